package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.actuals.Shop.PREMISES;
import static vn.aop.cases.actuals.Shop.REVENUE;
import static vn.aop.cases.actuals.Shop.accepted;
import static vn.aop.cases.actuals.Shop.dong;
import static vn.aop.cases.actuals.Shop.plain;
import static vn.aop.cases.actuals.Shop.read;
import static vn.aop.cases.actuals.Shop.sales;
import static vn.aop.cases.actuals.Shop.salesMapping;
import static vn.aop.cases.actuals.Shop.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.CsvFormat;
import vn.aop.cases.actuals.mapping.CsvFormat.Delimiter;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.Selection;
import vn.aop.core.text.Validated;

/** The many ways in which programs write a CSV file all come out the same. */
class CsvFormatTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @Test
    void finds_columns_in_any_order_and_spelling_of_their_names() {
        ImportReport report =
                accepted(
                        plain(),
                        "Amount; ACCOUNT ;Date",
                        "1.250.000;Premises;05/01/2026 09:12:33",
                        "\"1.250.000,00\";premises;05/01/2026");

        assertThat(report.total(PREMISES)).isEqualByComparingTo("2500000");
    }

    @Test
    void matches_names_written_in_another_unicode_form() {
        String decomposed = Normalizer.normalize("Ngày,Tiền,Kênh bán", Normalizer.Form.NFD);
        ImportMapping mapping =
                salesMapping()
                        .withChannel(Assignment.column("Kênh bán").value("Cửa hàng", "store"));
        String channel = Normalizer.normalize("CỬA  HÀNG", Normalizer.Form.NFD);

        ImportReport report = accepted(sales(mapping), decomposed, "05/01/2026,1000," + channel);

        assertThat(report.actuals().figures().sum(Selection.of("revenue", "store"), JANUARY))
                .isEqualTo(dong(1000));
    }

    @Test
    void prefers_the_column_that_is_written_exactly_as_named() {
        String header = "Ngày,Tổng số tiền người mua,Tổng số tiền Người mua";
        ImportMapping mapping =
                ImportMapping.of(
                        DateColumn.of("Ngày"),
                        AmountColumns.column("Tổng số tiền Người mua"),
                        Assignment.constant("premises"));

        ImportReport report = accepted(sales(mapping), header, "05/01/2026,1,2");

        assertThat(report.total(PREMISES)).isEqualByComparingTo("2");
    }

    @Test
    void reads_a_file_with_byte_order_mark_and_windows_line_ends() {
        ImportReport report =
                accepted(
                        plain(),
                        "\uFEFF\"date\"\taccount\tamount\r",
                        "2026-01-05\tpremises\t5\r",
                        "2026-01-05\tpremises\t6\r");

        assertThat(report.total(PREMISES)).isEqualByComparingTo("11");
    }

    @Test
    void reads_windows_1258_when_the_mapping_says_so() {
        ImportMapping mapping =
                salesMapping()
                        .withCsv(
                                CsvFormat.detected().withEncoding(Charset.forName("windows-1258")));
        byte[] bytes =
                "Ngày,Tiê\u0300n\n05/01/2026,7 ₫\n".getBytes(Charset.forName("windows-1258"));

        Validated<ImportReport, FileProblem> loaded = read(sales(mapping), bytes);

        assertThat(loaded.value().orElseThrow().total(REVENUE)).isEqualByComparingTo("7");
    }

    @Test
    void reads_a_file_packed_by_gzip(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Shop.bytes("date,account,amount", "2026-01-05,premises,5"));
        }
        Path file = Files.write(folder.resolve("sales.csv.gz"), packed.toByteArray());

        Validated<ImportReport, FileProblem> loaded = plain().read(file);

        assertThat(loaded.value().orElseThrow().total(PREMISES)).isEqualByComparingTo("5");
    }

    @Test
    void reads_names_that_stand_below_title_rows() {
        ImportMapping mapping =
                salesMapping()
                        .withCsv(
                                CsvFormat.detected()
                                        .withHeaderRow(4)
                                        .withDelimiter(Delimiter.COMMA));

        ImportReport report =
                accepted(
                        sales(mapping),
                        "DANH SÁCH ĐƠN HÀNG",
                        "\"Từ ngày 01/01/2026\nđến ngày 31/01/2026\"",
                        "",
                        "STT,Ngày,Tiền",
                        "1,05/01/2026 09:12,350000");

        assertThat(report.total(REVENUE)).isEqualByComparingTo("350000");
    }

    @Test
    void tells_the_line_on_which_a_row_starts_behind_cells_of_several_lines() {
        Validated<ImportReport, FileProblem> loaded =
                read(
                        sales(salesMapping()),
                        "Ngày,Tiền,Ghi chú",
                        "05/01/2026,1,\"hai\ndòng\"",
                        "05/01/2026,x,");

        assertThat(words(loaded).get(0)).startsWith("sales.csv:4: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "SEP=;\r", "\uFEFFsep=;"})
    void takes_the_delimiter_that_excel_is_told_in_the_first_line(String told) {
        Validated<ImportReport, FileProblem> loaded =
                read(
                        plain().skippingRejected(),
                        told,
                        "date;account;amount",
                        "2026-01-05;premises;5",
                        "2026-01-05;premises;x");

        ImportReport report = loaded.value().orElseThrow();
        assertThat(report.total(PREMISES)).isEqualByComparingTo("5");
        assertThat(report.firstRejected()).extracting(RejectedRow::line).containsExactly(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t"})
    void takes_comma_and_tab_too(String mark) {
        ImportReport report =
                accepted(
                        plain(),
                        "sep=" + mark,
                        "date,account,amount".replace(",", mark),
                        "2026-01-05,premises,5".replace(",", mark));

        assertThat(report.total(PREMISES)).isEqualByComparingTo("5");
    }

    @Test
    void keeps_to_the_delimiter_of_the_mapping_whatever_excel_is_told() {
        ImportMapping mapping =
                salesMapping().withCsv(CsvFormat.detected().withDelimiter(Delimiter.COMMA));

        ImportReport report = accepted(sales(mapping), "sep=;", "Ngày,Tiền", "05/01/2026,5");

        assertThat(report.total(REVENUE)).isEqualByComparingTo("5");
    }
}
