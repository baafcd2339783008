package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.actuals.Shop.plain;
import static vn.aop.cases.actuals.Shop.read;
import static vn.aop.cases.actuals.Shop.sales;
import static vn.aop.cases.actuals.Shop.salesMapping;
import static vn.aop.cases.actuals.Shop.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.aop.cases.actuals.mapping.CsvFormat;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Language;

/** A header that is not as expected is told once and shortly, however wide it is. */
class HeaderProblemsTest {

    private static final String KNOWN = "date, account, amount, channel, group, currency";

    @Test
    void a_header_in_vietnamese_is_told_once() {
        assertThat(words(read(plain(), "Ngày;Kênh;Số tiền", "05/01/2026;online;1")))
                .containsExactly(
                        "sales.csv:1: Columns missing: date, account, amount. The file has: Ngày,"
                                + " Kênh, Số tiền. Rename its columns ("
                                + KNOWN
                                + "), or tell in a mapping file which column is which and give it"
                                + " with --mapping; see docs/mapping.md.");
    }

    @Test
    void a_very_wide_header_is_told_once_and_shortly() {
        assertThat(words(read(plain(), wide(60), "1" + ",1".repeat(59))))
                .singleElement()
                .asString()
                .contains("The file has: Cột 1, Cột 2, Cột 3, Cột 4,")
                .contains("Cột 8, … and 52 more. Rename")
                .hasSizeLessThan(400);
    }

    @Test
    void a_very_wide_header_is_told_shortly_under_a_mapping_too() {
        assertThat(words(read(sales(salesMapping()), wide(60), "1" + ",1".repeat(59))))
                .singleElement()
                .asString()
                .startsWith("sales.csv:1: Columns missing: Ngày, Tiền. The file has: Cột 1, Cột 2,")
                .contains("Cột 8, … and 52 more. Correct");
    }

    @Test
    void many_columns_besides_the_expected_ones_are_told_together() {
        String header = "date,account,amount," + wide(57);

        assertThat(words(read(plain(), header, "2026-01-05,marketing,1" + ",1".repeat(57))))
                .singleElement()
                .asString()
                .startsWith("sales.csv:1: 57 columns are not known: Cột 1, Cột 2,")
                .contains("… and 49 more. The plain layout has only: " + KNOWN);
    }

    @Test
    void columns_without_a_name_are_told_together() {
        assertThat(words(read(plain(), "date,account,amount,,", "2026-01-05,marketing,1,,")))
                .containsExactly(
                        "sales.csv:1: Columns without a name: 4, 5. Name them or delete them.");
    }

    @Test
    void a_very_long_name_is_cut() {
        assertThat(words(read(plain(), "x".repeat(500) + ";y", "1;2")))
                .singleElement()
                .asString()
                .contains("The file has: " + "x".repeat(30) + "…, y.");
    }

    @Test
    void a_misspelt_column_is_told_beside_a_missing_one() {
        assertThat(words(read(plain(), "date,account,chanel", "2026-01-05,marketing,online")))
                .satisfiesExactly(
                        missing -> assertThat(missing).contains("Columns missing: amount."),
                        unknown -> assertThat(unknown).contains("“chanel” is not known."));
    }

    @Test
    void the_row_of_the_header_is_told() {
        ImportMapping mapping = salesMapping().withCsv(CsvFormat.detected().withHeaderRow(3));

        assertThat(words(read(sales(mapping), "Báo cáo", "", "Ngay,Tiền", "05/01/2026,1")))
                .singleElement()
                .asString()
                .startsWith("sales.csv:3: Columns missing: Ngày.");
    }

    @Test
    void vietnamese_tells_the_same() {
        List<String> told =
                read(plain(), wide(60), "1" + ",1".repeat(59)).problems().stream()
                        .map(problem -> Wording.of(Language.VI).say(problem.message()))
                        .toList();

        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("Thiếu cột: date, account, amount. Các cột trong tệp: Cột 1,")
                .contains("… và 52 cột nữa. Đổi tên cột")
                .endsWith("xem docs/mapping.md.");
    }

    private static String wide(int columns) {
        return IntStream.rangeClosed(1, columns)
                .mapToObj(number -> "Cột " + number)
                .collect(Collectors.joining(","));
    }
}
