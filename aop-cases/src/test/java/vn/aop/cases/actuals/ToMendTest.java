package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.actuals.OneShop.accepted;
import static vn.aop.cases.actuals.OneShop.read;
import static vn.aop.cases.actuals.OneShop.revenue;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.text.Message;

/** Files that other tools read wrongly, with the sums worked out by hand. */
class ToMendTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    /** 1500.255 dollars are 1500.26 at the end of the month. */
    @Test
    void fractions_of_a_cent_are_rounded_once() {
        assertThat(revenue(accepted(read("d05-fraction-of-cent", "USD")), JANUARY))
                .isEqualByComparingTo("1500.26");
    }

    /** 5 + 5, the second row without its last, blank cell. */
    @Test
    void a_row_without_its_last_blank_cells_is_read() {
        assertThat(revenue(accepted(read("d07-short-row", "VND")), JANUARY))
                .isEqualByComparingTo("10");
    }

    /** Three times 1234.50. */
    @Test
    void blanks_part_thousands() {
        assertThat(revenue(accepted(read("d08-blank-as-thousands", "EUR")), JANUARY))
                .isEqualByComparingTo("3703.50");
    }

    /**
     * −1000 − 950 − 63.12 − 5 − 5 − 50 + 7 + 1234.50 + 1234.50; the dollars and {@code 12e3} are
     * told.
     */
    @Test
    void signs_and_marks_in_any_place() {
        var loaded = read("d09-signs-and-marks", "EUR");
        assertThat(Shop.words(loaded)).hasSize(2);
        assertThat(loaded.problems()).extracting(it -> it.line()).containsExactly(4, 12);

        ImportReport skipping =
                accepted(
                        OneShop.in("EUR")
                                .skippingRejected()
                                .by(
                                        vn.aop.cases.actuals.mapping.MappingFile.read(
                                                        "m.yaml",
                                                        OneShop.text(
                                                                "d09-signs-and-marks/mapping.yaml"))
                                                .value()
                                                .orElseThrow())
                                .read(
                                        "sales.csv",
                                        ToMendTest.class.getResourceAsStream(
                                                "to-mend/d09-signs-and-marks/sales.csv")));
        assertThat(revenue(skipping, JANUARY)).isEqualByComparingTo("402.88");
    }

    @Test
    void dates_that_may_stand_in_both_orders_are_asked() {
        assertThat(read("d11-month-first-dates", "VND").problems())
                .singleElement()
                .satisfies(it -> assertThat(it.line()).isEqualTo(2));
    }

    @Test
    void utf_16_is_read() {
        assertThat(revenue(accepted(read("d13-utf16", "VND")), JANUARY))
                .isEqualByComparingTo("1500000");
    }

    /** 1,500 thousand đồng. */
    @Test
    void amounts_in_thousands_have_a_factor() {
        String mapping =
                OneShop.text("d12-amounts-in-thousands/mapping.yaml")
                        .replace(
                                "{multiply: [amount, \"1000\"]}", "{column: amount, factor: 1000}");

        assertThat(revenue(accepted(read("d12-amounts-in-thousands", "VND", mapping)), JANUARY))
                .isEqualByComparingTo("1500000");
    }

    /** 250,000 + 100,000 − 20,000, once for the bill or shared out over its lines. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                figures:
                  - {account: {constant: revenue}, amount: {column: line total}}
                  - account: {constant: revenue}
                    amount: {column: discount of the bill, negate: true, oncePer: bill}
                """,
                """
                figures:
                  - account: {constant: revenue}
                    amount: {formula: 'line total - discount of the bill * line total / 350000'}
                """
            })
    void a_discount_of_the_bill_counts_once(String figures) {
        String mapping =
                OneShop.text("d17-bill-discount-on-every-line/mapping.yaml")
                                .replaceAll("(amount|account): .*\\n", "")
                        + figures;

        assertThat(
                        revenue(
                                accepted(read("d17-bill-discount-on-every-line", "VND", mapping)),
                                JANUARY))
                .isEqualByComparingTo("330000");
    }

    /** 2 × 1,000 less a tenth, and 2 × 600. */
    @Test
    void one_row_tells_revenue_and_cost() {
        String mapping =
                OneShop.text("d18-revenue-and-cost-in-one-row/mapping.yaml")
                                .replaceAll("(amount|account): .*\\n", "")
                        + """
                        figures:
                          - account: {constant: revenue}
                            amount: {formula: qty * price * (1 - discount)}
                          - account: {constant: cost_of_goods}
                            amount: {multiply: [qty, unit cost]}
                        """;

        ImportReport report = accepted(read("d18-revenue-and-cost-in-one-row", "VND", mapping));

        assertThat(revenue(report, JANUARY)).isEqualByComparingTo("1800");
        assertThat(report.total(Account.of(AccountKind.COST_OF_GOODS)))
                .isEqualByComparingTo("1200");
        assertThat(report.rows().accepted()).isEqualTo(1);
    }

    @Test
    void hours_of_one_digit_are_read() {
        assertThat(revenue(accepted(read("d15-one-digit-hour", "VND")), JUNE))
                .isEqualByComparingTo("10");
    }

    @Test
    void two_forms_of_dates_in_one_column_are_read() {
        ImportReport report = accepted(read("d16-two-date-forms", "VND"));

        assertThat(revenue(report, YearMonth.of(2026, 5))).isEqualByComparingTo("5");
        assertThat(revenue(report, JUNE)).isEqualByComparingTo("5");
    }

    /** Day 46027 of a spreadsheet is 5 January 2026. */
    @Test
    void day_numbers_of_spreadsheets_are_read() {
        assertThat(revenue(accepted(read("d19-excel-serial-date", "VND")), JANUARY))
                .isEqualByComparingTo("5");
    }

    @Test
    void what_the_mapping_says_of_other_values_goes_for_blank_cells_of_what_was_sold() {
        assertThat(revenue(accepted(read("d20-blank-cell-and-otherwise", "VND")), JANUARY))
                .isEqualByComparingTo("10");
    }

    @Test
    void a_total_is_left_out_and_told() {
        ImportReport report = accepted(read("d21-total-row", "VND"));

        assertThat(revenue(report, JANUARY)).isEqualByComparingTo("5");
        assertThat(report.rows().filtered())
                .containsOnly(
                        org.assertj.core.api.Assertions.entry(
                                Message.of("actuals.filtered.total"), 1L));
    }
}
