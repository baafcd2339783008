package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Recorded;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;

/** A month whose records stop early is judged nowhere; see {@code docs/formulas/records.md}. */
class OpenMonthTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final Line SALES = Line.of(Account.of(AccountKind.REVENUE));

    private static SmallShop shop() {
        return smallShop()
                .withActions()
                .withRisks()
                .withGoals(
                        goal("G1", "revenue", growth("0.20")),
                        goal("G2", "gross_margin", level("0.33")))
                .withBudget(
                        running("rent", AccountKind.PREMISES, everyMonth(10_000_000)),
                        running("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                        running("shelf", AccountKind.CAPEX, Arrays.copyOf(millions(1), 12)));
    }

    private static long[] through(YearMonth last, long amount) {
        return LongStream.generate(() -> amount).limit(last.getMonthValue()).toArray();
    }

    /** Daily sales that stop on the fifth of the last month; ads are 9 million a month. */
    private static Actuals openSince(YearMonth last, boolean advertises) {
        ShopFigures figures =
                thisYear()
                        .revenue("store", "toys", through(last, 100_000_000))
                        .costOfGoods("store", "toys", through(last, 60_000_000))
                        .spending(AccountKind.PREMISES, through(last, 10_000_000))
                        .spending(AccountKind.CAPEX, through(last, 2_000_000));
        if (advertises) {
            figures.spending(AccountKind.MARKETING, through(last, 9_000_000));
        }
        Actuals written = figures.actuals();
        Recorded.Builder rows = new Recorded.Builder();
        written.recorded().lines().forEach((month, all) -> all.forEach(it -> rows.line(it, month)));
        written.recorded()
                .closed()
                .forEach(
                        (month, all) ->
                                all.stream()
                                        .filter(it -> advertises || !isAdvertising(it))
                                        .forEach(it -> rows.zero(it, month)));
        LocalDate.of(2026, 1, 1)
                .datesUntil(last.atDay(6))
                .forEach(day -> rows.line(SALES, YearMonth.from(day)).day(SALES, day));
        return written.with(rows.build());
    }

    private static boolean isAdvertising(Line line) {
        return line.account().kind() == AccountKind.MARKETING;
    }

    private static MonthlyReview review(YearMonth last) {
        return Reviews.review(shop(), openSince(last, true), last);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12})
    void no_goal_is_judged_though_the_year_is_foretold_from_the_month_before(int month) {
        MonthlyReview review = review(YearMonth.of(2026, month));

        assertThat(review.goals())
                .allSatisfy(
                        it -> {
                            assertThat(it.status()).isEqualTo(GoalStatus.UNKNOWN);
                            assertThat(it.landing().expected().value().number()).isPresent();
                        });
    }

    @Test
    void no_deviation_is_told_and_money_is_not_called_fine() {
        MonthlyReview review = review(FEBRUARY);

        assertThat(review.accounts())
                .allSatisfy(it -> assertThat(it.toDate().variance().value().number()).isEmpty());
        assertThat(review.yearOnYear().plain().change().value().number()).isEmpty();
        assertThat(review.summary().heldBack()).isPresent();
        assertThat(review.summary().isMoneyFine()).isFalse();
    }

    @Test
    void no_pace_is_told_of_a_budget_line_and_what_has_passed_it_is() {
        MonthlyReview review = review(FEBRUARY);

        BudgetReview ads = review.budgetLine("ads").orElseThrow();
        assertThat(ads.expected().value().number()).isEmpty();
        assertThat(ads.usedUpIn()).isEmpty();
        assertThat(review.budgetLine("shelf").orElseThrow().usedUpIn()).contains(JANUARY);
        assertThat(review.summary().budget().unknown()).isEqualTo(2);
    }

    @Test
    void nothing_is_missed_in_it_yet() {
        Actuals open = openSince(FEBRUARY, false);
        Actuals said = open.with(open.recorded().withComplete(List.of(FEBRUARY)));

        assertThat(Reviews.review(shop(), open, FEBRUARY).records().missing())
                .extracting(Missing::month)
                .containsOnly(JANUARY);
        assertThat(Reviews.review(shop(), said, FEBRUARY).records().missing())
                .extracting(Missing::month)
                .contains(JANUARY, FEBRUARY);
    }

    @Test
    void a_year_that_is_over_to_the_end_is_judged() {
        Actuals open = openSince(DECEMBER, true);
        Actuals said = open.with(open.recorded().withComplete(List.of(DECEMBER)));

        assertThat(Reviews.review(shop(), said, DECEMBER).goals())
                .extracting(GoalReview::status)
                .doesNotContain(GoalStatus.UNKNOWN);
    }
}
