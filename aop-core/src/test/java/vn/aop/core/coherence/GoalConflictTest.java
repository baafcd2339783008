package vn.aop.core.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.coherence.TwoChannels.REVENUE;
import static vn.aop.core.coherence.TwoChannels.percent;
import static vn.aop.core.coherence.TwoChannels.shop;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.company.Vat;
import vn.aop.core.company.VatRates;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;

/** Goals that cannot hold together, and the smallest set of them that is named. */
class GoalConflictTest {

    private static final Goal DIAPERS_60 = goal("D", "revenue[diapers] / revenue", level("0.60"));
    private static final Goal FORMULA_50 = goal("F", "revenue[formula] / revenue", level("0.50"));

    @Test
    void shares_of_groups_that_do_not_add_up_are_named_and_no_others() {
        SmallShop shop = groups(goal("G1", "revenue", growth("0.20")), DIAPERS_60, FORMULA_50);

        assertThat(Coherence.of(shop.plan()).conflict()).containsExactly("D", "F");
    }

    /** With no revenue at all 0 ≥ 0.6 × 0 holds, but there is no share. */
    @Test
    void shares_that_do_not_add_up_conflict_even_if_no_goal_asks_for_revenue() {
        assertThat(Coherence.of(groups(DIAPERS_60, FORMULA_50).plan()).conflict())
                .containsExactly("D", "F");
    }

    @Test
    void shares_that_just_add_up_do_not_conflict() {
        Goal formula = goal("F", "revenue[formula] / revenue", level("0.40"));

        Coherence coherence = Coherence.of(groups(DIAPERS_60, formula).plan());

        assertThat(coherence.isFeasible()).isTrue();
        assertThat(coherence.range(REVENUE).orElseThrow().max()).isEmpty();
    }

    @Test
    void three_shares_may_conflict_although_any_two_go_together() {
        SmallShop shop =
                groups(
                        goal("D", "revenue[diapers] / revenue", level("0.40")),
                        goal("F", "revenue[formula] / revenue", level("0.35")),
                        goal("T", "revenue[toys] / revenue", level("0.35")));

        assertThat(Coherence.of(shop.plan()).conflict()).containsExactly("D", "F", "T");
    }

    @Test
    void of_two_conflicts_the_smaller_is_named_even_if_it_comes_last() {
        SmallShop shop =
                groups(
                        goal("D", "revenue[diapers] / revenue", level("0.40")),
                        goal("F", "revenue[formula] / revenue", level("0.35")),
                        goal("T", "revenue[toys] / revenue", level("0.35")),
                        goal("S", "revenue[store] / revenue", level("0.60")),
                        goal("O", "revenue[online] / revenue", level("0.50")));

        assertThat(Coherence.of(shop.plan()).conflict()).containsExactly("S", "O");
    }

    @Test
    void a_total_too_high_for_what_a_ceiling_lets_a_share_be_conflicts() {
        Goal total = goal("G1", "revenue", growth("0.20"));
        Goal store = goal("G2", "revenue[store]", level("3000000000"), Bound.AT_MOST);
        Goal online = goal("G3", "revenue[online] / revenue", level("0.45"), Bound.AT_MOST);

        assertThat(Coherence.of(shop(total, store, online).plan()).conflict())
                .containsExactly("G1", "G2", "G3");
    }

    @Test
    void a_floor_above_a_ceiling_on_the_same_metric_conflicts() {
        Goal floor = goal("G1", "revenue", growth("0.20"));
        Goal ceiling = goal("G2", "revenue", growth("0.10"), Bound.AT_MOST);

        assertThat(Coherence.of(shop(floor, ceiling).plan()).conflict())
                .containsExactly("G1", "G2");
    }

    @Test
    void a_goal_that_no_revenue_meets_conflicts_with_itself() {
        Goal margin = goal("G1", "gross_margin", level("0.40"));
        Goal total = goal("G2", "revenue", growth("0.20"));

        assertThat(Coherence.of(shop(total, margin).plan()).conflict()).containsExactly("G1");
    }

