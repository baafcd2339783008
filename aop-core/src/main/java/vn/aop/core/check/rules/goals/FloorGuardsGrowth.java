package vn.aop.core.check.rules.goals;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Unit;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.text.Place;

/**
 * Praises growth with a floor under margin, profit or cash, where the figures can be trusted. See
 * {@code docs/checks/floor-guards-growth.md}.
 */
final class FloorGuardsGrowth implements Rule {

    private static final Threshold SLACK = Threshold.of("slack", "0.10");

    @Override
    public String id() {
        return "floor-guards-growth";
    }

    @Override
    public Severity severity() {
        return Severity.WELL_DONE;
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
        return best(context, goal -> grows(goal, context))
                .flatMap(
                        growth ->
                                best(context, goal -> guards(goal, context))
                                        .map(floor -> finding(growth, floor, context)))
                .filter(it -> !context.isInDoubt())
                .stream()
                .toList();
    }

    private static Optional<Goal> best(CheckContext context, Predicate<Goal> wanted) {
        return context.plan().goals().stream()
                .filter(wanted)
                .filter(goal -> context.status(goal) == GoalStatus.ON_TRACK)
                .min(Comparator.comparing(Goal::rank));
    }

    private static boolean grows(Goal goal, CheckContext context) {
        Optional<BigDecimal> lastYear = context.lastYear(goal.metric()).number();
        return goal.bound() == Bound.AT_LEAST
                && goal.metric().unit() == Unit.MONEY
                && Guard.isRevenueAlone(goal.metric(), context.plan().company())
                && context.target(goal)
                        .number()
                        .flatMap(target -> lastYear.filter(it -> target.compareTo(it) > 0))
                        .isPresent();
    }

    /** A floor far below last year guards nothing. */
    private boolean guards(Goal goal, CheckContext context) {
        BigDecimal slack = BigDecimal.ONE.subtract(context.limit(this, SLACK));
        Optional<BigDecimal> lastYear = context.lastYear(goal.metric()).number();
        boolean isLow =
                goal.bound() == Bound.AT_LEAST
                        && context.target(goal)
                                .number()
                                .flatMap(
                                        target ->
                                                lastYear.filter(
                                                        it ->
                                                                target.compareTo(it.multiply(slack))
                                                                        < 0))
                                .isPresent();
        return !isLow && Guard.isKept(goal.metric(), goal.bound());
    }

    private Finding finding(Goal growth, Goal floor, CheckContext context) {
        return Finding.of(this, Place.goal(floor.id()))
                .with("growth", growth.name())
                .with("floor", floor.name())
                .with("planned", context.planned(floor.metric()))
                .with("target", context.target(floor));
    }
}
