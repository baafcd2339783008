package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.aop.cases.babycare.BabyCareYear.COST_2025;
import static vn.aop.cases.babycare.BabyCareYear.GROUPS;
import static vn.aop.cases.babycare.BabyCareYear.MONTHS;
import static vn.aop.cases.babycare.BabyCareYear.ONLINE;
import static vn.aop.cases.babycare.BabyCareYear.REVENUE_2025;
import static vn.aop.cases.babycare.BabyCareYear.STORE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Holds the shipped files of the case to the story that they tell. Months are counted from 1; the
 * expected shares and margins are those that the story and the plan state.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BabyCareSalesTest {

    private static final String CASE = "/vn/aop/cases/babycare-house/";

    /** The month's revenue under which the plan's risk "slow market" counts a month. */
    private static final long SLOW_MARKET = 395_000_000;

    /** The gross margin under which the plan's risk "squeezed margin" counts a month. */
    private static final double SQUEEZED_MARGIN = 0.345;

    /** The year's amount of the plan's budget line for packaging. */
    private static final long PACKAGING_BUDGET = 87_000_000;

    private record Sale(LocalDate date, String account, String channel, String group, long amount) {

        static Sale parse(String line) {
            String[] cells = line.split(",", -1);
            assertThat(cells).as(line).hasSize(5);
            return new Sale(
                    LocalDate.parse(cells[0]),
                    cells[1],
                    cells[2],
                    cells[3],
                    Long.parseLong(cells[4]));
        }
    }

    private static final String CSV = resource("sales.csv");
    private static final List<Sale> SALES = CSV.lines().skip(1).map(Sale::parse).toList();

    @Test
    void the_shipped_file_is_what_the_generator_writes() {
        assertThat(CSV.equals(BabyCareSales.csv()))
                .as("sales.csv differs; write it anew with BabyCareSales.main")
                .isTrue();
    }

    @Test
    void the_file_holds_a_year_of_daily_rows_in_order() {
        assertThat(CSV).startsWith("date,account,channel,group,amount\n").doesNotContain("\r");
        assertThat(SALES).hasSizeBetween(6_000, 10_000);
        assertThat(CSV.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(500_000);
        assertThat(SALES).extracting(Sale::date).isSorted();
        assertThat(SALES).extracting(sale -> sale.date().getYear()).containsOnly(2026);
        assertThat(SALES).extracting(Sale::amount).allMatch(amount -> amount > 0);
    }

    @Test
    void last_year_holds_the_facts_of_the_case_to_the_dong() {
        assertThat(REVENUE_2025[ONLINE] * 10)
                .isEqualTo((REVENUE_2025[STORE] + REVENUE_2025[ONLINE]) * 3);
        for (int c = 0; c < 2; c++) {
            assertThat(sum(BabyCareYear.baselineRevenue()[c])).isEqualTo(REVENUE_2025[c]);
            assertThat(sum(BabyCareYear.baselineCost()[c])).isEqualTo(COST_2025[c]);
        }
        assertThat(COST_2025[STORE] * 100).isEqualTo(REVENUE_2025[STORE] * 62);
        assertThat(COST_2025[ONLINE] * 100).isEqualTo(REVENUE_2025[ONLINE] * 70);
        assertThat((COST_2025[STORE] + COST_2025[ONLINE]) * 1_000)
                .isEqualTo((REVENUE_2025[STORE] + REVENUE_2025[ONLINE]) * 644);
    }

    @Test
    void the_plan_file_holds_the_figures_of_the_generator() {
        String plan = resource("plan.yaml");

        assertThat(BabyCareYear.baselineFigures()).allMatch(plan::contains);
        for (int g = 0; g < GROUPS.size(); g++) {
            assertThat(plan).contains(BabyCareYear.list(BabyCarePlan.purchases(g)));
        }
    }

    @Test
    void the_plan_lands_a_little_above_its_goals() {
        double planned = planned(12);

        assertThat(planned / (REVENUE_2025[STORE] + REVENUE_2025[ONLINE])).isBetween(1.20, 1.22);
        assertThat(plannedOnline(12) / planned).isBetween(0.45, 0.46);
        assertThat(1 - plannedCost() / planned).isBetween(0.350, 0.356);
    }

    @Test
    void the_half_year_is_on_plan() {
        for (int month : new int[] {3, 6}) {
            assertThat(revenueTo(month) / planned(month)).isCloseTo(1, within(0.02));
            assertThat(onlineShareTo(month))
                    .isGreaterThan(plannedOnline(month) / planned(month) - 0.01);
            assertThat(marginTo(month)).isGreaterThan(0.35);
        }
    }

    @Test
    void the_weeks_before_tet_sell_most_and_tet_itself_nothing_in_the_store() {
        long beforeTet = revenue("store", "2026-02-01", "2026-02-14");
        long afterTet = revenue("store", "2026-02-15", "2026-02-28");

        assertThat(beforeTet).isGreaterThan(3 * afterTet);
        assertThat(revenue("store", "2026-02-16", "2026-02-20")).isZero();
        assertThat(monthOfPlan(1)).isLessThan(0.92);
        assertThat(monthOfPlan(2)).isGreaterThan(1.10);
    }

    @Test
    void the_third_quarter_is_slow() {
        for (int month : new int[] {7, 8, 9}) {
            assertThat(monthOfPlan(month)).isBetween(0.82, 0.88);
        }
        assertThat(margin(8)).isBetween(0.340, 0.350);
        assertThat(IntStream.rangeClosed(1, 12).filter(month -> revenue(month) < SLOW_MARKET))
                .containsExactly(7, 8);
    }

    @Test
    void the_slow_market_risk_wakes_in_august_and_the_margin_risk_never() {
        assertThat(wakes(month -> revenue(month) < SLOW_MARKET)).containsExactly(8);
        assertThat(wakes(month -> margin(month) < SQUEEZED_MARGIN)).isEmpty();
    }

    @Test
    void marketing_weighs_more_while_revenue_is_slow() {
        double june = paid("online_ads", 6) + paid("store_marketing", 6);
        double august = paid("online_ads", 8) + paid("store_marketing", 8);

        assertThat(june / revenue(6)).isLessThan(0.045);
        assertThat(august / revenue(8)).isGreaterThan(0.050);
    }

    @Test
    void the_last_quarter_comes_back() {
        for (int month : new int[] {10, 11, 12}) {
            assertThat(monthOfPlan(month)).isBetween(0.97, 1.01);
        }
        long ordinary = revenue("online", "2026-11-17", "2026-11-17");
        assertThat(revenue("online", "2026-11-11", "2026-11-11")).isGreaterThan(4 * ordinary);
        assertThat(revenue("online", "2026-12-12", "2026-12-12")).isGreaterThan(3 * ordinary);
    }

    @Test
    void the_year_misses_growth_and_keeps_share_and_margin() {
        double growth = revenueTo(12) / (REVENUE_2025[STORE] + REVENUE_2025[ONLINE]) - 1;

        assertThat(growth).isBetween(0.16, 0.18);
        assertThat(onlineShareTo(12)).isCloseTo(0.45, within(0.005));
        assertThat(marginTo(12)).isBetween(0.350, 0.356);
    }

    @Test
    void channel_fees_are_about_nine_percent_of_online_revenue() {
        double fees = total(sale -> sale.account().equals("channel_fees"));

        assertThat(fees / revenue("online", "2026-01-01", "2026-12-31"))
                .isCloseTo(0.09, within(0.001));
    }

    @Test
    void packaging_uses_up_its_year_in_september() {
        long toAugust = IntStream.rangeClosed(1, 8).mapToLong(m -> paid("packaging", m)).sum();

        assertThat(toAugust).isLessThan(PACKAGING_BUDGET);
        assertThat(toAugust + paid("packaging", 9)).isGreaterThan(PACKAGING_BUDGET);
    }

    @Test
    void no_group_sells_what_it_has_not_bought() {
        for (int g = 0; g < GROUPS.size(); g++) {
            String group = GROUPS.get(g);
            long stock = BabyCareYear.OPENING_STOCK[g];
            for (int m = 1; m <= MONTHS; m++) {
                int month = m;
                stock += total(sale -> isIn(sale, "purchases", month, group));
                stock -= total(sale -> isIn(sale, "cost_of_goods", month, group));
                assertThat(stock).as("%s at the end of month %d", group, m).isPositive();
            }
        }
    }

    private static boolean isIn(Sale sale, String account, int month, String group) {
        return sale.account().equals(account)
                && sale.group().equals(group)
                && sale.date().getMonthValue() == month;
    }

    /** Returns the months that are the second bad month in a row. */
    private static IntStream wakes(IntPredicate bad) {
        return IntStream.rangeClosed(2, MONTHS)
                .filter(month -> bad.test(month) && bad.test(month - 1));
    }

    private static long paid(String account, int month) {
        return total(
                sale -> sale.account().equals(account) && sale.date().getMonthValue() == month);
    }

    private static double revenue(int month) {
        return paid("revenue", month);
    }

    private static long revenue(String channel, String from, String to) {
        return total(
                sale ->
                        sale.account().equals("revenue")
                                && sale.channel().equals(channel)
                                && !sale.date().isBefore(LocalDate.parse(from))
                                && !sale.date().isAfter(LocalDate.parse(to)));
    }

    private static double margin(int month) {
        return 1 - paid("cost_of_goods", month) / revenue(month);
    }

    private static double revenueTo(int month) {
        return IntStream.rangeClosed(1, month).mapToDouble(BabyCareSalesTest::revenue).sum();
    }

    private static double marginTo(int month) {
        double cost =
                IntStream.rangeClosed(1, month).mapToLong(m -> paid("cost_of_goods", m)).sum();
        return 1 - cost / revenueTo(month);
    }

    private static double onlineShareTo(int month) {
        LocalDate end = LocalDate.of(2026, month, 1).plusMonths(1).minusDays(1);
        return revenue("online", "2026-01-01", end.toString()) / revenueTo(month);
    }

    private static double monthOfPlan(int month) {
        return revenue(month) / (planned(month) - planned(month - 1));
    }

    private static double planned(int toMonth) {
        return plannedStore(toMonth) + plannedOnline(toMonth);
    }

    private static double plannedStore(int toMonth) {
        return sum(BabyCarePlan.revenue()[STORE], toMonth);
    }

    private static double plannedOnline(int toMonth) {
        return sum(BabyCarePlan.revenue()[ONLINE], toMonth);
    }

    private static double plannedCost() {
        double cost = 0;
        for (int c = 0; c < 2; c++) {
            for (int g = 0; g < GROUPS.size(); g++) {
                double revenue = Arrays.stream(BabyCarePlan.revenue()[c][g]).sum();
                cost += revenue * (1 - BabyCarePlan.MARGIN[c][g]);
            }
        }
        return cost;
    }

    private static double sum(double[][] byGroup, int toMonth) {
        return Arrays.stream(byGroup)
                .mapToDouble(months -> Arrays.stream(months).limit(toMonth).sum())
                .sum();
    }

    private static long sum(long[][] byGroup) {
        return Arrays.stream(byGroup).flatMapToLong(Arrays::stream).sum();
    }

    private static long total(Predicate<Sale> which) {
        return SALES.stream().filter(which).mapToLong(Sale::amount).sum();
    }

    private static String resource(String name) {
        try (InputStream in = BabyCareSalesTest.class.getResourceAsStream(CASE + name)) {
            assertThat(in).as("resource %s", CASE + name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
