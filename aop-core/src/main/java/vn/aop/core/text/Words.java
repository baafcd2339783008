package vn.aop.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a text in both languages, compared without marks and case, so that {@code Mở cửa
 * hàng} is found by mo cua hang.
 *
 * <pre>{@code
 * Words.of(Text.of("Mở kho ở quận 7")).contains("mo kho");   // true
 * }</pre>
 */
public final class Words {

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

    private static final int SCALE = 4;

    private final Text text;

    /** Both wordings without marks and case, single spaces between and around their words. */
    private final List<String> plain;

    private Words(Text text, List<String> plain) {
        this.text = text;
        this.plain = plain;
    }

    /** Returns the words of a text. */
    public static Words of(Text text) {
        String vi = " " + plain(text.vi()) + " ";
        return new Words(text, List.of(vi, text.isPlain() ? vi : " " + plain(text.en()) + " "));
    }

    /** Returns text in lower case without marks, its words parted by single spaces. */
    public static String plain(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        return spaced(parts.replace('đ', 'd').replace('Đ', 'D'));
    }

    /** Returns text in lower case with its marks, its words parted by single spaces. */
    private static String lower(String text) {
        return spaced(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static String spaced(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean between = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (isOfWord(letter)) {
                words.append(between && !words.isEmpty() ? " " : "").appendCodePoint(letter);
                between = false;
            } else {
                between |= !isMark(letter);
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isOfWord(int letter) {
        return switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            default -> Character.isLetter(letter);
        };
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    /** Returns whether a phrase occurs in either wording as whole words. */
    public boolean contains(String phrase) {
        String words = " " + plain(phrase) + " ";
        return !words.isBlank() && plain.stream().anyMatch(it -> it.contains(words));
    }

    /** Returns whether either wording of a phrase occurs in either of these as whole words. */
    public boolean contains(Words phrase) {
        return phrase.plain.stream()
                .filter(words -> !words.isBlank())
                .anyMatch(words -> plain.stream().anyMatch(it -> it.contains(words)));
    }

    /** Returns whether a phrase occurs in either wording as whole words that bear these marks. */
    public boolean containsMarked(String phrase) {
        String words = " " + lower(phrase) + " ";
        return Stream.of(text.vi(), text.en())
                .anyMatch(it -> (" " + lower(it) + " ").contains(words));
    }

    /** Returns those words that tell what the text is about. */
    public Telling telling() {
        return new Telling(telling(text.vi()), telling(text.en()));
    }

    private static Set<String> telling(String wording) {
        String marked = lower(wording);
        Set<String> empty = marked.equals(plain(wording)) ? EMPTY_BARE : EMPTY;
        return Stream.of(marked.split(" "))
                .filter(word -> !empty.contains(word))
                .map(Words::plain)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The words that tell what a text is about, taken out once to be looked for in many others.
     *
     * @param vi those of the Vietnamese wording, without marks
     * @param en those of the English wording, without marks
     */
    public record Telling(Set<String> vi, Set<String> en) {

        public Telling {
            vi = Set.copyOf(vi);
            en = Set.copyOf(en);
        }

        /**
         * Returns which share of these words occur in another text, language by language; the
         * higher of both languages, rounded half up to 4 decimal places; 0 where no word tells
         * anything, or a single short one.
         *
         * <p>For example of <em>Mở cửa hàng thứ hai trong năm nay</em> five words tell something,
         * and {@code 0.6000} of them occur in <em>Mở cửa hàng</em>.
         */
        public BigDecimal shareIn(Words others) {
            return share(vi, others.plain.get(0)).max(share(en, others.plain.get(1)));
        }

        private static BigDecimal share(Set<String> telling, String plain) {
            long common = telling.stream().filter(it -> plain.contains(" " + it + " ")).count();
            boolean tells =
                    telling.size() > 1 || telling.stream().anyMatch(it -> it.length() >= LONG);
            return common == 0 || !tells
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(common)
                            .divide(
                                    BigDecimal.valueOf(telling.size()),
                                    SCALE,
                                    RoundingMode.HALF_UP);
        }
    }

    private static Set<String> words(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
