package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.atMost;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BeforeAfter;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.change.RiseBounds;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Checks;
import vn.aop.core.check.Rule;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.Bread;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.Proposals;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.decision.desk.Verdict;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * Online sells 50 million a month, and 3.3 are left of 15 more. Leaflets in March raise that by
 * nobody knows how much, by 11 million of profit at the most.
 */
@AddLifecycleHook(FewerTries.class)
class OfUnknownRiseTest {

    private static final DecisionDesk DESK = DecisionDesk.usual().with(Checks.none());

    /** 60 million are far more than any rise brings back, so the answer is a no. */
    private static final long MUCH = 60_000_000;

    private static Plan plan(Goal... goals) {
        return shop().withGoals(goals)
                .withBaseline(
                        new Baseline(
                                shop().plan().baseline().figures(),
                                Optional.of(vnd(900_000_000)),
                                Map.of("toys", vnd(50_000_000), "diapers", vnd(50_000_000))))
                .withBudget(
                        running("rent", AccountKind.PREMISES, everyMonth(140_000_000)),
                        serving("ads", AccountKind.MARKETING, everyMonth(MUCH)))
                .plan();
    }

    private static Proposal leaflets(long outlay) {
        Action action = work("P1", 3, 3, lift("online", "*", "0.30")).using("ads", outlay).action();
        return Proposals.ofUnknownRise(
                "P1", "online", "*", new ActionChange.Add(action.withEffects(List.of())));
    }

    private static Decision decide(Plan plan, Proposal proposal) {
        return DESK.decide(plan, proposal).orElseThrow(ProblemsException::new);
    }

    private static List<Judgement> judged(String criterion, Decision decision) {
        return decision.judgements().stream()
                .filter(it -> it.criterion().equals(criterion))
                .toList();
    }

    private static boolean isUnknown(Value value) {
        return value.equals(RiseBounds.RISE_UNKNOWN);
    }

    @Test
    void a_no_tells_no_year_with_it_at_a_rise_of_nothing() {
        Plan plan =
                plan(
                        goal("G1", "revenue", level("2000000000")),
                        atMost("G2", "marketing", "9000000000"));

        Decision decision = decide(plan, leaflets(MUCH));
        TradeOff tradeOff = decision.onConditions();
        GoalTrade revenue = tradeOff.goal("G1").orElseThrow();
        GoalTrade cap = tradeOff.goal("G2").orElseThrow();

        assertThat(decision.verdict()).isEqualTo(new Verdict.No());
        assertThat(revenue.value().before()).isEqualTo(money(1_800_000_000));
        assertThat(revenue.value().after()).satisfies(it -> assertThat(isUnknown(it)).isTrue());
        assertThat(isUnknown(revenue.change())).isTrue();
        assertThat(isUnknown(tradeOff.coverage(revenue).after())).isTrue();
        assertThat(isUnknown(tradeOff.profit().after())).isTrue();
        assertThat(cap.value().after().number()).isPresent();
        assertThat(isUnknown(cash(tradeOff).after())).isTrue();
        assertThat(cash(tradeOff).before().number()).isPresent();
    }

    private static BeforeAfter<Value> cash(TradeOff tradeOff) {
        return tradeOff.cash().orElseThrow().closing();
    }

    @Test
    void stock_with_an_unknown_rise_is_unknown() {
        TradeOff tradeOff =
                decide(plan(goal("G1", "revenue", level("1800000000"))), leaflets(MUCH)).tradeOff();

        assertThat(tradeOff.stock()).isNotEmpty();
        assertThat(tradeOff.stock()).allMatch(it -> isUnknown(it.closing().after()));
    }

    /** A tenth off in March: 600 of 1 800 million are left, 595 of 1 795, or 606.7 of 1 840. */
    private static final Change CUT =
            Proposals.price("online", "*", Proposals.months(3, 3), "-0.10");

    private static Proposal cheaper() {
        Action action = work("P1", 3, 3, lift("online", "*", "0.30")).action();
        return Proposals.ofUnknownRise(
                "P1", "online", "*", CUT, new ActionChange.Add(action.withEffects(List.of())));
    }

