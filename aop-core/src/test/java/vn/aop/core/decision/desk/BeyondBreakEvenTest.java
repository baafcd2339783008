package vn.aop.core.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.serving;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.Difference;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.Bread;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.Proposals;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.ProblemsException;

/**
 * The only goal is one on profit. What just breaks even does not move it; whatever is sold beyond
 * that does. Ads in March bring 22 % of what more is sold online, of 50 million at the most.
 */
@AddLifecycleHook(FewerTries.class)
class BeyondBreakEvenTest {

    private static final DecisionDesk DESK = DecisionDesk.usual().with(Checks.none());

    private static Plan plan() {
        return shop().withGoals(goal("G1", "operating_profit", level("300000000")))
                .withBudget(
                        serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                        serving("goods", AccountKind.PURCHASES, everyMonth(0)))
                .plan();
    }

    private static Action ads(long amount, String lift) {
        return work("P1", 3, 3, Proposals.lift("online", "*", lift)).using("ads", amount).action();
    }

    private static Proposal unknown(long amount) {
        Action action = ads(amount, "0.30").withEffects(List.of());
        return Proposals.ofUnknownRise("P1", "online", "*", new ActionChange.Add(action));
    }

    private static Proposal hoping(long amount, String lift) {
        return proposal(new ActionChange.Add(ads(amount, lift)));
    }

    private static Decision decide(Proposal proposal) {
        return DESK.decide(plan(), proposal).orElseThrow(ProblemsException::new);
    }

    private static List<Judgement> serves(Decision decision) {
        return decision.judgements().stream()
                .filter(it -> it.criterion().equals("serves-goal"))
                .toList();
    }

    @Test
    void an_unknown_rise_is_a_yes_with_what_breaks_even() {
        Decision decision = decide(unknown(5_000_000));

        assertThat(decision.leastChange())
                .isEqualTo(List.of(new ActionRevision.Revise(ads(5_000_000, "0.455"))));
        assertThat(decision.headline().map(Judgement::criterion)).contains("payback");
    }

