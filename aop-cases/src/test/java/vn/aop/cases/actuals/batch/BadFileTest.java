package vn.aop.cases.actuals.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Month.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.GZIPOutputStream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.RejectedRow;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Language;

/** Files that cannot be kept: one clear message each, and nothing of them is kept. */
class BadFileTest {

    private static final String HEADER = "date,account,channel,group,amount\n";
    private static final String ROW = "2026-01-05,revenue,store,diapers,1000\n";
    private static final int MEGABYTE = 1 << 20;

    @TempDir private Path temp;

    private SalesFiles.Read read(Path file, BiConsumer<Path, RejectedRow> listener) {
        SalesFiles.Read read =
                SalesFiles.of(List.of(file))
                        .value()
                        .orElseThrow()
                        .read(
                                ActualsImport.into(
                                        Vocabulary.of(
                                                List.of(), List.of("store"), List.of("diapers")),
                                        CurrencyUnit.of("VND"),
                                        FiscalYear.of(2026, JANUARY)),
                                List.of(),
                                Optional.empty(),
                                listener);
        assertThat(read.scans()).isEmpty();
        assertThat(Files.exists(temp.resolve("actuals"))).isFalse();
        return read;
    }

    private static List<String> words(SalesFiles.Read read) {
        Wording english = Wording.of(Language.EN);
        return read.problems().stream()
                .map(
                        (FileProblem it) ->
                                (it.line() > 0 ? it.line() + ": " : "") + english.say(it.message()))
                .toList();
    }

    private void refused(byte[] bytes, String... beginnings) throws IOException {
        Path file = Files.write(temp.resolve("sales.csv"), bytes);

        List<String> words = words(read(file, (path, row) -> {}));

        assertThat(words).hasSize(beginnings.length);
        for (int i = 0; i < beginnings.length; i++) {
            assertThat(words.get(i)).startsWith(beginnings[i]);
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    @Test
    void a_packed_file_that_ends_in_the_middle() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 50_000; i++) {
            rows.append(ROW.replace("1000", Integer.toString(i * 7919)));
        }
        byte[] whole = packed(rows.toString());

        refused(
                Arrays.copyOf(whole, whole.length / 2),
                "The packed file ends too early or is damaged.");
    }

    @Test
    void a_quotation_mark_that_is_never_closed() throws IOException {
        refused(
                (HEADER + ROW + "2026-01-06,revenue,\"store,diapers,5\n" + ROW).getBytes(UTF_8),
                "3: The file cannot be read from this line on: a quotation mark");
    }

    @Test
    void a_stray_quotation_mark() throws IOException {
        refused(
                (HEADER + ROW + "2026-01-06,revenue,\"store\"x,diapers,5\n" + ROW).getBytes(UTF_8),
                "3: ");
    }

    @Test
    void a_zero_byte() throws IOException {
        refused(
                (HEADER + ROW + "2026-01-06,revenue,st\0re,diapers,5\n").getBytes(UTF_8),
                "This is neither text nor a workbook.");
    }

    /**
     * A line of 200 MB is given up at its first megabyte or so, and needs no memory of its size.
     */
    @Test
    void a_line_of_two_hundred_megabytes() throws IOException {
        Path file = temp.resolve("long.csv");
        byte[] megabyte = new byte[MEGABYTE];
        Arrays.fill(megabyte, (byte) '7');
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write((HEADER + ROW + "2026-01-06,revenue,store,diapers,").getBytes(UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(megabyte);
            }
        }

        assertThat(words(read(file, (path, row) -> {})))
                .singleElement()
                .asString()
                .startsWith("3: The file cannot be read from this line on")
                .contains("a cell is far too long");
        Files.delete(file);
    }

    @Test
    void another_year() throws IOException {
        refused(
                (HEADER + ROW.replace("2026", "2025")).getBytes(UTF_8),
                "2: Date 2025-01-05 lies outside the planned year, Jan 2026 to Dec 2026.");
    }

    @Test
    void another_plan() throws IOException {
        refused(
                (HEADER + ROW.replace("store", "quan-1").replace("diapers", "tra")).getBytes(UTF_8),
                "2: The plan has no channel “quan-1”. Known channels: store.");
    }

    @Test
    void a_picture() throws IOException {
        refused(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
                "This is neither text nor a workbook.");
    }

    @Test
    void a_folder_without_files() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("none"));

        assertThat(SalesFiles.of(List.of(empty)).problems())
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(Wording.of(Language.EN).say(it.message()))
                                        .startsWith("This folder has no file."));
    }

    /** Somebody goes on exporting while the file is read. */
    @Test
    void a_file_that_changes_while_it_is_read() throws IOException {
        Path file = Files.writeString(temp.resolve("sales.csv"), HEADER + ROW + "x,,,,\n");

        List<String> words =
                words(
                        read(
                                file,
                                (path, row) -> {
                                    try {
                                        Files.writeString(
                                                path, ROW + ROW, StandardOpenOption.APPEND);
                                    } catch (IOException impossible) {
                                        throw new AssertionError(impossible);
                                    }
                                }));

        assertThat(words)
                .containsExactly(
                        "The file was changed while it was read. Wait until the export is"
                                + " finished, then try again.");
    }

    /** Line ends of several programs in one file are all line ends. */
    @Test
    void mixed_line_ends_are_read() throws IOException {
        Path file =
                Files.writeString(
                        temp.resolve("sales.csv"),
                        HEADER.replace("\n", "\r\n")
                                + ROW
                                + ROW.replace("\n", "\r")
                                + ROW.replace("\n", "\r\n"));
        FileScan scan =
                new SalesFile(file, vn.aop.cases.actuals.mapping.ImportMapping.plain())
                        .scan(
                                ActualsImport.into(
                                        Vocabulary.of(
                                                List.of(), List.of("store"), List.of("diapers")),
                                        CurrencyUnit.of("VND"),
                                        FiscalYear.of(2026, JANUARY)))
                        .value()
                        .orElseThrow();

        assertThat(scan.report().rows().accepted()).isEqualTo(3);
        assertThat(scan.report().totals().values())
                .containsExactly(new java.math.BigDecimal("3000"));
    }
}
