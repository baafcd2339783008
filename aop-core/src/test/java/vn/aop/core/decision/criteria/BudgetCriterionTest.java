package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static vn.aop.core.decision.Proposals.because;
import static vn.aop.core.decision.Proposals.decide;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.power;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.raise;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.risk;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

class BudgetCriterionTest {

    /** In March 50 of the 60 million of ads lie ahead; of 52 two are of January and February. */
    @Test
    void money_of_past_months_is_there_only_if_it_was_not_spent() {
        Proposal most = asked(50_000_000);
        Proposal more = asked(52_000_000);

        assertThat(judged("budget", shop().plan(), most))
                .extracting(Judgement::outcome, it -> it.numbers().get("left"))
                .containsExactly(tuple(Outcome.FOR, money(0)));
        assertThat(judged("budget", shop().plan(), more))
                .extracting(Judgement::outcome, it -> it.numbers().get("amount"))
                .containsExactly(tuple(Outcome.FOR, null), tuple(Outcome.NOTE, money(2_000_000)));
    }

    /** Of 60 million of ads 50 are used from March on: what is free is of January and February. */
    @Test
    void a_cut_of_past_months_saves_only_what_was_not_spent() {
        Proposal cut = asked(new BudgetChange.Cut("ads", inMonths(12, 12, 2_000_000)));
        SmallShop used = shop().withActions(work("A1", 3, 12).using("ads", 50_000_000).action());

        assertThat(judged("budget", shop().plan(), cut)).isEmpty();
        assertThat(judged("budget", used.plan(), cut))
                .extracting(it -> it.message().key(), it -> it.numbers().get("amount"))
                .containsExactly(tuple("ground.past-money-saved", money(2_000_000)));
    }

    private static Proposal asked(long amount) {
        return asked(work("P1", 3, 12, lift("online", "*", "0.30")).using("ads", amount).add());
    }

    private static Proposal asked(Change change) {
        return new Proposal(
                Text.of("Quảng cáo", "Ads"),
                Text.of("Muốn thử", "Worth a try"),
                Optional.empty(),
                List.of(),
                List.of(change),
                Optional.of(LocalDate.of(2026, 3, 2)));
    }

