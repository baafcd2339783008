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
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.projection.Bridge;
import vn.aop.core.text.Place;

/**
 * Flags goals whose gap the causes that the plan names do not close. See {@code
 * docs/checks/goal-not-covered.md}.
 */
final class GoalNotCovered implements Rule {

    private static final Threshold LEAST = Threshold.of("least", "0.99");

    @Override
    public String id() {
        return "goal-not-covered";
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
    public List<Threshold> thresholds() {
        return List.of(LEAST);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        BigDecimal least = context.limit(this, LEAST);
        return context.plan().goals().stream()
                .filter(goal -> !context.plan().actionsServing(goal.id()).isEmpty())
                .filter(goal -> mayBeUnexplained(goal, least, context))
                .filter(goal -> isLess(context.coverage(goal), least))
                .flatMap(goal -> finding(goal, least, context).stream())
                .toList();
    }

    /**
     * Where the plan gives no revenue outright, all that is planned is explained: what is planned
     * tells enough, and no bridge is needed. Where last year keeps to the target, nothing is.
     */
    private static boolean mayBeUnexplained(Goal goal, BigDecimal least, CheckContext context) {
        Value lastYear = context.lastYear(goal.metric());
        Value target = context.target(goal);
        boolean hasGap =
                target.number()
                        .flatMap(
                                it ->
                                        lastYear.number()
                                                .filter(was -> !goal.bound().isKept(was, it)))
                        .isPresent();
        Value explained =
                context.planned(goal.metric()).minus(lastYear).dividedBy(target.minus(lastYear));
        return hasGap
                && (!context.plan().revenue().monthly().isEmpty() || isLess(explained, least));
    }

    private static boolean isLess(Value share, BigDecimal least) {
        return share.number().filter(it -> it.compareTo(least) < 0).isPresent();
    }

    private Optional<Finding> finding(Goal goal, BigDecimal least, CheckContext context) {
        Bridge bridge = context.bridge(goal.metric());
        Value gap = context.target(goal).minus(bridge.baseline());
        Value coverage = context.coverage(goal);
        Value explained = explained(bridge).dividedBy(gap);
        if (!isLess(explained, least)) {
            return Optional.empty();
        }
        boolean isReached = context.status(goal) == GoalStatus.ON_TRACK;
        return Optional.of(
                Finding.saying(isReached ? "given" : "short", this, Place.goal(goal.id()))
                        .with("goal", goal.name())
                        .with("coverage", coverage)
                        .with("others", explained.minus(coverage))
                        .with("gap", gap));
    }

    /** All steps of which the plan says where they come from. */
    private static Value explained(Bridge bridge) {
        return bridge.steps().stream()
                .filter(it -> it.cause() != Bridge.Cause.GIVEN)
                .map(Bridge.Step::amount)
                .reduce(bridge.baseline().minus(bridge.baseline()), Value::plus);
    }
}
