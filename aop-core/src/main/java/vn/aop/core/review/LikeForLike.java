package vn.aop.core.review;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.TetShift;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Last year's amounts for comparison with this year, like with like: where a span ends with
 * January, that month counts as it would have been with this year's Tết. See {@link TetShift}.
 */
record LikeForLike(Sources sources) {

    /** Returns what last year had reached by the end of a span of this year. */
    Traced reached(Selection selection, Span toDate) {
        Span before = toDate.yearBefore();
        Message label = Message.of("trace.last-year-to-date", "span", before);
        Traced plain = sources.lastYear().term(selection, before).as(label);
        boolean endsWithJanuary = toDate.to().getMonth() == Month.JANUARY;
        if (!sources.followTet() || !endsWithJanuary || !hasFebruary(before.to())) {
            return plain;
        }
        return TetShift.weights(before.to().getYear())
                .flatMap(weights -> shifted(selection, before, weights))
                .map(it -> it.as(label))
                .orElse(plain);
    }

    private boolean hasFebruary(YearMonth january) {
        return sources.year().previous().contains(january.plusMonths(1));
    }

    private Optional<Traced> shifted(Selection selection, Span before, TetShift.Weights weights) {
        Traced january = month(selection, before.to());
        Traced february = month(selection, before.to().plusMonths(1));
        Traced shifted =
                Traced.computed(
                        Message.of("trace.like-for-like", "span", Span.of(before.to())),
                        january.value()
                                .times(Value.ratio(weights.january()))
                                .plus(february.value().times(Value.ratio(weights.february()))),
                        "{0} × {2} + {1} × {3}",
                        january,
                        february,
                        weight("trace.tet-weight-january", Value.ratio(weights.january()), before),
                        weight(
                                "trace.tet-weight-february",
                                Value.ratio(weights.february()),
                                before));
        if (shifted.value().number().filter(it -> it.signum() > 0).isEmpty()) {
            return Optional.empty();
        }
        return before.from().equals(before.to())
                ? Optional.of(shifted)
                : Optional.of(Traced.sum(shifted.label(), earlier(selection, before), shifted));
    }

    private Traced earlier(Selection selection, Span before) {
        Span earlier = new Span(before.from(), before.to().minusMonths(1));
        return sources.lastYear().term(selection, earlier);
    }

    private Traced month(Selection selection, YearMonth month) {
        return sources.lastYear().term(selection, Span.of(month));
    }

    private static Traced weight(String key, Value weight, Span before) {
        String place = "Tết " + before.to().getYear() + " → " + (before.to().getYear() + 1);
        return Traced.read(Message.of(key), weight, new Origin(Origin.Kind.BASELINE, place));
    }
}
