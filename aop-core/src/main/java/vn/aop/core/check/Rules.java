package vn.aop.core.check;

import java.util.List;
import java.util.stream.Stream;

/** The built-in rules, in the order in which they are told. */
final class Rules {

    private static final List<Rule> DIRECTION = List.of();

    private static final List<Rule> GOALS = List.of(new TooManyGoals());

    private static final List<Rule> BUDGET = List.of();

    private static final List<Rule> ACTIONS =
            List.of(new GoalWithoutAction(), new ActionWithoutOwner());

    private static final List<Rule> RESOURCES = List.of();

    private static final List<Rule> RISKS = List.of();

    private static final List<Rule> KPIS = List.of();

    private static final List<Rule> TRACKING =
            List.of(
                    new NoReviewRhythm(),
                    new NoWayToAdjust(),
                    new ReviewMissed(),
                    new PlanUnused(),
                    new RevenueMeansTwoThings(),
                    new ThresholdCrossed(),
                    new WaiverExpired(),
                    new UnknownRule(),
                    new AdjustsWithoutDrifting());

    private static final List<Rule> SIZE = List.of();

    static final List<Rule> USUAL =
            Stream.of(DIRECTION, GOALS, BUDGET, ACTIONS, RESOURCES, RISKS, KPIS, TRACKING, SIZE)
                    .flatMap(List::stream)
                    .toList();

    private Rules() {}
}