    @Test
    void a_goal_that_is_lost_at_both_ends_is_lost_whatever_the_rise() {
        Judgement lost = onlyGoal("gross_margin", "0.333", cheaper());

        assertThat(lost.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(lost.message().key()).isEqualTo("ground.whatever-rise");
        assertThat(lost.numbers().get("before").number()).isPresent();
        assertThat(lost.numbers().get("target").number()).isPresent();
        assertThat(isUnknown(lost.numbers().get("after"))).isTrue();
    }

    /** Of 33.3 % and three quarters of a per cent of leeway, 33.15 % are left, or 32.97 %. */
    @Test
    void a_goal_that_is_lost_at_both_ends_is_told_by_the_better_of_both() {
        Goal margin = goal("G1", "gross_margin", level("0.333"));
        Plan plan =
                plan(
                        new Goal(
                                margin.id(),
                                margin.name(),
                                margin.metric(),
                                margin.target(),
                                margin.bound(),
                                margin.rank(),
                                margin.weight(),
                                new BigDecimal("0.0075")));

        TradeOff tradeOff = decide(plan, cheaper()).tradeOff();
        GoalTrade trade = tradeOff.goal("G1").orElseThrow();

        assertThat(trade.status().after()).isEqualTo(GoalStatus.AT_RISK);
        assertThat(tradeOff.isAtBest(trade)).isTrue();
        assertThat(tradeOff.worse())
                .extracting(it -> it.message().key())
                .contains("trade.goal-lost-anyway");
        assertThat(tradeOff.unknownGoals()).isEmpty();
    }

    /** The plan counts on no rise until somebody says how much. */
    @Test
    void a_goal_that_is_lost_at_one_end_is_unknown_and_has_to_be_mended() {
        Judgement unknown = onlyGoal("revenue", "1800000000", cheaper());

        assertThat(unknown.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(unknown.message().key()).isEqualTo("ground.depends-on-rise-nothing");
        assertThat(unknown.numbers()).isEmpty();
        assertThat(unknown.message().arg("nothing"))
                .isInstanceOfSatisfying(
                        Message.class,
                        it -> assertThat(it.arg("status")).isEqualTo(GoalStatus.AT_RISK));
    }

    /** At twice the sales online makes more of the whole than the cap allows. */
    @Test
    void a_goal_that_is_lost_at_twice_the_sales_alone_is_worth_knowing() {
        Plan plan = plan(atMost("G1", "revenue[online] / revenue", "0.35"));

        assertThat(judged("goals", decide(plan, leaflets(MUCH))))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.outcome()).isEqualTo(Outcome.NOTE);
                            assertThat(it.message().key())
                                    .isEqualTo("ground.depends-on-rise-twice");
                        });
    }

    private static Proposal calls() {
        Action action = work("P1", 3, 3, lift("online", "*", "0.30")).taking("lan", "1").action();
        return Proposals.ofUnknownRise(
                "P1", "online", "*", new ActionChange.Add(action.withEffects(List.of())));
    }

    @Test
    void a_yes_to_what_costs_nothing_says_that_nobody_knows_what_it_brings() {
        Decision decision = decide(decidedPlan(), calls());

        assertThat(decision.verdict()).isEqualTo(new Verdict.Yes());
        assertThat(decision.headline().map(it -> it.message().key()))
                .contains("ground.rise-unknown-free");
    }

    /** Online would make 35.1 % at twice the sales, and 34.7 % if three quarters are done. */
    @Test
    void what_costs_nothing_is_done_on_a_scale_at_which_no_goal_is_lost() {
        Decision decision =
                decide(
                        plan(
                                atMost("G1", "revenue[online] / revenue", "0.35"),
                                goal("G2", "revenue", level("1800000000"))),
                        calls());

        assertThat(judged("goals", decision))
                .extracting(Judgement::outcome)
                .containsExactly(Outcome.CONDITION);
        assertThat(decision.leastChange())
                .isEqualTo(List.of(new ActionRevision.Scale("P1", new BigDecimal("0.75"))));
    }

    @Test
    void what_costs_nothing_and_helps_no_goal_even_at_twice_the_sales_is_a_no() {
        Decision decision =
                decide(plan(atMost("G1", "revenue[online] / revenue", "0.35")), calls());

        assertThat(decision.headline().map(it -> it.message().key()))
                .contains("ground.even-at-twice");
    }

    private record AtTwice() implements DecisionCriterion {

        @Override
        public String id() {
            return "at-twice";
        }

        @Override
        public List<Judgement> judge(Assessment assessment) {
            return assessment.tradeOff().goal("G1").orElseThrow().isBetter()
                    ? List.of(missing("toys"), missing("diapers"))
                    : List.of();
        }

        private Judgement missing(String group) {
            return Judgement.of(id(), Outcome.CONDITION, Place.group(group), "ground." + group);
        }
    }

    @Test
    void what_is_worth_knowing_of_several_things_is_told_in_one_go() {
        Decision decision =
                DESK.with(new OfUnknownRise(new AtTwice()))
                        .decide(decidedPlan(), leaflets(MUCH))
                        .orElseThrow(ProblemsException::new);

        assertThat(judged("at-twice", decision))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.outcome()).isEqualTo(Outcome.NOTE);
                            assertThat(it.where()).isEqualTo(Place.of("company/groups"));
                            assertThat(it.message().arg("twice"))
                                    .isEqualTo(
                                            List.of(
                                                    Message.of("ground.toys"),
                                                    Message.of("ground.diapers")));
                        });
    }

    private static final Change MORE_GOODS =
            new BudgetChange.Raise("goods", Proposals.inMonths(3, 3, 10_000_000));

    private static Decision leafletsOf(Rule rule) {
        Plan plan =
                shop().withGoals(goal("G1", "revenue", level("1800000000")))
                        .withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                serving("goods", AccountKind.PURCHASES, everyMonth(0)))
                        .plan();
        return DESK.with(Checks.none().with(rule))
                .decide(plan, leaflets(5_000_000))
                .orElseThrow(ProblemsException::new);
    }

    @Test
    void the_goods_that_the_break_even_takes_are_bought() {
        Decision decision = leafletsOf(new Bread(List.of(MORE_GOODS)));

        assertThat(decision.leastChange()).hasSize(2).startsWith(MORE_GOODS);
        assertThat(decision.leastChange().get(1).kind()).isEqualTo("reviseAction");
    }

    @Test
    void a_no_tells_what_the_checks_find_once_it_breaks_even() {
        Decision decision = leafletsOf(new Bread(List.of()));

        assertThat(decision.verdict()).isEqualTo(new Verdict.No());
        assertThat(decision.headline())
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.message().key()).isEqualTo("ground.once-it-pays");
                            assertThat(it.where()).isEqualTo(Place.group("toys"));
                        });
    }

    private static Judgement onlyGoal(String metric, String level, Proposal proposal) {
        List<Judgement> goals =
                judged("goals", decide(plan(goal("G1", metric, level(level))), proposal));
        assertThat(goals).hasSize(1);
        return goals.get(0);
    }

    /** Dearer toys earn more whether more is sold or not. */
    @Test
    void a_goal_that_gains_at_both_ends_is_served() {
        Proposal dearer =
                Proposals.ofUnknownRise(
                        "P1",
                        "online",
                        "*",
                        Proposals.price("online", "*", Proposals.months(3, 12), "0.10"),
                        new ActionChange.Add(
                                work("P1", 3, 3, lift("online", "*", "0.30"))
                                        .action()
                                        .withEffects(List.of())));
        Decision decision = decide(plan(goal("G1", "revenue", level("1800000000"))), dearer);

        assertThat(judged("serves-goal", decision))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.outcome()).isEqualTo(Outcome.FOR);
                            assertThat(isUnknown(it.numbers().get("after"))).isTrue();
                        });
        assertThat(judged("serves-goal", decide(decidedPlan(), leaflets(MUCH)))).isEmpty();
    }

    private static Plan decidedPlan() {
        return plan(goal("G1", "revenue", level("1800000000")));
    }

    /** Goods that are sold on commission are not bought, so that nothing puts cash in doubt. */
    @Test
    void cash_is_told_at_both_ends() {
        Plan plan =
                decidedPlan().toBuilder()
                        .baseline(
                                new Baseline(
                                        decidedPlan().baseline().figures(),
                                        Optional.of(vnd(900_000_000)),
                                        Map.of()))
                        .waivers(
                                new Waiver(
                                        "goods-payment",
                                        Place.of("budget"),
                                        Text.of("Bán hộ", "On commission"),
                                        LocalDate.of(2026, 12, 31)))
                        .build();

        Judgement cash = judged("cash-floor", decide(plan, cheaper())).get(0);

        assertThat(cash.message().arg("nothing")).isInstanceOf(Message.class);
        assertThat(cash.message().arg("twice")).isInstanceOf(Message.class);
        assertThat(isUnknown(cash.numbers().get("after"))).isTrue();
        assertThat(cash.numbers().get("floor").number()).isPresent();
    }

    /** Whatever more is sold in the end: what was told as known comes about. */
    @Property(tries = 60)
    void what_is_known_comes_about_at_any_rise(
            @ForAll @IntRange(min = 0, max = 1_000) int perThousand,
            @ForAll @IntRange(min = 0, max = 60) int outlay) {
        Plan plan =
                plan(
                        goal("G1", "revenue", level("1800000000")),
                        goal("G2", "gross_margin", level("0.333")),
                        atMost("G3", "marketing", "9000000000"),
                        atMost("G4", "revenue[online] / revenue", "0.35"));
        Action action =
                work("P1", 3, 3, lift("online", "*", BigDecimal.valueOf(perThousand, 3).toString()))
                        .using("ads", outlay * 1_000_000L)
                        .action();
        Proposal unknown =
                Proposals.ofUnknownRise(
                        "P1",
                        "online",
                        "*",
                        CUT,
                        new ActionChange.Add(action.withEffects(List.of())));
        Decision told = decide(plan, unknown);
        Assessment known = Proposals.assessment(plan, CUT, new ActionChange.Add(action));

        for (GoalTrade trade : told.tradeOff().goals()) {
            GoalTrade real = known.tradeOff().goal(trade.goal().id()).orElseThrow();
            GoalStatus status = trade.status().after();
            if (trade.value().after().number().isPresent()) {
                assertThat(real.value()).isEqualTo(trade.value());
            }
            if (told.tradeOff().isAtBest(trade)) {
                assertThat(status.isWorseThan(real.status().after())).isFalse();
                assertThat(real.status().after().isWorseThan(trade.status().before())).isTrue();
            } else if (status != GoalStatus.UNKNOWN) {
                assertThat(real.status().after()).isEqualTo(status);
            }
        }
        List<Judgement> real = new GoalsCriterion().judge(known);
        assertThat(judged("goals", told))
                .filteredOn(it -> it.message().key().equals("ground.whatever-rise"))
                .isNotEmpty()
                .allSatisfy(
                        it ->
                                assertThat(real)
                                        .anyMatch(
                                                one ->
                                                        one.where().equals(it.where())
                                                                && one.outcome() == it.outcome()));
    }
}
