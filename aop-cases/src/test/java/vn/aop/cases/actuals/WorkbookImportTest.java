package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.actuals.layout.Layouts;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Validated;

/** Workbooks are read like texts, with the numbers and dates that their cells hold. */
class WorkbookImportTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final Vocabulary PLAN =
            Vocabulary.of(List.of(), List.of("store"), List.of("all"));
    private static final List<String> HEADER = List.of("Ngày", "Mã", "Tiền");
    private static final String MAPPING =
            """
            mapping: 1
            date: {column: Ngày}
            amount: {column: Tiền, oncePer: Mã}
            account: {constant: revenue}
            channel: {constant: store}
            group: {constant: all}
            """;

    @TempDir private Path temp;

    private static ImportMapping mapping(String text) {
        return MappingFile.read("m.yaml", text).value().orElseThrow();
    }

    private static Validated<ImportReport, FileProblem> read(byte[] bytes) {
        return read(bytes, MAPPING);
    }

    private static Validated<ImportReport, FileProblem> read(byte[] bytes, String mapping) {
        return OneShop.in("VND")
                .by(mapping(mapping))
                .read("sales.xlsx", new ByteArrayInputStream(bytes));
    }

    private static BigDecimal revenue(byte[] bytes) {
        return OneShop.revenue(OneShop.accepted(read(bytes)), JANUARY);
    }

    @Test
    void numbers_are_those_of_the_cells_and_dates_the_numbers_of_days() {
        byte[] book =
                new WrittenWorkbook()
                        .sheet(
                                "Bán hàng",
                                List.of(
                                        HEADER,
                                        List.of("=46027.383715", "HD1", "=1500000"),
                                        List.of("=46028", "HD2", "=2.5E5"),
                                        List.of("31/01/2026", "HD3", "1.250.000"),
                                        List.of("=46029", "HD4", "=0.1000000000000000055E6")))
                        .bytes();

        assertThat(revenue(book)).isEqualByComparingTo("3100000");
    }

    /** TikTok claims A1:BX6 for 135 rows; titles, blank rows and a description stand above. */
    @Test
    void what_the_sheet_claims_to_hold_is_not_believed() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Báo cáo bán hàng"));
        rows.add(List.of());
        rows.add(HEADER);
        for (int i = 0; i < 135; i++) {
            rows.add(List.of("=46027", "HD" + i, "=1000"));
        }
        assertThat(revenue(new WrittenWorkbook().claiming("A1:B2").sheet("x", rows).bytes()))
                .isEqualByComparingTo("135000");
    }

    @Test
    void a_number_of_an_order_that_has_lost_digits_is_refused() {
        byte[] text = book(List.of("=46027", "580000000000000001", "=5"));
        byte[] number = book(List.of("=46027", "=5.8E17", "=5"));

        assertThat(revenue(text)).isEqualByComparingTo("5");
        assertThat(Shop.words(read(number)))
                .containsExactly(
                        "sales.xlsx:2: Column “Mã”: 580000000000000000 is kept as a number, and numbers"
                                + " of a workbook lose digits behind the fifteenth. Export the file"
                                + " again, or format the column as text before it is filled.");
    }

    private static byte[] book(List<String> row) {
        return new WrittenWorkbook().sheet("x", List.of(HEADER, row)).bytes();
    }

    @Test
    void an_error_is_no_amount() {
        assertThat(Shop.words(read(book(List.of("=46027", "HD1", "!#N/A")))))
                .singleElement()
                .asString()
                .contains("“#N/A” cannot be read as a number");
    }

    @Test
    void sheets_that_a_mapping_names_are_read_together_whatever_the_order_of_their_columns() {
        byte[] book =
                new WrittenWorkbook()
                        .sheet("Doanh thu", List.of(HEADER, List.of("=46027", "HD1", "=5")))
                        .sheet("Ghi chú", List.of(List.of("Ngày"), List.of("=46027")))
                        .sheet(
                                "Doanh thu - 1",
                                List.of(
                                        List.of("Tiền", "Ngày", "Mã"),
                                        List.of("=7", "=46027", "HD2"),
                                        List.of("=7", "=46027", "HD1")))
                        .bytes();

        ImportReport report = OneShop.accepted(read(book, MAPPING + "sheets: [Doanh thu]\n"));

        assertThat(OneShop.revenue(report, JANUARY)).isEqualByComparingTo("12");
        assertThat(Shop.words(read(book)))
                .singleElement()
                .asString()
                .contains(
                        "Several sheets of this workbook have the columns: Doanh thu, Doanh thu - 1.");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samples_are_the_same_as_workbooks(LayoutSamplesTest.Sample sample) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        Path csv =
                Path.of(
                        WorkbookImportTest.class
                                .getResource("vn-samples/" + sample.file())
                                .toURI());
        try (var reader =
                CsvReader.builder()
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(csv)) {
            reader.forEach(
                    it ->
                            rows.add(
                                    it.getFields().stream()
                                            .map(WorkbookImportTest::asNumber)
                                            .toList()));
        }
        String sheet =
                Layouts.find(sample.layout()).orElseThrow().mapping().layout().sheets().stream()
                        .findFirst()
                        .orElse("Sheet1");
        Path file =
                Files.write(
                        temp.resolve("x.xlsx"), new WrittenWorkbook().sheet(sheet, rows).bytes());

        ImportMapping mapping = Layouts.of(file, PLAN).value().orElseThrow();

        assertThat(Layouts.fitting(file)).containsExactly(sample.layout());
        assertThat(
                        LayoutSamplesTest.sums(
                                OneShop.accepted(OneShop.in("VND").by(mapping).read(file))))
                .isEqualTo(sample.sums());
    }

    private static String asNumber(String cell) {
        return cell.matches("-?[1-9]\\d{0,9}(\\.\\d+)?|0") ? "=" + cell : cell;
    }

    static List<LayoutSamplesTest.Sample> samples() {
        return LayoutSamplesTest.samples().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Index/Document.iwa, file of Numbers",
        "content.xml, another kind",
        "xl/workbook.bin, another kind",
        "ban-hang.csv, ZIP archive",
    })
    void another_archive_is_named_with_the_way_out(String part, String words) throws IOException {
        assertThat(Shop.words(read(zip(part, "x".getBytes(StandardCharsets.UTF_8)))))
                .singleElement()
                .asString()
                .contains(words);
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_workbook_that_ends_too_early_is_refused() {
        byte[] whole = book(List.of("=46027", "HD1", "=5"));

        for (int length = 4; length < whole.length; length += 97) {
            assertThat(Shop.words(read(Arrays.copyOf(whole, length))))
                    .as("%d of %d bytes", length, whole.length)
                    .hasSize(1);
        }
    }

    @Test
    void a_workbook_that_refers_to_other_files_is_not_opened() {
        byte[] book =
                new WrittenWorkbook()
                        .sheet("x", List.of(HEADER, List.of("=46027", "HD1", "=5")))
                        .bytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");

        assertThat(Shop.words(read(book))).singleElement().asString().contains("refers to what");
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_not_opened() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] much = "<a/>".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 600; i++) {
                zip.write(much);
            }
        }

        assertThat(Shop.words(read(bytes.toByteArray())))
                .singleElement()
                .asString()
                .contains("larger than 512 MB unpacked");
    }

    @Test
    void a_cell_without_end_is_not_opened() {
        byte[] book = book(List.of("=46027", "HD1", "x".repeat(5_000_000)));

        assertThat(Shop.words(read(book))).singleElement().asString().contains("far too long");
    }

    @Test
    void an_empty_sheet_is_told() {
        assertThat(Shop.words(read(new WrittenWorkbook().sheet("x", List.of()).bytes())))
                .singleElement()
                .asString()
                .contains("empty");
        assertThat(Shop.words(read(new WrittenWorkbook().sheet("x", List.of(HEADER)).bytes())))
                .singleElement()
                .asString()
                .contains("no transactions");
    }

    @Test
    void a_sheet_that_the_library_cannot_follow_is_told_as_broken() throws IOException {
        byte[] odd =
                rewritten(book(List.of("=46027", "HD1", "=5")), "<row r=\"2\"", "<row r=\"x\"");

        assertThat(Shop.words(read(odd)))
                .singleElement()
                .asString()
                .contains("damaged")
                .doesNotContain("Exception", "com.", "java.");
    }

    private static byte[] rewritten(byte[] book, String from, String to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.replace(from, to).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
