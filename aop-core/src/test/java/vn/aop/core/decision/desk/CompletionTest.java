package vn.aop.core.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.decision.Proposals;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

class CompletionTest {

    private static final DecisionDesk DESK = DecisionDesk.usual();

    private static Action asked(Decision decision) {
        assertThat(decision.leastChange()).hasSize(1);
        return ((ActionRevision.Revise) decision.leastChange().get(0)).revised();
    }

    /** All that is missing is asked for as one, and nothing else of the action is touched. */
    @Test
    void asks_for_goal_milestone_and_owner_with_a_guess() {
        Proposals.Work bare =
                work("P1", 3, 7, lift("online", "*", "0.30"))
                        .serving()
                        .using("ads", 2_000_000)
                        .taking("minh", "2");

        Action asked =
                asked(
                        DESK.decide(shop().plan(), proposal(bare.add()))
                                .orElseThrow(ProblemsException::new));

        assertThat(asked)
                .isEqualTo(
                        bare.action()
                                .withOwner("minh")
                                .withGoals(List.of("G1"))
                                .withMilestones(
                                        List.of(
                                                new Milestone(
                                                        Text.of(
                                                                "Xem kết quả bước đầu",
                                                                "Look at the first results"),
                                                        month(5)))));
    }

    @Test
    void a_wish_is_asked_for_a_day_of_whoever_answers_for_it() {
        Action wish = work("P1", 3, 4, lift("online", "*", "0.30")).action().withOwner("lan");

        Action asked =
                asked(
                        DESK.decide(shop().plan(), proposal(new ActionChange.Add(wish)))
                                .orElseThrow(ProblemsException::new));

        assertThat(asked.effort()).isEqualTo(Map.of("lan", BigDecimal.ONE));
    }

    @Test
    void what_leaves_nothing_out_is_a_plain_yes() {
        Action whole =
                work("P1", 3, 4, lift("online", "*", "0.30"))
                        .taking("lan", "2")
                        .using("ads", 2_000_000)
                        .action()
                        .withOwner("lan");

        assertThat(
                        DESK.decide(shop().plan(), proposal(new ActionChange.Add(whole)))
                                .orElseThrow(ProblemsException::new)
                                .verdict())
                .isEqualTo(new Verdict.Yes());
    }

    @Test
    void what_the_checks_would_newly_find_is_told() {
        Decision decision =
                DESK.decide(
                                shop().plan(),
                                proposal(
                                        work("P1", 3, 4, lift("online", "*", "0.30"))
                                                .serving()
                                                .taking("lan", "2")
                                                .add()))
                        .orElseThrow(ProblemsException::new);

        assertThat(decision.judgements())
                .filteredOn(it -> it.criterion().equals("plan-checks"))
                .extracting(it -> it.where().toString())
                .containsExactlyInAnyOrder("actions/P1/goals", "actions/P1/owner");
    }
}