    /** Ads have 5 million a month: 30 million in January to March lack 15 at the end of March. */
    @Test
    void tells_the_month_in_which_a_line_lacks_most() {
        Judgement lacks =
                only(
                        "budget",
                        shop().plan(),
                        proposal(
                                work("P1", 1, 3, lift("online", "*", "0.30"))
                                        .using("ads", 30_000_000)
                                        .add()));

        assertThat(lacks.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(lacks.where()).hasToString("budget/ads");
        assertThat(lacks.message().arg("month")).isEqualTo(month(3));
        assertThat(lacks.numbers()).containsOnly(entry("short", money(15_000_000)));
    }

    @Test
    void speaks_for_what_the_budget_holds() {
        Judgement holds =
                only(
                        "budget",
                        shop().plan(),
                        proposal(
                                work("P1", 3, 12, lift("online", "*", "0.30"))
                                        .using("ads", 30_000_000)
                                        .add()));

        assertThat(holds.outcome()).isEqualTo(Outcome.FOR);
        assertThat(holds.where()).hasToString("budget");
    }

    @Test
    void has_nothing_to_say_where_no_money_is_touched() {
        Proposal free = proposal(work("P1", 3, 12, lift("online", "*", "0.30")).add());

        assertThat(judged("budget", shop().plan(), free)).isEmpty();
    }

    @Test
    void a_line_that_lacks_already_may_lack_as_much_as_before() {
        Plan plan = shop().withActions(work("A1", 1, 1).using("ads", 70_000_000).action()).plan();

        assertThat(
                        judged(
                                "budget",
                                plan,
                                proposal(work("P1", 3, 12, lift("online", "*", "0.30")).add())))
                .isEmpty();
        assertThat(
                        only(
                                        "budget",
                                        plan,
                                        proposal(
                                                work("P1", 12, 12, lift("online", "*", "0.30"))
                                                        .using("ads", 1_000_000)
                                                        .add()))
                                .numbers())
                .containsOnly(entry("short", money(11_000_000)));
    }

    @Test
    void a_hard_line_is_not_raised() {
        Judgement hard =
                judged(
                                "budget",
                                shop().plan(),
                                proposal(
                                        new BudgetChange.Raise("rent", inMonths(1, 12, 1_000_000))))
                        .get(0);

        assertThat(hard.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(hard.where()).hasToString("budget/rent");
        assertThat(hard.numbers())
                .containsOnly(
                        entry("before", money(120_000_000)), entry("after", money(132_000_000)));
    }

    @Test
    void goods_taxes_and_loans_are_not_counted_as_spending() {
        Plan plan =
                shop().withBudget(
                                serving("goods", AccountKind.PURCHASES, everyMonth(5_000_000)),
                                running("tax", AccountKind.TAX, everyMonth(0)),
                                serving("loan", AccountKind.FINANCING, everyMonth(0)))
                        .plan();

        assertThat(judged("budget", plan, moreOnline(raise("goods", 3, 90_000_000)))).isEmpty();
        assertThat(judged("budget", plan, moreOnline(raise("loan", 3, 90_000_000)))).isEmpty();
        assertThat(judged("budget", plan, moreOnline(raise("tax", 3, 90_000_000))))
                .extracting(Judgement::lacks)
                .containsExactly(Optional.of(Shortfall.LIMIT));
    }

    @Test
    void the_reserve_does_not_pay_for_opportunities() {
        Plan plan = shop().withRisks(risk("R1", below("revenue", 90_000_000))).plan();

        assertThat(
                        judged(
                                "budget",
                                plan,
                                proposal(
                                        work("P1", 12, 12, lift("online", "*", "0.30"))
                                                .using("reserve", 20_000_000)
                                                .add())))
                .extracting(it -> it.where().toString(), Judgement::lacks, Judgement::numbers)
                .containsExactly(
                        tuple(
                                "budget/reserve",
                                Optional.of(Shortfall.RESERVE),
                                Map.of("amount", money(20_000_000))),
                        tuple(
                                "budget",
                                Optional.of(Shortfall.RESERVE),
                                Map.of("left", money(4_000_000), "needed", money(5_000_000))));
    }

    /** Two risks were promised 5 million each; the reserve holds 24. */
    @Test
    void what_is_drawn_for_a_risk_is_no_longer_owed_to_it() {
        Plan plan =
                shop().withRisks(
                                risk("R1", below("revenue", 90_000_000)),
                                risk("R2", below("revenue", 80_000_000)))
                        .withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                reserve(
                                        "reserve",
                                        AccountKind.OTHER_OPERATING,
                                        10_000_000,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0))
                        .plan();
        Change draw5 = new BudgetChange.Draw("reserve", "ads", "R1", inMonths(1, 1, 5_000_000));
        Change draw6 = new BudgetChange.Draw("reserve", "ads", "R1", inMonths(1, 1, 6_000_000));

        assertThat(decide(plan, proposal(draw5)).verdict().id()).isEqualTo("yes");
        assertThat(only("budget", plan, proposal(draw6)).numbers())
                .containsOnly(entry("left", money(4_000_000)), entry("needed", money(5_000_000)));
    }

    private static Proposal moreOnline(Change change) {
        return proposal(work("P1", 3, 12, lift("online", "*", "0.30")).add(), change);
    }

    /** Nothing else uses the electricity's money, and yet it will be spent. */
    @Test
    void what_keeps_the_shop_running_is_not_free() {
        Plan plan =
                shop().withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                power(3_000_000))
                        .plan();
        Proposal taking =
                proposal(work("P1", 3, 4, lift("online", "*", "0.30")).using("power", 100).add());

        Judgement taken = only("budget", plan, taking);
        Proposal evident = because(taking.reason(), Optional.of(EVIDENCE), taking);
        Judgement shown =
                only(
                        "budget",
                        plan,
                        evident.showing(new Proposal.Shown(List.of("power"), List.of())));

        assertThat(taken.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(taken.lacks(Shortfall.RUNNING, Place.line("power"))).isTrue();
        assertThat(taken.numbers()).containsOnly(entry("amount", money(100)));
        assertThat(shown.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(only("budget", plan, evident)).as("of something else").isEqualTo(taken);
        assertThat(
                        only(
                                "budget",
                                plan,
                                evident.showing(new Proposal.Shown(List.of("ads"), List.of()))))
                .isEqualTo(taken);
        assertThat(decide(plan, taking).leastChange())
                .singleElement()
                .isInstanceOfSatisfying(
                        ActionRevision.Revise.class,
                        it -> assertThat(it.revised().uses().get(0).line()).isEqualTo("ads"));
    }

    /** Rent is owed whatever anybody shows: a cut leaves it alone, and so does the desk. */
    @Test
    void what_is_committed_has_to_be_paid_whatever_the_evidence() {
        Proposal less = shown(proposal(new BudgetChange.Cut("rent", inMonths(6, 6, 1_000_000))));
        Proposal using =
                shown(
                        proposal(
                                work("P1", 3, 4, lift("online", "*", "0.30"))
                                        .using("rent", 100)
                                        .add()));

        assertThat(judged("budget", shop().plan(), less))
                .extracting(
                        Judgement::outcome,
                        it -> it.message().key(),
                        it -> it.where().toString(),
                        Judgement::numbers)
                .containsExactly(
                        tuple(
                                Outcome.CONDITION,
                                "ground.committed-hard",
                                "budget/rent",
                                Map.of("amount", money(1_000_000))));
        assertThat(decide(shop().plan(), less).verdict().id()).isEqualTo("no");
        assertThat(judged("budget", shop().plan(), using))
                .extracting(it -> it.message().key(), Judgement::numbers)
                .containsExactly(tuple("ground.committed-hard", Map.of("amount", money(100))));
    }

    @Test
    void taxes_and_debts_are_due_whatever_their_limit() {
        Plan plan =
                shop().withBudget(
                                serving("tax", AccountKind.TAX, everyMonth(5_000_000)),
                                serving("debt", AccountKind.REPAYMENTS, everyMonth(5_000_000)),
                                serving("interest", AccountKind.INTEREST, everyMonth(5_000_000)),
                                serving("goods", AccountKind.PURCHASES, everyMonth(5_000_000)))
                        .plan();

        assertThat(less(plan, "tax")).containsExactly("ground.committed-tax");
        assertThat(less(plan, "debt")).containsExactly("ground.committed-financing");
        assertThat(less(plan, "interest")).containsExactly("ground.committed-financing");
        assertThat(less(plan, "goods")).isEmpty();
    }

    /** Less of a loan or of capital is less money in the till, and nothing that is due. */
    @ParameterizedTest
    @EnumSource(
            value = AccountKind.class,
            names = {"LOANS", "FINANCING"})
    void money_that_comes_in_is_not_due(AccountKind kind) {
        Plan plan = shop().withBudget(running("bank", kind, everyMonth(5_000_000))).plan();

        assertThat(less(plan, "bank")).isEmpty();
        assertThat(judged("budget", plan, moreOnline(raise("bank", 3, 1_000_000))))
                .extracting(it -> it.message().key())
                .containsExactly("ground.hard-limit-in");
    }

    private static List<String> less(Plan plan, String line) {
        return judged("budget", plan, moreOnline(new BudgetChange.Cut(line, inMonths(6, 6, 100))))
                .stream()
                .map(it -> it.message().key())
                .toList();
    }

    private static Proposal shown(Proposal proposal) {
        return because(proposal.reason(), Optional.of(EVIDENCE), proposal);
    }

    private static final Text EVIDENCE =
            Text.of("Hóa đơn giảm một nửa từ khi thay đèn", "Bills halved with the new lamps");
}
