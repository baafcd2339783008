package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.actuals.Shop.plain;
import static vn.aop.cases.actuals.Shop.read;
import static vn.aop.cases.actuals.Shop.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a text as a whole is told once, and nothing of it is kept. */
class OddTextTest {

    private static final String HEADER = "date,account,amount";
    private static final String ROW = "2026-01-05,premises,5";

    @Test
    void any_end_of_a_line_is_one() {
        byte[] mixed =
                (HEADER + "\r\n" + ROW + "\n" + ROW + "\r" + ROW + "\r\n" + ROW)
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(read(plain(), mixed).value().orElseThrow().total(Shop.PREMISES))
                .isEqualByComparingTo("20");
    }

    @Test
    void a_packed_text_that_ends_too_early_is_told_once() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 20_000; i++) {
                gzip.write(
                        ("2026-01-05,premises," + i * 7919L + "\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] whole = bytes.toByteArray();

        assertThat(read(plain(), whole).value()).isPresent();
        assertThat(words(read(plain(), Arrays.copyOf(whole, whole.length / 2))))
                .containsExactly(
                        "sales.csv: The packed file ends too early or is damaged. Export it again, or"
                                + " copy it once more.");
    }

    /**
     * 200 MB without an end of a line: refused after the first of a cell's letters, not at the end.
     */
    @Test
    void a_line_without_end_is_not_kept() {
        byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        InputStream endless =
                new SequenceInputStream(
                        Collections.enumeration(
                                IntStream.range(0, 200)
                                        .<InputStream>mapToObj(
                                                i -> new java.io.ByteArrayInputStream(megabyte))
                                        .toList()));
        InputStream begun =
                new SequenceInputStream(
                        new java.io.ByteArrayInputStream(
                                (HEADER + "\n").getBytes(StandardCharsets.UTF_8)),
                        endless);

        assertThat(words(plain().read("sales.csv", begun))).hasSize(1);
    }

    /** The order of the dates is told by the last of very many rows of a stream. */
    @Test
    void a_long_stream_is_read_again_from_its_first_row() {
        String rows = "01/02/2026,premises,5\n".repeat(100_000) + "01/13/2026,premises,7";

        ImportReport report = read(plain(), HEADER, rows).value().orElseThrow();

        assertThat(report.total(Shop.PREMISES)).isEqualByComparingTo("500007");
        assertThat(report.actuals().months()).containsExactly(java.time.YearMonth.of(2026, 1));
    }

    @Test
    void a_row_of_a_million_cells_is_told_as_torn() {
        assertThat(words(read(plain(), HEADER, ROW + ",x".repeat(1_000_000))))
                .singleElement()
                .asString()
                .contains("but the header has 3");
    }

    @Test
    void a_file_that_changes_while_it_is_read_is_refused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sales.csv");
        Files.writeString(file, HEADER + "\n2026-01-05,premises,x\n" + (ROW + "\n").repeat(50));
        ActualsImport writing =
                plain().skippingRejected()
                        .telling(
                                row -> {
                                    try {
                                        Files.writeString(file, HEADER + "\n" + ROW + "\n");
                                    } catch (IOException cause) {
                                        throw new AssertionError(cause);
                                    }
                                });

        assertThat(words(writing.read(file)))
                .containsExactly(
                        file
                                + ": The file was changed while it was read. Wait until the export is"
                                + " finished, then try again.");
    }
}
