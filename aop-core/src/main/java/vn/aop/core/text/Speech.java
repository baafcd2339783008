package vn.aop.core.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ways to say something, as whole words with their marks, in any case. What sounds alike and means
 * something else is left out first.
 *
 * <p>In a phrase {@code hire/hiring} stands for either word, and {@code *} for one word or none: of
 * <em>not * hire/hiring</em> are <em>not hire</em> and <em>not now hiring</em>.
 *
 * <pre>{@code
 * Speech hiring = Lexicon.beside(HiresDespitePolicy.class, "hiring").speech("hiring", "other");
 * hiring.isIn(Text.of("Tuyển thêm người bán"));   // true
 * hiring.isIn(Text.of("Chưa cần tuyển thêm"));    // false
 * }</pre>
 */
public final class Speech {

    /** As many letters tell apart most of what is said otherwise. */
    private static final int BEGINNING = 3;

    private final Pattern ways;
    private final Pattern alike;

    /** Letters without one of which it is not said; most texts have none of them. */
    private final Set<String> beginnings;

    Speech(List<String> ways, List<String> alike) {
        this.ways = pattern(ways);
        this.alike = pattern(alike);
        this.beginnings =
                ways.stream()
                        .flatMap(it -> Stream.of(it.split(" ")[0].split("/")))
                        .map(it -> it.substring(0, Math.min(BEGINNING, it.length())))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether either wording of a text says it. */
    public boolean isIn(Text text) {
        return isIn(text.vi()) || !text.isPlain() && isIn(text.en());
    }

    private boolean isIn(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return beginnings.stream().anyMatch(lower::contains)
                && ways.matcher(alike.matcher(lower).replaceAll(" ")).find();
    }

    private static Pattern pattern(List<String> phrases) {
        return Pattern.compile(
                phrases.stream()
                        .map(Speech::pattern)
                        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
    }

    private static String pattern(String phrase) {
        StringBuilder written = new StringBuilder();
        for (String word : phrase.split(" ")) {
            if (word.equals("*")) {
                written.append("(?: \\p{L}+)?");
            } else {
                written.append(written.isEmpty() ? "" : " ").append(oneOf(word));
            }
        }
        return written.toString();
    }

    private static String oneOf(String words) {
        return Stream.of(words.split("/"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
