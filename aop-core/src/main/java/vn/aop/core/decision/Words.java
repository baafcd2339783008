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
            Stream.of(
                            "khong lam them mo cho va cua cac mot nhung o tai trong nam nay de voi la",
                            "no not a an the and of to in on for with this year new more our we")
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());

    private Words() {}

    /** Returns text in lower case without marks, its words parted by single spaces. */
    static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String latin = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(latin).replaceAll(" ").strip();
    }

    /** Returns whether a phrase occurs in a text as whole words. */
    static boolean contains(String text, String phrase) {
        return (" " + plain(text) + " ").contains(" " + plain(phrase) + " ");
    }

    /** Returns whether a phrase occurs in either wording of a text. */
    static boolean contains(Text text, String phrase) {
        return contains(text.vi(), phrase) || contains(text.en(), phrase);
    }

    /**
     * Returns which share of the telling words of one text occur in another of the same language;
     * the higher of both languages, 0 where fewer than two words tell anything.
     */
    static double likeness(Text of, Text in) {
        return Math.max(likeness(of.vi(), in.vi()), likeness(of.en(), in.en()));
    }

    private static double likeness(String of, String in) {
        Set<String> telling = telling(of);
        Set<String> found = Set.copyOf(List.of(plain(in).split(" ")));
        long common = telling.stream().filter(found::contains).count();
        return telling.size() < 2 ? 0 : (double) common / telling.size();
    }

    private static Set<String> telling(String text) {
        return Stream.of(plain(text).split(" "))
                .filter(word -> !EMPTY.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
