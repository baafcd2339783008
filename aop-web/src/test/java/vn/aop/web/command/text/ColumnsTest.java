package vn.aop.web.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Tã bỉm | 6", "1.255,0 | 7", "−6,6 ₫ | 6", "日本 | 4", "'' | 0"})
    void counts_columns_not_bytes(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
    }

    @Test
    void counts_a_letter_and_its_marks_once() {
        String apart = Normalizer.normalize("kế hoạch", Normalizer.Form.NFD);

        assertThat(Columns.width(apart)).isEqualTo(8);
    }

    @Test
    void cuts_with_an_ellipsis() {
        assertThat(Columns.cut("Thùng, túi, băng keo", 11)).isEqualTo("Thùng, túi…");
        assertThat(Columns.cut("Thùng", 5)).isEqualTo("Thùng");
    }

    @Test
    void makes_texts_harmless() {
        assertThat(Columns.clean("một\u001B[31m\nhai\thơn")).isEqualTo("một�[31m hai hơn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bỏ ra 26,0 triệu thì | 26,0 triệu",
                "It spends 26.0 m here | 26.0 m",
                "It spends 26.0 m VND here | 26.0 m VND",
                "Còn 1.234.567 ₫ trong két | 1.234.567 ₫",
                "Lên 0,43 điểm % so với | 0,43 điểm %",
                "Minh thiếu 17 ngày công | 17 ngày",
                "Minh lacks 1 day here | 1 day"
            })
    void no_line_ends_between_a_number_and_its_unit(String text, String figure) {
        for (int width = figure.length(); width <= text.length(); width++) {
            assertThat(Columns.wrap(text, "", width)).anyMatch(it -> it.contains(figure));
        }
    }

    @Property
    void wrapped_lines_are_never_too_wide(
            @ForAll String text, @ForAll @IntRange(min = 5) int width) {
        int columns = 5 + Math.floorMod(width, 90);

        assertThat(Columns.wrap(text, "  ", columns))
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(columns));
    }
}
