package vn.aop.core.check.rules.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.compared;
import static vn.aop.core.check.Checking.found;
import static vn.aop.core.check.Checking.ofLarge;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.check.Checking.ranked;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.kpi;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.resources;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.Checking;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.Tracking;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Text;

/** Where the rules on direction and size begin to speak. */
class DirectionAndSizeTest {

    @Nested
    class StartsWithBudgetTest {

        @Test
        void two_lines_are_no_detailed_budget_and_three_are() {
            assertThat(places(new StartsWithBudget(), budget(2).plan())).isEmpty();
            assertThat(places(new StartsWithBudget(), budget(3).plan()))
                    .containsExactly("direction");
        }

        @Test
        void a_theme_or_a_priority_is_direction_enough_for_a_budget() {
            Text grow = Text.of("Lớn lên", "Grow");
            Direction theme = new Direction(Optional.of(grow), List.of(), List.of());
            Direction priority = new Direction(Optional.empty(), List.of(grow), List.of());

            assertThat(places(new StartsWithBudget(), budget(3).withDirection(theme).plan()))
                    .isEmpty();
            assertThat(places(new StartsWithBudget(), budget(3).withDirection(priority).plan()))
                    .isEmpty();
        }
    }

    private static SmallShop budget(int lines) {
        return shopWithGoalsOnly()
                .withBudget(
                        IntStream.range(0, lines)
                                .mapToObj(
                                        i -> running("b" + i, AccountKind.PREMISES, everyMonth(1)))
                                .toArray(BudgetLine[]::new));
    }

    @Nested
    class TooManyKpisTest {

        @Test
        void a_small_shop_looks_at_seven_kpis_and_a_large_company_at_twenty() {
            assertThat(places(Checking.rule("too-many-kpis"), kpis(7))).isEmpty();
            assertThat(places(Checking.rule("too-many-kpis"), kpis(8))).containsExactly("kpis");
            assertThat(places(Checking.rule("too-many-kpis"), ofLarge(kpis(20)))).isEmpty();
            assertThat(places(Checking.rule("too-many-kpis"), ofLarge(kpis(21))))
                    .containsExactly("kpis");
        }
    }

    private static Plan kpis(int many) {
        return shopWithGoalsOnly().withKpis(kpisOf(many)).plan();
    }

    private static Kpi[] kpisOf(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> kpi("K" + i, "revenue", Bound.AT_LEAST, new KpiTarget.FromPlan()))
                .toArray(Kpi[]::new);
    }

    @Nested
    class TooThinForLargeTest {

        @Test
        void a_large_company_needs_two_departments_an_approver_three_goals_and_five_kpis() {
            assertThat(places(Checking.rule("too-thin-for-large"), ofLarge(thick(2, 1, 3, 5))))
                    .isEmpty();
            assertThat(places(Checking.rule("too-thin-for-large"), ofLarge(thick(1, 1, 3, 5))))
                    .containsExactly("resources/people");
            assertThat(places(Checking.rule("too-thin-for-large"), ofLarge(thick(2, 0, 3, 5))))
                    .containsExactly("tracking/approvers");
            assertThat(places(Checking.rule("too-thin-for-large"), ofLarge(thick(2, 1, 2, 5))))
                    .containsExactly("goals");
            assertThat(places(Checking.rule("too-thin-for-large"), ofLarge(thick(2, 1, 3, 4))))
                    .containsExactly("kpis");
        }

        @Test
        void a_small_shop_is_never_too_thin() {
            assertThat(places(Checking.rule("too-thin-for-large"), thick(1, 0, 1, 0))).isEmpty();
        }
    }

    /** Everybody is there twice, so that departments are counted and not people. */
    private static Plan thick(int departments, int approvers, int goals, int kpis) {
        Person[] people =
                IntStream.range(0, 2 * departments)
                        .mapToObj(i -> of("D" + i / 2, i == 0 ? "lan" : "p" + i))
                        .toArray(Person[]::new);
        Goal[] ranked =
                IntStream.rangeClosed(1, goals)
                        .mapToObj(i -> ranked("G" + i, i))
                        .toArray(Goal[]::new);
        List<String> agreeing = approvers == 0 ? List.of() : List.of("lan");
        return shopWithGoalsOnly()
                .withResources(resources(people))
                .withGoals(ranked)
                .withKpis(kpisOf(kpis))
                .withTracking(
                        new Tracking(
                                Rhythm.MONTHLY,
                                5,
                                List.of("lan"),
                                List.of(),
                                Optional.empty(),
                                agreeing,
                                List.of()))
                .plan();
    }

    private static Person of(String department, String id) {
        return new Person(
                id,
                Text.of(id),
                Text.of("shop"),
                Optional.of(Text.of(department)),
                List.of(),
                BigDecimal.TEN);
    }

    @Nested
    class ChoiceNotNamedTest {

        @ParameterizedTest
        @ValueSource(strings = {"gross_margin", "operating_profit", "gross_profit"})
        void growth_and_earning_on_one_rank_are_a_choice_not_named(String metric) {
            Goal growth = rankedOn("G1", "revenue", 1);

            assertThat(compared(new ChoiceNotNamed(), with(growth, rankedOn("G2", metric, 1))))
                    .containsExactly("goals/G2/rank rank=1");
            assertThat(compared(new ChoiceNotNamed(), with(growth, rankedOn("G2", metric, 2))))
                    .isEmpty();
        }

        @Test
        void two_goals_on_revenue_do_not_pull_apart() {
            Plan plan = with(rankedOn("G1", "revenue", 1), rankedOn("G2", "revenue[online]", 1));

            assertThat(found(new ChoiceNotNamed(), plan)).isEmpty();
            assertThat(places(new PrioritiesUnranked(), plan)).contains("goals/G2/rank");
        }

        @Test
        void lifting_every_channel_without_a_priority_is_a_choice_not_named() {
            SmallShop both = liftingAll(Stream.of("store", "online"));
            Direction online =
                    new Direction(
                            Optional.of(Text.of("Lớn nhờ online", "Grow online")),
                            List.of(),
                            List.of());

            assertThat(compared(new ChoiceNotNamed(), both.plan()))
                    .containsExactly("direction/priorities");
            assertThat(found(new ChoiceNotNamed(), both.withDirection(online).plan())).isEmpty();
            assertThat(found(new ChoiceNotNamed(), liftingAll(Stream.of("online")).plan()))
                    .isEmpty();
        }
    }

    private static Plan with(Goal... goals) {
        return shopWithGoalsOnly().withGoals(goals).plan();
    }

    private static Goal rankedOn(String id, String metric, int rank) {
        Goal goal = goal(id, metric, level("1"));
        return new Goal(
                id,
                goal.name(),
                goal.metric(),
                goal.target(),
                goal.bound(),
                rank,
                goal.weight(),
                goal.tolerance());
    }

    private static SmallShop liftingAll(Stream<String> channels) {
        return smallShop()
                .withGoals(ranked("G1", 1))
                .withActions(
                        channels.map(it -> action(it, MARCH, MARCH, lifting(it, "0.1", 0)))
                                .toArray(Action[]::new));
    }

    @Nested
    class NoGoalsTest {

        @Test
        void a_plan_without_goals_is_told_so_even_where_nothing_else_is_planned() {
            SmallShop shop = shopWithGoalsOnly().withGoals();

            assertThat(compared(Checking.rule("no-goals"), shop.plan())).containsExactly("goals");
        }
    }
}
