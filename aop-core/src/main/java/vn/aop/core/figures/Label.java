package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import vn.aop.core.text.Message;

/**
 * What a {@link Traced} number is called, with what the name tells of it.
 *
 * <p>For example {@code Label.term(selection, span)} says itself which account it is about, while
 * {@code Label.of(Message.of("trace.plan-rest"))} leaves that to the number's inputs.
 *
 * @param message the name, for example {@code trace.actual-to-date}
 * @param kind what the name tells
 */
public record Label(Message message, Kind kind) {

    /** What a name tells of its number. */
    public enum Kind {
        /** The accounts that the number is about. */
        MEASURE,
        /** Its part in a calculation, such as the plan or the rest; not of which account. */
        PART,
        /**
         * That it is written in a formula: it counts something, rather than being a share of it.
         */
        NUMBER
    }

    public Label {
        requireNonNull(message, "message");
        requireNonNull(kind, "kind");
    }

    /** Returns the name of a part in a calculation. */
    public static Label of(Message message) {
        return new Label(message, Kind.PART);
    }

    /** Returns the name of the sums of an account, or of a balance, over a span. */
    public static Label term(Selection term, Span span) {
        boolean isMean = term.isLevel() && !span.from().equals(span.to());
        return measure(
                Message.of(isMean ? "trace.term-mean" : "trace.term")
                        .with("term", term)
                        .with("span", span));
    }

    /** Returns the name of a balance at the end of a month. */
    public static Label balance(Selection term, YearMonth month) {
        return measure(Message.of("trace.balance").with("term", term).with("month", month));
    }

    static Label metric(Metric metric, Span span) {
        return measure(Message.of("trace.metric").with("metric", metric).with("span", span));
    }

    static Label number() {
        return new Label(Message.of("trace.number"), Kind.NUMBER);
    }

    private static Label measure(Message message) {
        return new Label(message, Kind.MEASURE);
    }
}
