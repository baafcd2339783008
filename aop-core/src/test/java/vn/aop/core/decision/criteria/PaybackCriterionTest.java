package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.aop.core.decision.Proposals.because;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.raise;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.serving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.change.Payback;
import vn.aop.core.change.RiskChange;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.BreakEven;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.Proposals;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.decision.desk.Verdict;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * The numbers are printed in {@code docs/formulas/payback.md}. Online sells 50 million a month; of
 * 15 million more, goods take 10.2 and fees 1.5, so 3.3 are left of them: 22 %.
 */
class PaybackCriterionTest {

    private static final DecisionDesk DESK = DecisionDesk.usual().with(Checks.none());

    private static Action ads(long amount, String lift) {
        return work("P1", 3, 3, lift("online", "*", lift)).using("ads", amount).action();
    }

    private static Judgement payback(Plan plan, Change... changes) {
        return payback(plan, proposal(changes));
    }

    private static Judgement payback(Plan plan, Proposal proposal) {
        return DESK.decide(plan, proposal).orElseThrow(ProblemsException::new).judgements().stream()
                .filter(it -> it.criterion().equals("payback"))
                .findFirst()
                .orElseThrow();
    }

    /** The plan has the 5 million of ads for March; they are spent only because of this. */
    @Test
    void money_that_nothing_has_claimed_is_not_free() {
        Judgement lost = payback(shop().plan(), new ActionChange.Add(ads(5_000_000, "0.30")));

        assertThat(lost.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(lost.message().arg("outlay")).isEqualTo(SmallShop.vnd(5_000_000));
        assertThat(lost.numbers())
                .contains(
                        entry("brings", money(3_300_000)),
                        entry("net", money(-1_700_000)),
                        entry("sales", money(15_000_000)));
        assertThat(rounded(lost.numbers().get("needed"))).isEqualByComparingTo("22727273");
    }

    /** The plan counts the 5 million as spent: to it, profit would rise by the 3.3 they bring. */
    @Test
    void a_goal_on_profit_is_compared_with_not_spending_too() {
        Plan plan =
                shop().withGoals(SmallShop.goal("G1", "operating_profit", SmallShop.level("1")))
                        .plan();
        Decision decision =
                DESK.decide(plan, proposal(new ActionChange.Add(ads(5_000_000, "0.30"))))
                        .orElseThrow(ProblemsException::new);
        TradeOff tradeOff = decision.tradeOff();
        GoalTrade profit = tradeOff.goal("G1").orElseThrow();
        Value planned = tradeOff.versions().before().asKnown(profit.goal().metric());

        assertThat(profit.change()).isEqualTo(money(-1_700_000));
        assertThat(profit.value().before()).isEqualTo(planned.plus(money(5_000_000)));
        assertThat(profit.value().after()).isEqualTo(planned.plus(money(3_300_000)));
        assertThat(tradeOff.profit()).isEqualTo(profit.value());
        assertThat(tradeOff.caveats().notSpent().map(it -> it.arg("amount")))
                .contains(money(5_000_000));
        assertThat(decision.judgements())
                .filteredOn(it -> it.outcome() == Outcome.FOR)
                .noneMatch(it -> it.where().equals(Place.goal("G1")));
    }

    /** Of 70 million the line has 60; ten are spent that the plan does not have. */
    @Test
    void what_is_spent_beyond_the_budget_lowers_the_year_with_it() {
        Plan plan = shop().plan();
        TradeOff tradeOff =
                TradeOff.between(
                        plan,
                        plan.with(List.of(new ActionChange.Add(ads(70_000_000, "0.30"))))
                                .orElseThrow(ProblemsException::new));
        Value planned = tradeOff.versions().before().asKnown(Metric.parse("operating_profit"));

        assertThat(tradeOff.caveats().notSpent().map(it -> it.arg("amount")))
                .contains(money(60_000_000));
        assertThat(tradeOff.profit().before()).isEqualTo(planned.plus(money(60_000_000)));
        assertThat(tradeOff.profit().after())
                .isEqualTo(planned.plus(money(3_300_000 - 10_000_000)));
    }

    /** Dearer toys earn more than the leaflets cost, whether more is sold or not. */
    @Test
    void what_pays_without_a_rise_needs_none() {
        Proposal dearer =
                Proposals.ofUnknownRise(
                        "P1",
                        "online",
                        "*",
                        Proposals.price("online", "*", Proposals.months(3, 12), "0.10"),
                        new ActionChange.Add(ads(100_000, "0.30").withEffects(List.of())));

        Decision decision = DESK.decide(shop().plan(), dearer).orElseThrow(ProblemsException::new);

        assertThat(decision.judgements())
                .filteredOn(it -> it.criterion().equals("payback"))
                .extracting(Judgement::outcome)
                .containsExactly(Outcome.FOR);
    }

    /** Less is allowed and nothing is spent: what is saved counts against the plan as it is. */
    @Test
    void a_cut_of_free_money_saves_it() {
        Plan plan = shop().plan();
        TradeOff cut =
                TradeOff.between(
                        plan,
                        plan.with(List.of(new BudgetChange.Cut("ads", inMonths(3, 3, 2_000_000))))
                                .orElseThrow(ProblemsException::new));

        assertThat(cut.caveats().notSpent()).isEmpty();
        assertThat(cut.profit().after().minus(cut.profit().before())).isEqualTo(money(2_000_000));
    }

    private static BigDecimal rounded(Value value) {
        return value.number().orElseThrow().setScale(0, RoundingMode.HALF_UP);
    }

    @Test
    void what_pays_speaks_for_the_proposal() {
        Judgement pays = payback(shop().plan(), new ActionChange.Add(ads(3_300_000, "0.30")));

        assertThat(pays.outcome()).isEqualTo(Outcome.FOR);
        assertThat(pays.numbers()).contains(entry("net", money(0)));
    }

    @Test
    void money_beyond_the_budget_counts_the_same() {
        Judgement pays = payback(shop().plan(), moreOnline(raise("ads", 3, 10_000_000)));
        Judgement lost = payback(shop().plan(), moreOnline(raise("ads", 3, 40_000_000)));

        assertThat(pays.numbers()).contains(entry("net", money(23_000_000)));
        assertThat(lost.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(lost.numbers()).contains(entry("net", money(-7_000_000)));
    }

    /** A machine is no cost of the year, but its 40 million are more than the 33 it earns. */
    @Test
    void money_for_a_machine_has_to_come_back_too() {
        Plan plan =
                shop().withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                serving("machine", AccountKind.CAPEX, everyMonth(0)))
                        .plan();

        assertThat(payback(plan, moreOnline(raise("machine", 3, 40_000_000))).outcome())
                .isEqualTo(Outcome.CONDITION);
        assertThat(payback(plan, moreOnline(raise("machine", 3, 32_000_000))).outcome())
                .isEqualTo(Outcome.FOR);
    }

    /** The money of the fairs lies idle; moved to the ads and used there, it is spent. */
    @Test
    void money_moved_from_what_lies_idle_is_spent_too() {
        Plan plan =
                shop().withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(0)),
                                serving("fairs", AccountKind.MARKETING, everyMonth(5_000_000)))
                        .plan();

