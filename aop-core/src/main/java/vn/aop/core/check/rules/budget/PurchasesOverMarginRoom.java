package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Flags purchases beyond what the margin leaves of revenue. See {@code
 * docs/checks/purchases-over-margin-room.md}.
 */
final class PurchasesOverMarginRoom implements Rule {

    private static final Threshold SHARE = Threshold.of("share", "0.02");

    @Override
    public String id() {
        return "purchases-over-margin-room";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(SHARE);
    }

    private static final Metric MARGIN = Metric.of("gross_margin");

    @Override
    public List<Finding> check(CheckContext context) {
        Value revenue = planned(AccountKind.REVENUE, context);
        Value purchases = planned(AccountKind.PURCHASES, context);
        Value floor = floor(revenue, context);
        Value room = revenue.times(Value.ratio(BigDecimal.ONE).minus(floor)).plus(buildUp(context));
        Value over = purchases.minus(room);
        Value allowed = room.times(Value.ratio(context.limit(this, SHARE)));
        return revenue.isPositive() && over.minus(allowed).isPositive()
                ? List.of(told(purchases, room, over, floor))
                : List.of();
    }

    private Finding told(Value purchases, Value room, Value over, Value floor) {
        return Finding.of(this, Place.of("budget"))
                .with("purchases", purchases)
                .with("room", room)
                .with("over", over)
                .with("floor", floor);
    }

    /**
     * The highest floor that a goal sets, else the margin that the plan itself earns; undefined
     * where nothing is sold.
     */
    private static Value floor(Value revenue, CheckContext context) {
        Value costs = planned(AccountKind.COST_OF_GOODS, context);
        Value earned = revenue.minus(costs).dividedBy(revenue);
        return context.plan().goals().stream()
                .filter(goal -> goal.bound() == Bound.AT_LEAST)
                .filter(goal -> goal.metric().equals(MARGIN))
                .flatMap(goal -> context.target(goal).number().stream())
                .max(Comparator.naturalOrder())
                .filter(floor -> earned.number().isPresent())
                .map(Value::ratio)
                .orElse(earned);
    }

    private static Value planned(AccountKind kind, CheckContext context) {
        return context.planned(Metric.of(kind.id()));
    }

    /** What the shelves need at the end of the year beyond what they held at its start. */
    private static Value buildUp(CheckContext context) {
        return Value.of(
                StockBalances.of(context).stream()
                        .map(StockBalance::growing)
                        .reduce(context.zero(), Money::plus));
    }
}
