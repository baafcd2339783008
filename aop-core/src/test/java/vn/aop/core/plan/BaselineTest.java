package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/** A shop that paid rent and wages from January of last year on and sold from March on. */
class BaselineTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final Span YEAR = new Span(JANUARY, YearMonth.of(2025, 12));
    private static final Value NOT_OPEN =
            Value.undefined(Message.of("undefined.last-year-opened").with("month", MARCH));

    private static Figures figures() {
        return lastYear()
                .spending(AccountKind.PREMISES, everyMonth(10_000_000))
                .spending("wages", AccountKind.PERSONNEL, everyMonth(20_000_000))
                .revenue("store", "toys", millions(0, 0, 100, 100, 100, 100, 100, 100, 100))
                .costOfGoods("store", "toys", millions(0, 0, 60, 60, 60, 60, 60, 60, 60))
                .figures();
    }

    private static Value value(Baseline baseline, String metric, Span span) {
        return Metric.parse(metric).value(baseline.source(), span);
    }

    @ParameterizedTest
    @CsvSource({
        "revenue",
        "revenue[online]",
        "cost_of_goods",
        "channel_fees",
        "gross_margin",
        "operating_profit"
    })
    void months_before_the_first_sale_are_no_months_of_selling_nothing(String metric) {
        assertThat(value(Baseline.of(figures()), metric, Span.of(JANUARY))).isEqualTo(NOT_OPEN);
        assertThat(value(Baseline.of(figures()), metric, YEAR)).isEqualTo(NOT_OPEN);
    }

    @Test
    void what_was_spent_before_the_first_sale_is_known() {
        Baseline baseline = Baseline.of(figures());

        assertThat(value(baseline, "premises", YEAR).number()).hasValue(money("120000000"));
        assertThat(value(baseline, "wages", YEAR).number()).hasValue(money("240000000"));
        assertThat(value(baseline, "personnel", Span.of(JANUARY)).number())
                .hasValue(money("20000000"));
        assertThat(baseline.firstKnown(AccountKind.PREMISES)).hasValue(JANUARY);
    }

    @Test
    void the_year_is_whole_only_where_it_was_sold_in_from_the_first_month_on() {
        assertThat(Baseline.of(figures()).firstKnown()).hasValue(MARCH);
        assertThat(Baseline.of(figures()).firstKnown(AccountKind.COST_OF_GOODS)).hasValue(MARCH);
        assertThat(Baseline.of(figures()).isWholeYear()).isFalse();
    }

    /** From the first sale on a month without one is a month in which nothing was sold. */
    @Test
    void months_after_the_first_sale_are_known() {
        Span october = Span.of(YearMonth.of(2025, 10));

        assertThat(value(Baseline.of(figures()), "revenue", october).number()).hasValue(money("0"));
    }

    /** A shop that sold the year before was open in January. */
    @Test
    void a_shop_that_sold_the_year_before_has_sold_nothing_in_its_first_months() {
        Baseline old =
                new Baseline(
                        figures(),
                        Optional.empty(),
                        Map.of(),
                        Optional.of(SmallShop.vnd(900_000_000)));

        assertThat(old.isWholeYear()).isTrue();
        assertThat(value(old, "revenue", Span.of(JANUARY)).number()).hasValue(money("0"));
    }

    @Test
    void a_shop_that_sold_nothing_at_all_has_no_sales_to_compare_with() {
        Baseline closed =
                Baseline.of(
                        lastYear()
                                .spending(AccountKind.PREMISES, everyMonth(10_000_000))
                                .figures());

        assertThat(closed.firstKnown()).isEmpty();
        assertThat(value(closed, "revenue", YEAR).number()).isEmpty();
        assertThat(value(closed, "premises", YEAR).number()).hasValue(money("120000000"));
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
