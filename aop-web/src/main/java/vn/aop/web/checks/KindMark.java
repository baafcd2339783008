package vn.aop.web.checks;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Kind;

/**
 * How much a finding asks, in a word, marked by sign and colour alike.
 *
 * @param id the kind as addresses name it, for example {@code must-mend}
 * @param tone how it is coloured: {@code good}, {@code warn}, {@code bad} or {@code quiet}
 * @param sign the sign before the word
 * @param word the word
 */
public record KindMark(String id, String tone, String sign, String word) {

    public KindMark {
        requireNonNull(id, "id");
        requireNonNull(tone, "tone");
        requireNonNull(sign, "sign");
        requireNonNull(word, "word");
    }

    static KindMark of(Kind kind, Wording words) {
        String word = words.name(kind);
        return switch (kind) {
            case MUST_MEND -> new KindMark(id(kind), "bad", "✕", word);
            case SHOULD_MEND -> new KindMark(id(kind), "warn", "!", word);
            case WORTH_KNOWING -> new KindMark(id(kind), "quiet", "i", word);
            case WELL_DONE -> new KindMark(id(kind), "good", "✓", word);
        };
    }

    static String id(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the kind that an address names, if it names one. */
    static Optional<Kind> find(String id) {
        return Arrays.stream(Kind.values()).filter(it -> id(it).equals(id)).findFirst();
    }
}
