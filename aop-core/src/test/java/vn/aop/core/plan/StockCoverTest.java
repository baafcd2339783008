package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/** The numbers are printed in {@code docs/formulas/stock.md}. */
class StockCoverTest {

    private static final BigDecimal DAYS_IN_YEAR = BigDecimal.valueOf(365);

    @Test
    void goods_are_used_up_month_after_month() {
        StockCover cover = every(30_000_000);

        assertThat(cover.days(decimal("45000000"), MARCH)).isEqualTo(days("45.5"));
        assertThat(cover.needed(decimal("45.5"), MARCH)).isEqualByComparingTo("45000000");
    }

    @Test
    void nothing_lasts_no_day_and_a_debt_of_goods_neither() {
        assertThat(every(30).days(BigDecimal.ZERO, MARCH)).isEqualTo(days("0"));
        assertThat(every(30).days(decimal("-1"), MARCH)).isEqualTo(days("0"));
        assertThat(every(30).needed(BigDecimal.ZERO, MARCH)).isEqualByComparingTo("0");
    }

    @Test
    void without_sales_nothing_is_needed_and_no_days_can_be_told() {
        assertThat(every(0).isSold()).isFalse();
        assertThat(every(0).days(decimal("5"), MARCH))
                .isEqualTo(Value.undefined(Message.of("undefined.no-coming-sales")));
        assertThat(every(0).needed(decimal("1000"), MARCH)).isEqualByComparingTo("0");
    }

    /** 500 days are a year and 135: 31 + 28 + 31 + 30, and 15 of the 31 of May. */
    @Test
    void a_year_of_cover_is_a_year_of_sales() {
        assertThat(every(31).needed(DAYS_IN_YEAR, DECEMBER)).isEqualByComparingTo("372");
        assertThat(every(31).needed(decimal("500"), DECEMBER))
                .isEqualByComparingTo(BigDecimal.valueOf(372 + 4 * 31 + 15));
    }

    @Test
    void a_year_has_twelve_months() {
        assertThatThrownBy(() -> new StockCover(YEAR, vnd(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 months");
    }

    @Property(tries = 200)
    void what_is_needed_for_the_days_that_goods_last_is_those_goods(
            @ForAll @Size(12) List<@LongRange(min = 31, max = 1_000_000) Long> sales,
            @ForAll @LongRange(max = 30_000_000) long stock,
            @ForAll @IntRange(max = 11) int month) {
        StockCover cover = cover(sales);

        Value days = cover.days(BigDecimal.valueOf(stock), at(month));

        assertThat(cover.needed(days.number().orElseThrow(), at(month)))
                .isEqualByComparingTo(BigDecimal.valueOf(stock));
    }

    /** A đồng more or less is a day at most, where each day sells one or more. */
    @Property(tries = 200)
    void what_is_needed_for_some_days_lasts_those_days(
            @ForAll @Size(12) List<@LongRange(min = 31, max = 1_000_000) Long> sales,
            @ForAll @IntRange(max = 1500) int days,
            @ForAll @IntRange(max = 11) int month) {
        StockCover cover = cover(sales);

        BigDecimal needed = cover.needed(BigDecimal.valueOf(days), at(month));

        assertThat(cover.days(needed, at(month)).number().orElseThrow())
                .isBetween(BigDecimal.valueOf(days - 1), BigDecimal.valueOf(days + 1));
    }

    /** Each group rounds by half a đồng at most, and so does their sum. */
    @Property(tries = 200)
    void what_groups_need_adds_up_to_what_they_need_together(
            @ForAll @Size(12) List<@LongRange(max = 1_000_000) Long> toys,
            @ForAll @Size(12) List<@LongRange(max = 1_000_000) Long> diapers,
            @ForAll @IntRange(max = 1500) int days,
            @ForAll @IntRange(max = 11) int month) {
        BigDecimal asked = BigDecimal.valueOf(days);
        List<Long> all =
                LongStream.range(0, 12)
                        .mapToObj(it -> toys.get((int) it) + diapers.get((int) it))
                        .toList();

        BigDecimal parts =
                cover(toys).needed(asked, at(month)).add(cover(diapers).needed(asked, at(month)));

        assertThat(parts.subtract(cover(all).needed(asked, at(month))).abs())
                .isLessThanOrEqualTo(BigDecimal.ONE);
    }

    private static YearMonth at(int month) {
        return JANUARY.plusMonths(month);
    }

    private static StockCover every(long cost) {
        return cover(Collections.nCopies(12, cost));
    }

    private static StockCover cover(List<Long> costs) {
        return new StockCover(YEAR, vnd(costs.stream().mapToLong(Long::longValue).toArray()));
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private static Value days(String days) {
        return Value.of(decimal(days), Unit.DAYS);
    }
}
