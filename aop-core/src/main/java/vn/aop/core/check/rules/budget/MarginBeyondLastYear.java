package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Doubt;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Flags groups that are planned to earn far more on each sale than last year did. See {@code
 * docs/checks/margin-beyond-last-year.md}.
 */
final class MarginBeyondLastYear implements Rule {

    private static final Threshold POINTS = Threshold.of("points", "0.1");
    private static final Threshold MATERIAL = Threshold.of("material", "0.01");

    @Override
    public String id() {
        return "margin-beyond-last-year";
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
        return List.of(POINTS, MATERIAL);
    }

    @Override
    public Optional<Doubt> doubt() {
        return Optional.of(Doubt.PROFIT);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().company().groups().stream()
                .flatMap(group -> finding(group, context).stream())
                .toList();
    }

    /** Of each group the channel with the largest rise is told. */
    private Optional<Finding> finding(ProductGroup group, CheckContext context) {
        return context.plan().company().channels().stream()
                .filter(channel -> isMaterial(channel, group, context))
                .flatMap(channel -> rise(channel, group, context).stream())
                .filter(it -> it.points().compareTo(context.limit(this, POINTS)) > 0)
                .max(Comparator.comparing(Rise::points))
                .map(
                        it ->
                                Finding.of(this, Place.group(group.id()))
                                        .with("group", group.name())
                                        .with("channel", it.channel().name())
                                        .with("planned", Value.ratio(it.planned()))
                                        .with("lastYear", Value.ratio(it.lastYear())));
    }

    private boolean isMaterial(Channel channel, ProductGroup group, CheckContext context) {
        BigDecimal part = revenue(context.projection().figures(), channel.id(), group.id());
        BigDecimal whole = revenue(context.projection().figures());
        return part.signum() > 0
                && part.compareTo(whole.multiply(context.limit(this, MATERIAL))) >= 0;
    }

    private static Optional<Rise> rise(Channel channel, ProductGroup group, CheckContext context) {
        Plan plan = context.plan();
        return margin(plan.baseline().figures(), channel, group)
                .flatMap(
                        was ->
                                margin(context.projection().figures(), channel, group)
                                        .map(now -> new Rise(channel, was, now)));
    }

    /** Returns the margin of the year; empty without revenue or without cost of goods. */
    private static Optional<BigDecimal> margin(
            Figures figures, Channel channel, ProductGroup group) {
        BigDecimal revenue = revenue(figures, channel.id(), group.id());
        BigDecimal cost = sum(figures, AccountKind.COST_OF_GOODS, channel.id(), group.id());
        return revenue.signum() > 0 && cost.signum() > 0
                ? Optional.of(revenue.subtract(cost).divide(revenue, Value.PRECISION))
                : Optional.empty();
    }

    private static BigDecimal revenue(Figures figures, String... tags) {
        return sum(figures, AccountKind.REVENUE, tags);
    }

    private static BigDecimal sum(Figures figures, AccountKind kind, String... tags) {
        Money sum = figures.sum(Selection.of(kind, tags), figures.year().span());
        return sum.getAmount();
    }

    /** How the margin of a group in a channel rises from last year to the plan. */
    private record Rise(Channel channel, BigDecimal lastYear, BigDecimal planned) {

        BigDecimal points() {
            return planned.subtract(lastYear);
        }
    }
}
