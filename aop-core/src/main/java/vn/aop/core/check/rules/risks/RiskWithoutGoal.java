package vn.aop.core.check.rules.risks;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Line;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Flags risks of which nobody knows which goal they threaten. See {@code
 * docs/checks/risk-without-goal.md}.
 */
final class RiskWithoutGoal implements Rule {

    @Override
    public String id() {
        return "risk-without-goal";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.RISKS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().goals().isEmpty()
                ? List.of()
                : context.plan().risks().stream()
                        .filter(risk -> risk.goals().isEmpty())
                        .map(risk -> finding(risk, context.plan()))
                        .toList();
    }

    private Finding finding(Risk risk, Plan plan) {
        Place where = Place.risk(risk.id());
        List<Text> hit =
                risk.effect().stream()
                        .flatMap(
                                effect ->
                                        plan.goals().stream()
                                                .filter(goal -> stands(goal, effect.line())))
                        .map(Goal::name)
                        .toList();
        return hit.isEmpty()
                ? Finding.saying("none", this, where).with("risk", risk.name())
                : Finding.saying("hits", this, where).with("risk", risk.name()).with("goals", hit);
    }

    /** Whether what a goal measures is built on the account that is hit. */
    private static boolean stands(Goal goal, Line hit) {
        return goal.metric().selections().stream()
                .filter(it -> isAccount(it.account(), hit))
                .anyMatch(it -> meets(it.tags(), hit));
    }

    private static boolean isAccount(String account, Line hit) {
        return account.equals(hit.account().id()) || account.equals(hit.account().kind().id());
    }

    private static boolean meets(List<String> tags, Line hit) {
        List<String> place = hit.tags();
        return tags.isEmpty() || place.isEmpty() || tags.stream().anyMatch(place::contains);
    }
}
