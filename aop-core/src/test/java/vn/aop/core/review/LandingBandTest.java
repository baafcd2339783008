package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.aop.core.estimate.LandingBand;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;

/** In which range the year ends: of sums, and of quotients of sums. */
class LandingBandTest {

    private static final String SHARE = "revenue[online] / revenue";

    private static SmallShop shop(long[] store, long[] online) {
        return shopWithGoalsOnly()
                .withChannels(channel("store", "0"), channel("online", "0"))
                .withBaseline(
                        Baseline.of(
                                lastYear()
                                        .revenue("store", "toys", store)
                                        .revenue("online", "toys", online)
                                        .figures()))
                .withRevenue("store", "toys", store)
                .withRevenue("online", "toys", online);
    }

    private static Optional<LandingBand> band(
            SmallShop shop, ShopFigures actuals, int months, String metric) {
        return Reviews.goal(
                        goal("G1", metric, level("0.3")), shop, actuals, YearMonth.of(2026, months))
                .landing()
                .band();
    }

    private static ShopFigures sold(long[] store, long[] online, int months) {
        return thisYear()
                .revenue("store", "toys", Arrays.copyOf(store, months))
                .revenue("online", "toys", Arrays.copyOf(online, months));
    }

    /**
     * The shares of March to May are 1/4, 1/5 and 3/10 of last year's 1/4: ln 1, ln 0.8, ln 1.2
     * have a standard deviation of 0.2033. After three months k is 1.5.
     */
    @Test
    void the_band_of_a_share_is_that_of_its_numerator_over_the_landed_denominator() {
        long[] store = everyMonth(3_000);
        long[] online = everyMonth(1_000);
        long[] storeSold = {3_000, 3_200, 2_800};
        long[] onlineSold = {1_000, 800, 1_200};

        LandingBand band =
                band(shop(store, online), sold(storeSold, onlineSold, 3), 3, SHARE).orElseThrow();

        double[] logs = {0, Math.log(0.8), Math.log(1.2)};
        double mean = Arrays.stream(logs).average().orElseThrow();
        double s = Math.sqrt(Arrays.stream(logs).map(it -> (it - mean) * (it - mean)).sum() / 2);
        double factor = Math.exp(1.5 * Math.hypot(s, 0.03));
        // 3,000 and 12,000 came, as planned and as last year, and so do 9,000 of 36,000
        assertThat(number(band.high())).isCloseTo((3_000 + 9_000 * factor) / 48_000, within());
        assertThat(number(band.low())).isCloseTo((3_000 + 9_000 / factor) / 48_000, within());
        assertThat(band.high().formula()).contains("({0} + {1} × {2}) ÷ {3}");
    }

    private static Offset<Double> within() {
        return Offset.offset(0.0002);
    }

    private static double number(Traced traced) {
        return traced.value().number().orElseThrow().doubleValue();
    }

    @Test
    void margins_have_a_band_and_balances_have_none() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBaseline(
                                new Baseline(
                                        lastYear()
                                                .revenue("store", "toys", everyMonth(1_000))
                                                .costOfGoods("store", "toys", everyMonth(600))
                                                .figures(),
                                        Optional.of(SmallShop.vnd(100)),
                                        Map.of("toys", SmallShop.vnd(900))))
                        .withRevenue("store", "toys", everyMonth(1_000));
        ShopFigures sold =
                thisYear()
                        .revenue("store", "toys", 1_000, 1_000, 1_000)
                        .costOfGoods("store", "toys", 600, 610, 590);

        LandingBand margin = band(shop, sold, 3, "gross_margin").orElseThrow();

        assertThat(number(margin.low())).isBetween(0.35, 0.40);
        assertThat(number(margin.high())).isBetween(0.40, 0.45);
        assertThat(band(shop, sold, 3, "cash")).isEmpty();
        assertThat(band(shop, sold, 3, "stock / cost_of_goods")).isEmpty();
        assertThat(band(shop, sold, 2, "gross_margin")).isEmpty();
    }

    /**
     * 150 years of known season and noise: each month is off by 8 %, and the level wanders by 3 % a
     * month, each channel for itself. Both bands are to hold four years in five; 3,000 such years
     * outside this project gave 86, 82 and 76 % of the sums and 90, 84 and 79 % of the shares.
     */
    @Test
    void four_years_in_five_end_in_the_band() {
        int[] closed = {3, 6, 9};
        double[] sums = {0.86, 0.82, 0.76};
        double[] shares = {0.90, 0.84, 0.79};
        for (int i = 0; i < closed.length; i++) {
            assertThat(covered(closed[i], "revenue")).isCloseTo(sums[i], Offset.offset(0.08));
            assertThat(covered(closed[i], SHARE)).isCloseTo(shares[i], Offset.offset(0.08));
        }
    }

    private static double covered(int months, String metric) {
        int years = 150;
        int held = 0;
        Random random = new Random(20_260_101L + months);
        for (int year = 0; year < years; year++) {
            long[] store = SeededYears.year(random, 0.08, 0);
            long[] online = SeededYears.year(random, 0.08, 0);
            long[] storeSold = SeededYears.year(random, 0.08, 0.03);
            long[] onlineSold = SeededYears.year(random, 0.08, 0.03);
            SmallShop shop = shop(store, online);
            LandingBand band =
                    band(shop, sold(storeSold, onlineSold, months), months, metric).orElseThrow();
            Value truth = truth(storeSold, onlineSold, metric);
            held += isBetween(band, truth) ? 1 : 0;
        }
        return (double) held / years;
    }

    private static Value truth(long[] store, long[] online, String metric) {
        BigDecimal sold = BigDecimal.valueOf(Arrays.stream(online).sum());
        BigDecimal all = sold.add(BigDecimal.valueOf(Arrays.stream(store).sum()));
        return metric.equals(SHARE)
                ? Value.ratio(sold.divide(all, 20, RoundingMode.HALF_UP))
                : Value.ratio(all);
    }

    private static boolean isBetween(LandingBand band, Value truth) {
        BigDecimal it = truth.number().orElseThrow();
        return band.low().value().number().orElseThrow().compareTo(it) <= 0
                && band.high().value().number().orElseThrow().compareTo(it) >= 0;
    }
}