    /**
     * The store's 3 billion are 55 % of 5.4545 billion; 5.76 billion less 45 % are 3.168 billion.
     */
    @Test
    void each_goal_of_a_conflict_is_told_how_far_it_can_go_while_the_others_hold() {
        Goal total = goal("G1", "revenue", growth("0.20"));
        Goal store = goal("G2", "revenue[store]", level("3000000000"), Bound.AT_MOST);
        Goal online = goal("G3", "revenue[online] / revenue", level("0.45"), Bound.AT_MOST);

        assertThat(best(Coherence.of(shop(total, store, online).plan())))
                .containsExactly(
                        "G1 5760000000: 5454545455",
                        "G2 3000000000: 3168000000",
                        "G3 0.45: 0.479166667");
    }

    @Test
    void a_goal_that_conflicts_with_itself_is_told_what_it_can_be_at_all() {
        Goal share = goal("G1", "revenue[online] / revenue", level("1.20"));

        assertThat(best(Coherence.of(shop(share).plan()))).containsExactly("G1 1.2: 1");
    }

    /** Of 4 billion at most, 60 million for advertising are 1.5 % at least. */
    @Test
    void a_budget_over_revenue_is_told_how_far_it_can_go_too() {
        Goal ads = goal("G1", "marketing / revenue", level("0.01"), Bound.AT_MOST);
        Goal total = goal("G2", "revenue", level("4000000000"), Bound.AT_MOST);

        assertThat(best(Coherence.of(shop(ads, total).withBudget(ads(5_000_000)).plan())))
                .containsExactly("G1 0.01: 0.015", "G2 4000000000: 6000000000");
    }

    @Test
    void goals_that_hold_together_have_nothing_to_reach_for() {
        assertThat(Coherence.of(shop(goal("G1", "revenue", growth("0.20"))).plan()).reaches())
                .isEmpty();
    }

