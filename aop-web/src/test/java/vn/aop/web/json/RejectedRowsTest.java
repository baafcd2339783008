package vn.aop.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.aop.cases.actuals.RejectedRow;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.web.json.RejectedRows.Told;

class RejectedRowsTest {

    private static final Path FILE = Path.of("sales.csv");

    private static RejectedRow row(int line) {
        return new RejectedRow(
                line, Message.of("actuals.blank-date").with("column", "Ngày " + line));
    }

    @Test
    void tells_every_row_in_words_and_in_order() {
        try (RejectedRows rows = new RejectedRows(Wording.of(Language.EN))) {
            IntStream.range(0, 5000)
                    .mapToObj(RejectedRowsTest::row)
                    .forEach(it -> rows.accept(FILE, it));

            List<Told> told = told(rows);
            assertThat(told).hasSize(5000);
            assertThat(told.get(4999))
                    .isEqualTo(
                            new Told(
                                    4999,
                                    "actuals.blank-date",
                                    "Column “Ngày 4999” has no date.",
                                    "sales.csv"));
            assertThat(told(rows)).isEqualTo(told);
        }
    }

    @Test
    void is_empty_without_rows() {
        try (RejectedRows rows = new RejectedRows(Wording.of(Language.EN))) {
            assertThat(rows.isEmpty()).isTrue();
            assertThat(told(rows)).isEmpty();
        }
    }

    @Test
    void keeps_no_row_in_memory() {
        try (RejectedRows rows = new RejectedRows(Wording.of(Language.EN))) {
            WeakReference<RejectedRow> accepted = accepted(rows);
            for (int i = 0; i < 50 && accepted.get() != null; i++) {
                System.gc();
            }

            assertThat(accepted.get()).isNull();
            assertThat(rows.isEmpty()).isFalse();
        }
    }

    private static WeakReference<RejectedRow> accepted(RejectedRows rows) {
        RejectedRow row = row(1);
        rows.accept(FILE, row);
        return new WeakReference<>(row);
    }

    private static List<Told> told(RejectedRows rows) {
        try (Stream<Told> told = rows.stream()) {
            return told.toList();
        }
    }
}
