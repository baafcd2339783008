package vn.aop.core.decision;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.text.Text;

/** Words compared without marks and case, so that {@code Mở cửa hàng} is found by mo cua hang. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that say nothing about what something is. */
    private static final Set<String> EMPTY =
            words(
                    "không làm thêm cho và của các một những ở tại trong năm nay để với là",
                    "no not a an the and of to in on for with this year new more our we");

    /** The same in texts written without marks, where cua may be the door as well. */
    private static final Set<String> EMPTY_BARE =
            EMPTY.stream()
                    .filter(word -> !word.equals("của"))
                    .map(Words::plain)
                    .collect(Collectors.toUnmodifiableSet());

    /** A word that may stand alone; shorter ones stand for too many things without marks. */
    private static final int LONG = 5;

    private Words() {}

    /** Returns text in lower case without marks, its words parted by single spaces. */
    static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String latin = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(latin).replaceAll(" ").strip();
    }

    /** Returns whether a phrase occurs in a text as whole words. */
    static boolean contains(String text, String phrase) {
        String words = plain(phrase);
        return !words.isEmpty() && (" " + plain(text) + " ").contains(" " + words + " ");
    }

    /** Returns whether a phrase occurs in either wording of a text. */
    static boolean contains(Text text, String phrase) {
        return contains(text.vi(), phrase) || contains(text.en(), phrase);
    }

    /**
     * Returns which share of the telling words of one text occur in another of the same language;
     * the higher of both languages; 0 where no word tells anything, or a single short one.
     */
    static double likeness(Text of, Text in) {
        return Math.max(likeness(of.vi(), in.vi()), likeness(of.en(), in.en()));
    }

    private static double likeness(String of, String in) {
        Set<String> telling = telling(of);
        Set<String> found = Set.copyOf(List.of(plain(in).split(" ")));
        long common = telling.stream().filter(found::contains).count();
        boolean tells = telling.size() > 1 || telling.stream().anyMatch(it -> it.length() >= LONG);
        return tells ? (double) common / telling.size() : 0;
    }

    private static Set<String> telling(String text) {
        boolean marked = !plain(text).equals(lower(text));
        return Stream.of(lower(text).split(" "))
                .filter(word -> !(marked ? EMPTY : EMPTY_BARE).contains(word))
                .map(Words::plain)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns text in lower case with its marks, its words parted by single spaces. */
    private static String lower(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(composed).replaceAll(" ").strip();
    }

    private static Set<String> words(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
