package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Recorded;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;

/** Days missing within a month; the rule is printed in {@code docs/formulas/records.md}. */
class SalesGapsTest {

    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final Account REVENUE = Account.of(AccountKind.REVENUE);
    private static final Plan PLAN = smallShop().withActions().withRisks().plan();

    private static Recorded.Builder selling(
            Recorded.Builder rows, String channel, Predicate<LocalDate> sells) {
        Line line = Line.of(REVENUE, channel, "toys");
        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(sells)
                .forEach(day -> rows.line(line, YearMonth.from(day)).day(line, day));
        return rows;
    }

    private static Recorded selling(Predicate<LocalDate> sells) {
        return selling(new Recorded.Builder(), "store", sells).build();
    }

    private static Predicate<LocalDate> except(String from, String to) {
        return day ->
                day.isBefore(LocalDate.parse("2026-" + from))
                        || day.isAfter(LocalDate.parse("2026-" + to));
    }

    private static List<String> gaps(Recorded recorded) {
        return gaps(recorded, DECEMBER);
    }

    private static List<String> gaps(Recorded recorded, YearMonth month) {
        return SalesGaps.until(PLAN, recorded, month).stream()
                .map(it -> it.what() + " " + it.from() + " " + it.to())
                .toList();
    }

    @Test
    void days_missing_within_a_month_are_told_with_their_dates() {
        assertThat(gaps(selling(except("07-10", "07-19"))))
                .containsExactly("revenue 2026-07-10 2026-07-19");
    }

    @Test
    void a_gap_over_the_end_of_a_month_is_one_and_told_from_its_first_month_on() {
        Recorded recorded = selling(except("07-28", "08-04"));

        assertThat(gaps(recorded, JULY.minusMonths(1))).isEmpty();
        assertThat(gaps(recorded, JULY)).containsExactly("revenue 2026-07-28 2026-08-04");
        assertThat(gaps(recorded, AUGUST)).containsExactly("revenue 2026-07-28 2026-08-04");
    }

    @Test
    void two_gaps_do_not_hide_each_other() {
        assertThat(gaps(selling(except("04-10", "04-19").and(except("09-02", "09-12")))))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "3, false", "4, true", "7, true"})
    void a_holiday_of_three_days_is_nothing_to_ask_about(int days, boolean told) {
        assertThat(gaps(selling(except("07-10", "07-%02d".formatted(9 + days)))).isEmpty())
                .isEqualTo(!told);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6})
    void days_of_rest_every_week_are_the_rhythm_of_the_shop(int daysOfRest) {
        Set<DayOfWeek> rest =
                EnumSet.copyOf(Arrays.asList(DayOfWeek.values()).subList(7 - daysOfRest, 7));

        assertThat(gaps(selling(day -> !rest.contains(day.getDayOfWeek())))).isEmpty();
    }

    @Test
    void a_week_is_missed_of_a_shop_that_rests_on_sundays() {
        Predicate<LocalDate> workday = day -> day.getDayOfWeek() != DayOfWeek.SUNDAY;

        assertThat(gaps(selling(workday.and(except("07-06", "07-11")))))
                .containsExactly("revenue 2026-07-05 2026-07-12");
    }

    /** Tết is on 17 February 2026. */
    @Test
    void who_closes_for_tet_is_not_asked_why() {
        assertThat(gaps(selling(except("02-12", "02-26")))).isEmpty();
        assertThat(gaps(selling(except("02-12", "03-03"))))
                .containsExactly("revenue 2026-02-27 2026-03-03");
    }

    @Test
    void sums_of_a_month_are_no_gaps_even_before_days_are_recorded() {
        assertThat(gaps(selling(day -> day.getDayOfMonth() == 28))).isEmpty();
        assertThat(gaps(selling(day -> day.getDayOfMonth() == 28 || day.getMonthValue() > 6)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"01-15, 1", "01-03, 0"})
    void a_shop_that_sold_last_december_misses_the_first_days_of_the_year(String to, int gaps) {
        assertThat(gaps(selling(except("01-01", to)))).hasSize(gaps);
    }

    @Test
    void days_of_one_channel_are_missed_by_themselves() {
        Recorded.Builder rows = selling(new Recorded.Builder(), "store", day -> true);
        Recorded recorded = selling(rows, "online", except("07-10", "07-19")).build();

        assertThat(gaps(recorded)).containsExactly("revenue[online] 2026-07-10 2026-07-19");
    }

    @Test
    void the_shop_may_say_that_a_month_is_recorded_in_full_or_had_no_trade() {
        Recorded recorded = selling(except("07-10", "07-19"));

        assertThat(gaps(recorded.withComplete(List.of(JULY)))).isEmpty();
        assertThat(gaps(recorded.withNoTrade(List.of(JULY)))).isEmpty();
        assertThat(gaps(recorded.withComplete(List.of(AUGUST)))).hasSize(1);
    }

    /** Days are drawn one by one; once in a hundred files a run is told that is none. */
    @Test
    void chance_alone_is_seldom_told() {
        Random random = new Random(26);
        long alarms =
                IntStream.range(0, 400)
                        .filter(
                                file -> {
                                    double share = 0.1 + 0.9 * random.nextDouble();
                                    return !gaps(selling(day -> random.nextDouble() < share))
                                            .isEmpty();
                                })
                        .count();

        assertThat(alarms).isLessThanOrEqualTo(400 / 50);
    }

    @Test
    void a_review_says_so_before_all_else_and_judges_all_the_same() {
        long[] half = Arrays.copyOf(millions(50, 50, 50, 50, 50, 50, 34), 12);
        Actuals written =
                thisYear()
                        .revenue("store", "diapers", half)
                        .revenue("store", "toys", half)
                        .costOfGoods("store", "toys", half)
                        .asWritten();
        Recorded.Builder rows = new Recorded.Builder();
        written.recorded().lines().forEach((month, all) -> all.forEach(it -> rows.line(it, month)));
        selling(rows, "store", except("07-10", "07-19").and(day -> day.getMonthValue() <= 7));
        Actuals actuals = written.with(rows.build());

        SmallShop shop =
                smallShop()
                        .withActions()
                        .withGoals(goal("G1", "revenue[store]", level("1200000000")));
        MonthlyReview review = Reviews.review(shop, actuals, JULY);

        Message caution = review.cautions().get(0);
        assertThat(caution.key()).isEqualTo("review.days-missing");
        assertThat(caution.arg("months")).isEqualTo(List.of(JULY));
        assertThat(review.goals()).extracting(GoalReview::status).contains(GoalStatus.AT_RISK);
        assertThat(DataReach.of(PLAN, actuals).orElseThrow().isWhole()).isFalse();
        assertThat(Reviews.review(shop, actuals, JANUARY).records().daysMissing()).isEmpty();
    }
}
