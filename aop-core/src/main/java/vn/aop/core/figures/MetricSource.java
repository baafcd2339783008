package vn.aop.core.figures;

/**
 * Something a metric can be evaluated on: last year's figures, the plan, the actuals, a landing.
 *
 * <p>A source answers for the names that are not built from others: accounts and balances. What is
 * built from them, such as {@code gross_margin}, follows from {@link StandardMetrics}.
 */
@FunctionalInterface
public interface MetricSource {

    /**
     * Returns what a selection comes to over a span: the sum of an account's amounts, or a balance
     * at the end of the span.
     *
     * @param selection the account or balance, narrowed to channels and groups
     * @param span the months
     * @return the number, undefined where this source cannot answer
     */
    Traced term(Selection selection, Span span);

    /** Returns the number of a {@link #term} alone. */
    default Value value(Selection selection, Span span) {
        return term(selection, span).value();
    }

    /**
     * Returns whether none of its numbers stands on one that was reckoned for want of a record, see
     * {@link Traced#isProvisional}; false where only their inputs tell.
     */
    default boolean isFirm() {
        return false;
    }

    /** How a number of a source is told otherwise, for example as unknown. */
    @FunctionalInterface
    interface Telling {

        /** Returns what is told of a selection over a span instead of a value. */
        Value told(Value value, Selection selection, Span span);
    }

    /** Returns a source whose terms are those of this one, with other numbers. */
    default MetricSource telling(Telling telling) {
        MetricSource source = this;
        return new MetricSource() {
            @Override
            public Traced term(Selection selection, Span span) {
                Traced term = source.term(selection, span);
                return term.withValue(telling.told(term.value(), selection, span));
            }

            @Override
            public Value value(Selection selection, Span span) {
                return telling.told(source.value(selection, span), selection, span);
            }
        };
    }

    /** Returns figures as a source whose numbers are marked with their kind of origin. */
    static MetricSource of(Figures figures, Origin.Kind kind) {
        return new FiguresSource(figures, kind);
    }
}
