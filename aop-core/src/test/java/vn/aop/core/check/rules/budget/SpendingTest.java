package vn.aop.core.check.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.found;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.check.Checking.placesOnceMended;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.line;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.check.CheckContext;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;

/** How a budget binds, and what it leaves for the unforeseen. */
class SpendingTest {

    private static final BudgetLine RENT =
            running("rent", AccountKind.PREMISES, everyMonth(10_000_000));
    private static final BudgetLine ADS =
            serving("ads", AccountKind.MARKETING, everyMonth(5_000_000));

    private static final BudgetLine BANK =
            running("bank", AccountKind.LOANS, everyMonth(90_000_000));

    private static Plan spending(BudgetLine... lines) {
        return smallShop().withBudget(lines).withActions().withRisks().plan();
    }

    @Nested
    class NoSpendingLimitTest {

        @Test
        void one_line_at_least_is_hard() {
            assertThat(places(new NoSpendingLimit(), spending(ADS))).containsExactly("budget");
            assertThat(places(new NoSpendingLimit(), spending(ADS, RENT))).isEmpty();
            assertThat(places(new NoSpendingLimit(), spending())).isEmpty();
        }

        /** What is borrowed is not spent, and a loan that may not grow limits no spending. */
        @Test
        void a_loan_is_neither_a_limit_nor_part_of_the_total() {
            assertThat(new NoSpendingLimit().check(CheckContext.of(spending(ADS, BANK))))
                    .singleElement()
                    .satisfies(
                            it ->
                                    assertThat(it.message().arg("total"))
                                            .isEqualTo(Value.of(vnd(60_000_000))));
        }
    }

    @Nested
    class NoReserveTest {

        @Test
        void something_is_kept_for_what_nobody_foresees() {
            assertThat(places(new NoReserve(), spending(RENT))).containsExactly("budget");
            assertThat(places(new NoReserve(), spending(RENT, held(1)))).isEmpty();
            assertThat(places(new NoReserve(), spending(RENT, held(0)))).containsExactly("budget");
            assertThat(places(new NoReserve(), spending())).isEmpty();
        }

        @Test
        void what_comes_in_is_no_part_of_what_the_plan_spends() {
            assertThat(new NoReserve().check(CheckContext.of(spending(RENT, BANK))))
                    .singleElement()
                    .satisfies(
                            it ->
                                    assertThat(it.message().arg("total"))
                                            .isEqualTo(Value.of(vnd(120_000_000))));
        }

        private static BudgetLine held(long aMonth) {
            return reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(aMonth));
        }
    }

    @Nested
    class ActionWithoutBudgetTest {

        /** Lan's action lifts online sales and takes days; the ads of its goal lie idle. */
        private final Action work =
                action("A1", MARCH, JUNE, lifting("online", "0.30", 3)).withUses(List.of());

        @Test
        void work_that_promises_something_uses_the_money_of_its_goal() {
            assertThat(places(new ActionWithoutBudget(), doing(work)))
                    .containsExactly("actions/A1");
            assertThat(placesOnceMended(new ActionWithoutBudget(), doing(work))).isEmpty();
            assertThat(
                            places(
                                    new ActionWithoutBudget(),
                                    doing(action("A1", MARCH, JUNE, lifting("online", "0.30", 3)))))
                    .isEmpty();
            assertThat(places(new ActionWithoutBudget(), doing(work.withEffort(Map.of()))))
                    .isEmpty();
            assertThat(places(new ActionWithoutBudget(), doing(work.withEffects(List.of()))))
                    .isEmpty();
        }

        private static Plan doing(Action one) {
            return smallShop().withActions(one).plan();
        }
    }

    @Nested
    class OverstockTest {

        /** Toys cost 24 million a month, lie for 30 days at first, and should. */
        @Test
        void three_months_with_twice_the_cover_are_too_many() {
            assertThat(places(new Overstock(), buying(24_000_000))).isEmpty();
            assertThat(places(new Overstock(), buying(40_000_000)))
                    .containsExactly("budget/buy_toys");
            assertThat(found(new Overstock(), buying(40_000_000)).get(0).remedy()).isNotEmpty();
            assertThat(placesOnceMended(new Overstock(), buying(40_000_000))).isEmpty();
        }

        private static Plan buying(long aMonth) {
            Line toys =
                    new Line(
                            Account.of(AccountKind.PURCHASES),
                            Optional.empty(),
                            Optional.of("toys"));
            return smallShop()
                    .withBaseline(
                            new Baseline(
                                    lastYear()
                                            .revenue("store", "toys", everyMonth(40_000_000))
                                            .figures(),
                                    Optional.empty(),
                                    Map.of("toys", vnd(24_000_000))))
                    .withActions()
                    .withRisks()
                    .withBudget(
                            line("buy_toys", toys, Limit.SOFT, Purpose.RUNNING, everyMonth(aMonth)))
                    .plan();
        }
    }
}
