package vn.aop.core.check.rules.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Checking;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Citation;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Legislation;
import vn.aop.core.check.Rule;
import vn.aop.core.check.TurnoverThreshold;
import vn.aop.core.check.TurnoverThreshold.Reach;
import vn.aop.core.check.TurnoverThreshold.When;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.Today;
import vn.aop.core.plan.Tracking;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

class TrackingRulesTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @Nested
    class ReviewMissedTest {

        /** The review of January is due on 5 February and may be ten days late. */
        @ParameterizedTest
        @CsvSource({
            "2026-02-15, 0",
            "2026-02-16, 1",
            "2026-03-15, 1",
            "2026-03-16, 2",
            "2027-06-01, 12"
        })
        void a_review_is_missed_ten_days_after_its_day(LocalDate today, int missed) {
            assertThat(missed(reviewing(Rhythm.MONTHLY), today)).hasSize(missed);
        }

        @Test
        void a_review_that_was_held_is_not_missed() {
            List<?> missed = missed(reviewing(Rhythm.MONTHLY, JANUARY), LocalDate.of(2026, 3, 16));

            assertThat(missed).isEqualTo(List.of(YearMonth.of(2026, 2)));
        }

        @Test
        void of_quarterly_reviews_only_the_end_of_the_quarter_is_due() {
            List<?> missed = missed(reviewing(Rhythm.QUARTERLY), LocalDate.of(2026, 7, 16));

            assertThat(missed).isEqualTo(List.of(YearMonth.of(2026, 3), YearMonth.of(2026, 6)));
        }

        @Test
        void without_tracking_or_without_a_day_no_review_is_missed() {
            Plan untracked = smallShop().withoutTracking().plan();

            assertThat(missed(untracked, LocalDate.of(2026, 9, 1))).isEmpty();
            assertThat(new ReviewMissed().check(CheckContext.of(smallShop().plan()))).isEmpty();
        }

        /**
         * In March of January: what was asked in the log, or an amendment of the monthly review.
         */
        @Test
        void a_meeting_that_turned_something_was_held() {
            LocalDate march = LocalDate.of(2026, 3, 16);
            Plan plan = reviewing(Rhythm.MONTHLY);
            Circumstances known =
                    Circumstances.unknown().on(march).reviewed(List.of(YearMonth.of(2026, 1)));
            Amendment decided =
                    new Amendment(
                            List.of(new ActionChange.Delay("A1", 1)),
                            Amendment.Cause.PERFORMANCE,
                            Text.of("Bán chậm"),
                            "lan",
                            LocalDate.of(2026, 2, 5),
                            Amendment.Occasion.MONTHLY_REVIEW);

            assertThat(missed(context(plan, known))).isEqualTo(List.of(YearMonth.of(2026, 2)));
            assertThat(
                            missed(
                                    CheckContext.of(
                                            PlanHistory.of(plan).amend(decided),
                                            Circumstances.unknown().on(march),
                                            List.of())))
                    .isEqualTo(List.of(YearMonth.of(2026, 2)));
        }

        /** On 14 November the reviews of January to September are overdue. */
        @ParameterizedTest
        @CsvSource({"2026-09-05, 1", "2026-10-01, 0", "2026-01-31, 9", "2025-11-30, 9"})
        void reviews_before_a_plan_came_into_use_are_not_missed(LocalDate since, int missed) {
            Circumstances november =
                    Circumstances.unknown().on(Today.first(since).on(LocalDate.of(2026, 11, 14)));

            List<Finding> findings =
                    new ReviewMissed().check(context(reviewing(Rhythm.MONTHLY), november));

            assertThat(findings)
                    .extracting(it -> it.message().arg("count"))
                    .isEqualTo(counted(missed));
        }
    }

    @Nested
    class PlanUnusedTest {

        /** Whole months count: those after the month of last use, and before the month of today. */
        @ParameterizedTest
        @CsvSource({
            "2026-02-28, '', 0",
            "2026-03-01, '', 2",
            "2026-04-30, 2026-02-01, 0",
            "2026-05-01, 2026-02-01, 2",
            "2026-05-01, 2025-11-30, 4",
            "2027-08-01, '', 12",
        })
        void a_plan_is_unused_after_two_whole_months(LocalDate today, String asked, int months) {
            Circumstances circumstances =
                    Circumstances.unknown()
                            .on(today)
                            .asked(asked.isEmpty() ? List.of() : List.of(LocalDate.parse(asked)));

            List<Finding> findings =
                    new PlanUnused().check(context(smallShop().plan(), circumstances));

            assertThat(findings)
                    .extracting(it -> it.message().arg("months"))
                    .isEqualTo(counted(months));
        }

        /** The month in which a plan came into use is one of use. */
        @ParameterizedTest
        @CsvSource({
            "2026-09-05, 2026-09-05, 0",
            "2026-09-05, 2026-11-30, 0",
            "2026-09-05, 2026-12-01, 2",
            "2026-09-05, 2026-03-01, 0",
            "2025-09-05, 2026-03-01, 2",
        })
        void months_before_a_plan_came_into_use_are_not_unused(
                LocalDate since, LocalDate today, int months) {
            Circumstances circumstances = Circumstances.unknown().on(Today.first(since).on(today));

            List<Finding> findings =
                    new PlanUnused().check(context(smallShop().plan(), circumstances));

            assertThat(findings)
                    .extracting(it -> it.message().arg("months"))
                    .isEqualTo(counted(months));
        }

        @Test
        void a_review_that_was_held_is_use() {
            Circumstances may = Circumstances.unknown().on(LocalDate.of(2026, 5, 1));

            List<Finding> findings =
                    new PlanUnused()
                            .check(context(reviewing(Rhythm.MONTHLY, YearMonth.of(2026, 2)), may));

            assertThat(findings).isEmpty();
        }
    }

    @Nested
    class ThresholdCrossedTest {

        /** Three months of 150 million grow to 540: whatever else is sold, that passes 500. */
        @Test
        void what_a_plan_knows_of_its_sales_is_the_least_that_the_year_brings() {
            long[] months = new long[12];
            Arrays.fill(months, 9, 12, 150_000_000);
            Plan young =
                    smallShop()
                            .withBaseline(
                                    ShopFigures.lastYear()
                                            .revenue("store", "toys", months)
                                            .figures())
                            .withOrganic(SmallShop.organic("*", "*", "0.20"))
                            .plan();

            assertThat(crossing(young, law("books", 500_000_000, "2025-07-01")))
                    .extracting(it -> it.numbers().get("planned"))
                    .containsExactly(Value.of(Money.of(VND, 540_000_000)));
            assertThat(crossing(young, law("books", 600_000_000, "2025-07-01"))).isEmpty();
            assertThat(crossing(young, law("books", 400_000_000, "2025-07-01"))).isEmpty();
        }

        /** Last year 1,800 million, this year 1,800 million and what the action brings. */
        @Test
        void a_threshold_is_crossed_from_below_only_and_while_it_holds() {
            assertThat(crossing(1_800_000_000L, "2025-01-01", null)).hasSize(1);
            assertThat(crossing(1_799_999_999L, "2025-01-01", null)).isEmpty();
            assertThat(crossing(9_000_000_000L, "2025-01-01", null)).isEmpty();
            assertThat(crossing(1_800_000_000L, "2027-01-01", null)).isEmpty();
            assertThat(crossing(1_800_000_000L, "2020-01-01", "2025-12-31")).isEmpty();
        }

        /** Last year sold 1,800 million, which had reached that threshold already. */
        @Test
        void a_law_says_whether_the_threshold_itself_counts() {
            BigDecimal planned =
                    CheckContext.of(smallShop().plan())
                            .planned(Metric.parse("revenue"))
                            .number()
                            .orElseThrow();
            long just = planned.longValueExact();

            assertThat(crossing(just, When.ABOVE, "2025-01-01", null)).isEmpty();
            assertThat(crossing(just, When.REACHED, "2025-01-01", null)).hasSize(1);
            assertThat(crossing(just + 1, When.REACHED, "2025-01-01", null)).isEmpty();
            assertThat(crossing(1_800_000_000L, When.REACHED, "2025-01-01", null)).isEmpty();
        }

        /** Revenue has been 1.8 billion; the year begins with January 2026. */
        @Test
        void a_law_that_begins_within_the_year_is_told_to_those_who_are_long_above() {
            assertThat(crossing(law("books", 1_000_000_000, "2026-01-01")))
                    .extracting(Checking::compared)
                    .containsExactly(
                            "revenue threshold=1000000000 lastYear=1800000000 planned=1935000000");
            assertThat(crossing(law("books", 1_000_000_000, "2026-07-01"))).hasSize(1);
            assertThat(crossing(law("books", 1_000_000_000, "2025-12-31"))).isEmpty();
            assertThat(crossing(law("books", 3_000_000_000L, "2026-01-01"))).isEmpty();
        }

        /** Three months of 150 million each: last year may well have been beyond the line. */
        @Test
        void of_a_shop_whose_last_year_is_known_in_part_no_crossing_is_claimed() {
            long[] months = new long[12];
            Arrays.fill(months, 9, 12, 150_000_000);
            Plan young =
                    smallShop()
                            .withBaseline(
                                    ShopFigures.lastYear()
                                            .revenue("store", "toys", months)
                                            .figures())
                            .withRevenue("store", "toys", everyMonth(150_000_000))
                            .plan();
            Circumstances circumstances =
                    Circumstances.unknown()
                            .with(legislation(law("books", 1_000_000_000, "2025-07-01")));

            assertThat(new ThresholdCrossed().check(context(young, circumstances)))
                    .extracting(Checking::compared)
                    .containsExactly(
                            "revenue threshold=1000000000 lastYear=450000000 planned=1800000000");
        }

        /** 200 million a month pass 1,500 million in August. */
        @ParameterizedTest
        @CsvSource({
            "2026-08-31, 2021-08-01, check.threshold-crossed",
            "2026-09-01, 2021-08-01, check.threshold-crossed.passed",
            "2026-09-01, 2026-09-01, check.threshold-crossed.passed",
            "2026-09-01, 2026-09-02, check.threshold-crossed.passed-before"
        })
        void what_is_passed_on_the_day_is_told_as_passed(String day, String from, String told) {
            Plan plan =
                    smallShop()
                            .withBaseline(
                                    ShopFigures.lastYear()
                                            .revenue(
                                                    "store",
                                                    "toys",
                                                    ShopFigures.everyMonth(100_000_000))
                                            .figures())
                            .withOrganic(SmallShop.organic("*", "*", "1"))
                            .withActions()
                            .plan();

            assertThat(toldOn(day, plan, books(1_500_000_000, from))).containsExactly(told);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-06-30, check.threshold-crossed.begins",
            "2026-07-01, check.threshold-crossed.begun"
        })
        void a_law_that_holds_on_the_day_is_told_as_begun(String day, String told) {
            assertThat(toldOn(day, smallShop().plan(), books(1_000_000_000, "2026-07-01")))
                    .containsExactly(told);
        }

        private static List<String> toldOn(String day, Plan plan, TurnoverThreshold threshold) {
            Circumstances circumstances =
                    Circumstances.unknown().with(legislation(threshold)).on(LocalDate.parse(day));
            return new ThresholdCrossed()
                    .check(context(plan, circumstances)).stream()
                            .map(it -> it.message().key())
                            .toList();
        }

        private static TurnoverThreshold books(long revenue, String from) {
            return new TurnoverThreshold(
                    "books",
                    Money.of(VND, revenue),
                    LocalDate.parse(from),
                    Optional.empty(),
                    Text.of("phải có sổ sách"),
                    LAW);
        }

        @Test
        void a_law_that_takes_the_place_of_one_that_held_already_asks_nothing_new() {
            TurnoverThreshold now =
                    new TurnoverThreshold(
                            "tax",
                            new Reach(Money.of(VND, 1_000_000_000), When.ABOVE, Optional.empty()),
                            Optional.empty(),
                            LocalDate.parse("2026-01-01"),
                            Optional.empty(),
                            Text.of("phải nộp thuế"),
                            LAW,
                            Optional.of("tax-before"));

            assertThat(crossing(now, law("tax-before", 100_000_000, "2021-01-01"))).isEmpty();
            assertThat(crossing(now, law("tax-before", 2_000_000_000, "2021-01-01"))).hasSize(1);
            assertThat(crossing(now, law("other", 100_000_000, "2021-01-01"))).hasSize(1);
        }
    }

    private static final Citation LAW =
            Citation.confirmed(Text.of("Luật"), LocalDate.of(2026, 11, 30));

    private static Legislation legislation(TurnoverThreshold... thresholds) {
        return new Legislation(VND, List.of(thresholds), List.of(), Optional.empty());
    }

    private static List<Finding> crossing(long revenue, String from, String until) {
        return crossing(revenue, When.ABOVE, from, until);
    }

    private static List<Finding> crossing(long revenue, When when, String from, String until) {
        TurnoverThreshold threshold =
                new TurnoverThreshold(
                        "books",
                        new Reach(Money.of(VND, revenue), when, Optional.empty()),
                        Optional.empty(),
                        LocalDate.parse(from),
                        Optional.ofNullable(until).map(LocalDate::parse),
                        Text.of("phải có sổ sách"),
                        LAW,
                        Optional.empty());
        return crossing(threshold);
    }

    private static List<Finding> crossing(TurnoverThreshold... thresholds) {
        Circumstances circumstances = Circumstances.unknown().with(legislation(thresholds));
        return new ThresholdCrossed().check(context(smallShop().plan(), circumstances));
    }

    private static List<Finding> crossing(Plan plan, TurnoverThreshold threshold) {
        Circumstances circumstances = Circumstances.unknown().with(legislation(threshold));
        return new ThresholdCrossed().check(context(plan, circumstances));
    }

    private static TurnoverThreshold law(String id, long revenue, String from) {
        return new TurnoverThreshold(
                id,
                Money.of(VND, revenue),
                LocalDate.parse(from),
                from.startsWith("2021")
                        ? Optional.of(LocalDate.parse("2025-12-31"))
                        : Optional.empty(),
                Text.of("phải có sổ sách"),
                LAW);
    }

    @Nested
    class UnknownRuleTest {

        /** The shop has goals G1 and G2, the line "ads", and Lan and Minh. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "plan",
                    "tracking",
                    "goals",
                    "goals/G1",
                    "goals/G1/target",
                    "budget/ads",
                    "resources/people/lan",
                    "resources/cashFloor",
                    "company/groups/toys",
                    "direction/notThisYear"
                })
        void a_waiver_may_speak_of_any_place_in_the_plan(String where) {
            assertThat(waiving(where, smallShop())).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "risk, risks",
            "goals/G9, goals/G1 goals/G2",
            "G1, goals/G1",
            "goal/G1/target, goals/G1 goals/G2",
            "goals/G1/, goals/G1 goals/G2",
            "budget/adds/goals, budget/ads",
            "budget/rainwear, ''",
            "resources/people/an, resources/people/lan",
            "resources/people/hoang, ''",
            "plan/goals, plan"
        })
        void a_waiver_of_a_place_that_is_not_there_is_told_with_the_nearest(
                String where, String nearest) {
            List<String> near = nearest.isEmpty() ? List.of() : List.of(nearest.split(" "));

            assertThat(waiving(where, smallShop()))
                    .singleElement()
                    .satisfies(
                            it -> {
                                assertThat(it.where()).hasToString("waivers/0/where");
                                assertThat(it.message())
                                        .isEqualTo(
                                                Message.of("check.unknown-rule.place")
                                                        .with("place", where)
                                                        .with("nearest", near));
                            });
        }

        @Test
        void a_waiver_of_an_action_that_an_amendment_dropped_is_fine() {
            PlanHistory dropped =
                    PlanHistory.of(waived("actions/A1", smallShop()))
                            .amend(
                                    new Amendment(
                                            List.of(new ActionChange.Drop("A1", Optional.empty())),
                                            Amendment.Cause.PERFORMANCE,
                                            Text.of("Khách không cần"),
                                            "lan",
                                            LocalDate.of(2026, 2, 5),
                                            Amendment.Occasion.MONTHLY_REVIEW));

            assertThat(
                            new UnknownRule()
                                    .check(
                                            CheckContext.of(
                                                    dropped, Circumstances.unknown(), RULES)))
                    .isEmpty();
        }
    }

    private static final List<Rule> RULES = List.of(Checking.rule("no-goals"));

    private static List<Finding> waiving(String where, SmallShop shop) {
        return new UnknownRule()
                .check(
                        CheckContext.of(
                                PlanHistory.of(waived(where, shop)),
                                Circumstances.unknown(),
                                RULES));
    }

    private static Plan waived(String where, SmallShop shop) {
        LocalDate until = LocalDate.of(2026, 3, 31);
        return shop.withWaivers(new Waiver("no-goals", Waiver.where(where), Text.of("Đợi"), until))
                .plan();
    }

    private static List<?> counted(int months) {
        return months == 0 ? List.of() : List.of(months);
    }

    private static List<?> missed(Plan plan, LocalDate today) {
        return missed(context(plan, Circumstances.unknown().on(today)));
    }

    private static List<?> missed(CheckContext context) {
        return new ReviewMissed()
                .check(context).stream()
                        .flatMap(it -> ((List<?>) it.message().arg("missed")).stream())
                        .toList();
    }

    private static Plan reviewing(Rhythm rhythm, YearMonth... held) {
        return smallShop()
                .withTracking(
                        new Tracking(
                                rhythm,
                                5,
                                List.of("lan"),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                List.of(held)))
                .plan();
    }

    private static CheckContext context(Plan plan, Circumstances circumstances) {
        return CheckContext.of(PlanHistory.of(plan), circumstances, List.of());
    }
}
