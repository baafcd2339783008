package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.Projection;

/**
 * The year without changes and with them, as far as money is really spent. A plan counts as spent
 * what its lines allow: free money that the changes claim is not spent without them, what actions
 * give back is not spent with them, and money that no line has is spent all the same.
 *
 * @param before the projection of the plan as it is
 * @param after that of the plan as it would be
 * @param without what of the plan as it is is not spent, on the accounts of its lines in the months
 *     in which it is kept; below 0 where actions spend more than the plan has
 * @param with what of the plan as it would be is not spent, in the same way
 */
record NotSpending(Projection before, Projection after, Figures without, Figures with) {

    NotSpending {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(without, "without");
        requireNonNull(with, "with");
    }

    /** Returns both years of two versions of a plan. */
    static NotSpending of(Projection before, Projection after, List<LineTrade> lines) {
        UnspentMonths unspent = new UnspentMonths(before.plan(), after.plan());
        return new NotSpending(
                before, after, unspent.without(claims(lines), lines), unspent.with(lines));
    }

    /** A cut of free money saves it, against the plan as it is; what is moved claims none. */
    static List<LineTrade> claims(List<LineTrade> lines) {
        return Payback.outlay(lines).filter(Money::isPositive).isPresent()
                ? MovedMoney.in(lines).rest(lines)
                : List.of();
    }

    /** Returns what a metric of the year comes to without the changes. */
    Value value(Metric metric) {
        return metric.value(source(before, without), year());
    }

    /** Returns what a metric of the year comes to with them. */
    Value valueWith(Metric metric) {
        return metric.value(source(after, with), year());
    }

    /** Returns by how much a metric of the year is higher with the changes. */
    Value change(Metric metric) {
        if (isAsPlanned()) {
            return before.change(metric, after);
        }
        Value change = valueWith(metric).minus(value(metric));
        return change.number().isPresent()
                ? change
                : before.change(metric, after)
                        .plus(metric.value(source(without), year()))
                        .minus(metric.value(source(with), year()));
    }

    /** Returns the cash of both years, where the opening cash is known. */
    Optional<BeforeAfter<CashFlow>> cash() {
        return before.cash()
                .flatMap(
                        own ->
                                after.cash()
                                        .map(
                                                other ->
                                                        new BeforeAfter<>(
                                                                own.without(without),
                                                                other.without(with))));
    }

    /** Returns whether both years spend what is planned. */
    boolean isAsPlanned() {
        return without.isEmpty() && with.isEmpty();
    }

    private static MetricSource source(Projection planned, Figures unspent) {
        MetricSource source = planned.source();
        MetricSource less = source(unspent);
        return (selection, span) -> {
            Traced term = source.term(selection, span);
            if (!selection.isBalance()) {
                return term.withValue(term.value().minus(less.value(selection, span)));
            }
            return selection.balance().filter(Balance::keepsMoney).isPresent()
                    ? term.withValue(term.value().plus(kept(planned, unspent, span)))
                    : term;
        };
    }

    /** What is in the till besides at the end of a span. */
    private static Value kept(Projection planned, Figures unspent, Span span) {
        return planned.cash()
                .map(it -> it.without(unspent).closing(span.to()).minus(it.closing(span.to())))
                .map(Value::of)
                .orElseGet(() -> Value.of(Money.zero(unspent.currency())));
    }

    private static MetricSource source(Figures figures) {
        return MetricSource.of(figures, Origin.Kind.PROJECTION);
    }

    private Span year() {
        return before.plan().year().span();
    }
}
