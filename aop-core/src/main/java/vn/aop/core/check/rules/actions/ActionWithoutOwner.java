package vn.aop.core.check.rules.actions;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Place;

/** Flags actions that nobody answers for. See {@code docs/checks/action-without-owner.md}. */
final class ActionWithoutOwner implements Rule {

    @Override
    public String id() {
        return "action-without-owner";
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
        return context.plan().actions().stream()
                .filter(action -> action.owner().isEmpty())
                .map(action -> finding(context.plan(), action))
                .toList();
    }

    private Finding finding(Plan plan, Action action) {
        Finding finding =
                Finding.of(this, Place.action(action.id()).then("owner"))
                        .with("action", action.name());
        return doesMost(action)
                .or(() -> holdsTheMoney(plan, action))
                .or(() -> hasMostDays(plan))
                .map(
                        person ->
                                finding.mendedBy(
                                        new ActionRevision.Revise(action.withOwner(person))))
                .orElse(finding);
    }

    /** Whoever spends the most days on it is the nearest to answer for it. */
    private static Optional<String> doesMost(Action action) {
        return action.effort().entrySet().stream()
                .filter(it -> it.getValue().signum() > 0)
                .max(Map.Entry.<String, BigDecimal>comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static Optional<String> holdsTheMoney(Plan plan, Action action) {
        return action.uses().stream()
                .flatMap(use -> plan.budgetLine(use.line()).stream())
                .flatMap(line -> line.owner().stream())
                .findFirst();
    }

    private static Optional<String> hasMostDays(Plan plan) {
        return plan.resources().people().stream()
                .max(Comparator.comparing(Person::daysPerMonth))
                .map(Person::id);
    }
}
