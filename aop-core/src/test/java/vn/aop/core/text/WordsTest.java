package vn.aop.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(words("Mở kho ở quận 7").contains("KHO")).isTrue();
        assertThat(words("Khoan hãy làm").contains("kho")).isFalse();
        assertThat(words("Mở kho").contains("")).isFalse();
        assertThat(Words.of(Text.of("Mở kho", "Open a warehouse")).contains("warehouse")).isTrue();
        assertThat(Words.of(Text.of("Mở kho", "Open a warehouse")).contains("mo kho")).isTrue();
        assertThat(Words.of(Text.of("Mở kho", "Open a warehouse")).contains("store")).isFalse();
    }

    @Test
    void likeness_is_the_share_of_telling_words() {
        Text of = Text.of("Mở cửa hàng thứ hai trong năm nay", "Open a second store this year");

        assertThat(likeness(of, Text.of("Mở cửa hàng"))).isEqualByComparingTo("0.6");
        assertThat(likeness(of, Text.of("second store"))).isEqualByComparingTo("0.6667");
        assertThat(likeness(of, Text.of("Nhập hàng"))).isEqualByComparingTo("0.2");
        assertThat(likeness(of, of)).isEqualByComparingTo("1");
    }

    /** Without its marks cửa (door) looks like của (of). */
    @Test
    void words_that_look_empty_without_marks_still_tell() {
        assertThat(likeness(Text.of("Của hàng"), Text.of("cửa"))).isZero();
        assertThat(likeness(Text.of("Cửa hàng"), Text.of("cửa"))).isEqualByComparingTo("0.5");
        assertThat(likeness(Text.of("Cua hang"), Text.of("cửa"))).isEqualByComparingTo("0.5");
        assertThat(likeness(Text.of("them hang moi"), Text.of("hàng mới")))
                .isEqualByComparingTo("1");
    }

    @Test
    void a_single_word_tells_if_it_is_long() {
        assertThat(likeness(Text.of("Không bán"), Text.of("bàn"))).isZero();
        assertThat(likeness(Text.of("Shops"), Text.of("two shops"))).isEqualByComparingTo("1");
        assertThat(likeness(Text.of("Shop"), Text.of("two shop"))).isZero();
        assertThat(likeness(Text.of("Không làm"), Text.of("không làm"))).isZero();
    }

    @Test
    void marks_count_where_they_are_asked_for() {
        assertThat(words("Ngừng bán").containsMarked(Phrases.of("ngừng"))).isTrue();
        assertThat(words("NGỪNG bán").containsMarked(Phrases.of("Ngừng"))).isTrue();
        assertThat(words("Ngưng bán").containsMarked(Phrases.of("ngừng"))).isFalse();
        assertThat(words("Đúng hẹn").containsMarked(Phrases.of("dừng"))).isFalse();
    }

    private static Words words(String text) {
        return Words.of(Text.of(text));
    }

    private static BigDecimal likeness(Text of, Text in) {
        return Words.of(of).telling().shareIn(Words.of(in));
    }
}
