package vn.aop.core.check.rules.direction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Doubt;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Flags what keeps the business running by the plan, and what channels keep, of which last year's
 * figures know nothing. See {@code docs/checks/last-year-lacks-costs.md}.
 */
final class LastYearLacksCosts implements Rule {

    private static final Threshold MATERIAL = Threshold.of("material", "0.005");
    private static final Threshold MONTHS = Threshold.of("months", "6");

    @Override
    public String id() {
        return "last-year-lacks-costs";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTION;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(MATERIAL, MONTHS);
    }

    private static final List<AccountKind> KINDS =
            List.of(AccountKind.PERSONNEL, AccountKind.PREMISES, AccountKind.OTHER_OPERATING);
    private static final Metric REVENUE = Metric.of(AccountKind.REVENUE.id());

    @Override
    public Optional<Doubt> doubt() {
        return Optional.of(Doubt.PROFIT);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        if (!context.recorded(REVENUE).isPositive()) {
            return List.of();
        }
        return Stream.concat(
                        KINDS.stream().flatMap(kind -> ofKind(kind, context).stream()),
                        context.plan().company().channels().stream()
                                .flatMap(channel -> ofFees(channel, context).stream()))
                .toList();
    }

    private Optional<Finding> ofKind(AccountKind kind, CheckContext context) {
        List<BudgetLine> lines =
                context.plan().budget().stream()
                        .filter(it -> it.line().account().kind() == kind)
                        .filter(it -> it.purpose() == Purpose.RUNNING)
                        .filter(it -> it.limit() != Limit.RESERVE)
                        .filter(it -> isRegular(it, context))
                        .toList();
        Money planned = lines.stream().map(BudgetLine::total).reduce(context.zero(), Money::plus);
        boolean isMissing =
                isMaterial(planned, context)
                        && !context.recorded(Metric.of(kind.id())).isPositive();
        return isMissing
                ? Optional.of(
                        Finding.saying("kind", this, Place.of("baseline/figures").then(kind.id()))
                                .with("account", Selection.of(kind))
                                .with("planned", Value.of(planned)))
                : Optional.empty();
    }

    private boolean isRegular(BudgetLine line, CheckContext context) {
        return line.months().stream().filter(Money::isPositive).count()
                >= context.count(this, MONTHS);
    }

    private boolean isMaterial(Money amount, CheckContext context) {
        BigDecimal least = context.limit(this, MATERIAL);
        return context.planned(REVENUE)
                .number()
                .filter(it -> amount.getAmount().compareTo(it.multiply(least)) > 0)
                .isPresent();
    }

    private Optional<Finding> ofFees(Channel channel, CheckContext context) {
        Value sold = context.recorded(Metric.of(AccountKind.REVENUE.id(), channel.id()));
        Value fees = context.recorded(Metric.of(AccountKind.CHANNEL_FEES.id(), channel.id()));
        Value all = context.recorded(Metric.of(AccountKind.CHANNEL_FEES.id()));
        boolean isMissing =
                channel.feeRate().compareTo(context.limit(this, MATERIAL)) > 0
                        && sold.isPositive()
                        && !fees.isPositive()
                        && !isWithoutChannel(all, context);
        return isMissing
                ? Optional.of(
                        Finding.saying(
                                        isUnsettled(channel, context) ? "fees" : "fees-settled",
                                        this,
                                        Place.channel(channel.id()).then("feeRate"))
                                .with("channel", channel.name())
                                .with("rate", Value.ratio(channel.feeRate()))
                                .with("sold", sold))
                : Optional.empty();
    }

    /** Whether last year's figures tell what the channel still pays out of them this year. */
    private static boolean isUnsettled(Channel channel, CheckContext context) {
        boolean isKnown =
                context.plan().baseline().openItems().receivables().containsKey(channel.id());
        return channel.settlementDays() > 0 && !isKnown;
    }

    /** Fees that last year kept without telling of which channel. */
    private static boolean isWithoutChannel(Value all, CheckContext context) {
        Value told =
                context.plan().company().channels().stream()
                        .map(it -> Metric.of(AccountKind.CHANNEL_FEES.id(), it.id()))
                        .map(context::recorded)
                        .reduce(all.minus(all), Value::plus);
        return all.minus(told).isPositive();
    }
}
