package vn.aop.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void answers_in_the_language_asked_for() {
        Text text = Text.of("Tã giấy", "Diapers");

        assertThat(text.in(Language.VI)).isEqualTo("Tã giấy");
        assertThat(text.in(Language.EN)).isEqualTo("Diapers");
        assertThat(text.isPlain()).isFalse();
    }

    @Test
    void one_wording_stands_in_both_languages() {
        Text text = Text.of("Tã giấy");

        assertThat(text.in(Language.EN)).isEqualTo("Tã giấy");
        assertThat(text.isPlain()).isTrue();
    }

    @Test
    void refuses_a_blank_wording() {
        assertThatThrownBy(() -> Text.of("Tã giấy", " "))
                .hasMessage("A text is blank; give some words");
    }
}
