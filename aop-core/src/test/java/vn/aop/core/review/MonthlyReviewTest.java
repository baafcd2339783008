package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.assumption;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.resources;
import static vn.aop.core.plan.SmallShop.risk;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Traced;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.resource.Routine;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** The days of people are printed in {@code docs/formulas/capacity.md}. */
class MonthlyReviewTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Test
    void nothing_stands_in_the_way_of_a_month_with_actuals() {
        Plan plan = smallShop().plan();

        assertThat(MonthlyReview.problems(plan, sold(1, 2, 3).actuals(), MARCH)).isEmpty();
    }

    @Test
    void tells_a_month_outside_the_year() {
        YearMonth outside = YearMonth.of(2027, 1);

        List<Problem> problems =
                MonthlyReview.problems(smallShop().plan(), sold(1).actuals(), outside);

        assertThat(problems)
                .containsExactly(
                        Problem.at(Place.of("month"), "review.month-outside")
                                .with("month", outside)
                                .with("from", JANUARY)
                                .with("to", DECEMBER));
    }

    @Test
    void tells_every_month_that_has_no_actuals_yet() {
        Actuals onlyFebruary = Actuals.of(sold(0, 5).figures(), List.of(FEBRUARY), "sales.csv");

        List<Problem> problems = MonthlyReview.problems(smallShop().plan(), onlyFebruary, MARCH);

        assertThat(problems)
                .containsExactly(
                        Problem.at(Place.of("month"), "review.no-actuals")
                                .with("missing", List.of(JANUARY, MARCH))
                                .with("source", "sales.csv"));
    }

    @Test
    void later_months_need_no_actuals_and_do_no_harm() {
        Plan plan = smallShop().plan();

        assertThat(MonthlyReview.problems(plan, sold(1, 2, 3).actuals(), JANUARY)).isEmpty();
    }

    @Test
    void tells_another_year_and_another_currency_and_a_month_outside_at_once() {
        Actuals dollarsOfLastYear =
                Actuals.of(
                        Figures.empty(YEAR.previous(), CurrencyUnit.USD), List.of(), "sales.csv");

        List<Problem> problems =
                MonthlyReview.problems(
                        smallShop().plan(), dollarsOfLastYear, YearMonth.of(2025, 3));

        assertThat(problems)
                .extracting(it -> it.where() + " " + it.message().key())
                .containsExactly(
                        "month review.month-outside",
                        "actuals review.other-year",
                        "actuals plan.currency");
    }

    @Test
    void does_not_miss_months_in_actuals_of_another_year() {
        List<Problem> problems =
                MonthlyReview.problems(smallShop().plan(), lastYear().actuals(), MARCH);

        assertThat(problems)
                .containsExactly(
                        Problem.at(Place.of("actuals"), "review.other-year")
                                .with("found", YEAR.previous())
                                .with("expected", YEAR));
    }

    @Test
    void refuses_to_review_with_every_problem() {
        Plan plan = smallShop().plan();
        Actuals actuals = sold(1).actuals();

        assertThatThrownBy(() -> MonthlyReview.of(plan, actuals, MARCH))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(
                        "month: review.no-actuals {missing=[2026-02, 2026-03], source=sales.csv}");
    }

    @Test
    void finds_its_parts_by_id() {
        MonthlyReview review = Reviews.review(smallShop(), sold(1), JANUARY);

        assertThat(review.goal("G2")).isPresent();
        assertThat(review.goal("G9")).isEmpty();
        assertThat(review.kpi("K2")).isPresent();
        assertThat(review.kpi("K9")).isEmpty();
        assertThat(review.budgetLine("rent")).isPresent();
        assertThat(review.budgetLine("power")).isEmpty();
        assertThat(review.account("tax")).isEmpty();
    }

    /** Action A1 takes 4 of Lan's 22 days from March to August; A2 takes 4 more in March only. */
    @ParameterizedTest(name = "month {0}: {1} days, {2} left")
    @CsvSource({"2, 0, 22", "3, 8, 14", "4, 4, 18", "8, 4, 18", "9, 0, 22"})
    void a_person_has_the_effort_of_the_actions_that_run(
            int month, BigDecimal effort, BigDecimal left) {
        MonthlyReview review =
                Reviews.review(
                        smallShop()
                                .withActions(
                                        action("A1", MARCH, YearMonth.of(2026, 8)),
                                        action("A2", MARCH, MARCH)),
                        sold(1).knownThrough(DECEMBER),
                        YearMonth.of(2026, month));

        assertThat(review.people().get(0).effort()).isEqualByComparingTo(effort);
        assertThat(review.people().get(0).left()).isEqualByComparingTo(left);
        assertThat(review.people().get(0).isOverloaded()).isFalse();
    }

    /** Each action takes 4 of Lan's days. */
    @ParameterizedTest(name = "{0} days a month for 8: overloaded {1}")
    @CsvSource({"8, false, 0", "7.5, true, 0.5"})
    void a_person_is_overloaded_when_less_than_nothing_is_left(
            String days, boolean overloaded, BigDecimal overload) {
        MonthlyReview review =
                Reviews.review(
                        smallShop()
                                .withResources(resources(person("lan", days), person("minh", "31")))
                                .withActions(
                                        action("A1", JANUARY, MARCH), action("A2", JANUARY, MARCH)),
                        sold(1),
                        JANUARY);

        assertThat(review.people().get(0).isOverloaded()).isEqualTo(overloaded);
        assertThat(review.people().get(0).overload()).isEqualByComparingTo(overload);
    }

    /** 50 million are planned online, which take 10 days. */
    @Test
    void everyday_work_alone_may_be_too_much() {
        MonthlyReview review =
                Reviews.review(
                        smallShop()
                                .withResources(
                                        resources(
                                                person("lan", "9")
                                                        .withRoutine(
                                                                Optional.of(
                                                                        new Routine(
                                                                                new BigDecimal(
                                                                                        "5000000"),
                                                                                Metric.parse(
                                                                                        "revenue[online]")))),
                                                person("minh", "31")))
                                .withActions(),
                        sold(1),
                        JANUARY);

        assertThat(new ReviewSummary(review).overloaded())
                .singleElement()
                .satisfies(it -> assertThat(it.overload()).isEqualByComparingTo("1"));
    }

    /** Revenue of 90 million or more is expected; two months below wake the risk. */
    @ParameterizedTest(name = "month {0}: awake {1}")
    @CsvSource({"1, false", "2, true", "3, false", "4, false", "5, true"})
    void a_risk_wakes_after_two_months_in_a_row(int month, boolean awake) {
        MonthlyReview review =
                Reviews.review(
                        smallShop()
                                .withRisks(risk("R1", below("revenue", 90_000_000)))
                                .withAssumptions(assumption("S1", below("revenue", 90_000_000))),
                        sold(millions(80, 80, 90, 80, 80)),
                        YearMonth.of(2026, month));

        assertThat(review.risks().get(0).isAwake()).isEqualTo(awake);
        assertThat(review.assumptions().get(0).isAwake()).isEqualTo(awake);
        assertThat(review.risks().get(0).watched()).hasSize(Math.min(month, 2));
    }

    @Test
    void a_risk_without_early_warning_is_not_watched() {
        Risk silent =
                new Risk(
                        "R2",
                        Text.of("R2"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        MonthlyReview review =
                Reviews.review(smallShop().withRisks(silent).withAssumptions(), sold(1), JANUARY);

        assertThat(review.risks()).isEmpty();
        assertThat(review.assumptions()).isEmpty();
    }

    @Property(tries = 60)
    void every_number_of_a_review_follows_from_its_formula_and_inputs(
            @ForAll @Size(12) List<@LongRange(max = 200_000_000) Long> sold,
            @ForAll @Size(12) List<@LongRange(max = 20_000_000) Long> spent,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        ShopFigures actuals =
                thisYear()
                        .revenue("online", "toys", amounts(sold))
                        .spending(AccountKind.MARKETING, amounts(spent));

        MonthlyReview review = Reviews.review(smallShop(), actuals, YearMonth.of(2026, month));

        numbers(review).forEach(Tracing::assertEveryNumberFollows);
    }

    @Test
    void numbers_follow_where_a_year_begins_with_nothing() {
        MonthlyReview review =
                Reviews.review(
                        smallShop()
                                .withBaseline(lastYear().figures())
                                .withRevenue("online", "toys", lateStart()),
                        sold(0, 0, 0),
                        MARCH);

        numbers(review).forEach(Tracing::assertEveryNumberFollows);
    }

    private static long[] lateStart() {
        long[] months = everyMonth(50);
        months[0] = 0;
        months[1] = 0;
        months[2] = 0;
        return months;
    }

    private static Stream<Traced> numbers(MonthlyReview review) {
        return Stream.of(
                        review.goals().stream()
                                .flatMap(
                                        it ->
                                                Stream.of(
                                                        Stream.of(
                                                                it.target(),
                                                                it.planToDate(),
                                                                it.actualToDate()),
                                                        it.landing().byMethod().values().stream(),
                                                        it.landing().backTest().values().stream())),
                        Stream.of(
                                review.accounts().stream()
                                        .flatMap(
                                                it ->
                                                        Stream.of(
                                                                it.month().variance(),
                                                                it.toDate().variance()))),
                        Stream.of(
                                review.kpis().stream()
                                        .flatMap(it -> Stream.of(it.value(), it.toDate()))),
                        Stream.of(
                                review.budget().stream()
                                        .flatMap(it -> Stream.of(it.left(), it.expected()))))
                .flatMap(it -> it)
                .flatMap(it -> it);
    }

    private static ShopFigures sold(long... months) {
        return thisYear().revenue("online", "toys", months);
    }

    private static long[] amounts(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).toArray();
    }
}
