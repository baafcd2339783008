package vn.aop.core.decision.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.power;
import static vn.aop.core.decision.Proposals.ranked;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.decision.DamageMeter;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.goal.Goal;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** Which set of measures is taken, looked for one by one and step by step. */
class CutSearchTest {

    private static final CutPolicy ONE_BY_ONE = CutPolicy.USUAL;
    private static final CutPolicy STEP_BY_STEP =
            new CutPolicy(CutPolicy.USUAL.runningShare(), CutPolicy.USUAL.parts(), 1);

    private static SmallShop shop(long adsEachMonth, Action... actions) {
        return smallShop()
                .withGoals(goal("G1", "revenue", growth("0.90")))
                .withRisks()
                .withBudget(serving("ads", AccountKind.MARKETING, everyMonth(adsEachMonth)))
                .withActions(actions);
    }

    private static CutSearch search(Plan plan, long save, YearMonth from, CutPolicy policy) {
        CutOptions ways = new CutOptions(new CuttableLines(plan, new Span(from, JUNE)), policy);
        DamageMeter meter = new DamageMeter(Projection.of(plan));
        return new CutSearch(
                ways,
                vnd(save),
                meter,
                new DamageEstimate(ways, meter, Deadline.none()),
                policy,
                Deadline.none());
    }

    private static int[] way(Plan plan, long save, CutPolicy policy) {
        return search(plan, save, JANUARY, policy).best().way();
    }

    /**
     * A1 uses 48 million and brings 50 % online, A2 uses 30 for 49 %; 18 must be saved. Keeping A1
     * whole comes to mind first and leaves a quarter of A2; three quarters of both are better,
     * which is two changes away.
     */
    private static Plan aTrap() {
        return shop(
                        13_000_000,
                        work("A1", 1, 6, lift("online", "*", "0.50"))
                                .using("ads", 48_000_000)
                                .action(),
                        work("A2", 1, 6, lift("online", "*", "0.49"))
                                .using("ads", 30_000_000)
                                .action())
                .plan();
    }

    @Test
    void step_by_step_finds_what_two_changes_at_once_improve() {
        assertThat(way(aTrap(), 18_000_000, ONE_BY_ONE)).containsExactly(1, 1);
        assertThat(way(aTrap(), 18_000_000, STEP_BY_STEP)).containsExactly(1, 1);
    }

    @Test
    void step_by_step_finds_it_whichever_action_comes_first() {
        List<Action> turned = List.of(aTrap().actions().get(1), aTrap().actions().get(0));
        Plan plan = aTrap().toBuilder().actions(turned).build();

        assertThat(way(plan, 18_000_000, STEP_BY_STEP)).containsExactly(1, 1);
    }

    @Test
    void step_by_step_gives_back_all_that_need_not_go() {
        assertThat(way(aTrap(), 1, STEP_BY_STEP)).containsExactly(0, 1);
        assertThat(way(aTrap(), 78_000_000, STEP_BY_STEP)).containsExactly(4, 4);
    }

    /** 65 % of A1 and 95 % of A2 save 16.8 and 1.5 million. */
    @Test
    void both_ways_of_searching_end_in_twentieths() {
        CostCut one =
                CostCut.of(aTrap(), vnd(18_000_000), JANUARY, JUNE, ONE_BY_ONE)
                        .orElseThrow(ProblemsException::new);
        CostCut step =
                CostCut.of(aTrap(), vnd(18_000_000), JANUARY, JUNE, STEP_BY_STEP)
                        .orElseThrow(ProblemsException::new);

        assertThat(one.saving()).isEqualTo(vnd(18_300_000));
        assertThat(step.measures()).isEqualTo(one.measures());
        assertThat(one.isExact()).isTrue();
        assertThat(one.search().id()).isEqualTo("every-set");
        assertThat(step.isExact()).isFalse();
        assertThat(step.search().id()).isEqualTo("step-by-step");
    }

    @Test
    void every_set_is_looked_at_up_to_as_many_as_the_policy_says() {
        CutPolicy enough = new CutPolicy(BigDecimal.ZERO, CutPolicy.USUAL.parts(), 25);
        CutPolicy tooFew = new CutPolicy(BigDecimal.ZERO, CutPolicy.USUAL.parts(), 24);

        assertThat(search(aTrap(), 1, JANUARY, enough).isExact()).isTrue();
        assertThat(search(aTrap(), 1, JANUARY, tooFew).isExact()).isFalse();
    }

