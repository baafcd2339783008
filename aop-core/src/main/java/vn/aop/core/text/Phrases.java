package vn.aop.core.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Phrases that are looked for in many texts, each taken apart once.
 *
 * <pre>{@code
 * Phrases more = Phrases.of("thêm", "thứ hai", "another");
 * Words.of(Text.of("Mở cửa hàng thứ hai")).containsMarked(more);   // true
 * }</pre>
 */
public final class Phrases {

    private final List<String> plain;
    private final List<String> marked;

    private Phrases(List<String> plain, List<String> marked) {
        this.plain = plain;
        this.marked = marked;
    }

    /** Returns some phrases; those without any word occur nowhere. */
    public static Phrases of(String... phrases) {
        List<String> told = Stream.of(phrases).filter(it -> !Words.plain(it).isEmpty()).toList();
        return new Phrases(
                told.stream().map(Words::plain).map(Words::apart).toList(),
                told.stream().map(Letters::marked).map(Words::apart).toList());
    }

    /** Each without marks and case, a space on either side of every word. */
    List<String> plain() {
        return plain;
    }

    /** Each without case but with its marks, a space on either side of every word. */
    List<String> marked() {
        return marked;
    }
}
