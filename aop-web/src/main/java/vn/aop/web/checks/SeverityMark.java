package vn.aop.web.checks;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Severity;

/**
 * How much a finding asks, in a word, marked by sign and colour alike.
 *
 * @param id the kind as addresses name it, for example {@code must-mend}
 * @param tone how it is coloured: {@code good}, {@code warn}, {@code bad} or {@code quiet}
 * @param sign the sign before the word
 * @param word the word
 */
public record SeverityMark(String id, String tone, String sign, String word) {

    public SeverityMark {
        requireNonNull(id, "id");
        requireNonNull(tone, "tone");
        requireNonNull(sign, "sign");
        requireNonNull(word, "word");
    }

    static SeverityMark of(Severity severity, Wording words) {
        String word = words.name(severity);
        return switch (severity) {
            case MUST_MEND -> new SeverityMark(id(severity), "bad", "✕", word);
            case SHOULD_MEND -> new SeverityMark(id(severity), "warn", "!", word);
            case WORTH_KNOWING -> new SeverityMark(id(severity), "quiet", "i", word);
            case WELL_DONE -> new SeverityMark(id(severity), "good", "✓", word);
        };
    }

    static String id(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the kind that an address names, if it names one. */
    static Optional<Severity> find(String id) {
        return Arrays.stream(Severity.values()).filter(it -> id(it).equals(id)).findFirst();
    }
}
