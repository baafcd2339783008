package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Flags actions that take work and promise something without any money, where their goals have a
 * line for it: a line that nobody uses, or a gain too large to come for nothing. See {@code
 * docs/checks/action-without-budget.md}.
 */
final class ActionWithoutBudget implements Rule {

    private static final Threshold GAIN = Threshold.of("gain", "0.03");

    @Override
    public String id() {
        return "action-without-budget";
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
        return List.of(GAIN);
    }

    private static final Set<AccountKind> MEANS =
            EnumSet.of(AccountKind.MARKETING, AccountKind.CAPEX);

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().actions().stream()
                .filter(ActionWithoutBudget::isWorkWithoutMoney)
                .flatMap(action -> finding(action, context).stream())
                .toList();
    }

    private static boolean isWorkWithoutMoney(Action action) {
        boolean promises = !action.effects().isEmpty() || !action.milestones().isEmpty();
        return promises
                && action.effort().values().stream().anyMatch(days -> days.signum() > 0)
                && action.uses().stream().noneMatch(use -> use.amount().isPositive());
    }

    private Optional<Finding> finding(Action action, CheckContext context) {
        List<BudgetLine> means =
                context.plan().budget().stream().filter(line -> isMeans(line, action)).toList();
        Optional<Finding> unused =
                means.stream()
                        .filter(line -> !context.uses().containsKey(line.id()))
                        .findFirst()
                        .map(line -> unused(action, line, context));
        return unused.isPresent() || means.isEmpty() ? unused : gain(action, context);
    }

    private static boolean isMeans(BudgetLine line, Action action) {
        return MEANS.contains(line.line().account().kind())
                && line.hasMoney()
                && line.goals().stream().anyMatch(action.goals()::contains);
    }

    private Finding unused(Action action, BudgetLine line, CheckContext context) {
        FiscalYear year = context.plan().year();
        Money meanwhile =
                action.running().months().stream()
                        .filter(year::contains)
                        .map(month -> line.amount(year, month))
                        .reduce(context.zero(), Money::plus);
        Finding finding =
                Finding.saying("unused", this, Place.action(action.id()))
                        .with("action", action.name())
                        .with("line", line.name())
                        .with("total", Value.of(line.total()));
        BudgetUse use = new BudgetUse(line.id(), meanwhile);
        return meanwhile.isPositive()
                ? finding.mendedBy(new ActionRevision.Revise(action.withUses(List.of(use))))
                : finding;
    }

    private Optional<Finding> gain(Action action, CheckContext context) {
        Value gain = Value.of(gained(action, context.plan())).dividedBy(recorded(context));
        return gain.number()
                .filter(share -> share.compareTo(context.limit(this, GAIN)) >= 0)
                .map(
                        share ->
                                Finding.saying("gain", this, Place.action(action.id()))
                                        .with("action", action.name())
                                        .with("gain", gain));
    }

    private static Value recorded(CheckContext context) {
        return context.recorded(Metric.of(AccountKind.REVENUE.id()));
    }

    /** What its lifts add to last year's revenue, month by month. */
    private static Money gained(Action action, Plan plan) {
        Money sum = Money.zero(plan.company().currency());
        for (Effect effect : action.effects()) {
            List<Money> lastYear = plan.baseline().comparable().months(reached(effect));
            for (int i = 0; i < lastYear.size(); i++) {
                YearMonth month = plan.year().first().plusMonths(i);
                BigDecimal lift = action.liftIn(effect, month);
                sum = sum.plus(lastYear.get(i).multipliedBy(lift, RoundingMode.HALF_UP));
            }
        }
        return sum;
    }

    private static Selection reached(Effect effect) {
        return new Selection(
                AccountKind.REVENUE.id(),
                Stream.concat(effect.channel().stream(), effect.group().stream()).toList());
    }
}
