package vn.aop.core.check;

import java.util.List;
import java.util.stream.Stream;

/** The built-in rules, in the order in which they are told. */
final class Rules {

    private static final List<Rule> DIRECTION = List.of();

    private static final List<Rule> GOALS = List.of(new TooManyGoals());

    private static final List<Rule> BUDGET = List.of();

    private static final List<Rule> ACTIONS =
            List.of(
                    new NoActions(),
                    new TooManyActions(),
                    new ActionWithoutGoal(),
                    new GoalWithoutAction(),
                    new ActionWithoutOwner(),
                    new ActionWithoutMilestone(),
                    new PredecessorCycle(),
                    new StartsTooEarly(),
                    new OutsideYear(),
                    new WishWithoutMeans(),
                    new OrderAgainstPriority(),
                    new LaunchInPeak(),
                    new ActionsFollowPriority());

    private static final List<Rule> RESOURCES =
            List.of(
                    new NobodyNamed(),
                    new OverloadedMonth(),
                    new UnknownOwner(),
                    new OwnerBottleneck(),
                    new KeyPerson(),
                    new HiresDespitePolicy(),
                    new SkillMissing());

    private static final List<Rule> RISKS = List.of();

    private static final List<Rule> KPIS = List.of();

    private static final List<Rule> TRACKING = List.of();

    private static final List<Rule> SIZE = List.of();

    static final List<Rule> USUAL =
            Stream.of(DIRECTION, GOALS, BUDGET, ACTIONS, RESOURCES, RISKS, KPIS, TRACKING, SIZE)
                    .flatMap(List::stream)
                    .toList();

    private Rules() {}
}
