package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.aop.core.decision.Proposals.days;
import static vn.aop.core.decision.Proposals.decide;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.raise;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.line;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/** Diapers cost 42 million a month in the store and 21 online; 63 are bought. */
class StockCriterionTest {

    private static Plan stocked(long opening, Limit limit) {
        return shop().withBaseline(
                        new Baseline(
                                shop().plan().baseline().figures(),
                                Optional.empty(),
                                Map.of("diapers", vnd(opening))))
                .withBudget(
                        line(
                                "diapers",
                                new Line(
                                        Account.of(AccountKind.PURCHASES),
                                        Optional.empty(),
                                        Optional.of("diapers")),
                                limit,
                                Purpose.RUNNING,
                                everyMonth(63_000_000)))
                .plan();
    }

    private static final Proposal MORE_IN_JUNE =
            proposal(work("P1", 6, 6, lift("online", "diapers", "0.10")).add());

    @Test
    void asks_for_goods_where_a_group_would_sell_out() {
        Judgement soldOut = only("stock", stocked(0, Limit.SOFT), MORE_IN_JUNE);

        assertThat(soldOut.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(soldOut.where()).hasToString("company/groups/diapers");
        assertThat(soldOut.message().arg("before")).isEqualTo(0);
        assertThat(soldOut.message().arg("after")).isEqualTo(7);
        assertThat(soldOut.numbers()).contains(entry("short", money(2_100_000)));
    }

    /** Ten per cent of 30 million cost 2.1. */
    @Test
    void the_least_change_buys_the_goods_when_they_are_needed() {
        Decision decision = decide(stocked(0, Limit.SOFT), MORE_IN_JUNE);

        assertThat(decision.leastChange())
                .isEqualTo(
                        List.<Change>of(
                                new BudgetChange.Raise("diapers", inMonths(6, 6, 2_100_000))));
    }

    @Test
    void the_least_change_buys_only_what_lacks_because_of_the_proposal() {
        Decision decision =
                decide(
                        stocked(1_100_000, Limit.SOFT),
                        proposal(work("P1", 6, 7, lift("online", "diapers", "0.10")).add()));

        assertThat(decision.leastChange())
                .singleElement()
                .isInstanceOfSatisfying(
                        BudgetChange.Raise.class,
                        raise ->
                                assertThat(raise.amounts().amounts())
                                        .isEqualTo(
                                                Map.of(
                                                        month(6), vnd(1_000_000),
                                                        month(7), vnd(2_100_000))));
    }

    @Test
    void stock_that_suffices_is_not_spoken_of() {
        assertThat(judged("stock", stocked(2_100_000, Limit.SOFT), MORE_IN_JUNE)).isEmpty();
    }

    @Test
    void does_not_blame_a_proposal_for_what_is_sold_out_without_it() {
        assertThat(
                        judged(
                                "stock",
                                stocked(-1_000_000, Limit.SOFT),
                                proposal(work("P1", 6, 6, lift("online", "toys", "0.10")).add())))
                .isEmpty();
    }

    /**
     * 63 million there last 30 to 31 days, of 30 that are asked for. Bought for 40 less in March,
     * 23 are left: 11 days.
     */
    @Test
    void asks_for_goods_where_shelves_are_emptied_far_below_their_cover() {
        Decision decision =
                decide(
                        stocked(63_000_000, Limit.SOFT),
                        proposal(
                                work("P1", 3, 4, lift("online", "*", "0.01")).add(),
                                new BudgetChange.Cut("diapers", inMonths(3, 3, 40_000_000))));

        Judgement thin =
                decision.judgements().stream()
                        .filter(it -> it.criterion().equals("stock"))
                        .findFirst()
                        .orElseThrow();
        assertThat(thin.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(thin.message().key()).isEqualTo("ground.thin-stock");
        assertThat(thin.lacks(Shortfall.COVER, Place.group("diapers"))).isTrue();
        assertThat(thin.numbers()).contains(entry("cover", days("30")));
        assertThat(thin.numbers().get("days").number().orElseThrow())
                .isBetween(new BigDecimal("10"), new BigDecimal("12"));
        assertThat(decision.tradeOff().worse())
                .extracting(it -> it.message().key())
                .contains("trade.stock-thin");
        assertThat(decision.leastChange()).hasAtLeastOneElementOfType(BudgetChange.Raise.class);
    }

    /** 24 days of 30 are worth knowing, and no more. */
    @Test
    void tells_shelves_below_their_cover() {
        Judgement thin =
                only(
                        "stock",
                        stocked(63_000_000, Limit.SOFT),
                        proposal(new BudgetChange.Cut("diapers", inMonths(3, 3, 12_000_000))));

        assertThat(thin.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(thin.message().key()).isEqualTo("ground.thin-stock");
    }

    @Test
    void tells_how_much_more_is_missing_where_a_group_sells_out_already() {
        Judgement more = only("stock", stocked(-1_000_000, Limit.SOFT), MORE_IN_JUNE);

        assertThat(more.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(more.message().key()).isEqualTo("ground.sold-out-more");
        assertThat(more.numbers()).contains(entry("short", money(2_100_000)));
    }

    /** Of 200 million, 63 a month: three months, and 11 of the fourth, May to August. */
    @Test
    void asks_about_goods_that_would_lie_long() {
        Judgement lies =
                only("stock", stocked(0, Limit.SOFT), proposal(raise("diapers", 1, 200_000_000)));

        assertThat(lies.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(lies.where()).hasToString("company/groups/diapers");
        assertThat(lies.message().arg("month")).isEqualTo(month(4));
        assertThat(lies.numbers()).contains(entry("cover", days("30")));
        assertThat(lies.numbers().get("days").number().orElseThrow().setScale(2, RoundingMode.DOWN))
                .isEqualTo(new BigDecimal("97.41"));
    }

    @Test
    void twice_the_days_of_cover_are_not_yet_long() {
        assertThat(
                        judged(
                                "stock",
                                stocked(0, Limit.SOFT),
                                proposal(raise("diapers", 1, 120_000_000))))
                .isEmpty();
    }

    /** 190 million last three months and a bit; 63 more last another month. */
    @Test
    void what_lies_long_already_may_lie_a_little_longer_but_not_by_its_cover() {
        Plan plan = stocked(190_000_000, Limit.SOFT);

        assertThat(judged("stock", plan, proposal(raise("diapers", 1, 10_000_000)))).isEmpty();
        assertThat(judged("stock", plan, proposal(raise("diapers", 1, 63_000_000)))).hasSize(1);
    }

    @Test
    void a_hard_line_for_goods_is_not_raised_to_restock() {
        assertThat(decide(stocked(0, Limit.HARD), MORE_IN_JUNE).leastChange())
                .noneMatch(BudgetChange.Raise.class::isInstance);
    }
}
