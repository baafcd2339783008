package vn.aop.core.figures;

import java.util.List;
import java.util.stream.Collectors;
import vn.aop.core.text.Message;

/** Thrown where a text is not a metric; it tells every mistake with its column. */
public final class MetricException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    MetricException(String text, List<Mistake> mistakes) {
        super(
                "Metric '%s': %s"
                        .formatted(
                                text,
                                mistakes.stream()
                                        .map(Mistake::toString)
                                        .collect(Collectors.joining("; "))));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Returns every mistake, first column first. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /**
     * One mistake in a metric.
     *
     * @param column where it stands, 1 for the first character
     * @param kind what it is about
     * @param message what is wrong and how to mend it
     */
    public record Mistake(int column, Kind kind, Message message) {

        /** What a mistake is about. */
        public enum Kind {
            /** The text is not built as a metric is. */
            FORM,
            /** No account is called so. */
            UNKNOWN_NAME,
            /** No channel and no product group is called so. */
            UNKNOWN_TAG
        }

        /** Writes the column, the key and the facts, for developers. */
        @Override
        public String toString() {
            return "column " + column + " " + message;
        }
    }
}
