package vn.aop.core.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.check.Checking.compared;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.ListChange;
import vn.aop.core.change.PlanLists;
import vn.aop.core.change.PlanPart;
import vn.aop.core.check.Checking;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;

/** The product groups to which money and effort go first. */
class CoreGroupsTest {

    private static final String PLACE = "direction/coreGroups";

    private static Direction core(String... groups) {
        return Direction.empty().withCoreGroups(List.of(groups));
    }

    private static List<Place> wrong(SmallShop shop) {
        try {
            shop.plan();
            return List.of();
        } catch (ProblemsException refused) {
            return refused.problems().stream().map(Problem::where).toList();
        }
    }

    @Test
    void are_groups_of_the_company_each_once() {
        assertThat(wrong(smallShop().withDirection(core("toys")))).isEmpty();
        assertThat(wrong(smallShop().withDirection(core("books", "toys"))))
                .containsExactly(Place.of(PLACE));
        assertThat(wrong(smallShop().withDirection(core("toys", "toys")))).hasSize(1);
    }

    @Test
    void a_core_group_is_not_removed() {
        Plan plan =
                smallShop()
                        .withGroups(
                                group("diapers", "0.30", Map.of()),
                                group("toys", "0.40", Map.of()),
                                group("books", "0.40", Map.of()))
                        .withDirection(core("books"))
                        .plan();
        ListChange<?> without = new ListChange.Remove<>(PlanLists.GROUPS, "books");

        assertThat(plan.with(List.of(without)).problems())
                .extracting(it -> it.message().key())
                .containsExactly("change.still-used");
        assertThat(plan.with(List.of(PlanPart.CORE_GROUPS.set(List.of()), without)).problems())
                .isEmpty();
    }

    @Test
    void an_unknown_one_is_set_by_no_change() {
        assertThatThrownBy(
                        () ->
                                smallShop()
                                        .plan()
                                        .with(List.of(PlanPart.CORE_GROUPS.set(List.of("books"))))
                                        .orElseThrow(ProblemsException::new))
                .isInstanceOf(ProblemsException.class);
    }

    @Nested
    class CoreGroupsAreAllTest {

        @Test
        void one_of_two_is_a_choice_and_both_are_none() {
            assertThat(are(core())).isEmpty();
            assertThat(are(core("toys"))).isEmpty();
            assertThat(are(core("toys", "diapers"))).containsExactly(PLACE);
        }

        private static List<String> are(Direction direction) {
            return places(
                    Checking.rule("core-groups-are-all"),
                    smallShop().withDirection(direction).plan());
        }
    }

    @Nested
    class CoreGroupLeftAloneTest {

        @Test
        void an_action_lifts_it_by_name_or_with_all_groups() {
            assertThat(left(lift(Optional.of("diapers"), "0.10"))).containsExactly(PLACE);
            assertThat(left(lift(Optional.of("toys"), "-0.10"))).containsExactly(PLACE);
            assertThat(left(lift(Optional.of("toys"), "0.10"))).isEmpty();
            assertThat(left(lift(Optional.empty(), "0.10"))).isEmpty();
        }

        private static Effect lift(Optional<String> group, String lift) {
            return new Effect(
                    Optional.of("online"), group, new BigDecimal(lift), 1, Effect.Duration.LASTING);
        }

        private static List<String> left(Effect effect) {
            return places(
                    Checking.rule("core-group-left-alone"),
                    smallShop()
                            .withActions(action("A1", MARCH, JUNE, effect))
                            .withDirection(core("toys"))
                            .plan());
        }
    }

    @Nested
    class BuyingOffCoreTest {

        /** Last year 10 million of toys and 20 of diapers were bought a month. */
        @Test
        void others_may_grow_five_points_more_and_not_beyond() {
            assertThat(off(11_000_000, 23_000_000)).isEmpty();
            assertThat(off(11_000_000, 23_100_000))
                    .containsExactly(PLACE + " core=1.1 others=1.155");
            assertThat(off(0, 23_100_000)).isEmpty();
        }

        private static List<String> off(long toys, long diapers) {
            return compared(
                    Checking.rule("buying-off-core"),
                    smallShop()
                            .withBaseline(
                                    ShopFigures.lastYear()
                                            .revenue("store", "toys", everyMonth(30_000_000))
                                            .revenue("store", "diapers", everyMonth(40_000_000))
                                            .purchases("toys", everyMonth(10_000_000))
                                            .purchases("diapers", everyMonth(20_000_000))
                                            .figures())
                            .withBudget(buying("toys", toys), buying("diapers", diapers))
                            .withActions()
                            .withRisks()
                            .withKpis()
                            .withDirection(core("toys"))
                            .plan());
        }

        private static BudgetLine buying(String group, long aMonth) {
            return SmallShop.line(
                    "buy_" + group,
                    new Line(
                            Account.of(AccountKind.PURCHASES),
                            Optional.empty(),
                            Optional.of(group)),
                    Limit.SOFT,
                    Purpose.RUNNING,
                    everyMonth(aMonth));
        }
    }
}