    private static List<String> best(Coherence coherence) {
        return coherence.reaches().stream()
                .map(
                        it ->
                                "%s %s: %s"
                                        .formatted(
                                                it.goal().id(),
                                                plain(it.target()),
                                                plain(it.best().orElseThrow())))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The budget of 60 million a year is 5 % of 1.2 billion. */
    @Test
    void a_budget_that_is_to_be_at_most_a_share_of_revenue_asks_for_revenue() {
        SmallShop shop =
                shop(goal("G1", "marketing / revenue", level("0.05"), Bound.AT_MOST))
                        .withBudget(ads(5_000_000));

        FeasibleRange total = Coherence.of(shop.plan()).range(REVENUE).orElseThrow();

        assertThat(total.min()).isEqualByComparingTo("1200000000");
    }

    /**
     * 0.38 × store + 0.24 × online − 60 million ≥ 900 million: at least 2.526 billion in the store.
     */
    @Test
    void a_goal_on_operating_profit_reckons_with_fees_and_budget() {
        SmallShop shop =
                shop(goal("G1", "operating_profit", level("900000000"))).withBudget(ads(5_000_000));

        FeasibleRange total = Coherence.of(shop.plan()).range(REVENUE).orElseThrow();

        assertThat(total.min()).isEqualByComparingTo("2526315789");
    }

    /** A tax of 2 % leaves 0.36 of each đồng in the store: 960 million ÷ 0.36. */
    @Test
    void a_goal_on_operating_profit_reckons_with_value_added_tax_that_is_a_cost() {
        Plan plan =
                shop(goal("G1", "operating_profit", level("900000000")))
                        .withBudget(ads(5_000_000))
                        .plan();
        Vat tax =
                new Vat.Direct(VatRates.of(new BigDecimal("0.02")), Vat.Paid.QUARTERLY, List.of());
        Plan taxed = plan.toBuilder().company(plan.company().toBuilder().vat(tax).build()).build();

        FeasibleRange total = Coherence.of(taxed).range(REVENUE).orElseThrow();

        assertThat(total.min()).isEqualByComparingTo("2666666667");
    }

    /**
     * A ceiling is not landed on: a total of 5.76 billion leaves online any amount up to 2 billion.
     */
    @Test
    void a_ceiling_stays_a_ceiling_when_the_goals_are_reached_exactly() {
        Goal total = goal("G1", "revenue", growth("0.20"));
        Goal ceiling = goal("G2", "revenue[online]", level("2000000000"), Bound.AT_MOST);

        FeasibleRange online =
                Coherence.of(shop(total, ceiling).plan())
                        .exactRange(TwoChannels.ONLINE)
                        .orElseThrow();

        assertThat(online.min()).isZero();
        assertThat(online.max().orElseThrow()).isEqualByComparingTo("2000000000");
    }

    @Test
    void amounts_that_cannot_all_be_reached_exactly_have_no_exact_ranges() {
        Goal atLeast20 = goal("G1", "revenue", growth("0.20"));
        Goal atLeast10 = goal("G2", "revenue", growth("0.10"));

        Coherence coherence = Coherence.of(shop(atLeast20, atLeast10).plan());

        assertThat(coherence.isFeasible()).isTrue();
        assertThat(coherence.exactly()).isEmpty();
        assertThat(coherence.wishes()).isEmpty();
    }

    @Test
    void a_ceiling_on_a_ratio_holds_from_the_other_side() {
        Goal total = goal("G1", "revenue", growth("0"));
        Goal online = goal("G2", "revenue[online] / revenue", level("0.25"), Bound.AT_MOST);

        FeasibleRange range =
                Coherence.of(shop(total, online).plan())
                        .exactRange(TwoChannels.ONLINE)
                        .orElseThrow();

        assertThat(percent(range.maxGrowth())).isEqualTo("-16.67");
    }

    /** Last year's share of 30 % times 1.5. */
    @Test
    void a_ratio_may_be_meant_to_grow() {
        Goal total = goal("G1", "revenue", growth("0.20"));
        Goal online = goal("G2", "revenue[online] / revenue", growth("0.50"));

        FeasibleRange range =
                Coherence.of(shop(total, online).plan())
                        .exactRange(TwoChannels.ONLINE)
                        .orElseThrow();

        assertThat(percent(range.minGrowth())).isEqualTo("80.00");
    }

    /** Twelve goals of which three conflict: a few hundred small programmes. */
    @Test
    void many_goals_are_searched_for_the_smallest_conflict() {
        Goal[] goals =
                IntStream.range(0, 12)
                        .mapToObj(i -> goal("G" + i, "revenue", growth("0.0" + i % 10)))
                        .toArray(Goal[]::new);
        goals[3] = goal("D", "revenue[diapers] / revenue", level("0.40"));
        goals[7] = goal("F", "revenue[formula] / revenue", level("0.35"));
        goals[11] = goal("T", "revenue[toys] / revenue", level("0.35"));

        assertThat(Coherence.of(groups(goals).plan()).conflict()).containsExactly("D", "F", "T");
    }

    /** Nine groups of at least 12 % each; all smaller sets of thirty goals are past counting. */
    @Test
    void a_conflict_of_many_goals_among_many_is_found_in_time() {
        List<String> groups = IntStream.range(0, 9).mapToObj(i -> "group" + i).toList();
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            goals.add(goal("G" + i, "revenue", level("" + (1_000 + i))));
        }
        groups.forEach(id -> goals.add(goal(id, "revenue[" + id + "] / revenue", level("0.12"))));
        SmallShop shop =
                shopWithGoalsOnly()
                        .withGroups(
                                groups.stream()
                                        .map(id -> group(id, "0.25", Map.of()))
                                        .toArray(ProductGroup[]::new))
                        .withBaseline(lastYear().figures())
                        .withGoals(goals.toArray(Goal[]::new));

        assertThat(Coherence.of(shop.plan()).conflict()).isEqualTo(groups);
    }

    private static SmallShop groups(Goal... goals) {
        return shopWithGoalsOnly()
                .withGroups(
                        group("diapers", "0.25", Map.of()),
                        group("formula", "0.25", Map.of()),
                        group("toys", "0.40", Map.of()))
                .withBaseline(TwoChannels.threeGroups())
                .withGoals(goals);
    }

    private static BudgetLine ads(long amount) {
        return SmallShop.running("ads", AccountKind.MARKETING, everyMonth(amount));
    }
}
