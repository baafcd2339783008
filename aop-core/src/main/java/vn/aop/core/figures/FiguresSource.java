package vn.aop.core.figures;

/** Figures as a source of metrics: sums of accounts; balances are not known to it. */
record FiguresSource(Figures figures, Origin.Kind kind) implements MetricSource {

    @Override
    public Traced term(Selection selection, Span span) {
        return Traced.read(
                Label.term(selection, span),
                value(selection, span),
                new Origin(kind, selection + " " + span));
    }

    @Override
    public Value value(Selection selection, Span span) {
        return selection.isBalance()
                ? Value.undefined("undefined.no-balance", "name", selection.account())
                : Value.of(figures.sum(selection, span));
    }
}