    /** Without it the 5 million are kept; with twice the sales there are 11 more. */
    @Test
    void a_goal_that_only_more_than_the_break_even_serves_is_told_so() {
        Decision decision = decide(unknown(5_000_000));
        Value planned = Projection.of(plan()).asKnown(Metric.parse("operating_profit"));

        assertThat(serves(decision))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.outcome()).isEqualTo(Outcome.NOTE);
                            assertThat(it.where()).isEqualTo(Place.goal("G1"));
                            assertThat(it.numbers())
                                    .containsOnly(
                                            entry("before", planned.plus(money(5_000_000))),
                                            entry("after", planned.plus(money(11_000_000))));
                        });
    }

    @Test
    void the_year_on_the_conditions_is_told_as_the_least() {
        Decision decision = decide(unknown(5_000_000));

        assertThat(decision.onConditions().atLeast()).contains(Message.of("trade.at-least"));
        assertThat(decision.onConditions().better())
                .filteredOn(it -> it.where().equals(Place.goal("G1")))
                .extracting(Difference::message)
                .singleElement()
                .satisfies(it -> assertThat(it.key()).isEqualTo("trade.goal-better-beyond"));
        assertThat(decision.tradeOff().atLeast()).isEmpty();
    }

    @Test
    void a_yes_that_asks_for_no_sales_is_not_the_least_of_anything() {
        Decision decision = decide(hoping(3_300_000, "0.60"));

        assertThat(decision.verdict()).isEqualTo(new Verdict.Yes());
        assertThat(decision.onConditions().atLeast()).isEmpty();
    }

    /** Three times of 15.7 % bring 181 thousand more than is spent, of 15.5 % only 115. */
    @Test
    void who_hopes_for_less_than_breaks_even_is_asked_for_three_times_as_much_at_the_most() {
        assertThat(decide(hoping(5_000_000, "0.157")).leastChange())
                .isEqualTo(List.of(new ActionRevision.Revise(ads(5_000_000, "0.455"))));
        assertThat(decide(hoping(5_000_000, "0.155")).verdict()).isEqualTo(new Verdict.No());
    }

    @Test
    void what_no_sales_within_reach_make_help_a_goal_is_told_as_it_is_hoped_for() {
        assertThat(serves(decide(hoping(5_000_000, "0.155"))))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.outcome()).isEqualTo(Outcome.AGAINST);
                            assertThat(it.message().key()).isEqualTo("ground.no-effect");
                        });
    }

    /**
     * 10.9 of the 11 million that twice the sales bring are spent; 150 thousand would be noticed.
     */
    @Test
    void what_helps_no_goal_even_at_twice_the_sales_is_a_no_for_that_reason() {
        Decision decision = decide(unknown(10_900_000));

        assertThat(decision.verdict()).isEqualTo(new Verdict.No());
        assertThat(decision.headline())
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.criterion()).isEqualTo("serves-goal");
                            assertThat(it.message().key()).isEqualTo("ground.even-at-twice");
                            assertThat(it.numbers()).containsOnly(entry("change", money(100_000)));
                        });
    }

    /**
     * 2.8 % more bring back the 300 thousand, at which each of the sales earns a little less: it
     * takes more until the margin, which is missed already, gets no further off.
     */
    @Test
    void a_margin_that_the_break_even_lowers_asks_for_more_than_that() {
        Plan plan =
                shop().withGoals(goal("G1", "operating_profit / revenue", level("0.20"))).plan();
        List<Change> conditions =
                DESK.decide(plan, unknown(300_000))
                        .orElseThrow(ProblemsException::new)
                        .leastChange();
        BigDecimal lift = lift(conditions);
        Action less = ads(300_000, lift.subtract(new BigDecimal("0.001")).toString());

        assertThat(lift).isBetween(new BigDecimal("0.029"), BigDecimal.ONE);
        assertThat(conditions)
                .isEqualTo(List.of(new ActionRevision.Revise(ads(300_000, lift.toString()))));
        assertThat(judgedGoals(plan, ads(300_000, lift.toString())))
                .isNotEqualTo(Outcome.CONDITION);
        assertThat(judgedGoals(plan, less)).isEqualTo(Outcome.CONDITION);
    }

    private static BigDecimal lift(List<Change> conditions) {
        return ((ActionRevision.Revise) conditions.get(0)).revised().effects().get(0).lift();
    }

    private static Outcome judgedGoals(Plan plan, Action action) {
        return DESK
                .decide(plan, proposal(new ActionChange.Add(action)))
                .orElseThrow(ProblemsException::new)
                .judgements()
                .stream()
                .filter(it -> it.criterion().equals("goals"))
                .map(Judgement::outcome)
                .findFirst()
                .orElse(Outcome.NOTE);
    }

    @Test
    void the_goods_that_the_break_even_takes_are_asked_for_too() {
        BudgetChange goods = new BudgetChange.Raise("goods", Proposals.inMonths(3, 3, 10_000_000));
        DecisionDesk desk = DESK.with(Checks.none().with(new Bread(List.of(goods))));

        assertThat(
                        desk.decide(plan(), unknown(5_000_000))
                                .orElseThrow(ProblemsException::new)
                                .leastChange())
                .isEqualTo(List.of(goods, new ActionRevision.Revise(ads(5_000_000, "0.455"))));
    }

    @Test
    void a_no_tells_what_the_checks_find_once_it_breaks_even() {
        DecisionDesk desk = DESK.with(Checks.none().with(new Bread(List.of())));
        Decision decision =
                desk.decide(plan(), unknown(5_000_000)).orElseThrow(ProblemsException::new);

        assertThat(decision.verdict()).isEqualTo(new Verdict.No());
        assertThat(decision.headline().map(it -> it.message().key()))
                .contains("ground.once-it-pays");
    }

    /** Within reach, and where somebody would notice the rest, it is asked for; else it is a no. */
    @Property(tries = 60)
    void it_is_asked_for_what_breaks_even_wherever_more_would_help(
            @ForAll @IntRange(min = 1, max = 11_000) int thousands) {
        Decision decision = decide(unknown(thousands * 1_000L));
        long left = 11_000_000 - thousands * 1_000L;

        assertThat(decision.verdict().id()).isEqualTo(left >= 150_000 ? "yesIf" : "no");
        assertThat(decision.judgements())
                .filteredOn(it -> it.outcome() == Outcome.AGAINST)
                .hasSize(left >= 150_000 ? 0 : 1);
    }
}
