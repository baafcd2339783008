package vn.aop.core.figures;

import vn.aop.core.text.Message;

/** Figures as a source of metrics: sums of accounts and counts; balances are not known to it. */
record FiguresSource(Figures figures, Origin.Kind kind) implements MetricSource {

    @Override
    public Traced term(Selection selection, Span span) {
        return Traced.read(
                Label.term(selection, span),
                value(selection, span),
                new Origin(kind, selection + " " + span));
    }

    @Override
    public boolean isFirm() {
        return kind != Origin.Kind.PROVISIONAL;
    }

    @Override
    public Value value(Selection selection, Span span) {
        if (selection.isCount()) {
            return figures.quantities().sum(selection, span);
        }
        return selection.isBalance()
                ? Value.undefined(
                        Message.of("undefined.no-balance")
                                .with("name", Selection.of(selection.account())))
                : Value.of(figures.sum(selection, span));
    }
}
