package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.aop.cases.actuals.Shop.plain;
import static vn.aop.cases.actuals.Shop.read;
import static vn.aop.cases.actuals.Shop.sales;
import static vn.aop.cases.actuals.Shop.salesMapping;
import static vn.aop.cases.actuals.Shop.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.CsvFormat;
import vn.aop.cases.actuals.mapping.CurrencyCheck;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.RowFilter;

/**
 * Each file that cannot be read as a whole is refused with one problem that tells how to mend it.
 */
class RefusedFileTest {

    private static final String HEADER = "date,account,channel,group,amount";

    @Test
    void refuses_a_file_that_is_not_there(@TempDir Path folder) {
        assertThat(words(plain().read(folder.resolve("sale.csv"))))
                .singleElement()
                .asString()
                .endsWith("sale.csv: There is no such file. Check its name and folder.");
    }

    @Test
    void refuses_a_folder(@TempDir Path folder) {
        assertThat(words(plain().read(folder)))
                .singleElement()
                .asString()
                .endsWith(": This is a folder. Name the file in it.");
    }

    @Test
    void tells_that_a_file_may_not_be_read() {
        InputStream closed =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new AccessDeniedException("sales.csv");
                    }
                };

        assertThat(words(plain().read("sales.csv", closed)))
                .containsExactly(
                        "sales.csv: There is no permission to read this file. Ask its owner for"
                                + " access, or copy it to a folder of your own.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refuses_what_is_not_csv_text(String what, byte[] bytes, String words) {
        assertThat(words(read(plain(), bytes))).containsExactly(words);
    }

    static Stream<Arguments> refuses_what_is_not_csv_text() {
        return Stream.of(
                arguments("empty", new byte[0], "sales.csv: The file is empty. Export it again."),
                arguments(
                        "only blank lines",
                        " \n\n".getBytes(StandardCharsets.UTF_8),
                        "sales.csv: The file is empty. Export it again."),
                arguments(
                        "the beginning of a workbook",
                        new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0},
                        "sales.csv: The packed file ends too early or is damaged. Export it again, or"
                                + " copy it once more."),
                arguments(
                        "xls",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1},
                        "sales.csv: This is an old Excel workbook (.xls). Open it in Excel, choose"
                                + " Save As > Excel Workbook (.xlsx) and import that file."),
                arguments(
                        "a workbook with a password",
                        locked(),
                        "sales.csv: A password protects this workbook. Open it in Excel, choose File >"
                                + " Info > Protect Workbook > Encrypt with Password, clear the"
                                + " password, save and import it again."),
                arguments(
                        "a web page",
                        "<html><table><tr><td>date</td></tr></table></html>"
                                .getBytes(StandardCharsets.UTF_8),
                        "sales.csv: This is a web page or XML under the name of a table. Open it in"
                                + " Excel, choose Save As > Excel Workbook (.xlsx) and import that"
                                + " file."),
                arguments(
                        "UTF-16 without mark",
                        HEADER.getBytes(StandardCharsets.UTF_16LE),
                        "sales.csv: This is neither text nor a workbook. Export it again as CSV UTF-8 or"
                                + " Excel (.xlsx)."),
                arguments(
                        "a damaged gzip",
                        new byte[] {0x1F, (byte) 0x8B, 8, 0, 0},
                        "sales.csv: The packed file ends too early or is damaged. Export it again, or"
                                + " copy it once more."),
                arguments(
                        "only a header",
                        Shop.bytes(HEADER, ""),
                        "sales.csv: The file has column names but no transactions. Check the dates"
                                + " chosen for the export."));
    }

    private static byte[] locked() {
        byte[] file = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(magic, 0, file, 0, magic.length);
        System.arraycopy(stream, 0, file, 1152, stream.length);
        return file;
    }

    @Test
    void tells_the_line_of_the_first_letter_that_is_not_utf_8() {
        byte[] good = Shop.bytes(HEADER, "2026-01-05,revenue,store,,1\r");
        byte[] bad = "2026-01-06,revenue,cửa hàng,,1\n".getBytes(StandardCharsets.ISO_8859_1);
        bad[20] = (byte) 0xE0;
        byte[] bytes = Arrays.copyOf(good, good.length + bad.length);
        System.arraycopy(bad, 0, bytes, good.length, bad.length);

        assertThat(words(read(plain(), bytes)))
                .containsExactly(
                        "sales.csv:3: This line has letters that are not UTF-8. Save the file as CSV"
                                + " UTF-8, or name its encoding under csv in the mapping, for"
                                + " example windows-1258 or windows-1252.");
    }

    @Test
    void tells_the_line_of_a_bad_letter_far_into_a_file() {
        byte[] rows =
                (HEADER + "\n" + "2026-01-05,revenue,store,,1\n".repeat(20_000) + "?")
                        .getBytes(StandardCharsets.UTF_8);
        rows[rows.length - 1] = (byte) 0xFF;

        assertThat(words(read(plain(), rows)))
                .singleElement()
                .asString()
                .startsWith("sales.csv:20002: This line has letters that are not UTF-8.");
    }

    @Test
    void refuses_a_zero_byte_far_into_a_file() {
        String rows = "2026-01-05,revenue,store,,1\n".repeat(20_000);

        assertThat(words(read(plain(), HEADER, rows + "\0")))
                .containsExactly(
                        "sales.csv:20002: This is neither text nor a workbook. Export it again as CSV"
                                + " UTF-8 or Excel (.xlsx).");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60_000})
    void refuses_a_quotation_mark_that_is_never_closed(int rowsBehind) {
        String rest = "2026-01-05,revenue,store,,1\n".repeat(rowsBehind);

        assertThat(words(read(plain(), HEADER, "2026-01-05,revenue,store,,\"1", rest)))
                .singleElement()
                .asString()
                .startsWith(
                        "sales.csv:2: The file cannot be read from this line on: a quotation mark"
                                + " (\") is opened");
    }

    @Test
    void lists_the_columns_found_when_one_is_missing() {
        assertThat(words(read(sales(salesMapping()), "Ngay,Tiền", "05/01/2026,1")))
                .containsExactly(
                        "sales.csv:1: Columns missing: Ngày. The file has: Ngay, Tiền. Correct their"
                                + " names in the mapping, or headerRow under csv if the names stand"
                                + " in another row. Did you mean: Ngay?");
    }

    @Test
    void refuses_unknown_and_unnamed_columns_of_the_plain_layout() {
        assertThat(words(read(plain(), "date,account,chanel,amount,", "2026-01-05,revenue,,1,")))
                .containsExactly(
                        "sales.csv:1: Column “chanel” is not known. The plain layout has only: date,"
                                + " account, amount, channel, group, currency. Delete the column,"
                                + " correct its name, or use a mapping. Did you mean: channel?",
                        "sales.csv:1: Columns without a name: 5. Name them or delete them.");
    }

    @Test
    void refuses_two_columns_of_one_name() {
        assertThat(words(read(plain(), "date,account,amount,amount", "2026-01-05,revenue,1,2")))
                .containsExactly(
                        "sales.csv:1: Several columns are called “amount” (columns 3, 4). Rename or"
                                + " delete all but one.");
    }

    @Test
    void ignores_two_columns_of_one_name_that_the_mapping_does_not_read() {
        Shop.accepted(sales(salesMapping()), "Ngày,Tiền,Ghi chú,Ghi chú", "05/01/2026,1,,");
    }

    @Test
    void refuses_a_header_row_behind_the_end() {
        ImportMapping mapping = salesMapping().withCsv(CsvFormat.detected().withHeaderRow(5));

        assertThat(words(read(sales(mapping), "Ngày,Tiền", "05/01/2026,1")))
                .containsExactly(
                        "sales.csv: Row 5 should hold the column names, but it is blank or missing."
                                + " Correct headerRow under csv in the mapping.");
    }

    @Test
    void refuses_a_mapping_that_does_not_fit_the_plan() {
        ImportMapping mapping =
                salesMapping()
                        .withChannel(Assignment.constant("shop"))
                        .withCurrency(CurrencyCheck.stated("USD"));

        assertThat(words(read(sales(mapping), "Ngày,Tiền", "05/01/2026,1")))
                .containsExactly(
                        "sales.csv: The mapping sends rows to channel “shop”, which the plan does"
                                + " not have. It has: online, store.",
                        "sales.csv: The file is in USD but the plan is in VND. Convert the amounts"
                                + " to VND first.");
    }

    @Test
    void refuses_a_file_of_which_no_row_counts() {
        ImportMapping mapping = salesMapping().withFilter(RowFilter.is("Ngày", "không có"));

        assertThat(words(read(sales(mapping), "Ngày,Tiền", "05/01/2026,1")))
                .containsExactly(
                        "sales.csv: No row could be used. Rows read: 1; left out: 1; rejected: 0."
                                + " Check the filters and the mapping.");
    }

    @Test
    void tells_why_when_every_row_is_rejected_although_asked_to_skip() {
        assertThat(words(read(plain().skippingRejected(), HEADER, "2026-01-05,revenue,,,x")))
                .containsExactly(
                        "sales.csv:2: Column “amount”: “x” cannot be read as a number. Write it like"
                                + " 1234567, 1.234.567,89 or 1,234,567.89.",
                        "sales.csv: No row could be used. Rows read: 1; left out: 0; rejected: 1.");
    }

    @Test
    void refuses_sums_beyond_what_figures_hold() {
        String row = "2026-01-05,premises,,,1000000000000000\n".repeat(1001);

        assertThat(words(read(plain(), HEADER, row.strip())))
                .singleElement()
                .asString()
                .startsWith("sales.csv: All amounts together make 1001000000000000000, more than");
    }
}
