package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Recorded;
import vn.aop.core.figures.Span;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;

/**
 * Days missing of a part or of the costs; the rule is printed in {@code docs/formulas/records.md}.
 */
class MissingDaysTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final Account REVENUE = Account.of(AccountKind.REVENUE);
    private static final Account COST = Account.of(AccountKind.COST_OF_GOODS);
    private static final Account FEES = Account.of(AccountKind.CHANNEL_FEES);
    private static final Account ADS = Account.of(AccountKind.MARKETING);
    private static final List<String> CHANNELS = List.of("store", "online");
    private static final List<String> GROUPS = List.of("diapers", "toys");
    private static final SmallShop SHOP =
            smallShop()
                    .withActions()
                    .withRisks()
                    .withGoals(
                            goal("G1", "operating_profit", level("100")),
                            goal("G2", "revenue[store]", level("100")))
                    .withBudget(running("rent", AccountKind.PREMISES, everyMonth(10_000_000)));

    /** Which days have rows of an account in a channel, of all groups. */
    private interface Days {
        boolean has(Account account, String channel, LocalDate day);
    }

    private static long[] through(YearMonth last, long amount) {
        return LongStream.generate(() -> amount).limit(last.getMonthValue()).toArray();
    }

    private static Actuals actuals(YearMonth last, Days days, Line... closed) {
        ShopFigures figures = thisYear();
        for (String channel : CHANNELS) {
            for (String group : GROUPS) {
                figures.revenue(channel, group, through(last, 60_000_000))
                        .costOfGoods(channel, group, through(last, 42_000_000));
            }
        }
        Actuals written =
                figures.spendingIn("online", AccountKind.CHANNEL_FEES, through(last, 12_000_000))
                        .spending(AccountKind.PREMISES, through(last, 10_000_000))
                        .asWritten();
        Recorded.Builder rows = new Recorded.Builder();
        written.recorded().lines().forEach((month, all) -> all.forEach(it -> rows.line(it, month)));
        List.of(closed).forEach(it -> rows.zero(it, last));
        for (Account account : List.of(REVENUE, COST)) {
            for (String channel : CHANNELS) {
                LocalDate.of(2026, 1, 1)
                        .datesUntil(last.plusMonths(1).atDay(1))
                        .filter(day -> days.has(account, channel, day))
                        .forEach(
                                day ->
                                        GROUPS.forEach(
                                                it ->
                                                        rows.day(
                                                                Line.of(account, channel, it),
                                                                day)));
            }
        }
        return written.with(rows.build());
    }

    private static Predicate<LocalDate> between(String from, String to) {
        return day ->
                !day.isBefore(LocalDate.parse("2026-" + from))
                        && !day.isAfter(LocalDate.parse("2026-" + to));
    }

    private static Days without(Account account, String channels, String from, String to) {
        return (of, channel, day) ->
                !(of.equals(account) && channels.contains(channel) && between(from, to).test(day));
    }

    private static MonthlyReview review(YearMonth last, Days days, Line... closed) {
        return Reviews.review(SHOP, actuals(last, days, closed), last);
    }

    private static List<String> missing(MonthlyReview review) {
        return review.records().onSomeDays().stream()
                .map(
                        it ->
                                it.what()
                                        + " "
                                        + it.days().orElseThrow().from()
                                        + " "
                                        + it.days().orElseThrow().to())
                .toList();
    }

    private static boolean isKnown(MonthlyReview review, String metric, YearMonth month) {
        return Metric.parse(metric).value(review.source(), Span.of(month)).number().isPresent();
    }

    @Test
    void nothing_is_missing_where_each_day_has_its_rows() {
        MonthlyReview review = review(AUGUST, (account, channel, day) -> true);

        assertThat(review.records().missing()).isEmpty();
        assertThat(isKnown(review, "operating_profit", AUGUST)).isTrue();
    }

    @Test
    void a_channel_that_stops_while_another_goes_on_is_unknown_and_so_is_what_stands_on_it() {
        MonthlyReview review =
                review(
                        AUGUST,
                        (account, channel, day) ->
                                !channel.equals("online") || !between("08-06", "08-31").test(day));

        assertThat(missing(review))
                .containsExactly(
                        "revenue[online] 2026-08-06 2026-08-31",
                        "cost_of_goods[online] 2026-08-06 2026-08-31");
        for (String unknown :
                List.of(
                        "revenue",
                        "revenue[online]",
                        "revenue[toys]",
                        "operating_profit",
                        "gross_margin",
                        "cost_of_goods[online,toys]")) {
            assertThat(isKnown(review, unknown, AUGUST)).as(unknown).isFalse();
        }
        for (String known : List.of("revenue[store]", "premises", "cost_of_goods[store]")) {
            assertThat(isKnown(review, known, AUGUST)).as(known).isTrue();
        }
        assertThat(isKnown(review, "revenue", AUGUST.minusMonths(1))).isTrue();
        assertThat(review.goal("G1").orElseThrow().status()).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(review.goal("G2").orElseThrow().status()).isNotEqualTo(GoalStatus.UNKNOWN);
        assertThat(review.cautions().get(0).key()).isEqualTo("review.some-days");
    }

    @Test
    void a_channel_that_stops_is_unknown_in_a_month_reviewed_later_as_well() {
        Days days =
                (account, channel, day) ->
                        !channel.equals("online") || day.isBefore(LocalDate.of(2026, 7, 6));
        MonthlyReview review = review(AUGUST, days);

        assertThat(missing(review)).contains("revenue[online] 2026-07-06 2026-07-31");
    }

    @ParameterizedTest
    @CsvSource({"08-11, 08-20", "08-22, 08-31", "08-01, 08-10", "08-28, 08-31"})
    void days_with_sales_and_without_costs_make_the_profit_unknown(String from, String to) {
        MonthlyReview review = review(AUGUST, without(COST, "store online", from, to));

        assertThat(missing(review))
                .containsExactly("cost_of_goods 2026-%s 2026-%s".formatted(from, to));
        assertThat(isKnown(review, "operating_profit", AUGUST)).isFalse();
        assertThat(isKnown(review, "gross_margin[store]", AUGUST)).isFalse();
        assertThat(isKnown(review, "revenue", AUGUST)).isTrue();
        assertThat(review.goal("G1").orElseThrow().status()).isEqualTo(GoalStatus.UNKNOWN);
    }

    @Test
    void days_without_costs_are_seen_in_the_first_month_and_in_one_channel() {
        MonthlyReview review = review(JANUARY, without(COST, "online", "01-11", "01-20"));

        assertThat(missing(review)).containsExactly("cost_of_goods[online] 2026-01-11 2026-01-20");
        assertThat(isKnown(review, "cost_of_goods", JANUARY)).isFalse();
        assertThat(isKnown(review, "cost_of_goods[store]", JANUARY)).isTrue();
    }

    @Test
    void three_days_are_not_asked_about() {
        assertThat(missing(review(AUGUST, without(COST, "store online", "08-29", "08-31"))))
                .isEmpty();
        assertThat(missing(review(AUGUST, without(REVENUE, "online", "08-29", "08-31")))).isEmpty();
    }

    @Test
    void costs_once_a_month_or_by_the_week_have_no_days_that_could_be_missing() {
        assertThat(
                        missing(
                                review(
                                        AUGUST,
                                        (account, channel, day) ->
                                                account.equals(REVENUE)
                                                        || day.getDayOfMonth() == 1)))
                .isEmpty();
        assertThat(
                        missing(
                                review(
                                        AUGUST,
                                        (account, channel, day) ->
                                                account.equals(REVENUE)
                                                        || day.getDayOfWeek() == DayOfWeek.MONDAY)))
                .isEmpty();
    }

    @Test
    void a_channel_that_is_booked_once_a_month_or_sells_seldom_does_not_stop() {
        for (int every : List.of(1, 12, 31)) {
            assertThat(
                            missing(
                                    review(
                                            AUGUST,
                                            (account, channel, day) ->
                                                    channel.equals("store")
                                                            || day.getDayOfMonth() % every
                                                                    == (every == 1 ? 0 : 5))))
                    .as("every " + every)
                    .isEmpty();
        }
    }

    @Test
    void a_row_of_0_or_a_complete_month_says_that_there_is_nothing_more() {
        Days days = without(COST, "store online", "08-11", "08-20");
        Actuals actuals = actuals(AUGUST, days);
        Actuals said = actuals.with(actuals.recorded().withComplete(List.of(AUGUST)));

        assertThat(missing(review(AUGUST, days, Line.of(COST)))).isEmpty();
        assertThat(missing(Reviews.review(SHOP, said, AUGUST))).isEmpty();
        assertThat(
                        missing(
                                review(
                                        AUGUST,
                                        without(REVENUE, "online", "08-06", "08-31"),
                                        Line.of(REVENUE).in("online"))))
                .isEmpty();
    }

    /** Fees and ads of online as the records have them, by the day or on one day of a month. */
    private static MonthlyReview withAds(Predicate<LocalDate> recorded, Predicate<LocalDate> sold) {
        Actuals actuals =
                actuals(
                        AUGUST,
                        (account, channel, day) -> channel.equals("store") || sold.test(day));
        ShopFigures ads =
                thisYear().spendingIn("online", AccountKind.MARKETING, through(AUGUST, 2_000_000));
        Figures all =
                Figures.builder(SmallShop.YEAR, SmallShop.VND)
                        .addAll(actuals.figures())
                        .addAll(ads.figures())
                        .build();
        Recorded.Builder rows = new Recorded.Builder();
        Recorded.of(all).lines().forEach((month, it) -> it.forEach(one -> rows.line(one, month)));
        for (LocalDate day : actuals.recorded().salesDays()) {
            for (Account account : List.of(REVENUE, COST)) {
                for (String channel : CHANNELS) {
                    if (channel.equals("store") || sold.test(day)) {
                        GROUPS.forEach(it -> rows.day(Line.of(account, channel, it), day));
                    }
                }
            }
            for (Account account : List.of(FEES, ADS)) {
                if (recorded.test(day)) {
                    rows.day(Line.of(account).in("online"), day);
                }
            }
        }
        SmallShop shop =
                smallShop()
                        .withActions()
                        .withRisks()
                        .withBudget(
                                SmallShop.line(
                                        "ads",
                                        Line.of(ADS).in("online"),
                                        Limit.SOFT,
                                        Purpose.RUNNING,
                                        everyMonth(5_000_000)));
        return Reviews.review(
                shop, Actuals.of(all, actuals.months(), "sales.csv").with(rows.build()), AUGUST);
    }

    @Test
    void fees_and_marketing_that_stop_with_their_channel_are_unknown_and_not_saved() {
        Predicate<LocalDate> stops = between("01-01", "08-05");

        MonthlyReview review = withAds(stops, stops);

        for (String unknown : List.of("channel_fees", "marketing", "marketing[online]")) {
            assertThat(isKnown(review, unknown, AUGUST)).as(unknown).isFalse();
            assertThat(isKnown(review, unknown, AUGUST.minusMonths(1))).as(unknown).isTrue();
        }
        assertThat(review.accounts())
                .filteredOn(it -> it.isTotal() && isFeesOrAds(it.account()))
                .isNotEmpty()
                .allMatch(it -> it.month().favourability() == Favourability.NEUTRAL)
                .allMatch(it -> it.month().variance().value().whyUndefined().isPresent());
    }

    private static boolean isFeesOrAds(String account) {
        return account.equals("channel_fees") || account.equals("marketing");
    }

    @Test
    void marketing_of_a_channel_without_any_sales_in_a_month_is_unknown_with_them() {
        Actuals whole = actuals(AUGUST, (account, channel, day) -> true);
        Figures.Builder rest = Figures.builder(SmallShop.YEAR, SmallShop.VND);
        for (Line line : whole.figures().lines()) {
            for (YearMonth month : whole.months()) {
                if (line.channel().filter("online"::equals).isEmpty() || month.isBefore(AUGUST)) {
                    rest.add(line, month, whole.figures().amount(line, month));
                }
            }
        }
        long[] now = new long[12];
        now[7] = 5_000_000;
        SmallShop shop =
                smallShop()
                        .withActions()
                        .withRisks()
                        .withBudget(
                                SmallShop.line(
                                        "ads",
                                        Line.of(ADS).in("online"),
                                        Limit.SOFT,
                                        Purpose.RUNNING,
                                        now));
        MonthlyReview review =
                Reviews.review(shop, Actuals.of(rest.build(), whole.months(), "sales.csv"), AUGUST);

        assertThat(isKnown(review, "channel_fees", AUGUST)).isFalse();
        assertThat(isKnown(review, "marketing[online]", AUGUST)).isFalse();
    }

    @Test
    void fees_and_marketing_go_on_or_come_in_one_sum_though_the_channel_stops() {
        Predicate<LocalDate> stops = between("01-01", "08-05");

        assertThat(isKnown(withAds(day -> true, stops), "marketing", AUGUST)).isTrue();
        assertThat(isKnown(withAds(day -> day.getDayOfMonth() == 2, stops), "marketing", AUGUST))
                .isTrue();
    }
}
