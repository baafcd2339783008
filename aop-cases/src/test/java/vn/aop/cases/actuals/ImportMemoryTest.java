package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.Line;
import vn.aop.core.text.Validated;

/** What is held while reading does not grow with the file. */
class ImportMemoryTest {

    private static final int ROWS = 300_000;
    private static final long READ_AHEAD = 512 * 1024;
    private static final String HEADER = "date,account,channel,group,amount\n";
    private static final String GOOD = "2026-03-05,revenue,online,diapers,1000000\n";
    private static final String BAD_ =
            "2026-03-05,revenue,online,diapers,unreadable\n".substring(1);

    /** A file that is made while it is read, and counts how much of it was taken. */
    private static final class Rows extends InputStream {

        private final IntFunction<String> row;
        private byte[] current = HEADER.getBytes(StandardCharsets.UTF_8);
        private int next;
        private int made;
        private long taken;

        Rows(IntFunction<String> row) {
            this.row = row;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (next == current.length) {
                if (made == ROWS) {
                    return -1;
                }
                current = row.apply(made++).getBytes(StandardCharsets.UTF_8);
                next = 0;
            }
            int count = Math.min(length, current.length - next);
            System.arraycopy(current, next, target, offset, count);
            next += count;
            taken += count;
            return count;
        }
    }

    @Test
    void takes_no_more_of_a_file_than_a_buffer_beyond_the_row_being_read() {
        Rows rows = new Rows(index -> index % 1000 == 999 ? BAD_ : GOOD);
        AtomicLong mostAhead = new AtomicLong();
        ActualsImport how =
                Shop.plain()
                        .skippingRejected()
                        .telling(
                                rejected -> {
                                    long before =
                                            HEADER.length()
                                                    + (rejected.line() - 1L) * GOOD.length();
                                    mostAhead.accumulateAndGet(rows.taken - before, Math::max);
                                });

        Validated<ImportReport, FileProblem> loaded = how.read("sales.csv", rows);

        assertThat(loaded.value().orElseThrow().rows().read()).isEqualTo(ROWS);
        assertThat(rows.taken).isGreaterThan(20 * READ_AHEAD);
        assertThat(mostAhead).hasPositiveValue().hasValueLessThan(READ_AHEAD);
    }

    @Test
    void keeps_few_of_many_rejected_rows() {
        Rows rows = new Rows(index -> index == 0 ? GOOD : "row " + index + "\n");
        AtomicLong told = new AtomicLong();

        ImportReport report =
                Shop.plain()
                        .skippingRejected()
                        .telling(rejected -> told.incrementAndGet())
                        .read("sales.csv", rows)
                        .value()
                        .orElseThrow();

        assertThat(told).hasValue(ROWS - 1L);
        assertThat(report.rows().rejectedRows()).isEqualTo(ROWS - 1L);
        assertThat(report.firstRejected()).hasSize(ImportReport.MOST_SHOWN);
    }

    @Test
    void holds_one_sum_per_month_and_line() {
        Tally tally = new Tally();

        for (int i = 0; i < 10_000; i++) {
            String channel = Arrays.asList("store", "online").get(i % 2);
            tally.accept(
                    List.of(
                            new Transaction(
                                    YearMonth.of(2026, 1 + i % 3),
                                    Optional.of(LocalDate.of(2026, 1 + i % 3, 1 + i % 28)),
                                    Line.of(Shop.REVENUE, channel, "diapers"),
                                    new BigDecimal(i).movePointLeft(3))));
        }

        assertThat(tally.size()).isEqualTo(2 * 3);
    }
}
