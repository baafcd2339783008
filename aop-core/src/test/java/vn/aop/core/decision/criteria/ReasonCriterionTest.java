package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.Proposals;
import vn.aop.core.text.Text;

class ReasonCriterionTest {

    private static final Proposal MORE =
            proposal(work("P1", 3, 12, lift("online", "*", "0.30")).add());

    @ParameterizedTest
    @CsvSource({
        "COMPETITOR, Đối thủ đang làm",
        "COMPETITOR, doi thu dang lam",
        "COMPETITOR, A competitor does it",
        "FEAR_OF_MISSING, Sợ lỡ mất mùa",
        "FEAR_OF_MISSING, so lo mat mua",
        "FEAR_OF_MISSING, I am afraid to miss it",
        "SHORT_DIP, Tuần này ế quá",
        "SHORT_DIP, tuan nay e qua",
        "SHORT_DIP, Sales are down this week",
        "SHORT_DIP, 'Look at this month’s sales'",
        "HABIT, Năm nào cũng làm",
        "HABIT, nam nao cung lam",
        "HABIT, We always did it"
    })
    void notes_a_reflex_in_either_language(DecisionBias bias, String reason) {
        Judgement noted = judged("reason", shop().plan(), because(reason)).get(0);

        assertThat(noted.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(noted.message().arg("reflex")).isEqualTo(bias);
        assertThat(noted.message().arg("reason")).isEqualTo(Text.of(reason));
        assertThat(noted.where().isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ba tháng liền khách hỏi mua online",
                "Others don't sell it here",
                "Doanh số ba năm liền tăng mỗi tháng chín"
            })
    void reasons_that_are_no_reflex_are_left_alone(String reason) {
        assertThat(DecisionBias.in(Text.of(reason))).isEmpty();
    }

    @Test
    void the_first_of_several_reflexes_is_told() {
        assertThat(DecisionBias.in(Text.of("Sợ lỡ, đối thủ làm rồi")))
                .contains(DecisionBias.COMPETITOR);
    }

    @Test
    void misses_evidence_gently() {
        Judgement missing = only("reason", shop().plan(), MORE);

        assertThat(missing.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(missing.message().args()).isEmpty();
    }

    @Test
    void takes_note_of_evidence() {
        Text facts = Text.of("40 tin nhắn hỏi mua", "40 messages asked for it");

        Judgement noted =
                only(
                        "reason",
                        shop().plan(),
                        Proposals.because(MORE.reason(), Optional.of(facts), MORE));

        assertThat(noted.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(noted.message().arg("evidence")).isEqualTo(facts);
    }

    private static Proposal because(String reason) {
        return Proposals.because(Text.of(reason), Optional.empty(), MORE);
    }
}
