package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.BudgetChange;
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
import vn.aop.core.plan.EndedCosts;
import vn.aop.core.text.Place;

/**
 * Flags kinds of costs that last year had month after month and that the plan leaves out, or makes
 * much smaller. See {@code docs/checks/cost-left-out.md}.
 */
final class CostLeftOut implements Rule {

    private static final Threshold SHARE = Threshold.of("share", "0.3");
    private static final Threshold MATERIAL = Threshold.of("material", "0.005");
    private static final Threshold MONTHS = Threshold.of("months", "3");

    @Override
    public String id() {
        return EndedCosts.RULE;
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
        return List.of(SHARE, MATERIAL, MONTHS);
    }

    private static final List<AccountKind> KINDS =
            List.of(
                    AccountKind.MARKETING,
                    AccountKind.PERSONNEL,
                    AccountKind.PREMISES,
                    AccountKind.OTHER_OPERATING,
                    AccountKind.TAX);

    @Override
    public Optional<Doubt> doubt() {
        return Optional.of(Doubt.CASH);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return Stream.concat(
                        KINDS.stream().flatMap(kind -> ofKind(kind, context).stream()),
                        context.plan().company().channels().stream()
                                .flatMap(channel -> ofFees(channel, context).stream()))
                .toList();
    }

    private Optional<Finding> ofKind(AccountKind kind, CheckContext context) {
        List<Money> lastYear = context.plan().baseline().figures().months(Selection.of(kind));
        Money was = Money.total(lastYear);
        long months = lastYear.stream().filter(Money::isPositive).count();
        List<BudgetLine> lines = lines(kind, context);
        Money planned = lines.stream().map(BudgetLine::total).reduce(context.zero(), Money::plus);
        boolean isLess =
                months >= context.count(this, MONTHS)
                        && isMaterial(was.getAmount(), context)
                        && isLess(planned.getAmount(), was.getAmount(), context);
        return isLess
                ? Optional.of(told(kind, was, planned, context))
                        .map(it -> mend(it, lines, lastYear, context))
                : Optional.empty();
    }

    /** A reserve is for what may happen, not for what happens every month. */
    private static List<BudgetLine> lines(AccountKind kind, CheckContext context) {
        return context.plan().budget().stream()
                .filter(line -> line.line().account().kind() == kind)
                .filter(line -> line.limit() != Limit.RESERVE)
                .toList();
    }

    private boolean isMaterial(BigDecimal was, CheckContext context) {
        return context.recorded(Metric.of(AccountKind.REVENUE.id()))
                .number()
                .filter(
                        revenue ->
                                was.compareTo(revenue.multiply(context.limit(this, MATERIAL))) > 0)
                .isPresent();
    }

    private boolean isLess(BigDecimal planned, BigDecimal was, CheckContext context) {
        BigDecimal least = BigDecimal.ONE.subtract(context.limit(this, SHARE));
        return planned.compareTo(was.multiply(least)) < 0;
    }

    private Finding told(AccountKind kind, Money was, Money planned, CheckContext context) {
        Selection account = Selection.of(kind);
        Place where = EndedCosts.place(kind);
        return planned.isZero()
                ? Finding.saying("gone", this, where)
                        .with("account", account)
                        .with("lastYear", Value.of(was))
                : Finding.saying("less", this, where)
                        .with("account", account)
                        .with("lastYear", Value.of(was))
                        .with("planned", Value.of(planned))
                        .with("fall", Value.of(was.minus(planned)).dividedBy(Value.of(was)));
    }

    /** Where one line holds the kind, it can be raised to what last year took. */
    private static Finding mend(
            Finding finding, List<BudgetLine> lines, List<Money> lastYear, CheckContext context) {
        if (lines.size() != 1) {
            return finding;
        }
        BudgetLine line = lines.get(0);
        SortedMap<YearMonth, Money> less = new TreeMap<>();
        for (int month = 0; month < lastYear.size(); month++) {
            Money missing = lastYear.get(month).minus(line.months().get(month));
            if (missing.isPositive()) {
                less.put(context.plan().year().first().plusMonths(month), missing);
            }
        }
        return finding.mendedBy(new BudgetChange.Raise(line.id(), new MonthlyAmounts(less)));
    }

    /** What a channel keeps is planned as a share; that of last year tells what it really kept. */
    private Optional<Finding> ofFees(Channel channel, CheckContext context) {
        Metric fees = Metric.of(AccountKind.CHANNEL_FEES.id(), channel.id());
        Value was = context.recorded(fees);
        Value rate =
                was.dividedBy(context.recorded(Metric.of(AccountKind.REVENUE.id(), channel.id())));
        return rate.number()
                .filter(it -> it.signum() > 0)
                .filter(it -> isLess(channel.feeRate(), it, context))
                .filter(it -> isMaterial(was.number().orElseThrow(), context))
                .map(
                        it ->
                                Finding.saying("fees", this, EndedCosts.placeOfFees(channel.id()))
                                        .with("channel", channel.name())
                                        .with("lastYear", rate)
                                        .with("planned", Value.ratio(channel.feeRate())));
    }
}
