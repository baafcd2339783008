package vn.aop.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.decision.LoggedDecision.Aftermath;
import vn.aop.core.decision.LoggedDecision.Answer;
import vn.aop.core.decision.LoggedDecision.Choice;
import vn.aop.core.decision.LoggedDecision.Kind;
import vn.aop.core.decision.LoggedDecision.Resolution;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

class DecisionLogTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private static LoggedDecision asked(String id) {
        return new LoggedDecision(
                id,
                Kind.OPPORTUNITY,
                Text.of("Hội chợ"),
                MAY,
                "lan",
                Answer.YES_IF,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void keeps_every_question_in_order() {
        DecisionLog log = DecisionLog.empty().with(asked("D1")).with(asked("D2"));

        assertThat(log.entries()).containsExactly(asked("D1"), asked("D2"));
        assertThat(log.find("D2")).contains(asked("D2"));
        assertThat(log.find("D3")).isEmpty();
    }

    @Test
    void what_was_decided_and_what_came_of_it_is_added_in_place() {
        Resolution decided = new Resolution(Choice.ADAPTED, "lan", MAY, Optional.of(2));
        Aftermath came = new Aftermath(Text.of("Bán được gấp đôi"), MAY.plusMonths(2));

        DecisionLog log =
                DecisionLog.empty()
                        .with(asked("D1"))
                        .with(asked("D2"))
                        .with(asked("D1").with(decided))
                        .with(asked("D1").with(decided).with(came));

        assertThat(log.entries()).extracting(LoggedDecision::id).containsExactly("D1", "D2");
        assertThat(log.find("D1").orElseThrow().resolution()).contains(decided);
        assertThat(log.find("D1").orElseThrow().aftermath()).contains(came);
    }

    @Test
    void gives_the_next_question_an_id_of_its_own() {
        assertThat(DecisionLog.empty().nextId()).isEqualTo("D1");
        assertThat(DecisionLog.empty().with(asked("D1")).nextId()).isEqualTo("D2");
        assertThat(new DecisionLog(List.of(asked("D2"))).nextId()).isEqualTo("D3");
        assertThat(new DecisionLog(List.of(asked("D9"))).nextId()).isEqualTo("D2");
        assertThat(new DecisionLog(List.of(asked("D3"), asked("D4"))).nextId()).isEqualTo("D5");
    }

    @Test
    void refuses_two_questions_with_one_id() {
        assertThatThrownBy(() -> new DecisionLog(List.of(asked("D1"), asked("D1"))))
                .hasMessage("Two decisions have the same id; give each its own");
    }

    @Test
    void refuses_an_amendment_that_cannot_be() {
        assertThatThrownBy(() -> new Resolution(Choice.ACCEPTED, "lan", MAY, Optional.of(0)))
                .hasMessage("Amendment 0 does not exist; give 1 or more");
        assertThat(new Resolution(Choice.ACCEPTED, "lan", MAY, Optional.of(1)).amendment())
                .contains(1);
        assertThatThrownBy(() -> asked("D 1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_is_decided_before_it_is_asked_or_seen_before_it_is_decided() {
        assertThat(problems(MAY.minusDays(1), MAY.minusDays(2)))
                .containsExactly(
                        Problem.at(
                                        Place.of("decided/on"),
                                        "log.decided-early",
                                        "on",
                                        MAY.minusDays(1),
                                        "asked",
                                        MAY)
                                .because(Problem.Reason.OUT_OF_ORDER),
                        Problem.at(
                                        Place.of("cameOfIt/on"),
                                        "log.seen-early",
                                        "on",
                                        MAY.minusDays(2),
                                        "decided",
                                        MAY.minusDays(1))
                                .because(Problem.Reason.OUT_OF_ORDER));
        assertThatThrownBy(() -> asked("D1").with(came(MAY.minusDays(1))))
                .isInstanceOf(ProblemsException.class);
        assertThat(asked("D1").with(decided(MAY)).with(came(MAY)).aftermath()).isPresent();
    }

    private static List<Problem> problems(LocalDate decided, LocalDate seen) {
        try {
            new LoggedDecision(
                    "D1",
                    Kind.OPPORTUNITY,
                    Text.of("Hội chợ"),
                    MAY,
                    "lan",
                    Answer.YES,
                    Optional.of(decided(decided)),
                    Optional.of(came(seen)));
            return List.of();
        } catch (ProblemsException e) {
            return e.problems();
        }
    }

    private static Resolution decided(LocalDate on) {
        return new Resolution(Choice.ACCEPTED, "lan", on, Optional.empty());
    }

    private static Aftermath came(LocalDate on) {
        return new Aftermath(Text.of("Bán được gấp đôi"), on);
    }
}
