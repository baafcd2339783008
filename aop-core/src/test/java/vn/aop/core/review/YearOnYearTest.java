package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.review.Reviews.number;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/** The shifted months are printed in {@code docs/formulas/tet.md}. */
class YearOnYearTest {

    private static final long[] BEFORE = {456_700_000, 319_400_000, 200_000_000};
    private static final Offset<BigDecimal> HUNDRED_THOUSAND =
            Offset.offset(new BigDecimal("100000"));

    private static YearOnYear yearOnYear(int month, long... sold) {
        return Reviews.review(
                        shopWithGoalsOnly()
                                .withBaseline(
                                        lastYear().revenue("store", "toys", BEFORE).figures()),
                        thisYear().revenue("store", "toys", sold),
                        JANUARY.plusMonths(month - 1L))
                .yearOnYear();
    }

    /** 413.9 million: 9.4 % below January 2025, but 2.6 % above it with the Tết of 2026. */
    @Test
    void january_is_compared_with_a_january_of_the_same_tet() {
        YearOnYear january = yearOnYear(1, 413_900_000);

        assertThat(number(january.plain().change()))
                .isCloseTo(new BigDecimal("-0.0937"), Offset.offset(new BigDecimal("0.0001")));
        YearOnYear.Against withTet = january.withTet().orElseThrow();
        assertThat(number(withTet.lastYear()))
                .isCloseTo(new BigDecimal("403400000"), HUNDRED_THOUSAND);
        assertThat(number(withTet.change())).isPositive();
        Tracing.assertEveryNumberFollows(withTet.change());
    }

    @Test
    void february_is_what_january_leaves() {
        YearOnYear.Against withTet =
                yearOnYear(2, 413_900_000, 397_800_000).withTet().orElseThrow();

        assertThat(number(withTet.lastYear()))
                .isCloseTo(new BigDecimal("372700000"), HUNDRED_THOUSAND);
        Tracing.assertEveryNumberFollows(withTet.change());
    }

    @Test
    void from_march_on_tet_changes_nothing() {
        YearOnYear march = yearOnYear(3, 1, 1, 200_000_000);

        assertThat(march.withTet()).isEmpty();
        assertThat(number(march.plain().change())).isZero();
    }

    @Test
    void a_month_without_revenue_last_year_has_no_change() {
        YearOnYear april = yearOnYear(4, 1, 1, 1, 5);

        assertThat(april.plain().change().value())
                .isEqualTo(Value.undefined(Message.of("undefined.division-by-zero")));
    }
}
