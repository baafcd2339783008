package vn.aop.core.check.rules.actions;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Place;

/** Flags actions that serve no goal. See {@code docs/checks/action-without-goal.md}. */
final class ActionWithoutGoal implements Rule {

    @Override
    public String id() {
        return "action-without-goal";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.ACTIONS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Action> aimless =
                context.plan().actions().stream().filter(it -> it.goals().isEmpty()).toList();
        Map<String, List<String>> paidFor =
                aimless.isEmpty()
                        ? Map.of()
                        : context.plan().budget().stream()
                                .collect(Collectors.toMap(BudgetLine::id, BudgetLine::goals));
        return aimless.stream().map(it -> finding(context, it, paidFor)).toList();
    }

    /**
     * The money that it takes has been set aside for goals; those are the nearest. Next are those
     * that it moves the right way.
     */
    private Finding finding(
            CheckContext context, Action action, Map<String, List<String>> paidFor) {
        Finding finding =
                Finding.of(this, Place.action(action.id()).then("goals"))
                        .with("action", action.name());
        List<String> paid =
                action.uses().stream()
                        .filter(it -> it.amount().isPositive())
                        .flatMap(it -> requireNonNull(paidFor.get(it.line())).stream())
                        .distinct()
                        .toList();
        List<String> goals = paid.isEmpty() ? moved(context, action) : paid;
        return goals.isEmpty()
                ? finding
                : finding.mendedBy(new ActionRevision.Revise(action.withGoals(goals)));
    }

    private static List<String> moved(CheckContext context, Action action) {
        if (action.effects().isEmpty()) {
            return List.of();
        }
        Change idle = new ActionRevision.Revise(action.withEffects(List.of()));
        return context.plan().with(List.of(idle)).value().stream()
                .map(Projection::of)
                .flatMap(it -> TradeOff.between(it, context.projection()).goals().stream())
                .filter(it -> it.isBetter() && it.isMaterial())
                .map(it -> it.goal().id())
                .toList();
    }
}
