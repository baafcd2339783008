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
import vn.aop.core.goal.Goal;
import vn.aop.core.text.Place;

/**
 * Flags goals that ask for less than last year reached; where last year's cost of goods is unknown,
 * nothing was reached that a margin could be held against. See {@code
 * docs/checks/goal-below-baseline.md}.
 */
final class GoalBelowBaseline implements Rule {

    private static final Threshold SLACK = Threshold.of("slack", "0.10");

    @Override
    public String id() {
        return "goal-below-baseline";
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
        return List.of(SLACK);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().goals().stream()
                .filter(goal -> goal.bound() == Bound.AT_LEAST)
                .filter(goal -> !GoalWithoutBaseline.lacksCosts(goal, context))
                .filter(goal -> isBelow(goal, context))
                .map(goal -> finding(goal, context))
                .toList();
    }

    private boolean isBelow(Goal goal, CheckContext context) {
        Optional<BigDecimal> target = context.target(goal).number();
        return context.lastYear(goal.metric())
                .number()
                .map(lastYear -> least(goal, lastYear, context))
                .filter(least -> target.filter(it -> it.compareTo(least) < 0).isPresent())
                .isPresent();
    }

    /** A floor under a ratio may lie a little under last year: it guards, it does not pull. */
    private BigDecimal least(Goal goal, BigDecimal lastYear, CheckContext context) {
        return goal.metric().unit().isAmount()
                ? lastYear
                : lastYear.subtract(lastYear.abs().multiply(context.limit(this, SLACK)));
    }

    private Finding finding(Goal goal, CheckContext context) {
        return Finding.of(this, Place.goal(goal.id()).then("target"))
                .with("goal", goal.name())
                .with("target", context.target(goal))
                .with("lastYear", context.lastYear(goal.metric()));
    }
}
