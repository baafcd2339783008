package vn.aop.core.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.coherence.TwoChannels.ONLINE;
import static vn.aop.core.coherence.TwoChannels.STORE;
import static vn.aop.core.coherence.TwoChannels.percent;
import static vn.aop.core.coherence.TwoChannels.shop;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.organic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.figures.Metric;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

/**
 * Demands tell what {@link Coherence} tells, whether the planned revenues keep the goals or not.
 */
class DemandsTest {

    private static final Goal TWENTY_PERCENT_MORE = goal("G1", "revenue", growth("0.20"));
    private static final Goal ONLINE_45 = goal("G2", "revenue[online] / revenue", level("0.45"));
    private static final Goal MARGIN_35 = goal("G3", "gross_margin", level("0.35"));

    static List<Plan> plans() {
        return Stream.of("0", "0.35", "0.90", "1.50")
                .flatMap(
                        online ->
                                Stream.of(
                                        plan(online, "0.30", TWENTY_PERCENT_MORE, ONLINE_45),
                                        plan(
                                                online,
                                                "0.32",
                                                TWENTY_PERCENT_MORE,
                                                ONLINE_45,
                                                MARGIN_35),
                                        plan(
                                                online,
                                                "0.30",
                                                TWENTY_PERCENT_MORE,
                                                ONLINE_45,
                                                MARGIN_35),
                                        plan(online, "0.30", MARGIN_35),
                                        plan(online, "0.30")))
                .toList();
    }

    private static Plan plan(String onlineGrowth, String onlineMargin, Goal... goals) {
        return shop(onlineMargin, goals).withOrganic(organic("online", "*", onlineGrowth)).plan();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void tell_the_same_conflict_and_mix_as_coherence(Plan plan) {
        Coherence coherence = Coherence.of(plan);
        Demands demands = Demands.of(Projection.of(plan));

        assertThat(demands.conflict()).isEqualTo(coherence.reaches());
        assertThat(demands.mix()).isEqualTo(coherence.mix());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void tell_the_same_shrinking_and_growing_revenues_as_coherence(Plan plan) {
        Coherence coherence = Coherence.of(plan);
        Demands demands = Demands.of(Projection.of(plan));

        for (Metric revenue : demands.revenues()) {
            Optional<FeasibleRange> exact = coherence.exactRange(revenue);
            Optional<FeasibleRange> asWritten = coherence.range(revenue);

            assertThat(demands.shrinking(revenue))
                    .isEqualTo(
                            exact.filter(
                                            it ->
                                                    it.maxGrowth()
                                                            .filter(growth -> growth.signum() < 0)
                                                            .isPresent())
                                    .map(
                                            it ->
                                                    new Demand(
                                                            it.metric(),
                                                            it.baseline().number().orElseThrow(),
                                                            it.max().orElseThrow())));
            assertThat(demands.growing(revenue, new BigDecimal("0.5")))
                    .isEqualTo(
                            asWritten
                                    .filter(it -> growsByMoreThanHalf(it))
                                    .map(
                                            it ->
                                                    new Demand(
                                                            it.metric(),
                                                            it.baseline().number().orElseThrow(),
                                                            it.min())));
        }
    }

    private static boolean growsByMoreThanHalf(FeasibleRange range) {
        return range.minGrowth().filter(it -> it.compareTo(new BigDecimal("0.5")) > 0).isPresent();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void keeping_the_store_level_needs_27_27_percent_more_if_online_is_to_be_45_percent(Plan plan) {
        Demands demands = Demands.of(Projection.of(plan));

        if (plan.goal("G2").isPresent() && demands.conflict().isEmpty()) {
            assertThat(percent(demands.growthKeeping(STORE))).isEqualTo("27.27");
            assertThat(percent(demands.growthKeeping(ONLINE))).isEqualTo("20.00");
        }
    }
}
