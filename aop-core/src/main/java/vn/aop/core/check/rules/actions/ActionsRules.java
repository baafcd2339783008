package vn.aop.core.check.rules.actions;

import java.util.List;
import vn.aop.core.check.Rule;

/** The built-in rules about actions, in the order in which they are told. */
public final class ActionsRules {

    /** All of them. */
    public static final List<Rule> ALL =
            List.of(
                    new NoActions(),
                    new TooManyActions(),
                    new ActionWithoutGoal(),
                    new GoalWithoutAction(),
                    new CoreGroupLeftAlone(),
                    new ActionWithoutOwner(),
                    new ActionWithoutMilestone(),
                    new PredecessorCycle(),
                    new StartsTooEarly(),
                    new OutsideYear(),
                    new WishWithoutMeans(),
                    new OrderAgainstPriority(),
                    new LaunchInPeak(),
                    new ActionsFollowPriority());

    private ActionsRules() {}
}
