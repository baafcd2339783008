package vn.aop.core.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.coherence.TwoChannels.ONLINE;
import static vn.aop.core.coherence.TwoChannels.REVENUE;
import static vn.aop.core.coherence.TwoChannels.STORE;
import static vn.aop.core.coherence.TwoChannels.percent;
import static vn.aop.core.coherence.TwoChannels.shop;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Metric;
import vn.aop.core.goal.Goal;

/** The numbers are printed in {@code docs/formulas/coherence.md}. */
class CoherenceTest {

    private static final Goal TWENTY_PERCENT_MORE = goal("G1", "revenue", growth("0.20"));
    private static final Goal ONLINE_45 = goal("G2", "revenue[online] / revenue", level("0.45"));
    private static final Goal MARGIN_35 = goal("G3", "gross_margin", level("0.35"));

    @Test
    void twenty_percent_more_with_45_percent_online_forces_online_up_by_80_percent() {
        Coherence coherence = Coherence.of(shop(TWENTY_PERCENT_MORE, ONLINE_45).plan());

        assertThat(coherence.isFeasible()).isTrue();
        FeasibleRange online = coherence.exactRange(ONLINE).orElseThrow();
        assertThat(percent(online.minGrowth())).isEqualTo("80.00");
        assertThat(online.min()).isEqualByComparingTo("2592000000");
        assertThat(percent(online.maxGrowth())).isEqualTo("300.00");
    }

    @Test
    void and_lets_the_store_do_no_better_than_minus_5_71_percent() {
        Coherence coherence = Coherence.of(shop(TWENTY_PERCENT_MORE, ONLINE_45).plan());

        FeasibleRange store = coherence.exactRange(STORE).orElseThrow();
        assertThat(percent(store.maxGrowth())).isEqualTo("-5.71");
        assertThat(store.max()).contains(new BigDecimal("3168000000"));
        assertThat(percent(store.minGrowth())).isEqualTo("-100.00");
    }

    @Test
    void as_written_the_total_has_no_end_and_the_store_may_grow() {
        Coherence coherence = Coherence.of(shop(TWENTY_PERCENT_MORE, ONLINE_45).plan());

        FeasibleRange total = coherence.range(REVENUE).orElseThrow();
        assertThat(percent(total.minGrowth())).isEqualTo("20.00");
        assertThat(total.max()).isEmpty();
        assertThat(coherence.range(STORE).orElseThrow().max()).isEmpty();
        assertThat(percent(coherence.range(ONLINE).orElseThrow().minGrowth())).isEqualTo("80.00");
    }

    @Test
    void keeping_the_store_level_needs_27_27_percent_more_and_90_91_percent_more_online() {
        Coherence coherence = Coherence.of(shop(TWENTY_PERCENT_MORE, ONLINE_45).plan());

        assertThat(coherence.wishes()).hasSize(1);
        Wish level = coherence.wishes().get(0);
        assertThat(level.metric()).isEqualTo(STORE);
        assertThat(level.level()).isEqualByComparingTo("3360000000");
        assertThat(level.isPossible()).isTrue();
        assertThat(percent(range(level, REVENUE).minGrowth())).isEqualTo("27.27");
        assertThat(percent(range(level, ONLINE).minGrowth())).isEqualTo("90.91");
    }

    @Test
    void anything_linear_may_be_wished_for() {
        Wish wish =
                Coherence.wish(
                        shop(TWENTY_PERCENT_MORE).plan(),
                        Metric.parse("revenue[store] / revenue"),
                        new BigDecimal("0.60"));

        assertThat(percent(range(wish, STORE).minGrowth())).isEqualTo("2.86");
    }

    @Test
    void a_wish_that_the_goals_leave_no_room_for_is_not_possible() {
        Wish wish =
                Coherence.wish(
                        shop(ONLINE_45).plan(),
                        Metric.parse("revenue[store] / revenue"),
                        new BigDecimal("0.60"));

        assertThat(wish.isPossible()).isFalse();
        assertThat(wish.ranges()).isEmpty();
    }

    @Test
    void a_wish_has_to_be_linear_in_revenue() {
        assertThatThrownBy(
                        () -> Coherence.wish(shop().plan(), Metric.parse("cash"), BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Metric cash is not linear in revenue; wish for one that is");
    }

    @Test
    void a_margin_floor_conflicts_with_the_online_share_at_last_years_margins() {
        Coherence coherence = Coherence.of(shop(TWENTY_PERCENT_MORE, ONLINE_45, MARGIN_35).plan());

        assertThat(coherence.conflict()).containsExactly("G2", "G3");
        assertThat(coherence.asWritten()).isEmpty();
        assertThat(coherence.exactly()).isEmpty();
        assertThat(coherence.wishes()).isEmpty();
    }

    /** 31.33 % is a third of a hundredth of a point too little. */
    @Test
    void from_an_online_margin_of_31_33_percent_the_three_goals_hold_together() {
        Goal[] goals = {TWENTY_PERCENT_MORE, ONLINE_45, MARGIN_35};

        assertThat(Coherence.of(shop("0.3133", goals).plan()).isFeasible()).isFalse();
        assertThat(Coherence.of(shop("0.3134", goals).plan()).isFeasible()).isTrue();
    }

    private static FeasibleRange range(Wish wish, Metric metric) {
        return wish.ranges().stream()
                .filter(range -> range.metric().equals(metric))
                .findFirst()
                .orElseThrow();
    }
}
