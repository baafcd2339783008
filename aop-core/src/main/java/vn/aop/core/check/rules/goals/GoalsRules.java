package vn.aop.core.check.rules.goals;

import java.util.List;
import vn.aop.core.check.Rule;

/** The built-in rules about goals, in the order in which they are told. */
public final class GoalsRules {

    /** All of them. */
    public static final List<Rule> ALL =
            List.of(
                    new NoGoals(),
                    new TooManyGoals(),
                    new GoalUnmeasurable(),
                    new GoalWithoutBaseline(),
                    new GoalBelowBaseline(),
                    new RevenueOnlyGoals(),
                    new NoCoreGoal(),
                    new EverythingCore(),
                    new GoalsConflict(),
                    new GoalsImplyShrinking(),
                    new MixBreaksFloor(),
                    new FeesTurnChannels(),
                    new GrowthBeyondReach(),
                    new PlanBeyondReach(),
                    new GoalNotCovered(),
                    new PlanMissesGoal(),
                    new FloorGuardsGrowth());

    private GoalsRules() {}
}
