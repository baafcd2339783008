package vn.aop.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "'Đường số 3, QUẬN 7!', duong so 3 quan 7, đường số 3 quận 7",
        "'  Tã – bỉm  ', ta bim, tã bỉm",
        "Istanbul Ünlü, istanbul unlu, istanbul ünlü",
        "한국 店 2, 한국 店 2, 한국 店 2",
        "…, '', ''"
    })
    void are_compared_in_lower_case(String text, String plain, String marked) {
        assertThat(Letters.plain(text)).isEqualTo(Normalizer.normalize(plain, Normalizer.Form.NFD));
        assertThat(Letters.marked(text)).isEqualTo(marked);
    }

    /** The outside reference is {@link Normalizer}, which takes the whole text apart at once. */
    @Property(tries = 1000)
    void letter_by_letter_is_as_the_whole_text(@ForAll("texts") String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(Letters.plain(text)).isEqualTo(Letters.plain(parts + "\u2026"));
    }

    @Test
    void a_mark_parts_no_word() {
        assertThat(Letters.plain("m\u0309 a\u0301o")).isEqualTo("m ao");
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings().withCharRange('\u0001', '\u1EFF').ofMaxLength(12);
    }
}
