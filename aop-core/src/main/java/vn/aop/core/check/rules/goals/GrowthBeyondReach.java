package vn.aop.core.check.rules.goals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.coherence.Demand;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Tells where the goals force more growth than seems within reach: in all, more than last year's
 * own growth bears out, else more than is usual; in a channel or group, more than is usual. See
 * {@code docs/checks/growth-beyond-reach.md}.
 */
final class GrowthBeyondReach implements Rule {

    private static final Threshold MOST = Threshold.of("most", "0.5", "0.3");
    private static final Threshold TIMES = Threshold.of("times", "2");
    private static final Threshold USUAL = Threshold.of("usual", "0.1");
    private static final Threshold BUSY = Threshold.of("busy", "0.9");
    private static final Threshold WHEN_BUSY = Threshold.of("when-busy", "0.15");

    @Override
    public String id() {
        return "growth-beyond-reach";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.GOALS;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(MOST, TIMES, USUAL, BUSY, WHEN_BUSY);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Metric> revenues = context.demands().revenues();
        return Stream.concat(
                        total(revenues.get(0), context).stream(),
                        revenues.stream().skip(1).flatMap(it -> part(it, context).stream()))
                .toList();
    }

    private Optional<Finding> part(Metric revenue, CheckContext context) {
        BigDecimal most = context.limit(this, MOST);
        return context.demands()
                .growing(revenue, most)
                .map(
                        demand ->
                                Finding.of(this, Place.of("goals"))
                                        .with("part", PartName.of(revenue, context))
                                        .with("growth", growth(demand))
                                        .with("least", Value.of(demand.level(), Unit.MONEY))
                                        .with("lastYear", Value.of(demand.lastYear(), Unit.MONEY))
                                        .with("most", Value.ratio(most)));
    }

    private Optional<Finding> total(Metric revenue, CheckContext context) {
        return before(revenue, context)
                .map(before -> againstHistory(revenue, before, context))
                .orElseGet(() -> againstUsual(revenue, context))
                .or(() -> againstDays(revenue, context));
    }

    private Optional<Finding> againstHistory(
            Metric revenue, BigDecimal before, CheckContext context) {
        BigDecimal most =
                before.multiply(context.limit(this, TIMES)).max(context.limit(this, USUAL));
        return context.demands()
                .growing(revenue, most)
                .map(
                        demand ->
                                Finding.saying("history", this, Place.of("goals"))
                                        .with("growth", growth(demand))
                                        .with("before", Value.ratio(before)));
    }

    private Optional<Finding> againstUsual(Metric revenue, CheckContext context) {
        BigDecimal most = context.limit(this, MOST);
        return context.demands()
                .growing(revenue, most)
                .map(
                        demand ->
                                Finding.saying("total", this, Place.of("goals"))
                                        .with("growth", growth(demand))
                                        .with("most", Value.ratio(most)));
    }

    private Optional<Finding> againstDays(Metric revenue, CheckContext context) {
        BigDecimal booked = booked(context);
        return booked.compareTo(context.limit(this, BUSY)) <= 0
                ? Optional.empty()
                : context.demands()
                        .growing(revenue, context.limit(this, WHEN_BUSY))
                        .map(
                                demand ->
                                        Finding.saying("busy", this, Place.of("goals"))
                                                .with("growth", growth(demand))
                                                .with("booked", Value.ratio(booked)));
    }

    private static Value growth(Demand demand) {
        return Value.ratio(demand.growth().orElseThrow());
    }

    /** Last year's own growth, where the year before it is known. */
    private static Optional<BigDecimal> before(Metric revenue, CheckContext context) {
        Optional<BigDecimal> lastYear = context.lastYear(revenue).number();
        return context.plan()
                .baseline()
                .revenueYearBefore()
                .map(Money::getAmount)
                .filter(it -> it.signum() > 0)
                .flatMap(it -> lastYear.map(year -> year.divide(it, Value.PRECISION)))
                .map(it -> it.subtract(BigDecimal.ONE));
    }

    /** Which share of all people's days of the year the actions take. */
    private static BigDecimal booked(CheckContext context) {
        BigDecimal effort = BigDecimal.ZERO;
        BigDecimal days = BigDecimal.ZERO;
        for (PersonMonth month : context.capacity()) {
            effort = effort.add(month.effort());
            days = days.add(month.person().daysPerMonth());
        }
        return days.signum() == 0 ? BigDecimal.ZERO : effort.divide(days, Value.PRECISION);
    }
}