    @Test
    void nothing_is_exact_where_a_goal_speaks_of_what_does_not_add_up() {
        Plan plan =
                aTrap().toBuilder()
                        .goals(List.of(goal("G1", "stock_cover_days", level("30"))))
                        .build();

        assertThat(search(plan, 1, JANUARY, ONE_BY_ONE).isExact()).isFalse();
    }

    @Test
    void what_can_be_taken_back_goes_before_what_cannot() {
        Plan plan =
                shop(
                                19_000_000,
                                work("A1", 1, 6).using("ads", 30_000_000).action(),
                                work("A2", 4, 6).using("ads", 42_000_000).action())
                        .plan();

        assertThat(search(plan, 15_000_000, month(4), ONE_BY_ONE).best().way())
                .containsExactly(0, 2);
    }

    @Test
    void lines_of_the_lesser_goal_give_before_those_of_the_core_goal() {
        Plan plan =
                shop(
                                5_000_000,
                                work("A1", 1, 6).using("ads", 30_000_000).action(),
                                work("A2", 1, 6).using("flyers", 30_000_000).action())
                        .withGoals(
                                goal("G1", "revenue", growth("0.90")),
                                ranked(
                                        2,
                                        Goal.Weight.ORDINARY,
                                        goal("G2", "gross_margin", level("0.1"))))
                        .withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                flyers("G2"))
                        .plan();

        assertThat(way(plan, 15_000_000, ONE_BY_ONE)).containsExactly(0, 2);
    }

    private static BudgetLine flyers(String goal) {
        return new BudgetLine(
                "flyers",
                Text.of("flyers"),
                Line.of(Account.of(AccountKind.MARKETING)),
                vnd(everyMonth(5_000_000)),
                Limit.SOFT,
                Optional.empty(),
                Purpose.GOALS,
                List.of(goal));
    }

    /** A line that serves no goal gives alike whatever is taken from it. */
    @Test
    void fewer_measures_are_better_and_then_the_one_that_saves_less_beyond() {
        Plan plan =
                shop(
                                0,
                                work("A1", 1, 6).using("power", 20_000_000).action(),
                                work("A2", 1, 6).using("power", 40_000_000).action())
                        .withBudget(power(10_000_000))
                        .plan();

        assertThat(way(plan, 25_000_000, ONE_BY_ONE)).containsExactly(0, 3);
        assertThat(way(plan, 12_000_000, ONE_BY_ONE)).containsExactly(3, 0);
    }

    @Test
    void unclaimed_money_is_one_measure_for_each_line() {
        Plan plan =
                shop(5_000_000, work("A1", 1, 6).using("ads", 30_000_000).action())
                        .withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                power(1_000_000))
                        .plan();

        assertThat(way(plan, 7_500_000, ONE_BY_ONE)).containsExactly(1);
        assertThat(search(plan, 7_500_000, JANUARY, ONE_BY_ONE).best().unclaimed().get("power"))
                .matches(it -> it.minorTotal() == 0);
    }

    /** Cash is what a goal is about: less spent is more of it. */
    @Test
    void money_that_is_not_spent_stays_in_cash() {
        Plan plan =
                shop(
                                10_000_000,
                                work("A1", 1, 6, lift("online", "*", "0.01"))
                                        .using("ads", 60_000_000)
                                        .action())
                        .withBaseline(
                                new Baseline(
                                        smallShop().plan().baseline().figures(),
                                        Optional.of(vnd(1_000_000_000)),
                                        Map.of()))
                        .withGoals(goal("G1", "cash", level("1000000000")))
                        .plan();
        CutSearch search = search(plan, 60_000_000, JANUARY, ONE_BY_ONE);
        CutPackage best = search.best();

        assertThat(best.damage().isNone()).isTrue();
        assertThat(search.estimate().of(best).isNone()).isTrue();
    }

    @Test
    void the_estimate_of_a_set_is_its_projection() {
        CutSearch search = search(aTrap(), 18_000_000, JANUARY, ONE_BY_ONE);
        CutPackage set = search.best();

        assertThat(search.estimate().of(set).losses().get(0))
                .isEqualByComparingTo(search.meter().of(set.plan()).losses().get(0));
        assertThat(set.damage().losses().get(0).scale()).isEqualTo(6);
    }
}
