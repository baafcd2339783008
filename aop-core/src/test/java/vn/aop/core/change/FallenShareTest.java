package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.Metric;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;

/** 100 million a month in the store, 50 online; the share of online is a goal. */
class FallenShareTest {

    private static Plan plan(String channel, String growth) {
        return smallShop()
                .withActions()
                .withGoals(goal("G1", "revenue[online] / revenue", level("0.30")))
                .withOrganic(SmallShop.organic(channel, "*", growth))
                .plan();
    }

    private static TradeOff tradeOff(String channel, String growth) {
        return TradeOff.between(plan("*", "0"), plan(channel, growth));
    }

    @Test
    void a_share_that_rises_as_others_sell_less_is_told_as_that() {
        TradeOff tradeOff = tradeOff("store", "-0.20");
        GoalTrade goal = tradeOff.goal("G1").orElseThrow();

        assertThat(goal.isBetter()).isTrue();
        assertThat(tradeOff.fallenShare(goal))
                .isEqualTo(
                        Optional.of(
                                new BeforeAfter<>(
                                        Metric.parse("revenue[online]"), Metric.of("revenue"))));
        assertThat(keys(tradeOff)).contains("trade.goal-share-of-less");
    }

    @ParameterizedTest
    @CsvSource({"online, 0.20", "*, 0.10", "store, 0.20"})
    void a_share_that_rises_by_itself_or_does_not_rise_is_told_plainly(
            String channel, String growth) {
        TradeOff tradeOff = tradeOff(channel, growth);

        assertThat(tradeOff.fallenShare(tradeOff.goal("G1").orElseThrow())).isEmpty();
        assertThat(keys(tradeOff)).doesNotContain("trade.goal-share-of-less");
    }

    @Test
    void a_share_whose_part_rises_too_is_told_plainly() {
        Plan after =
                smallShop()
                        .withActions()
                        .withGoals(goal("G1", "revenue[online] / revenue", level("0.30")))
                        .withOrganic(
                                SmallShop.organic("store", "*", "-0.20"),
                                SmallShop.organic("online", "*", "0.05"))
                        .plan();
        TradeOff tradeOff = TradeOff.between(plan("*", "0"), after);

        assertThat(tradeOff.goal("G1").orElseThrow().isBetter()).isTrue();
        assertThat(keys(tradeOff)).doesNotContain("trade.goal-share-of-less");
    }

    private static List<String> keys(TradeOff tradeOff) {
        return tradeOff.better().stream().map(it -> it.message().key()).toList();
    }
}
