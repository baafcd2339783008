package vn.aop.core.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.figures.Bound.AT_LEAST;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.kpi;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.resources;
import static vn.aop.core.plan.SmallShop.risk;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.resource.Person;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;

class TraceabilityTest {

    private static GoalTies first(Plan plan) {
        return Traceability.of(plan).goals().get(0);
    }

    private static Orphans orphans(Plan plan) {
        return Traceability.of(plan).orphans();
    }

    @Test
    void ties_a_goal_to_all_that_serves_it() {
        GoalTies ties = first(smallShop().plan());

        assertThat(ties.actions()).extracting(Action::id).containsExactly("A1");
        assertThat(ties.people()).extracting(Person::id).containsExactly("lan", "minh");
        assertThat(ties.risks()).extracting(Risk::id).containsExactly("R1");
        assertThat(ties.kpis()).extracting(Kpi::id).containsExactly("K1", "K2");
    }

    @Test
    void a_reserve_is_tied_to_the_goal_whose_risk_it_pays_for() {
        GoalTies ties = first(smallShop().plan());

        assertThat(ties.lines()).extracting(BudgetLine::id).containsExactly("ads", "reserve");
    }

    @Test
    void a_line_is_tied_over_the_action_that_it_pays_for() {
        Plan plan =
                smallShop()
                        .withBudget(
                                withoutGoals(
                                        serving(
                                                "ads",
                                                AccountKind.MARKETING,
                                                ShopFigures.everyMonth(5_000_000))))
                        .withRisks()
                        .plan();

        assertThat(first(plan).lines()).extracting(BudgetLine::id).containsExactly("ads");
        assertThat(orphans(plan).lines()).isEmpty();
    }

    @Test
    void a_goal_that_nothing_serves_is_told_on_every_side() {
        Orphans orphans = orphans(smallShop().plan());

        for (List<Goal> goals :
                List.of(
                        orphans.goalsWithoutAction(),
                        orphans.goalsWithoutLine(),
                        orphans.goalsWithoutPerson(),
                        orphans.goalsWithoutRisk(),
                        orphans.goalsWithoutKpi())) {
            assertThat(goals).extracting(Goal::id).containsExactly("G2");
        }
    }

    @Test
    void parts_that_serve_no_goal_are_orphans() {
        Kpi kpi = kpi("K9", "revenue", AT_LEAST, new KpiTarget.FromPlan());
        Risk risk = risk("R9", below("revenue", 1));
        Plan plan =
                smallShop()
                        .withActions()
                        .withBudget(
                                withoutGoals(
                                        serving(
                                                "gifts",
                                                AccountKind.MARKETING,
                                                ShopFigures.everyMonth(1))))
                        .withResources(resources(person("lan", "22"), person("minh", "10")))
                        .withRisks(
                                new Risk(
                                        "R9",
                                        risk.name(),
                                        risk.probability(),
                                        List.of(),
                                        risk.effect(),
                                        risk.trigger(),
                                        risk.owner(),
                                        Optional.empty()))
                        .withKpis(
                                new Kpi(
                                        "K9",
                                        kpi.name(),
                                        kpi.metric(),
                                        kpi.target(),
                                        kpi.bound(),
                                        kpi.tolerance(),
                                        kpi.kind(),
                                        Optional.empty(),
                                        Optional.of("minh"),
                                        kpi.source(),
                                        kpi.rhythm()))
                        .plan();

        assertThat(orphans(plan).lines()).extracting(BudgetLine::id).containsExactly("gifts");
        assertThat(orphans(plan).risks()).extracting(Risk::id).containsExactly("R9");
        assertThat(orphans(plan).kpis()).extracting(Kpi::id).containsExactly("K9");
        assertThat(orphans(plan).people()).extracting(Person::id).containsExactly("lan", "minh");
    }

    @Test
    void a_running_line_is_no_orphan() {
        assertThat(orphans(smallShop().plan()).lines()).isEmpty();
    }

    @Test
    void tells_which_part_names_which() {
        assertThat(Traceability.of(smallShop().plan()).ties())
                .contains(
                        new Tie(Place.of("actions/A1"), Place.of("goals/G1")),
                        new Tie(Place.of("actions/A1"), Place.of("budget/ads")),
                        new Tie(Place.of("actions/A1"), Place.of("resources/people/minh")),
                        new Tie(Place.of("risks/R1"), Place.of("budget/reserve")),
                        new Tie(Place.of("kpis/K1"), Place.of("goals/G1")))
                .doesNotHaveDuplicates();
    }

    private static BudgetLine withoutGoals(BudgetLine line) {
        return new BudgetLine(
                line.id(),
                line.name(),
                line.line(),
                line.months(),
                line.limit(),
                line.owner(),
                line.purpose(),
                List.of());
    }
}
