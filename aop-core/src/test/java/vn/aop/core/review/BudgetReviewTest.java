package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.figures.AccountKind.MARKETING;
import static vn.aop.core.figures.AccountKind.PREMISES;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.line;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.review.Reviews.dong;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/** The numbers are printed in {@code docs/formulas/budget-pace.md}. */
class BudgetReviewTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    /** Ten a month are planned, 120 in all. */
    private static final BudgetLine ADS = running("ads", MARKETING, everyMonth(10));

    /** 30 instead of 20 to February: one and a half times the plan, 135 by September. */
    @Test
    void at_one_and_a_half_times_the_plan_the_line_is_used_up_in_september() {
        BudgetReview review = review(ADS, FEBRUARY, 15, 15);

        assertThat(review.planned().value()).isEqualTo(dong(120));
        assertThat(review.plannedToDate().value()).isEqualTo(dong(20));
        assertThat(review.spent().value()).isEqualTo(dong(30));
        assertThat(review.left().value()).isEqualTo(dong(90));
        assertThat(review.expected().value()).isEqualTo(dong(180));
        assertThat(review.usedUpIn()).contains(YearMonth.of(2026, 9));
    }

    @Test
    void a_line_may_be_used_up_already() {
        BudgetReview review = review(ADS, MARCH, 70, 60, 0);

        assertThat(review.left().value()).isEqualTo(dong(-10));
        assertThat(review.usedUpIn()).contains(FEBRUARY);
    }

    @Test
    void spending_the_last_dong_does_not_pass_the_amount() {
        assertThat(review(ADS, FEBRUARY, 60, 60).usedUpIn()).contains(MARCH);
        assertThat(review(ADS, JANUARY, 10).usedUpIn()).isEmpty();
    }

    @Test
    void a_line_that_is_spent_as_planned_lasts() {
        BudgetReview review = review(ADS, MARCH, 10, 10, 10);

        assertThat(review.expected().value()).isEqualTo(dong(120));
        assertThat(review.usedUpIn()).isEmpty();
    }

    @Test
    void nothing_spent_is_expected_to_stay_so() {
        BudgetReview review = review(ADS, MARCH, 0, 0, 0);

        assertThat(review.expected().value()).isEqualTo(dong(0));
        assertThat(review.left().value()).isEqualTo(dong(120));
        assertThat(review.usedUpIn()).isEmpty();
    }

    @Test
    void the_pace_keeps_the_seasons_of_the_plan() {
        // 20 instead of 10; the rest of the plan is 110, all of it in December
        BudgetLine late = running("ads", MARKETING, months(10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110));

        BudgetReview review = review(late, MARCH, 20, 0, 0);

        assertThat(review.expected().value()).isEqualTo(dong(240));
        assertThat(review.usedUpIn()).contains(DECEMBER);
    }

    @Test
    void where_nothing_was_planned_to_date_the_rest_stays_as_planned() {
        BudgetLine late = running("ads", MARKETING, months(0, 0, 0, 40, 40, 40));

        BudgetReview none = review(late, MARCH, 0, 0, 0);
        BudgetReview early = review(late, MARCH, 5, 5, 5);

        assertThat(none.expected().value()).isEqualTo(dong(120));
        assertThat(none.usedUpIn()).isEmpty();
        assertThat(early.expected().value()).isEqualTo(dong(135));
        assertThat(early.expected().formula()).contains("{0} + {1}");
        assertThat(early.usedUpIn()).contains(YearMonth.of(2026, 6));
    }

    @Test
    void the_reason_carries_the_amounts_compared() {
        Message usedUp = review(ADS, FEBRUARY, 15, 15).why();
        Message passed = review(ADS, MARCH, 70, 60, 0).why();

        assertThat(usedUp.args())
                .containsEntry("month", YearMonth.of(2026, 9))
                .containsEntry("spent", dong(30))
                .containsEntry("plannedToDate", dong(20))
                .containsEntry("expected", dong(180))
                .containsEntry("planned", dong(120));
        assertThat(passed.args()).containsEntry("over", dong(10));
        assertThat(review(ADS, MARCH, 10, 10, 10).usedUpIn()).isEmpty();
    }

    @Test
    void the_reason_speaks_of_no_pace_where_nothing_was_planned_to_date() {
        BudgetLine late = running("ads", MARKETING, months(0, 0, 0, 40, 40, 40));

        assertThat(review(late, MARCH, 0, 0, 0).usedUpIn()).isEmpty();
        assertThat(review(late, MARCH, 5, 5, 5).usedUpIn()).isPresent();
    }

    /** 100 spent on an account of two lines of 30 and 10: 75 and 25. */
    @Test
    void lines_on_one_account_share_what_was_spent_by_their_plans() {
        MonthlyReview review =
                review(
                        new BudgetLine[] {
                            running("facebook", MARKETING, everyMonth(30)),
                            running("tiktok", MARKETING, everyMonth(10))
                        },
                        JANUARY,
                        100);

        assertThat(spent(review, "facebook")).isEqualTo(dong(75));
        assertThat(spent(review, "tiktok")).isEqualTo(dong(25));
    }

    @Test
    void each_month_is_shared_by_the_plans_of_that_month() {
        MonthlyReview review =
                review(
                        new BudgetLine[] {
                            running("facebook", MARKETING, months(30, 0, 0)),
                            running("tiktok", MARKETING, months(10, 20, 0))
                        },
                        MARCH,
                        100,
                        100,
                        7);

        // January 75 : 25, February all to tiktok, March unplanned and so evenly 4 : 3
        assertThat(spent(review, "facebook")).isEqualTo(dong(79));
        assertThat(spent(review, "tiktok")).isEqualTo(dong(128));
    }

    @Test
    void a_reserve_takes_no_part_in_what_others_spend() {
        MonthlyReview review =
                review(
                        new BudgetLine[] {
                            reserve("reserve", MARKETING, everyMonth(30)),
                            running("tiktok", MARKETING, everyMonth(10))
                        },
                        JANUARY,
                        100);

        assertThat(spent(review, "reserve")).isEqualTo(dong(0));
        assertThat(spent(review, "tiktok")).isEqualTo(dong(100));
    }

    @Test
    void a_reserve_alone_on_its_account_spends_what_is_booked_there() {
        MonthlyReview review =
                review(
                        new BudgetLine[] {reserve("reserve", MARKETING, everyMonth(30))},
                        JANUARY,
                        100);

        assertThat(spent(review, "reserve")).isEqualTo(dong(100));
    }

    @Test
    void spending_belongs_to_the_most_detailed_line_that_covers_it() {
        Line online = new Line(Account.of(MARKETING), Optional.of("online"), Optional.empty());
        MonthlyReview review =
                Reviews.review(
                        shopWithGoalsOnly()
                                .withBudget(
                                        ADS,
                                        line(
                                                "online_ads",
                                                online,
                                                Limit.SOFT,
                                                Purpose.RUNNING,
                                                everyMonth(5))),
                        thisYear()
                                .spending(MARKETING, 8)
                                .spendingIn("online", MARKETING, 3)
                                .spendingIn("store", MARKETING, 2),
                        JANUARY);

        assertThat(spent(review, "ads")).isEqualTo(dong(10));
        assertThat(spent(review, "online_ads")).isEqualTo(dong(3));
        assertThat(
                        review.budgetLine("online_ads")
                                .orElseThrow()
                                .spent()
                                .origin()
                                .orElseThrow()
                                .place())
                .isEqualTo("marketing[online] 2026-01");
    }

    @Test
    void a_line_on_a_kind_covers_the_kinds_own_accounts_and_no_other_kind() {
        MonthlyReview review =
                Reviews.review(
                        shopWithGoalsOnly().withBudget(ADS),
                        thisYear().spending("facebook_ads", MARKETING, 8).spending(PREMISES, 4),
                        JANUARY);

        assertThat(spent(review, "ads")).isEqualTo(dong(8));
    }

    @Property(tries = 100)
    void shared_spending_adds_up_to_what_was_spent(
            @ForAll @Size(12) List<@LongRange(max = 1_000) Long> facebook,
            @ForAll @Size(12) List<@LongRange(max = 1_000) Long> tiktok,
            @ForAll @Size(12) List<@LongRange(min = -50, max = 1_000) Long> spent) {
        MonthlyReview review =
                review(
                        new BudgetLine[] {
                            running("facebook", MARKETING, amounts(facebook)),
                            running("tiktok", MARKETING, amounts(tiktok))
                        },
                        DECEMBER,
                        amounts(spent));

        assertThat(spent(review, "facebook").plus(spent(review, "tiktok")))
                .isEqualTo(dong(spent.stream().mapToLong(Long::longValue).sum()));
    }

    @Property(tries = 200)
    void what_is_expected_follows_from_the_formula_to_the_dong(
            @ForAll @Size(12) List<@LongRange(max = 1_000) Long> plan,
            @ForAll @Size(5) List<@LongRange(max = 1_000) Long> spent) {
        BudgetReview review =
                review(
                        running("ads", MARKETING, amounts(plan)),
                        YearMonth.of(2026, 5),
                        amounts(spent));

        Tracing.assertEveryNumberFollows(review.expected());
    }

    @Property(tries = 200)
    void a_line_is_used_up_in_the_year_when_more_is_expected_than_planned(
            @ForAll @Size(12) List<@LongRange(max = 1_000) Long> plan,
            @ForAll @Size(5) List<@LongRange(max = 1_000) Long> spent) {
        BudgetReview review =
                review(
                        running("ads", MARKETING, amounts(plan)),
                        YearMonth.of(2026, 5),
                        amounts(spent));

        boolean more =
                Reviews.number(review.expected()).compareTo(Reviews.number(review.planned())) > 0;
        assertThat(review.usedUpIn().isPresent()).isEqualTo(more);
    }

    private static Value spent(MonthlyReview review, String line) {
        return review.budgetLine(line).orElseThrow().spent().value();
    }

    private static BudgetReview review(BudgetLine line, YearMonth month, long... spent) {
        return review(new BudgetLine[] {line}, month, spent).budgetLine(line.id()).orElseThrow();
    }

    private static MonthlyReview review(BudgetLine[] lines, YearMonth month, long... spent) {
        return Reviews.review(
                shopWithGoalsOnly().withBudget(lines),
                thisYear().spending(MARKETING, spent),
                month);
    }

    private static long[] months(long... amounts) {
        return Arrays.copyOf(amounts, 12);
    }

    private static long[] amounts(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).toArray();
    }
}