        Judgement moved =
                payback(
                        plan,
                        new BudgetChange.Move("fairs", "ads", inMonths(3, 3, 5_000_000)),
                        new ActionChange.Add(ads(5_000_000, "0.30")));

        assertThat(moved.numbers()).contains(entry("net", money(-1_700_000)));
    }

    /** An action that brings nothing takes the ads: without any, 1.7 million more would be kept. */
    @Test
    void money_that_is_given_back_and_spent_again_is_compared_with_keeping_it() {
        Plan plan = shop().withActions(idle(5_000_000)).plan();
        ActionChange.Drop drop = new ActionChange.Drop("A1", Optional.empty());

        Judgement again = payback(plan, drop, new ActionChange.Add(ads(5_000_000, "0.30")));
        Assessment paid =
                Proposals.assessment(plan, drop, new ActionChange.Add(ads(3_000_000, "0.30")));

        assertThat(again.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(again.message().key()).isEqualTo("ground.better-given-up-alone");
        assertThat(again.message().arg("outlay")).isEqualTo(SmallShop.vnd(5_000_000));
        assertThat(again.numbers())
                .contains(entry("brings", money(3_300_000)), entry("loss", money(1_700_000)));
        assertThat(new PaybackCriterion().judge(paid)).isEmpty();
    }

    /** Of ten million five or more are given back in three ways; each time five are spent again. */
    @Test
    void money_is_given_back_by_whatever_change_uses_less() {
        Plan plan = shop().withActions(idle(10_000_000)).plan();

        for (Change less :
                List.of(
                        new ActionChange.Drop("A1", Optional.empty()),
                        new ActionRevision.Scale("A1", new BigDecimal("0.5")),
                        new ActionRevision.Revise(idle(5_000_000)))) {
            Judgement again = payback(plan, less, new ActionChange.Add(ads(5_000_000, "0.30")));

            assertThat(again.message().key()).isEqualTo("ground.better-given-up-alone");
            assertThat(again.message().arg("outlay")).isEqualTo(SmallShop.vnd(5_000_000));
            assertThat(again.numbers()).contains(entry("loss", money(1_700_000)));
        }
    }

    /** What A1 brings every month is far more than the ads of March that take its place. */
    @Test
    void giving_up_alone_is_not_advised_where_doing_nothing_is_better() {
        Plan plan =
                shop().withActions(
                                work("A1", 3, 12, lift("online", "*", "0.30"))
                                        .using("ads", 10_000_000)
                                        .action())
                        .plan();

        Judgement again =
                payback(
                        plan,
                        new ActionChange.Drop("A1", Optional.empty()),
                        new ActionChange.Add(ads(5_000_000, "0.30")));

        assertThat(again.message().key()).isEqualTo("ground.better-left-alone");
        assertThat(again.numbers()).contains(entry("loss", money(1_700_000)));
    }

    /** One question has one break-even: whether 30 % are hoped for or nobody knows. */
    @Test
    void what_is_spent_again_is_asked_to_break_even() {
        Plan plan = shop().withActions(idle(10_000_000)).plan();
        Change drop = new ActionChange.Drop("A1", Optional.empty());
        Proposal unknown =
                Proposals.ofUnknownRise(
                        "P1",
                        "online",
                        "*",
                        drop,
                        new ActionChange.Add(ads(5_000_000, "0.30").withEffects(List.of())));

        Decision told = DESK.decide(plan, unknown).orElseThrow(ProblemsException::new);
        Decision hoped =
                DESK.decide(plan, proposal(drop, new ActionChange.Add(ads(5_000_000, "0.30"))))
                        .orElseThrow(ProblemsException::new);

        assertThat(told.judgements())
                .filteredOn(it -> it.criterion().equals("payback"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.message().key()).isEqualTo("ground.rise-unknown");
                            assertThat(it.message().arg("outlay"))
                                    .isEqualTo(SmallShop.vnd(5_000_000));
                            assertThat(rounded(it.numbers().get("needed")))
                                    .isEqualByComparingTo("22727273");
                        });
        assertThat(told.leastChange())
                .isEqualTo(hoped.leastChange())
                .isEqualTo(List.of(new ActionRevision.Revise(ads(5_000_000, "0.455"))));
    }

    /** The 3.3 million that it brought are gone, and the 5 of ads are kept. */
    @Test
    void what_is_given_up_alone_spends_nothing() {
        Plan plan = shop().withActions(ads(5_000_000, "0.30")).plan();
        Assessment assessment =
                Proposals.assessment(plan, new ActionChange.Drop("P1", Optional.empty()));

        assertThat(assessment.tradeOff().payback().isSpent()).isFalse();
        assertThat(assessment.tradeOff().payback().net()).isEqualTo(money(1_700_000));
        assertThat(assessment.tradeOff().better())
                .extracting(it -> it.message().key())
                .contains("trade.profit-higher");
        assertThat(new PaybackCriterion().judge(assessment)).isEmpty();
    }

    private static Action idle(long amount) {
        return Action.builder("A1", Text.of("A1"), Proposals.months(3, 3))
                .uses("ads", SmallShop.vnd(amount))
                .build();
    }

    private static Change[] moreOnline(Change change) {
        return new Change[] {work("P1", 3, 12, lift("online", "*", "0.30")).add(), change};
    }

    @Test
    void asks_for_the_sales_with_which_it_pays() {
        Decision decision =
                DESK.decide(shop().plan(), proposal(new ActionChange.Add(ads(5_000_000, "0.30"))))
                        .orElseThrow(ProblemsException::new);

        assertThat(decision.leastChange())
                .isEqualTo(List.of(new ActionRevision.Revise(ads(5_000_000, "0.455"))));
    }

    /** A quarter of it would still take 68 million of sales where 50 are sold. */
    @Test
    void does_not_hope_for_more_than_twice_the_sales() {
        Plan plan =
                shop().withBudget(serving("ads", AccountKind.MARKETING, everyMonth(60_000_000)))
                        .plan();

        assertThat(
                        DESK.decide(plan, proposal(new ActionChange.Add(ads(60_000_000, "0.30"))))
                                .orElseThrow(ProblemsException::new)
                                .verdict())
                .isEqualTo(new Verdict.No());
    }

    /** It takes 45.5 % more to pay: three times of 15.2 %, but not of 15.1 %. */
    @Test
    void does_not_ask_to_hope_for_more_than_three_times_of_what_is_hoped_for() {
        ActionRevision.Revise paying = new ActionRevision.Revise(ads(5_000_000, "0.455"));

        assertThat(conditions(ads(5_000_000, "0.152"))).containsExactly(paying);
        assertThat(conditions(ads(5_000_000, "0.151"))).doesNotContain(paying);
        assertThat(conditions(ads(5_000_000, "0.01"))).isEmpty();
    }

    /** Half of 15.2 % is 7.6 %; half of the ads take 22.8 % to pay, three times as much. */
    @Test
    void half_an_action_is_expected_to_bring_half_as_much() {
        assertThat(halfOf(ads(5_000_000, "0.152"))).isPresent();
        assertThat(halfOf(ads(5_000_000, "0.151"))).isEmpty();
    }

    private static Optional<Assessment> halfOf(Action action) {
        Change half = new ActionRevision.Scale("P1", new BigDecimal("0.5"));
        return Proposals.assessment(shop().plan(), new ActionChange.Add(action))
                .on(List.of(half))
                .flatMap(BreakEven::of)
                .flatMap(BreakEven::assessment);
    }

    private static List<Change> conditions(Action action) {
        return DESK.decide(shop().plan(), proposal(new ActionChange.Add(action)))
                .orElseThrow(ProblemsException::new)
                .leastChange();
    }

    @Test
    void what_an_unknown_rise_brings_is_unknown_and_not_nothing() {
        Decision decision =
                DESK.decide(shop().plan(), ofUnknownRise(5_000_000))
                        .orElseThrow(ProblemsException::new);

        assertThat(decision.payback().outlay()).isEqualTo(Money.ofMinor(SmallShop.VND, 5_000_000));
        assertThat(decision.payback().brings().whyUndefined())
                .contains(Message.of("undefined.rise-unknown"));
        assertThat(decision.payback().net().number()).isEmpty();
        assertThat(decision.payback().sales().number()).isEmpty();
        assertThat(decision.tradeOff().moreProfit().number()).isEmpty();
        assertThat(decision.tradeOff().profit().before().number()).isPresent();
        assertThat(decision.tradeOff().profit().after().whyUndefined())
                .contains(Message.of("undefined.rise-unknown"));
        assertThat(decision.tradeOff().worse())
                .filteredOn(it -> it.where().equals(Place.WHOLE))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.message().arg("reason"))
                                        .isEqualTo(Message.of("undefined.rise-unknown")));
    }

    @Test
    void an_unknown_rise_is_answered_by_what_breaks_even() {
        Decision decision =
                DESK.decide(shop().plan(), ofUnknownRise(5_000_000))
                        .orElseThrow(ProblemsException::new);

        assertThat(decision.judgements())
                .filteredOn(it -> it.criterion().equals("payback"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(rounded(it.numbers().get("needed")))
                                    .isEqualByComparingTo("22727273");
                            assertThat(it.numbers())
                                    .contains(entry("lift", Proposals.share("0.455")));
                        });
        assertThat(decision.leastChange())
                .isEqualTo(List.of(new ActionRevision.Revise(ads(5_000_000, "0.455"))));
    }

    private static Proposal ofUnknownRise(long outlay) {
        return Proposals.ofUnknownRise(
                "P1",
                "online",
                "*",
                new ActionChange.Add(ads(outlay, "0.30").withEffects(List.of())));
    }

    /** 60 million take 273 of further sales in a month in which 50 are sold. */
    @Test
    void an_unknown_rise_beyond_twice_the_sales_is_a_no_with_its_figure() {
        Plan plan =
                shop().withBudget(serving("ads", AccountKind.MARKETING, everyMonth(60_000_000)))
                        .plan();

        Decision decision =
                DESK.decide(plan, ofUnknownRise(60_000_000)).orElseThrow(ProblemsException::new);

        assertThat(decision.verdict()).isEqualTo(new Verdict.No());
        Judgement headline = decision.headline().orElseThrow();
        assertThat(headline.message().key()).isEqualTo("ground.rise-out-of-reach");
        assertThat(rounded(headline.numbers().get("needed"))).isEqualByComparingTo("272727273");
        assertThat(headline.numbers()).contains(entry("lift", Proposals.share("5.455")));
    }

    /** Better margins are other terms: no sum of sales is told, and no sentence has a gap. */
    @Test
    void out_of_reach_without_a_sum_is_told_by_the_share_alone() {
        Plan plan =
                shop().withBudget(serving("ads", AccountKind.MARKETING, everyMonth(60_000_000)))
                        .plan();
        Proposal proposal =
                Proposals.ofUnknownRise(
                        "P1",
                        "online",
                        "*",
                        Proposals.price("online", "*", Proposals.months(3, 3), "0.01"),
                        new ActionChange.Add(ads(60_000_000, "0.30").withEffects(List.of())));

        Judgement told =
                DESK
                        .decide(plan, proposal)
                        .orElseThrow(ProblemsException::new)
                        .judgements()
                        .stream()
                        .filter(it -> it.criterion().equals("payback"))
                        .findFirst()
                        .orElseThrow();

        assertThat(told.outcome()).isEqualTo(Outcome.AGAINST);
        assertThat(told.numbers()).containsKey("lift").doesNotContainKey("needed");
    }

    /** One question has one break-even, whatever somebody hopes for or does not know. */
    @Property(tries = 40)
    void the_break_even_is_the_same_whatever_rise_is_expected(
            @ForAll @IntRange(min = 100_000, max = 9_000_000) int outlay,
            @ForAll @IntRange(min = 0, max = 2_000) int perThousand) {
        Plan plan =
                shop().withBudget(serving("ads", AccountKind.MARKETING, everyMonth(9_000_000)))
                        .plan();
        String lift = BigDecimal.valueOf(perThousand, 3).toString();
        Assessment expected = Proposals.assessment(plan, new ActionChange.Add(ads(outlay, lift)));
        Assessment unknown =
                Assessment.of(
                        ofUnknownRise(outlay),
                        List.of(),
                        expected.before(),
                        plan.with(ofUnknownRise(outlay).changes())
                                .orElseThrow(ProblemsException::new));

        assertThat(BreakEven.sales(expected)).isEqualTo(BreakEven.sales(unknown));
        assertThat(BreakEven.of(expected).map(BreakEven::lift))
                .isEqualTo(BreakEven.of(unknown).map(BreakEven::lift))
                .isPresent();
    }

    @Test
    void sales_that_the_plan_does_not_have_are_refused() {
        assertThat(refused("P1", "bazaar")).isEqualTo("decision.no-such-sales");
        assertThat(refused("A99", "online")).isEqualTo("decision.no-own-action");
    }

    private static String refused(String action, String channel) {
        Proposal proposal =
                new Proposal(
                        Text.of("Chạy quảng cáo", "Run ads"),
                        Text.of("Muốn thử", "Worth a try"),
                        Optional.empty(),
                        List.of(),
                        List.of(
                                new ActionChange.Add(
                                        ads(5_000_000, "0.30").withEffects(List.of()))),
                        Optional.empty(),
                        Proposal.Shown.NOTHING,
                        Optional.of(
                                new Proposal.UnknownRise(
                                        action, Optional.of(channel), Optional.empty())));
        return DESK.decide(shop().plan(), proposal).problems().get(0).message().key();
    }

    /** Whatever is spent and hoped for: at the sales that are asked for, nothing is lost. */
    @Property(tries = 60)
    void at_the_sales_that_are_asked_for_it_pays(
            @ForAll @IntRange(min = 100_000, max = 9_000_000) int outlay,
            @ForAll @IntRange(min = 1, max = 60) int lift) {
        Plan plan =
                shop().withBudget(serving("ads", AccountKind.MARKETING, everyMonth(9_000_000)))
                        .plan();
        Assessment asked =
                Proposals.assessment(
                        plan,
                        new ActionChange.Add(ads(outlay, BigDecimal.valueOf(lift, 2).toString())));

        BreakEven.of(asked)
                .flatMap(BreakEven::assessment)
                .ifPresent(
                        paying -> {
                            Payback payback = paying.tradeOff().payback();
                            assertThat(payback.isPaid()).isTrue();
                            Value spare = payback.net();
                            assertThat(spare.number().orElseThrow())
                                    .as(
                                            "a tenth of a per cent less would not have paid, or was not asked")
                                    .isLessThan(
                                            new BigDecimal("0.002")
                                                    .multiply(new BigDecimal("50000000"))
                                                    .multiply(new BigDecimal("0.22"))
                                                    .max(
                                                            asked.tradeOff()
                                                                    .payback()
                                                                    .net()
                                                                    .number()
                                                                    .orElseThrow()
                                                                    .add(BigDecimal.ONE)));
                        });
    }

    /** Nothing else of it speaks for a yes, and the money that is in the budget least of all. */
    @Test
    void a_cut_is_told_by_what_it_saves() {
        Plan plan =
                shop().withGoals(SmallShop.goal("G1", "operating_profit", SmallShop.level("1")))
                        .plan();
        Decision cut =
                DESK.decide(plan, proposal(new BudgetChange.Cut("ads", inMonths(3, 3, 2_000_000))))
                        .orElseThrow(ProblemsException::new);

        Judgement headline = cut.headline().orElseThrow();
        assertThat(cut.verdict()).isEqualTo(new Verdict.Yes());
        assertThat(headline.criterion()).isEqualTo("payback");
        assertThat(headline.numbers())
                .containsOnly(entry("saved", money(2_000_000)), entry("net", money(2_000_000)));
        assertThat(cut.judgements()).noneMatch(it -> it.criterion().equals("budget"));
    }

    /** Money that goes from one line to another is saved by nobody. */
    @Test
    void money_that_moves_is_not_saved() {
        Plan plan =
                shop().withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                serving("toys", AccountKind.PURCHASES, everyMonth(0)))
                        .plan();
        Decision moved =
                DESK.decide(
                                plan,
                                proposal(
                                        new BudgetChange.Move(
                                                "ads", "toys", inMonths(3, 3, 2_000_000))))
                        .orElseThrow(ProblemsException::new);

        assertThat(moved.judgements()).noneMatch(it -> it.numbers().containsKey("saved"));
    }

    /** What money drawn for a risk brings, nobody knows before an action uses it. */
    @Test
    void money_drawn_for_a_risk_that_no_action_uses_is_spent_for_nobody_knows_what() {
        Plan plan =
                shop().withRisks(SmallShop.risk("R1", SmallShop.below("revenue", 100_000_000)))
                        .plan();
        BudgetChange.Draw draw =
                new BudgetChange.Draw("reserve", "ads", "R1", inMonths(3, 3, 2_000_000));

        Judgement untold = payback(plan, begun(proposal(draw)));
        Judgement told =
                payback(
                        plan,
                        begun(
                                proposal(
                                        draw,
                                        work("P1", 3, 4, lift("online", "*", "0.01"))
                                                .using("ads", 1_000_000)
                                                .add())));

        assertThat(untold.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(untold.message().key()).isEqualTo("ground.spends-untold");
        assertThat(untold.message().arg("outlay")).isEqualTo(SmallShop.vnd(2_000_000));
        assertThat(untold.numbers().get("brings").whyUndefined())
                .contains(Message.of("undefined.response-untold"));
        assertThat(told.message().key()).isEqualTo("ground.spends");
        assertThat(told.numbers().get("brings").number()).isPresent();
    }

    private static Proposal begun(Proposal proposal) {
        return because(proposal.reason(), Optional.of(Text.of("Đã thấy", "Seen")), proposal)
                .showing(new Proposal.Shown(List.of(), List.of("R1")));
    }

    /** Whoever draws the reserve for a risk, or settles it, has to show that it is there. */
    @Test
    void to_name_a_risk_pays_nothing_back() {
        Plan plan =
                shop().withRisks(SmallShop.risk("R1", SmallShop.below("revenue", 100_000_000)))
                        .plan();
        Change draw = new BudgetChange.Draw("reserve", "ads", "R1", inMonths(3, 3, 2_000_000));
        Change ads = work("P1", 3, 4, lift("online", "*", "0.01")).using("ads", 1_000_000).add();

        for (Proposal named :
                List.of(
                        proposal(draw),
                        proposal(draw, ads),
                        proposal(new RiskChange.Settle("R1"), ads))) {
            Judgement found = payback(plan, named);
            assertThat(found.outcome()).isEqualTo(Outcome.CONDITION);
            assertThat(found.message().key()).isEqualTo("ground.risk-not-shown");
            assertThat(payback(plan, begun(named)).outcome()).isEqualTo(Outcome.NOTE);
        }
    }

    /** The power runs, whichever of its lines pays for it. */
    @Test
    void money_that_is_only_moved_is_neither_spent_nor_saved() {
        Plan plan =
                shop().withBudget(
                                Proposals.power(5_000_000),
                                SmallShop.running(
                                        "water", AccountKind.OTHER_OPERATING, everyMonth(0)))
                        .plan();

        Judgement moved =
                payback(plan, new BudgetChange.Move("power", "water", inMonths(3, 3, 2_000_000)));

        assertThat(moved.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(moved.message().key()).isEqualTo("trade.only-moved");
        assertThat(moved.message().arg("amount")).isEqualTo(money(2_000_000));
    }
}
