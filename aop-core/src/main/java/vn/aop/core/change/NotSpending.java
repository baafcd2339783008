package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.joda.money.Money;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;

/**
 * The year of a plan without the free money that changes claim, and with what they spend beyond the
 * budget. A plan counts as spent what its lines allow: money that nothing has claimed and nothing
 * would claim is not, and money that no line has is.
 *
 * @param before the projection of the plan as it is
 * @param claimed the free money, on the accounts of its lines, in the last month of the year
 * @param overspent what is spent beyond the budget, in the same way
 */
record NotSpending(Projection before, Figures claimed, Figures overspent) {

    NotSpending {
        requireNonNull(before, "before");
        requireNonNull(claimed, "claimed");
        requireNonNull(overspent, "overspent");
    }

    /** Returns the year without what changes spend of some lines. */
    static NotSpending of(Projection before, List<LineTrade> lines) {
        return new NotSpending(
                before,
                figures(before, lines, LineTrade::claimed),
                figures(before, lines, LineTrade::overspent));
    }

    private static Figures figures(
            Projection before, List<LineTrade> lines, Function<LineTrade, Money> part) {
        Figures.Builder figures =
                Figures.builder(before.plan().year(), before.plan().company().currency());
        for (LineTrade line : lines) {
            if (part.apply(line).isPositive()) {
                figures.add(line.line().line(), before.plan().year().last(), part.apply(line));
            }
        }
        return figures.build();
    }

    /** Returns what a metric of the year comes to without the changes. */
    Value value(Metric metric) {
        return metric.value(with(before.source(), claimed, Value::minus), year());
    }

    /** Returns what a metric of the year comes to with them. */
    Value valueWith(Metric metric, Projection after) {
        return metric.value(with(after.source(), overspent, Value::plus), year());
    }

    /** Returns by how much a metric of the year is higher in another version of the plan. */
    Value change(Metric metric, Projection after) {
        if (isAsPlanned()) {
            return before.change(metric, after);
        }
        Value change = valueWith(metric, after).minus(value(metric));
        return change.number().isPresent()
                ? change
                : before.change(metric, after)
                        .plus(metric.value(source(claimed), year()))
                        .plus(metric.value(source(overspent), year()));
    }

    /** Returns whether nothing is claimed or overspent, so that both years are those planned. */
    boolean isAsPlanned() {
        return claimed.isEmpty() && overspent.isEmpty();
    }

    private static MetricSource with(
            MetricSource planned, Figures figures, BinaryOperator<Value> operator) {
        MetricSource part = source(figures);
        return (selection, span) -> {
            Traced term = planned.term(selection, span);
            return selection.isBalance()
                    ? term
                    : term.withValue(operator.apply(term.value(), part.value(selection, span)));
        };
    }

    private static MetricSource source(Figures figures) {
        return MetricSource.of(figures, Origin.Kind.PROJECTION);
    }

    private Span year() {
        return before.plan().year().span();
    }
}
