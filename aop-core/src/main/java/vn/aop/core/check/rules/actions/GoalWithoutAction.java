package vn.aop.core.check.rules.actions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.text.Place;

/**
 * Flags goals that no action serves, but for floors and caps that last year and the plan keep
 * without one. See {@code docs/checks/goal-without-action.md}.
 */
final class GoalWithoutAction implements Rule {

    @Override
    public String id() {
        return "goal-without-action";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.ACTIONS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().goals().stream()
                .filter(goal -> context.plan().actionsServing(goal.id()).isEmpty())
                .filter(goal -> !isHeldAnyway(goal, context))
                .map(goal -> Finding.of(this, Place.goal(goal.id())).with("goal", goal.name()))
                .toList();
    }

    /** What is kept already, and stays kept by what is planned, asks for no work of its own. */
    private static boolean isHeldAnyway(Goal goal, CheckContext context) {
        Optional<BigDecimal> target = context.target(goal).number();
        return goal.metric().selections().stream().noneMatch(it -> isNew(it, context))
                && Stream.of(lastYear(goal, context), planned(goal, context))
                        .allMatch(
                                value ->
                                        value.number()
                                                .flatMap(
                                                        it ->
                                                                target.map(
                                                                        to -> isKept(goal, it, to)))
                                                .orElse(false));
    }

    /** A share tells itself from the months that are known; an amount needs them all. */
    private static Value lastYear(Goal goal, CheckContext context) {
        return goal.metric().unit().isAmount()
                ? context.lastYear(goal.metric())
                : context.recorded(goal.metric());
    }

    private static Value planned(Goal goal, CheckContext context) {
        return goal.metric().unit().isAmount()
                ? context.planned(goal.metric())
                : context.projection().asKnown(goal.metric());
    }

    private static boolean isKept(Goal goal, BigDecimal value, BigDecimal target) {
        return goal.bound().isKept(value, target);
    }

    /**
     * What the plan counts and last year's figures do not hold: there last year tells nothing. A
     * reserve is no such thing, since nobody plans to spend it.
     */
    private static boolean isNew(Selection selection, CheckContext context) {
        Metric part = selection.metric();
        Value planned = context.planned(part).minus(Value.of(reserved(selection, context)));
        return isZero(context.recorded(part)) && !isZero(planned);
    }

    private static Money reserved(Selection selection, CheckContext context) {
        return context.plan().budget().stream()
                .filter(it -> it.limit() == Limit.RESERVE && selection.matches(it.line()))
                .map(BudgetLine::total)
                .reduce(context.zero(), Money::plus);
    }

    private static boolean isZero(Value value) {
        return value.number().filter(it -> it.signum() != 0).isEmpty();
    }
}
