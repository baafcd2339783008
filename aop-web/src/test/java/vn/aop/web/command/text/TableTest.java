package vn.aop.web.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    private static Table table(String name) {
        return new Table(
                        Table.Column.left("Tên"),
                        Table.Column.right("KH").under("Tháng 3"),
                        Table.Column.right("TH"))
                .row(TableCell.of(name), TableCell.of("1,0"), TableCell.of("−12,5"))
                .row(TableCell.of("Lãi"), TableCell.of("100,0"), new TableCell("xấu", Tone.BAD));
    }

    @Test
    void aligns_names_left_and_numbers_right() {
        assertThat(table("Giá vốn").lines(80, Ink.PLAIN))
                .containsExactly(
                        "         Tháng 3",
                        "Tên         KH     TH",
                        "Giá vốn    1,0  −12,5",
                        "Lãi      100,0    xấu");
    }

    @Test
    void cuts_only_names_where_it_is_too_wide() {
        assertThat(table("Quảng cáo trên sàn").lines(24, Ink.PLAIN))
                .contains("Quảng c…    1,0  −12,5".replace("Quảng c…", "Quảng cáo…"));
    }

    @Test
    void breaks_what_must_be_read_whole() {
        Table goals =
                new Table(Table.Column.left("Mục tiêu"), Table.Column.right("Thứ hai"))
                        .wholeRow(
                                new TableCell("  Đúng hướng → Chệch hướng", Tone.BAD),
                                TableCell.of("45,31%"));

        assertThat(goals.lines(26, Ink.PLAIN))
                .containsExactly(
                        "Mục tiêu           Thứ hai",
                        "  Đúng hướng →      45,31%",
                        "  Chệch hướng");
        assertThat(goals.lines(26, Ink.COLOURED).get(2))
                .isEqualTo("  \u001B[31mChệch hướng\u001B[0m");
        assertThat(goals.lines(80, Ink.PLAIN)).hasSize(2);
    }

    @Test
    void colours_words_without_moving_them() {
        assertThat(table("Giá vốn").lines(80, Ink.COLOURED).get(3))
                .isEqualTo("Lãi      100,0    \u001B[31mxấu\u001B[0m");
    }

    @Test
    void cuts_a_line_across_but_never_the_word_that_it_says() {
        Table goals =
                new Table(Table.Column.left("Mục tiêu"), Table.Column.right("Mức đặt"))
                        .across(
                                "G1 Doanh thu tăng ít nhất 20%",
                                new TableCell("Phải quyết", Tone.BAD));

        assertThat(goals.lines(80, Ink.PLAIN))
                .contains("G1 Doanh thu tăng ít nhất 20%: Phải quyết");
        assertThat(goals.lines(26, Ink.PLAIN)).contains("G1 Doanh thu…: Phải quyết");
        assertThat(goals.lines(26, Ink.COLOURED))
                .contains("G1 Doanh thu…: \u001B[31mPhải quyết\u001B[0m");
    }
}
