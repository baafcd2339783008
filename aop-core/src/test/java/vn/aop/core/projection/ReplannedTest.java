package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.price;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.SmallShop;

/** Sales of 150 million a month; A1 lifts online from March on. */
class ReplannedTest {

    private static final YearMonth MAY = JUNE.minusMonths(1);
    private static final Projection BEFORE = Projection.of(smallShop().plan());

    private static Projection of(SmallShop shop) {
        return Projection.of(shop.plan());
    }

    @Test
    void what_holds_for_the_year_is_planned_otherwise_in_months_that_are_past() {
        Projection after = of(smallShop().withOrganic(organic("*", "*", "0.10")));

        Replanned replanned = Replanned.of(BEFORE, after, JUNE).orElseThrow();

        assertThat(replanned.months()).isEqualTo(new Span(JANUARY, MAY));
        assertThat(replanned.what()).isEqualTo(Metric.of("revenue"));
        assertThat(replanned.after().minus(replanned.before()).number().orElseThrow())
                .isEqualByComparingTo("75000000");
    }

    @Test
    void nothing_is_where_no_month_is_past_or_only_coming_ones_differ() {
        Projection grown = of(smallShop().withOrganic(organic("*", "*", "0.10")));
        Projection dearer =
                of(
                        smallShop()
                                .withPrices(
                                        price(
                                                "*",
                                                "*",
                                                new Span(JUNE, SmallShop.DECEMBER),
                                                "0.05")));

        assertThat(Replanned.of(BEFORE, grown, JANUARY)).isEmpty();
        assertThat(Replanned.of(BEFORE, dearer, JUNE)).isEmpty();
        assertThat(Replanned.of(BEFORE, dearer, JUNE.plusMonths(1))).isPresent();
    }

    @Test
    void where_sales_stay_the_same_the_profit_is_told() {
        Projection after =
                of(
                        smallShop()
                                .withChannels(
                                        SmallShop.channel("store", "0"),
                                        SmallShop.channel("online", "0.20")));

        assertThat(Replanned.of(BEFORE, after, JUNE).orElseThrow().what())
                .isEqualTo(Metric.of("operating_profit"));
    }
}
