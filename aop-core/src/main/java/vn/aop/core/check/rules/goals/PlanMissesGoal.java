package vn.aop.core.check.rules.goals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.text.Place;

/**
 * Flags goals that the planned figures themselves miss. See {@code
 * docs/checks/plan-misses-goal.md}.
 */
final class PlanMissesGoal implements Rule {

    private static final Threshold SLACK = Threshold.of("slack", "0.001");

    @Override
    public String id() {
        return "plan-misses-goal";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.GOALS;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(SLACK);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().goals().stream()
                .flatMap(goal -> finding(goal, context).stream())
                .toList();
    }

    private Optional<Finding> finding(Goal goal, CheckContext context) {
        Value planned = context.planned(goal.metric());
        Value target = context.target(goal);
        return missed(goal, planned, target)
                .filter(missed -> missed.compareTo(allowed(target, context)) > 0)
                .map(
                        missed ->
                                Finding.saying(
                                                sentence(goal),
                                                this,
                                                Place.goal(goal.id()).then("target"))
                                        .with("goal", goal.name())
                                        .with("planned", planned)
                                        .with("target", target)
                                        .with("missed", Value.of(missed, goal.metric().unit())));
    }

    /** What is missing of a share is told by the two shares: a per cent of them would mislead. */
    private static String sentence(Goal goal) {
        String side = goal.bound() == Bound.AT_LEAST ? "at-least" : "at-most";
        return goal.metric().unit() == Unit.RATIO ? side + "-share" : side;
    }

    private static Optional<BigDecimal> missed(Goal goal, Value planned, Value target) {
        return planned.number()
                .flatMap(number -> target.number().map(it -> goal.bound().shortfall(number, it)));
    }

    private BigDecimal allowed(Value target, CheckContext context) {
        return target.number().orElseThrow().abs().multiply(context.limit(this, SLACK));
    }
}
