package vn.aop.core.check;

import java.util.List;
import java.util.stream.Stream;

/** The built-in rules, in the order in which they are told. */
final class Rules {

    private static final List<Rule> DIRECTION =
            List.of(
                    new StartsWithBudget(),
                    new PrioritiesUnranked(),
                    new NothingRefused(),
                    new RefusedButPlanned(),
                    new NoBaseline(),
                    new NoAssumptions(),
                    new ChoiceNotNamed(),
                    new SaysNo());

    private static final List<Rule> GOALS = List.of(new TooManyGoals());

    private static final List<Rule> BUDGET = List.of();

    private static final List<Rule> ACTIONS =
            List.of(new GoalWithoutAction(), new ActionWithoutOwner());

    private static final List<Rule> RESOURCES = List.of();

    private static final List<Rule> RISKS = List.of();

    private static final List<Rule> KPIS =
            List.of(
                    new GoalWithoutKpi(),
                    new KpiWithoutGoal(),
                    new TooManyKpis(),
                    new KpiWithoutTarget(),
                    new KpiWithoutTolerance(),
                    new KpiWithoutOwner(),
                    new OnlyResultKpis(),
                    new RhythmTooSlow());

    private static final List<Rule> TRACKING = List.of();

    private static final List<Rule> SIZE = List.of(new TooHeavyForSmall(), new TooThinForLarge());

    static final List<Rule> USUAL =
            Stream.of(DIRECTION, GOALS, BUDGET, ACTIONS, RESOURCES, RISKS, KPIS, TRACKING, SIZE)
                    .flatMap(List::stream)
                    .toList();

    private Rules() {}
}
