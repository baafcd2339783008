package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Flags money that neither keeps the business running nor serves a goal. See {@code
 * docs/checks/line-without-goal.md}.
 */
final class LineWithoutGoal implements Rule {

    private static final Threshold SHARE = Threshold.of("share", "0.2");

    @Override
    public String id() {
        return "line-without-goal";
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

    @Override
    public List<Finding> check(CheckContext context) {
        if (context.plan().goals().isEmpty()) {
            return List.of();
        }
        Map<String, Money> serving =
                CheckContext.uses(
                        context.plan().actions().stream().filter(it -> !it.goals().isEmpty()));
        BigDecimal most = context.limit(this, SHARE);
        return context.plan().budget().stream()
                .filter(LineWithoutGoal::namesNoGoal)
                .flatMap(line -> finding(line, serving, context.zero(), most).stream())
                .toList();
    }

    /** Goods, taxes and debts are paid whatever the goals are, whether a plan says so or not. */
    private static boolean namesNoGoal(BudgetLine line) {
        return line.purpose() == Purpose.GOALS
                && line.goals().isEmpty()
                && line.limit() != Limit.RESERVE
                && line.line().account().kind().isSpending();
    }

    /** What an action uses that serves a goal, serves it too; the rest of the line does not. */
    private Optional<Finding> finding(
            BudgetLine line, Map<String, Money> serving, Money nothing, BigDecimal most) {
        Money rest = line.total().minus(serving.getOrDefault(line.id(), nothing));
        return Optional.of(rest)
                .filter(Money::isPositive)
                .filter(it -> it.getAmount().compareTo(most.multiply(line.total().getAmount())) > 0)
                .map(
                        it ->
                                Finding.of(this, Place.line(line.id()).then("goals"))
                                        .with("line", line.name())
                                        .with("total", Value.of(line.total()))
                                        .with("rest", Value.of(it)));
    }
}
