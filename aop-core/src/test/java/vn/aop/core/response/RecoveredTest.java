package vn.aop.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/** How one figure is told. */
class RecoveredTest {

    private static final Message WHY = Message.of("undefined.no-goal");

    /** What nobody knows is not nothing. */
    @Test
    void what_cannot_be_worked_out_is_told_with_its_reason() {
        Message told = margin(Value.undefined(WHY)).message();

        assertThat(told.arg("taken")).isEqualTo(part("taken-lost", "0.1"));
        assertThat(told.arg("brought")).isEqualTo(Message.of("response.brought-unknown"));
        assertThat(told.arg("left")).isEqualTo(Message.of("response.left-unknown"));
        assertThat(told.key()).isEqualTo("response.told-unknown");
        assertThat(told.arg("reason")).isEqualTo(WHY);
    }

    @Test
    void what_is_brought_back_and_still_missed_is_told_as_numbers() {
        Message told = margin(ratio("0.36")).message();

        assertThat(told.arg("brought")).isEqualTo(part("brought-back", "0.06"));
        assertThat(told.arg("left")).isEqualTo(part("left-short", "0.04"));
    }

    /** Planned at 40 %, 30 % with the risk. */
    private static Recovered margin(Value answered) {
        return new Recovered(
                "gross_margin",
                Message.of("response.cash-low"),
                Optional.empty(),
                Bound.AT_LEAST,
                Optional.of(read(ratio("0.4"))),
                read(ratio("0.3")),
                read(answered));
    }

    private static Message part(String key, String amount) {
        return Message.of("response." + key).with("amount", ratio(amount));
    }

    private static Value ratio(String share) {
        return Value.ratio(new BigDecimal(share));
    }

    private static Traced read(Value value) {
        return Traced.read(
                Message.of("response.cash-low"),
                value,
                new Origin(Origin.Kind.PROJECTION, "gross_margin"));
    }
}
