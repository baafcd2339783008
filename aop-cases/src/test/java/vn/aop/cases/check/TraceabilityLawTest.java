package vn.aop.cases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.aop.cases.plan.Plans;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Purpose;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;
import vn.aop.core.trace.GoalTies;
import vn.aop.core.trace.Orphans;
import vn.aop.core.trace.Tie;
import vn.aop.core.trace.Traceability;

/** Nothing is lost between what is tied and what stands alone, whatever the plan. */
class TraceabilityLawTest {

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.plans();
    }

    @Property(tries = 100)
    void every_part_is_either_tied_or_an_orphan(@ForAll("plans") Plan plan) {
        Traceability trace = Traceability.of(plan);
        Orphans orphans = trace.orphans();

        assertParted(trace, GoalTies::actions, orphans.actions(), plan.actions());
        assertParted(trace, GoalTies::people, orphans.people(), plan.resources().people());
        assertParted(trace, GoalTies::risks, orphans.risks(), plan.risks());
        assertParted(trace, GoalTies::kpis, orphans.kpis(), plan.kpis());
        assertThat(trace.goals()).extracting(GoalTies::goal).isEqualTo(plan.goals());
    }

    @Property(tries = 100)
    void every_line_is_tied_or_an_orphan_or_a_running_cost(@ForAll("plans") Plan plan) {
        Traceability trace = Traceability.of(plan);

        for (BudgetLine line : plan.budget()) {
            boolean tied = trace.goals().stream().anyMatch(it -> it.lines().contains(line));
            boolean orphan = trace.orphans().lines().contains(line);

            assertThat(orphan).isEqualTo(!tied && line.purpose() == Purpose.GOALS);
        }
    }

    @Property(tries = 100)
    void a_goal_lacks_what_it_is_not_tied_to(@ForAll("plans") Plan plan) {
        Traceability trace = Traceability.of(plan);

        for (GoalTies ties : trace.goals()) {
            Goal goal = ties.goal();
            Orphans orphans = trace.orphans();
            assertThat(orphans.goalsWithoutAction().contains(goal))
                    .isEqualTo(ties.actions().isEmpty());
            assertThat(orphans.goalsWithoutLine().contains(goal)).isEqualTo(ties.lines().isEmpty());
            assertThat(orphans.goalsWithoutPerson().contains(goal))
                    .isEqualTo(ties.people().isEmpty());
            assertThat(orphans.goalsWithoutRisk().contains(goal)).isEqualTo(ties.risks().isEmpty());
            assertThat(orphans.goalsWithoutKpi().contains(goal)).isEqualTo(ties.kpis().isEmpty());
        }
    }

    @Property(tries = 100)
    void a_goal_with_ties_is_named_by_one(@ForAll("plans") Plan plan) {
        Traceability trace = Traceability.of(plan);

        for (GoalTies ties : trace.goals()) {
            boolean tied =
                    !ties.actions().isEmpty()
                            || !ties.lines().isEmpty()
                            || !ties.risks().isEmpty()
                            || !ties.kpis().isEmpty();
            assertThat(trace.ties().stream().map(Tie::to).toList().contains(place(ties.goal())))
                    .isEqualTo(tied);
        }
    }

    private static Place place(Goal goal) {
        return Place.goal(goal.id());
    }

    private static <E> void assertParted(
            Traceability trace, Function<GoalTies, List<E>> tied, List<E> alone, List<E> all) {
        for (E part : all) {
            boolean isTied = trace.goals().stream().anyMatch(it -> tied.apply(it).contains(part));

            assertThat(alone.contains(part)).isEqualTo(!isTied);
        }
    }
}
