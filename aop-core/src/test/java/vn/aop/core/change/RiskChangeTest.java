package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.change.ChangedShop.after;
import static vn.aop.core.change.ChangedShop.plan;
import static vn.aop.core.change.ChangedShop.refusals;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.risk;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

class RiskChangeTest {

    private static final Risk THIRD = risk("R3", below("revenue", 1));

    @Test
    void another_risk_is_watched_after_the_others_or_at_a_place() {
        assertThat(risks(after(plan(), new RiskChange.Add(THIRD))))
                .containsExactly("R1", "R2", "R3");
        assertThat(risks(after(plan(), new RiskChange.Add(THIRD, Optional.of(1)))))
                .containsExactly("R1", "R3", "R2");
        assertThatThrownBy(() -> new RiskChange.Add(THIRD, Optional.of(-1)))
                .hasMessage("Position -1 does not exist; give 0 or more");
    }

    @Test
    void a_risk_that_was_added_is_settled_when_that_is_undone() {
        assertThat(new RiskChange.Add(THIRD).undo(plan()))
                .containsExactly(new RiskChange.Settle("R3"));
    }

    @Test
    void a_risk_that_is_settled_comes_back_at_the_same_place_when_that_is_undone() {
        Change settle = new RiskChange.Settle("R1");

        assertThat(risks(after(plan(), settle))).containsExactly("R2");
        assertThat(settle.undo(plan()))
                .containsExactly(
                        new RiskChange.Add(plan().risk("R1").orElseThrow(), Optional.of(0)));
    }

    @Test
    void refuses_risks_that_the_plan_does_not_have_or_has_already() {
        assertThat(
                        refusals(
                                plan(),
                                new RiskChange.Settle("R9"),
                                new RiskChange.Add(risk("R1", below("revenue", 1)))))
                .containsExactly(
                        Problem.at(Place.of("changes/0/risk"), "plan.unknown-risk")
                                .with("id", "R9")
                                .with("nearest", List.of())
                                .with("known", List.of("R1", "R2")),
                        Problem.at(Place.of("changes/1/risks/R1"), "plan.id-twice")
                                .because(Problem.Reason.NOT_AS_IT_STANDS)
                                .with("id", "R1"));
    }

    /** Lan watches the risk and pays from the reserve: neither can be settled apart from it. */
    @Test
    void a_risk_stands_on_its_goals_its_owner_and_its_reserve() {
        assertThat(new RiskChange.Settle("R1").touches(plan()))
                .extracting(Place::toString)
                .containsExactlyInAnyOrder(
                        "risks", "company", "goals/G1", "resources/people/lan", "budget/reserve");
        assertThat(new RiskChange.Add(THIRD).touches(plan()))
                .isEqualTo(new RiskChange.Settle("R1").touches(plan()));
        assertThat(new RiskChange.Settle("R9").touches(plan()))
                .extracting(Place::toString)
                .containsExactly("risks");
    }

    @Test
    void each_says_what_it_does_with_the_names_of_the_plan() {
        assertThat(new RiskChange.Add(THIRD).sentence(plan()))
                .isEqualTo(Message.of("change.add-risk").with("risk", Text.of("R3")));
        assertThat(new RiskChange.Settle("gone").sentence(plan()))
                .isEqualTo(Message.of("change.settle-risk").with("risk", Text.of("gone")));
    }

    private static List<String> risks(Plan plan) {
        return plan.risks().stream().map(Risk::id).toList();
    }
}
