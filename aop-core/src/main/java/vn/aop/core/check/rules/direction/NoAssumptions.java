package vn.aop.core.check.rules.direction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Assumption;
import vn.aop.core.text.Place;

/**
 * Flags plans, and core goals, that do not say what they take for granted. See {@code
 * docs/checks/no-assumptions.md}.
 */
final class NoAssumptions implements Rule {

    @Override
    public String id() {
        return "no-assumptions";
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
    public List<Finding> check(CheckContext context) {
        List<Assumption> assumptions = context.plan().assumptions();
        if (assumptions.isEmpty()) {
            return List.of(Finding.saying("none", this, Place.of("assumptions")));
        }
        boolean general = assumptions.stream().anyMatch(it -> it.goals().isEmpty());
        return general ? List.of() : goalsOnNothing(context, assumptions);
    }

    private List<Finding> goalsOnNothing(CheckContext context, List<Assumption> assumptions) {
        Set<String> standing =
                assumptions.stream().flatMap(it -> it.goals().stream()).collect(Collectors.toSet());
        return context.plan().goals().stream()
                .filter(Goal::isCore)
                .filter(goal -> !standing.contains(goal.id()))
                .map(
                        goal ->
                                Finding.saying("goal", this, Place.goal(goal.id()))
                                        .with("goal", goal.name()))
                .toList();
    }
}
