package vn.aop.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.text.Text;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Mở cửa hàng, mo cua hang",
        "'  Đại lý – ĐÀ NẴNG! ', dai ly da nang",
        "Số 2/2026, so 2 2026",
        "'this week''s sales', this week s sales"
    })
    void are_compared_in_lower_case_without_marks(String text, String plain) {
        assertThat(Words.plain(text)).isEqualTo(plain);
        assertThat(Words.plain(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(plain);
    }

    @Test
    void a_phrase_is_found_as_whole_words() {
        assertThat(Words.contains("Mở kho ở quận 7", "KHO")).isTrue();
        assertThat(Words.contains("Khoan hãy làm", "kho")).isFalse();
        assertThat(Words.contains("Mở kho", "")).isFalse();
        assertThat(Words.contains(Text.of("Mở kho", "Open a warehouse"), "warehouse")).isTrue();
        assertThat(Words.contains(Text.of("Mở kho", "Open a warehouse"), "mo kho")).isTrue();
        assertThat(Words.contains(Text.of("Mở kho", "Open a warehouse"), "store")).isFalse();
    }

    @Test
    void likeness_is_the_share_of_telling_words() {
        Text of = Text.of("Mở cửa hàng thứ hai trong năm nay", "Open a second store this year");

        assertThat(Words.likeness(of, Text.of("Mở cửa hàng"))).isEqualTo(0.6);
        assertThat(Words.likeness(of, Text.of("second store"))).isEqualTo(2 / 3.0);
        assertThat(Words.likeness(of, Text.of("Nhập hàng"))).isEqualTo(0.2);
        assertThat(Words.likeness(of, of)).isEqualTo(1);
    }

    /** Without its marks cửa (door) looks like của (of). */
    @Test
    void words_that_look_empty_without_marks_still_tell() {
        assertThat(Words.likeness(Text.of("Của hàng"), Text.of("cửa"))).isZero();
        assertThat(Words.likeness(Text.of("Cửa hàng"), Text.of("cửa"))).isEqualTo(0.5);
        assertThat(Words.likeness(Text.of("Cua hang"), Text.of("cửa"))).isEqualTo(0.5);
        assertThat(Words.likeness(Text.of("them hang moi"), Text.of("hàng mới"))).isEqualTo(1);
    }

    @Test
    void a_single_word_tells_if_it_is_long() {
        assertThat(Words.likeness(Text.of("Không bán"), Text.of("bàn"))).isZero();
        assertThat(Words.likeness(Text.of("Shops"), Text.of("two shops"))).isEqualTo(1);
        assertThat(Words.likeness(Text.of("Shop"), Text.of("two shop"))).isZero();
        assertThat(Words.likeness(Text.of("Không làm"), Text.of("không làm"))).isZero();
    }
}
