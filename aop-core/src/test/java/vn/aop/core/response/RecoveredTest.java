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

    /** 0.004 of a point short is written as 0.00, 0.005 as 0.01. */
    @Test
    void what_is_too_little_to_be_read_is_told_as_nothing() {
        assertThat(margin(ratio("0.39996")).message().arg("left"))
                .isEqualTo(part("left-nothing", "0.00004"));
        assertThat(margin(ratio("0.39995")).message().arg("left"))
                .isEqualTo(part("left-short", "0.00005"));
        assertThat(margin(ratio("0.40004")).message().arg("left"))
                .isEqualTo(part("left-nothing", "-0.00004"));
        assertThat(margin(ratio("0.40005")).message().arg("left"))
                .isEqualTo(part("left-more", "0.00005"));
    }

    @Test
    void what_moves_too_little_to_be_read_is_not_worth_telling() {
        assertThat(margin("0.30004", ratio("0.29996")).isMoved()).isFalse();
        assertThat(margin("0.30005", ratio("0.3")).isMoved()).isTrue();
        assertThat(margin("0.30004", ratio("0.29996")).isLost()).isTrue();
    }

    /** Nothing can be brought back of what is not lost. */
    @Test
    void what_a_response_brings_of_a_figure_that_loses_nothing_is_gained() {
        assertThat(margin("0.3", ratio("0.36")).message().arg("brought"))
                .isEqualTo(part("brought-beyond", "0.06"));
        assertThat(margin("0.28", ratio("0.36")).message().arg("brought"))
                .isEqualTo(part("brought-beyond", "0.06"));
        assertThat(margin("0.31", ratio("0.36")).message().arg("brought"))
                .isEqualTo(part("brought-back", "0.06"));
    }

    /** Planned at 40 %, 30 % with the risk. */
    private static Recovered margin(Value answered) {
        return margin("0.4", answered);
    }

    private static Recovered margin(String planned, Value answered) {
        return new Recovered(
                "gross_margin",
                Message.of("response.cash-low"),
                Optional.empty(),
                Bound.AT_LEAST,
                Optional.of(read(ratio(planned))),
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
