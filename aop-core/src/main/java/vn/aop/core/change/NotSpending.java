package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;

/**
 * The year of a plan without the free money that changes claim. A plan counts as spent what its
 * lines allow; money that nothing has claimed and nothing would claim is not.
 *
 * @param before the projection of the plan as it is
 * @param claimed the money, on the accounts of its lines, in the last month of the year
 */
record NotSpending(Projection before, Figures claimed) {

    NotSpending {
        requireNonNull(before, "before");
        requireNonNull(claimed, "claimed");
    }

    /** Returns the year without what is claimed of some lines. */
    static NotSpending of(Projection before, List<LineTrade> claims) {
        Figures.Builder claimed =
                Figures.builder(before.plan().year(), before.plan().company().currency());
        for (LineTrade claim : claims) {
            claimed.add(claim.line().line(), before.plan().year().last(), claim.claimed());
        }
        return new NotSpending(before, claimed.build());
    }

    /** Returns what a metric of the year comes to. */
    Value value(Metric metric) {
        return metric.value(claimed.isEmpty() ? before.source() : source(), year());
    }

    /** Returns by how much a metric of the year is higher in another version of the plan. */
    Value change(Metric metric, Projection after) {
        if (claimed.isEmpty()) {
            return before.change(metric, after);
        }
        Value change = metric.value(after.source(), year()).minus(value(metric));
        return change.number().isPresent()
                ? change
                : before.change(metric, after).plus(metric.value(claims(), year()));
    }

    private MetricSource source() {
        MetricSource planned = before.source();
        MetricSource claims = claims();
        return (selection, span) -> {
            Traced term = planned.term(selection, span);
            return selection.isBalance()
                    ? term
                    : term.withValue(term.value().minus(claims.value(selection, span)));
        };
    }

    private MetricSource claims() {
        return MetricSource.of(claimed, Origin.Kind.PROJECTION);
    }

    private Span year() {
        return before.plan().year().span();
    }
}
