package vn.aop.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody sees. */
class UnseenTest {

    @ParameterizedTest
    @CsvSource({
        "a\u202Eb, a<U+202E>b",
        "\u200B, <U+200B>",
        "a\u2028b, a<U+2028>b",
        "a\u0085b, a<U+0085>b",
        "x\u001B[2J, x<U+001B>[2J",
        "a\ud800, a<U+D800>",
        "a\u200Db, a<U+200D>b",
        "a\uFFFEb, a<U+FFFE>b"
    })
    void are_shown_by_their_numbers(String text, String shown) {
        assertThat(Unseen.shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tã bỉm", "5\u00A0%", "a\nb\tc", "\uD83D\uDC69\u200D\uD83D\uDC67", "", "٣"})
    void what_is_seen_stays_as_it_is(String text) {
        assertThat(Unseen.shown(text)).isEqualTo(text);
    }

    @Test
    void nine_of_them_turn_the_letters_beside_them() {
        assertThat(
                        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                                .filter(Unseen::isTurning)
                                .boxed())
                .containsExactly(
                        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \u00A0\u3000",
                "\u3164",
                "\u034F \u115F\u1160",
                "\u2800\u2800",
                "\uFFA0",
                "\uFE0F",
                "\u180B\u2064\u17B5",
                "\uFDD0\uFFFF",
                "\uDB40\uDC41"
            })
    void alone_they_are_no_text(String text) {
        assertThat(Unseen.showsNothing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "ạ", "\u2801", "\u2764\uFE0F", "\u110B", "\u0301"})
    void whatever_has_a_shape_is_a_text(String text) {
        assertThat(Unseen.showsNothing(text)).isFalse();
    }
}
