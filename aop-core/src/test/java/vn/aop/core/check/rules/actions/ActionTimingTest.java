package vn.aop.core.check.rules.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.compared;
import static vn.aop.core.check.Checking.found;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.check.Checking.placesOnceMended;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.price;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Circumstances;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.TetHabits;
import vn.aop.core.tet.TetTrade;
import vn.aop.core.text.ProblemsException;

/** When actions begin, end and wait for each other. */
class ActionTimingTest {

    private static Plan with(Action... actions) {
        return smallShop().withActions(actions).plan();
    }

    @Nested
    class StartsTooEarlyTest {

        @Test
        void an_action_may_begin_in_the_month_after_the_one_it_waits_for() {
            Action first = action("A1", JANUARY, MARCH);
            Action second = action("A2", MARCH.plusMonths(1), JUNE).withAfter(List.of("A1"));

            assertThat(places(new StartsTooEarly(), with(first, second))).isEmpty();
        }

        @Test
        void an_action_that_begins_in_the_last_month_of_the_one_it_waits_for_is_a_month_early() {
            Action first = action("A1", JANUARY, MARCH);
            Action second = action("A2", MARCH, JUNE).withAfter(List.of("A1"));
            Plan plan = with(first, second);

            assertThat(places(new StartsTooEarly(), plan)).containsExactly("actions/A2/from");
            assertThat(found(new StartsTooEarly(), plan).get(0).remedy())
                    .isEqualTo(List.of(new ActionChange.Delay("A2", 1)));
            assertThat(placesOnceMended(new StartsTooEarly(), plan)).isEmpty();
        }

        @Test
        void a_discount_that_begins_with_an_action_is_put_off_with_it() {
            Action first = action("A1", JANUARY, MARCH);
            Action second =
                    action("A2", MARCH, MARCH, lifting("online", "0.10", 1))
                            .withAfter(List.of("A1"));
            Plan plan =
                    smallShop()
                            .withActions(first, second)
                            .withPrices(price("online", "*", new Span(MARCH, MARCH), "-0.10"))
                            .plan();

            assertThat(found(new StartsTooEarly(), plan).get(0).remedy())
                    .extracting(Change::kind)
                    .containsExactly("delayAction", "changePrice", "changePrice");
            assertThat(placesOnceMended(new StartsTooEarly(), plan)).isEmpty();
        }

        @Test
        void no_later_start_is_proposed_where_the_year_has_no_room_or_another_waits() {
            Action first = action("A1", JANUARY, MARCH);
            Action last = action("A2", MARCH, DECEMBER).withAfter(List.of("A1"));
            Action middle = action("A2", MARCH, JUNE).withAfter(List.of("A1"));
            Action waiting = action("A3", JUNE.plusMonths(1), DECEMBER).withAfter(List.of("A2"));

            assertThat(found(new StartsTooEarly(), with(first, last)).get(0).remedy()).isEmpty();
            assertThat(found(new StartsTooEarly(), with(first, middle, waiting)).get(0).remedy())
                    .isEmpty();
        }

        @Test
        void what_has_begun_is_not_asked_to_begin_later() {
            Action first = action("A1", JANUARY, MARCH);
            Action second = action("A2", MARCH, JUNE).withAfter(List.of("A1"));
            CheckContext inApril =
                    CheckContext.of(
                            PlanHistory.of(with(first, second)),
                            Circumstances.unknown().on(LocalDate.of(2026, 4, 2)),
                            List.of());

            assertThat(new StartsTooEarly().check(inApril)).isEmpty();
        }
    }

    @Nested
    class PredecessorCycleTest {

        @Test
        void actions_that_wait_for_each_other_are_told_once_and_not_by_their_months() {
            Action first = action("A1", JANUARY, JUNE).withAfter(List.of("A2"));
            Action second = action("A2", MARCH, DECEMBER).withAfter(List.of("A1"));
            Plan plan = with(first, second);

            assertThat(places(new PredecessorCycle(), plan)).containsExactly("actions/A1/after");
            assertThat(places(new StartsTooEarly(), plan)).isEmpty();
        }

        @Test
        void the_wait_that_the_months_contradict_the_most_is_taken_away() {
            Action first = action("A1", JANUARY, MARCH).withAfter(List.of("A2"));
            Action second = action("A2", JUNE, DECEMBER).withAfter(List.of("A1"));
            Plan plan = with(first, second);

            assertThat(found(new PredecessorCycle(), plan).get(0).remedy())
                    .isEqualTo(List.of(new ActionRevision.Revise(first.withAfter(List.of()))));
            assertThat(placesOnceMended(new PredecessorCycle(), plan)).isEmpty();
        }

        @Test
        void an_action_that_waits_for_itself_is_told_so() {
            Plan plan = with(action("A1", JANUARY, MARCH).withAfter(List.of("A1")));

            assertThat(compared(new PredecessorCycle(), plan)).containsExactly("actions/A1/after");
            assertThat(placesOnceMended(new PredecessorCycle(), plan)).isEmpty();
        }
    }

    @Nested
    class OutsideYearTest {

