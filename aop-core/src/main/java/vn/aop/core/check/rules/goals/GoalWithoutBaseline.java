package vn.aop.core.check.rules.goals;

import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.text.Place;

/**
 * Flags goals of which last year tells nothing. See {@code docs/checks/goal-without-baseline.md}.
 */
final class GoalWithoutBaseline implements Rule {

    @Override
    public String id() {
        return "goal-without-baseline";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.GOALS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().baseline().figures().isEmpty()
                ? List.of()
                : context.plan().goals().stream()
                        .filter(goal -> isMeasured(goal, context))
                        .flatMap(goal -> finding(goal, context).stream())
                        .toList();
    }

    /** Cash and stock start from what is there on the first day, not from last year. */
    private static boolean isMeasured(Goal goal, CheckContext context) {
        return context.planned(goal.metric()).number().isPresent()
                && context.target(goal).number().isPresent()
                && goal.metric().selections().stream().noneMatch(Selection::isBalance);
    }

    private Optional<Finding> finding(Goal goal, CheckContext context) {
        Place where = Place.goal(goal.id());
        if (!isSomething(context.recorded(goal.metric()))) {
            return Optional.of(Finding.saying("nothing", this, where).with("goal", goal.name()));
        }
        return lacksCosts(goal, context)
                ? Optional.of(Finding.saying("costs", this, where).with("goal", goal.name()))
                : Optional.empty();
    }

    /** Without last year's cost of goods a margin of 100 % would only look right. */
    static boolean lacksCosts(Goal goal, CheckContext context) {
        return goal.metric().selections().stream()
                .filter(it -> it.account().equals(AccountKind.COST_OF_GOODS.id()))
                .map(Selection::metric)
                .anyMatch(it -> lacksCosts(it, context));
    }

    private static boolean lacksCosts(Metric cost, CheckContext context) {
        return isSomething(context.planned(cost)) && !isSomething(context.recorded(cost));
    }

    private static boolean isSomething(Value value) {
        return value.number().filter(it -> it.signum() != 0).isPresent();
    }
}
