package vn.aop.core.decision.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.aop.core.decision.log.LoggedDecision.Aftermath;
import vn.aop.core.decision.log.LoggedDecision.Answer;
import vn.aop.core.decision.log.LoggedDecision.Choice;
import vn.aop.core.decision.log.LoggedDecision.Kind;
import vn.aop.core.decision.log.LoggedDecision.Resolution;
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

    private static LoggedDecision other(String id) {
        return new LoggedDecision(
                id,
                Kind.COST_CUT,
                Text.of("Bớt 5 triệu"),
                MAY,
                "lan",
                Answer.OFFERED,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void keeps_every_question_in_order() {
        DecisionLog log = DecisionLog.empty().with(asked("D1")).with(other("D2"));

        assertThat(log.entries()).containsExactly(asked("D1"), other("D2"));
        assertThat(log.find("D2")).contains(other("D2"));
        assertThat(log.find("D3")).isEmpty();
    }

    @Test
    void what_was_decided_and_what_came_of_it_is_added_in_place() {
        Resolution decided = new Resolution(Choice.ADAPTED, "lan", MAY, Optional.of(2));
        Aftermath came = new Aftermath(Text.of("Bán được gấp đôi"), MAY.plusMonths(2));

        DecisionLog log =
                DecisionLog.empty()
                        .with(asked("D1"))
                        .with(other("D2"))
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
                        Problem.at(Place.of("decided/on"), "log.decided-early")
                                .with("on", MAY.minusDays(1))
                                .with("asked", MAY)
                                .because(Problem.Reason.OUT_OF_ORDER),
                        Problem.at(Place.of("cameOfIt/on"), "log.seen-early")
                                .with("on", MAY.minusDays(2))
                                .with("decided", MAY.minusDays(1))
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

    private static LoggedDecision question(Kind kind, Text what, LocalDate on, Answer answer) {
        return new LoggedDecision(
                "D2", kind, what, on, "minh", answer, Optional.empty(), Optional.empty());
    }

    @Test
    void asking_noting_and_deciding_on_one_question_is_one_entry() {
        DecisionLog noted = DecisionLog.empty().with(asked("D1"));
        LoggedDecision again =
                question(Kind.OPPORTUNITY, Text.of("hội  chợ."), MAY.plusDays(9), Answer.YES);

        LoggedDecision entry = noted.entryOf(again);
        DecisionLog decided = noted.with(entry.with(decided(MAY.plusDays(9))));

        assertThat(entry.id()).isEqualTo("D1");
        assertThat(entry.asked()).isEqualTo(MAY);
        assertThat(entry.by()).isEqualTo("lan");
        assertThat(entry.verdict()).isEqualTo(Answer.YES);
        assertThat(decided.entries()).hasSize(1);
        assertThat(decided.entries().get(0).isOpen()).isFalse();
    }

    @Test
    void a_question_asked_for_an_earlier_day_moves_to_that_day() {
        LoggedDecision earlier =
                question(Kind.OPPORTUNITY, Text.of("Hội chợ"), MAY.minusDays(3), Answer.NO);

        assertThat(DecisionLog.empty().with(asked("D1")).entryOf(earlier).asked())
                .isEqualTo(MAY.minusDays(3));
    }

    @Test
    void a_question_in_either_language_is_the_same() {
        DecisionLog noted =
                DecisionLog.empty()
                        .with(
                                new LoggedDecision(
                                        "D1",
                                        Kind.OPPORTUNITY,
                                        Text.of("Hội chợ", "The fair"),
                                        MAY,
                                        "lan",
                                        Answer.NO,
                                        Optional.empty(),
                                        Optional.empty()));

        assertThat(
                        Stream.of("the fair", "HỘI CHỢ", "Hội chó", "🎁")
                                .map(it -> question(Kind.OPPORTUNITY, Text.of(it), MAY, Answer.NO))
                                .map(it -> noted.entryOf(it).id()))
                .containsExactly("D1", "D1", "D2", "D2");
    }

    @Test
    void another_kind_of_question_or_one_that_is_decided_is_another() {
        Text what = Text.of("Hội chợ");
        LoggedDecision same = question(Kind.OPPORTUNITY, what, MAY, Answer.NO);
        LoggedDecision cut = question(Kind.COST_CUT, what, MAY, Answer.NO);
        DecisionLog noted = DecisionLog.empty().with(asked("D1"));
        DecisionLog decided = DecisionLog.empty().with(asked("D1").with(decided(MAY)));

        assertThat(noted.entryOf(same).id()).isEqualTo("D1");
        assertThat(noted.entryOf(cut)).isEqualTo(cut);
        assertThat(decided.entryOf(same)).isEqualTo(same);
        assertThat(noted.waiting(Kind.OPPORTUNITY, what)).contains(asked("D1"));
        assertThat(noted.waiting(Kind.COST_CUT, what)).isEmpty();
        assertThat(decided.waiting(Kind.OPPORTUNITY, what)).isEmpty();
    }

    @Test
    void what_is_sent_twice_is_kept_once() {
        DecisionLog log = DecisionLog.empty().with(asked("D1").with(decided(MAY)));

        assertThat(log.with(asked("D2").with(decided(MAY)))).isEqualTo(log);
        assertThat(log.with(asked("D2").with(decided(MAY.plusDays(1)))).entries()).hasSize(2);
    }

    private static Resolution decided(LocalDate on) {
        return new Resolution(Choice.ACCEPTED, "lan", on, Optional.empty());
    }

    private static Aftermath came(LocalDate on) {
        return new Aftermath(Text.of("Bán được gấp đôi"), on);
    }

    @Test
    void on_a_day_it_knows_only_what_was_told_until_then() {
        Resolution decided =
                new Resolution(Choice.DECLINED, "lan", MAY.plusDays(2), Optional.empty());
        Aftermath came = new Aftermath(Text.of("Không ai đến"), MAY.plusMonths(2));
        DecisionLog log = new DecisionLog(List.of(asked("D1").with(decided).with(came)));

        assertThat(log.on(MAY.minusDays(1))).isEqualTo(DecisionLog.empty());
        assertThat(log.on(MAY).entries()).containsExactly(asked("D1"));
        assertThat(log.on(MAY.plusDays(2)).entries()).containsExactly(asked("D1").with(decided));
        assertThat(log.on(MAY.plusMonths(2))).isEqualTo(log);
    }
}
