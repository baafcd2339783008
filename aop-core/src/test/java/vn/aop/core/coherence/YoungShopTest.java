package vn.aop.core.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.coherence.TwoChannels.ONLINE;
import static vn.aop.core.coherence.TwoChannels.REVENUE;
import static vn.aop.core.coherence.TwoChannels.shop;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/** A shop that opened in October of last year: against its unknown months nothing grows. */
class YoungShopTest {

    private static final Plan YOUNG =
            shop(
                            goal("G1", "revenue", level("1200000000")),
                            goal("G2", "revenue[online] / revenue", level("0.45")),
                            goal("G3", "gross_margin", level("0.33")),
                            goal("G4", "revenue", growth("0.20")))
                    .withBaseline(
                            lastYear()
                                    .revenue("store", "goods", months(70))
                                    .costOfGoods("store", "goods", months(40))
                                    .revenue("online", "goods", months(30))
                                    .costOfGoods("online", "goods", months(20))
                                    .figures())
                    .plan();

    private static long[] months(long each) {
        return millions(0, 0, 0, 0, 0, 0, 0, 0, 0, each, each, each);
    }

    @Test
    void what_the_goals_ask_is_told_as_amounts_and_not_as_growth() {
        FeasibleRange total = Coherence.of(YOUNG).range(REVENUE).orElseThrow();

        assertThat(total.min()).isEqualByComparingTo("1200000000");
        assertThat(total.baseline())
                .isEqualTo(
                        Value.undefined(
                                Message.of("undefined.last-year-from")
                                        .with("month", YearMonth.of(2025, 10))));
        assertThat(total.minGrowth()).isEmpty();
        assertThat(total.mustGrow()).isFalse();
        assertThat(total.mustShrink()).isFalse();
    }

    @Test
    void nothing_has_to_shrink_stay_level_or_shift_against_an_unknown_year() {
        Coherence coherence = Coherence.of(YOUNG);

        assertThat(coherence.wishes()).isEmpty();
        assertThat(coherence.mix()).isEmpty();
    }

    @Test
    void a_goal_to_grow_is_left_out_with_the_reason() {
        assertThat(Coherence.of(YOUNG).leftOut())
                .singleElement()
                .satisfies(it -> assertThat(it.where()).hasToString("goals/G4"));
    }

    @Test
    void no_revenue_is_demanded_to_grow_or_shrink() {
        Demands demands = Demands.of(Projection.of(YOUNG));

        assertThat(demands.growing(REVENUE, new BigDecimal("0.5"))).isEmpty();
        assertThat(demands.shrinking(ONLINE)).isEmpty();
        assertThat(demands.growthKeeping(ONLINE)).isEmpty();
    }
}
