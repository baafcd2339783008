package vn.aop.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
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

    private static final Lexicon LEXICON = Lexicon.beside(Words.class, "telling");

    /** Words that say nothing about what something is. */
    private static final Set<String> EMPTY = Set.copyOf(LEXICON.list("empty"));

    /** The same in texts written without marks. */
    private static final Set<String> EMPTY_BARE = Set.copyOf(LEXICON.list("empty.bare"));

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
        String vi = apart(plain(text.vi()));
        return new Words(text, List.of(vi, text.isPlain() ? vi : apart(plain(text.en()))));
    }

    /** Returns words with a space on either side of each. */
    static String apart(String words) {
        return " " + words + " ";
    }

    /** Returns text in lower case without marks, its words parted by single spaces. */
    public static String plain(String text) {
        return Letters.plain(text);
    }

    /** Returns whether a phrase occurs in either wording as whole words. */
    public boolean contains(String phrase) {
        return contains(Phrases.of(phrase));
    }

    /** Returns whether any of some phrases occurs in either wording as whole words. */
    public boolean contains(Phrases phrases) {
        for (String words : phrases.plain()) {
            if (plain.get(0).contains(words) || plain.get(1).contains(words)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether any of some phrases occurs in either wording as whole words that bear these
     * marks.
     */
    public boolean containsMarked(Phrases phrases) {
        String vi = apart(Letters.marked(text.vi()));
        String en = text.isPlain() ? vi : apart(Letters.marked(text.en()));
        return phrases.marked().stream().anyMatch(it -> vi.contains(it) || en.contains(it));
    }

    /** Returns those words that tell what the text is about. */
    public Telling telling() {
        List<String> vi = telling(text.vi());
        return new Telling(vi, text.isPlain() ? vi : telling(text.en()));
    }

    private static List<String> telling(String wording) {
        String marked = Letters.marked(wording);
        Set<String> empty = marked.equals(plain(wording)) ? EMPTY_BARE : EMPTY;
        return Stream.of(marked.split(" "))
                .filter(word -> !empty.contains(word))
                .map(Words::plain)
                .filter(word -> !word.isEmpty())
                .map(Words::apart)
                .distinct()
                .toList();
    }

    /**
     * The words that tell what a text is about, taken out once to be looked for in many others.
     *
     * @param vi those of the Vietnamese wording, without marks, each between spaces
     * @param en those of the English wording, without marks, each between spaces
     */
    public record Telling(List<String> vi, List<String> en) {

        public Telling {
            vi = List.copyOf(vi);
            en = List.copyOf(en);
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

        private static BigDecimal share(List<String> telling, String plain) {
            int common = 0;
            for (String word : telling) {
                common += plain.contains(word) ? 1 : 0;
            }
            boolean isShort =
                    telling.size() == 1 && telling.get(0).length() < apart("").length() + LONG;
            return common == 0 || isShort
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(common)
                            .divide(
                                    BigDecimal.valueOf(telling.size()),
                                    SCALE,
                                    RoundingMode.HALF_UP);
        }
    }
}