        @Test
        void an_action_of_another_year_is_proposed_in_the_same_months_of_this_one() {
            Plan plan = with(action("A1", MARCH.minusYears(2), JUNE.minusYears(2)));

            assertThat(places(new OutsideYear(), plan)).containsExactly("actions/A1/from");
            Plan mended =
                    plan.with(found(new OutsideYear(), plan).get(0).remedy())
                            .orElseThrow(ProblemsException::new);
            assertThat(mended.actions().get(0).running()).isEqualTo(new Span(MARCH, JUNE));
        }

        @Test
        void an_action_that_ends_in_the_first_month_of_the_year_is_within_it() {
            assertThat(
                            places(
                                    new OutsideYear(),
                                    with(action("A1", JANUARY.minusMonths(3), JANUARY))))
                    .isEmpty();
        }
    }

    @Nested
    class ActionWithoutMilestoneTest {

        @Test
        void a_milestone_is_asked_of_what_takes_more_than_two_months() {
            Action two = action("A1", MARCH, MARCH.plusMonths(1));
            Action three = action("A2", MARCH, MARCH.plusMonths(2));

            assertThat(places(new ActionWithoutMilestone(), with(two, three)))
                    .containsExactly("actions/A2/milestones");
        }
    }

    @Nested
    class LaunchInPeakTest {

        /** A mean of 100 million a month: 120 is the peak, 119 is not. */
        @Test
        void a_launch_in_a_month_at_the_peak_is_flagged_and_just_below_it_is_not() {
            Action launch = action("A1", MARCH, DECEMBER, lifting("online", "0.1", 1));

            assertThat(places(new LaunchInPeak(), launching(launch, 120_000_000, 80_000_000)))
                    .containsExactly("actions/A1/from");
            assertThat(places(new LaunchInPeak(), launching(launch, 119_000_000, 81_000_000)))
                    .isEmpty();
        }

        @Test
        void a_sale_of_four_months_belongs_into_the_peak_and_one_of_five_does_not() {
            Effect sale =
                    new Effect(
                            Optional.of("online"),
                            Optional.empty(),
                            new BigDecimal("0.1"),
                            0,
                            Effect.Duration.WHILE_RUNNING);
            Action four = action("A1", MARCH, JUNE, sale);
            Action five = action("A1", MARCH, YearMonth.of(2026, 7), sale);

            assertThat(places(new LaunchInPeak(), launching(four, 120_000_000, 80_000_000)))
                    .isEmpty();
            assertThat(places(new LaunchInPeak(), launching(five, 120_000_000, 80_000_000)))
                    .containsExactly("actions/A1/from");
        }

        /** 140 and 60 million, and Tết has moved from 29 January to 17 February. */
        @Test
        void where_the_plan_does_not_say_how_trade_goes_with_tet_the_two_months_are_one() {
            assertThat(compared(new LaunchInPeak(), selling(inJanuary(), before()))).isEmpty();
            assertThat(compared(new LaunchInPeak(), selling(inFebruary(), before()))).isEmpty();
            assertThat(compared(new LaunchInPeak(), selling(inJanuary(), busy())))
                    .containsExactly("actions/A1/from share=1.5");
            assertThat(compared(new LaunchInPeak(), selling(inFebruary(), busy())))
                    .containsExactly("actions/A2/from share=1.5");
        }

        /** 240 and 120 million of 1,440 in all: 180 of 120 each. */
        private static long[] busy() {
            long[] months = everyMonth(108_000_000);
            months[0] = 240_000_000;
            months[1] = 120_000_000;
            return months;
        }

        /** 0.7 of both months, less 0.8 of a half: 60 and 140 million. */
        @Test
        void the_season_before_tet_is_where_the_plan_says_that_it_moves() {
            TetHabits moving = new TetHabits(TetTrade.OTHER, 0, Optional.of(new BigDecimal("0.5")));

            assertThat(compared(new LaunchInPeak(), with(moving, selling(inJanuary(), before()))))
                    .isEmpty();
            assertThat(compared(new LaunchInPeak(), with(moving, selling(inFebruary(), before()))))
                    .containsExactly("actions/A2/from share=1.4");
        }

        private static long[] before() {
            long[] months = everyMonth(100_000_000);
            months[0] = 140_000_000;
            months[1] = 60_000_000;
            return months;
        }

        private static Action inJanuary() {
            return action("A1", JANUARY, DECEMBER, lifting("online", "0.1", 1));
        }

        private static Action inFebruary() {
            return action("A2", JANUARY.plusMonths(1), DECEMBER, lifting("online", "0.1", 1));
        }

        private static Plan with(TetHabits habits, Plan plan) {
            return plan.toBuilder()
                    .baseline(plan.baseline().withTet(List.of(), Optional.of(habits)))
                    .build();
        }
    }

    private static Plan launching(Action action, long march, long april) {
        long[] months = everyMonth(100_000_000);
        months[2] = march;
        months[3] = april;
        return selling(action, months);
    }

    private static Plan selling(Action action, long... months) {
        return smallShop()
                .withBaseline(ShopFigures.lastYear().revenue("store", "toys", months).figures())
                .withActions(action)
                .plan();
    }
}
