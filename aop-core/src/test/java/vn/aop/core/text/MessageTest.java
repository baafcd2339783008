package vn.aop.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void keeps_its_facts_in_the_order_given() {
        Message message = Message.of("goal.unknown").with("goal", "G9").with("among", 3);

        assertThat(message.args()).containsOnlyKeys("goal", "among");
        assertThat(message.args().keySet()).containsExactly("goal", "among");
        assertThat(message.arg("goal")).isEqualTo("G9");
    }

    @Test
    void a_fact_that_is_not_there_is_an_empty_text() {
        assertThat(Message.of("goal.unknown").arg("goal")).isEqualTo("");
    }

    @Test
    void names_the_fact_that_is_missing() {
        assertThatThrownBy(() -> Message.of("goal.unknown").with("goal", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("goal");
    }
}
