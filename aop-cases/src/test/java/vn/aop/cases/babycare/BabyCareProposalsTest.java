package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.criteria.DecisionBias;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * The six proposals of BabyCare House: what the desk says, with the figures that the story tells.
 */
class BabyCareProposalsTest {

    private static Case babyCareHouse;

    @BeforeAll
    static void open() {
        babyCareHouse = Cases.shipped().find("babycare-house").orElseThrow();
    }

    private static Decision decided(String proposal) {
        Proposal asked = babyCareHouse.proposals().get(proposal);
        return DecisionDesk.usual().decide(then(asked), asked).orElseThrow(ProblemsException::new);
    }

    /** The plan of the day on which it was asked. */
    private static Plan then(Proposal asked) {
        return babyCareHouse.history().on(asked.asked().orElseThrow()).current();
    }

    private static Judgement judged(String proposal, String criterion, Outcome outcome) {
        return decided(proposal).judgements().stream()
                .filter(it -> it.criterion().equals(criterion) && it.outcome() == outcome)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(Judgement judgement, String name) {
        return judgement.numbers().get(name).number().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "diaper-sale, no",
        "second-store, notThisYear",
        "tiktok-trial, yesIf",
        "formula-stock-up, yesIf",
        "hire-packer, notThisYear",
        "exclusive-offer, yes"
    })
    void are_answered_as_the_story_tells(String proposal, String verdict) {
        assertThat(decided(proposal).verdict().id()).isEqualTo(verdict);
    }

    @Test
    void a_price_cut_on_diapers_would_need_more_than_twice_the_volume_in_the_store() {
        Judgement promotion = promotion("Store");
        assertThat(number(promotion, "marginBefore")).isEqualByComparingTo("0.265");
        assertThat(number(promotion, "marginAfter")).isEqualByComparingTo("0.1165");
        assertThat(number(promotion, "breakEven").setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo("1.2747");
        assertThat(number(promotion, "needed").setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("1.58");

        assertThat(judged("diaper-sale", "reason", Outcome.NOTE).message().arg("reflex"))
                .isEqualTo(DecisionBias.COMPETITOR);
    }

    /** After goods, the fees of the channel and the tax, nothing is left of a cheaper diaper. */
    @Test
    void a_price_cut_on_diapers_loses_money_on_every_piece_online() {
        assertThat(number(promotion("Online"), "marginAfter")).isEqualByComparingTo("-0.02");
        assertThat(decided("diaper-sale").tradeOff().goals().get(2).value().after().number())
                .hasValueSatisfying(
                        it ->
                                assertThat(it.setScale(4, RoundingMode.HALF_UP))
                                        .isEqualByComparingTo("0.3501"));
    }

    private static Judgement promotion(String channel) {
        return decided("diaper-sale").judgements().stream()
                .filter(it -> it.criterion().equals("promotion"))
                .filter(it -> ((Text) it.message().arg("channel")).en().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_second_store_breaks_the_cash_floor_besides() {
        Judgement cash = judged("second-store", "cash-floor", Outcome.CONDITION);
        assertThat(number(cash, "after")).isLessThan(number(cash, "floor"));
        assertThat(judged("second-store", "not-this-year", Outcome.NOT_THIS_YEAR).where())
                .hasToString("direction/notThisYear/N1");
    }

    @Test
    void the_trial_of_a_new_channel_fits_a_month_later() {
        assertThat(decided("tiktok-trial").leastChange())
                .hasSize(2)
                .contains(new ActionChange.Delay("P3", 1));
        Judgement people = judged("tiktok-trial", "people", Outcome.CONDITION);
        assertThat(people.where()).hasToString("resources/people/minh");
        assertThat(number(people, "over")).isEqualByComparingTo("3");
    }

    /**
     * The 4 million of ads lie in the budget, and yet 10 % more of two groups do not pay for them.
     */
    @Test
    void the_trial_of_a_new_channel_has_to_sell_more_than_is_hoped_for() {
        Judgement payback = judged("tiktok-trial", "payback", Outcome.CONDITION);

        assertThat(number(payback, "brings")).isEqualByComparingTo("2936422");
        assertThat(number(payback, "needed").setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("10753904");
        assertThat(decided("tiktok-trial").leastChange())
                .filteredOn(ActionRevision.Revise.class::isInstance)
                .map(ActionRevision.Revise.class::cast)
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.revised().effects())
                                        .allSatisfy(
                                                effect ->
                                                        assertThat(effect.lift())
                                                                .isEqualByComparingTo("0.141")));
    }

    @Test
    void buying_ahead_fits_to_a_quarter() {
        Decision decision = decided("formula-stock-up");
        assertThat(decision.leastChange().stream().filter(BudgetChange.Cut.class::isInstance))
                .singleElement()
                .satisfies(
                        cut ->
                                assertThat(((BudgetChange.Cut) cut).amounts().total().getAmount())
                                        .isEqualByComparingTo("90000000"));
    }

    /** 120 million are asked for in March, and 40 less in each of three months from May on. */
    @Test
    void what_is_bought_ahead_is_told_by_what_is_left_of_it() {
        Decision decision = decided("formula-stock-up");

        assertThat(decision.changes())
                .filteredOn(BudgetChange.class::isInstance)
                .extracting(it -> it.kind(), it -> million((BudgetChange) it))
                .containsExactly(tuple("raiseBudget", "30"), tuple("cutBudget", "30"));
        assertThat(decision.conditions().get(0).key()).isEqualTo("condition.in-place");
        assertThat(decision.conditions().get(0).arg("net")).asInstanceOf(LIST).hasSize(2);
        assertThat(decision.conditions().get(0).arg("asked")).asInstanceOf(LIST).hasSize(2);
        List<Change> all = new ArrayList<>(decision.proposal().changes());
        all.addAll(decision.leastChange());
        Plan then = then(decision.proposal());
        assertThat(then.with(decision.changes()).orElseThrow(ProblemsException::new))
                .isEqualTo(then.with(all).orElseThrow(ProblemsException::new));
    }

    private static String million(BudgetChange change) {
        return change.amounts()
                .total()
                .dividedBy(1_000_000, RoundingMode.UNNECESSARY)
                .getAmount()
                .toPlainString();
    }

    @Test
    void what_makes_it_a_yes_was_tried() {
        for (String name : List.of("tiktok-trial", "formula-stock-up")) {
            Proposal asked = babyCareHouse.proposals().get(name);
            List<Change> all = new ArrayList<>(asked.changes());
            all.addAll(decided(name).leastChange());
            Proposal mended =
                    new Proposal(
                            asked.what(),
                            asked.reason(),
                            asked.evidence(),
                            asked.tags(),
                            all,
                            asked.asked());
            assertThat(
                            DecisionDesk.usual()
                                    .decide(then(asked), mended)
                                    .orElseThrow(ProblemsException::new)
                                    .verdict()
                                    .id())
                    .as(name)
                    .isEqualTo("yes");
        }
    }

    @Test
    void the_exclusive_offer_moves_every_goal_up_and_makes_nothing_worse() {
        Decision decision = decided("exclusive-offer");
        assertThat(decision.tradeOff().worse()).isEmpty();
        assertThat(decision.tradeOff().goals()).allMatch(goal -> goal.isBetter());
    }
}
