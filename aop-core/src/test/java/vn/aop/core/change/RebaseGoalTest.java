package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.change.ChangedShop.after;
import static vn.aop.core.change.ChangedShop.plan;
import static vn.aop.core.change.ChangedShop.refusals;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

class RebaseGoalTest {

    @Test
    void a_core_goal_gets_another_target_where_an_assumption_that_it_stands_on_has_broken() {
        Change rebase = new RebaseGoal("G1", growth("0.10"), Optional.of("S1"));

        Plan after = after(plan(), rebase);

        assertThat(after.goal("G1").map(Goal::target)).contains(growth("0.10"));
        assertThat(after.goal("G2")).isEqualTo(plan().goal("G2"));
        assertThat(rebase.undo(plan()))
                .containsExactly(new RebaseGoal("G1", growth("0.20"), Optional.of("S1")));
    }

    @Test
    void a_core_goal_is_locked_without_a_broken_assumption() {
        assertThat(
                        refusals(
                                plan(),
                                new RebaseGoal("G1", growth("0.10"), Optional.empty()),
                                new RebaseGoal("G2", level("0.30"), Optional.empty())))
                .containsExactly(
                        Problem.at(Place.of("changes/0/goal"), "change.core-goal-locked")
                                .with("goal", "G1")
                                .with("assumptions", List.of("S1")),
                        Problem.at(Place.of("changes/1/goal"), "change.core-goal-locked")
                                .with("goal", "G2")
                                .with("assumptions", List.of()));
    }

    @Test
    void a_goal_that_is_not_core_needs_no_reason() {
        Plan after = after(plan(), new RebaseGoal("G3", growth("0.01"), Optional.empty()));

        assertThat(after.goal("G3").map(Goal::target)).contains(growth("0.01"));
    }

    @Test
    void refuses_the_assumption_of_another_goal() {
        assertThat(refusals(plan(), new RebaseGoal("G2", level("0.30"), Optional.of("S1"))))
                .containsExactly(
                        Problem.at(
                                        Place.of("changes/0/brokenAssumption"),
                                        "change.assumption-of-other-goal")
                                .with("goal", "G2")
                                .with("assumption", "S1")
                                .with("assumptions", List.of()));
    }

    @Test
    void refuses_goals_and_assumptions_that_the_plan_does_not_have() {
        assertThat(refusals(plan(), new RebaseGoal("G9", growth("0.10"), Optional.of("S9"))))
                .containsExactly(
                        unknown("changes/0/goal", "goal", "G9", List.of("G1", "G2", "G3")),
                        unknown("changes/0/brokenAssumption", "assumption", "S9", List.of("S1")));
    }

    @Test
    void an_assumption_that_is_not_there_is_refused_once() {
        assertThat(refusals(plan(), new RebaseGoal("G3", growth("0.10"), Optional.of("S9"))))
                .containsExactly(
                        unknown("changes/0/brokenAssumption", "assumption", "S9", List.of("S1")));
    }

    @Test
    void says_which_level_or_growth_the_goal_gets() {
        assertThat(new RebaseGoal("G2", level("0.30"), Optional.empty()).sentence(plan()))
                .isEqualTo(
                        Message.of("change.rebase-goal-level")
                                .with("goal", Text.of("G2"))
                                .with("level", Value.ratio(new BigDecimal("0.30"))));
        assertThat(new RebaseGoal("G1", level("5000"), Optional.empty()).sentence(plan()))
                .isEqualTo(
                        Message.of("change.rebase-goal-level")
                                .with("goal", Text.of("G1"))
                                .with("level", Value.of(new BigDecimal("5000"), Unit.MONEY)));
        assertThat(new RebaseGoal("gone", growth("0.10"), Optional.empty()).sentence(plan()))
                .isEqualTo(
                        Message.of("change.rebase-goal-growth")
                                .with("goal", Text.of("gone"))
                                .with("growth", Value.ratio(new BigDecimal("0.10"))));
    }

    private static Problem unknown(String where, String kind, String id, List<String> known) {
        return Problem.at(Place.of(where), "plan.unknown-" + kind)
                .with("id", id)
                .with("nearest", List.of())
                .with("known", known);
    }
}
