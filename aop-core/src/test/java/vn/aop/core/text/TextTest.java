package vn.aop.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u00A0\u2028", "\u202E"})
    void refuses_a_wording_that_shows_nothing(String wording) {
        assertThatThrownBy(() -> Text.of(wording)).hasMessage("A text is blank; give some words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "\u2066a\u2069", "a\ud800"})
    void refuses_a_wording_that_is_not_what_it_looks_like(String wording) {
        assertThatThrownBy(() -> Text.of("a", wording)).hasMessageContaining("<U+");
    }

    @Test
    void refuses_a_blank_wording() {
        assertThatThrownBy(() -> Text.of("Tã giấy", " "))
                .hasMessage("A text is blank; give some words");
    }
}
