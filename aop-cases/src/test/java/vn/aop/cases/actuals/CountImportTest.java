package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.actuals.Shop.VND;
import static vn.aop.cases.actuals.Shop.YEAR;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

class CountImportTest {

    private static final Measure ORDERS = Measure.of("orders", Text.of("Đơn hàng"), Text.of("đơn"));
    private static final Span JANUARY = Span.of(YearMonth.of(2026, 1));
    private static final ActualsImport PLAIN =
            ActualsImport.into(Shop.vocabulary().with(List.of(ORDERS), List.of()), VND, YEAR);

    private static Validated<ImportReport, FileProblem> read(ActualsImport by, String... rows) {
        byte[] bytes = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
        return by.read("till.csv", new ByteArrayInputStream(bytes));
    }

    private static Figures plain(String... rows) {
        return read(PLAIN, "date,account,channel,group,amount\n" + String.join("\n", rows))
                .value()
                .orElseThrow()
                .actuals()
                .figures();
    }

    private static Value orders(Figures figures, String... tags) {
        return figures.quantities().sum(Selection.of(ORDERS, List.of(tags)), JANUARY);
    }

    private static Value count(String number) {
        return Value.of(new BigDecimal(number), ORDERS.unit());
    }

    @Test
    void a_measure_may_stand_where_an_account_does() {
        Figures figures =
                plain(
                        "2026-01-05,orders,online,,340",
                        "2026-01-20,orders,online,,12.5",
                        "2026-01-31,orders,online,diapers,-2",
                        "2026-01-31,orders,store,,500",
                        "2026-01-31,revenue,store,diapers,90000000");

        assertThat(orders(figures, "online")).isEqualTo(count("350.5"));
        assertThat(orders(figures)).isEqualTo(count("850.5"));
        assertThat(figures.lines()).hasSize(1);
        assertThat(figures.sum(Selection.of("revenue"), JANUARY).getAmount())
                .isEqualByComparingTo("90000000");
    }

    @Test
    void a_file_of_counts_alone_is_read_by_a_mapping() {
        ImportMapping mapping =
                ImportMapping.of(
                        DateColumn.of("Ngày"),
                        AmountColumns.column("Số đơn"),
                        Assignment.constant("orders"));

        ImportReport report =
                read(PLAIN.by(mapping), "Ngày,Số đơn", "05/01/2026,40", "06/01/2026,38")
                        .value()
                        .orElseThrow();

        assertThat(orders(report.actuals().figures())).isEqualTo(count("78"));
        assertThat(report.actuals().months()).containsExactly(YearMonth.of(2026, 1));
        assertThat(report.actuals().figures().isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'2026-01-05,ordres,online,,340', actuals.unknown-account",
        "'2026-01-05,orders,online,,340 ₫', actuals.count-in-money",
        "'2026-01-05,orders,online,,1.23456', actuals.count-too-fine",
        "'2026-01-05,orders,online,,9000000000', actuals.count-too-large",
        "'2026-01-05,orders,online,,1.250', actuals.ambiguous-number",
        "'2026-01-05,orders,onlin,,5', actuals.unknown-channel",
        "'2026-01-05,orders,online,,', actuals.blank-amount",
    })
    void a_row_that_is_no_count_is_rejected_with_its_reason(String row, String key) {
        List<FileProblem> problems =
                read(PLAIN, "date,account,channel,group,amount", row).problems();

        assertThat(problems).extracting(it -> it.message().key()).contains(key);
        assertThat(problems.get(0).line()).isEqualTo(2);
    }

    @Test
    void the_nearest_names_are_told_for_a_measure_too() {
        FileProblem problem =
                read(PLAIN, "date,account,channel,group,amount", "2026-01-05,ordres,online,,340")
                        .problems()
                        .get(0);

        assertThat(problem.message().arg("nearest"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("orders");
    }
}
