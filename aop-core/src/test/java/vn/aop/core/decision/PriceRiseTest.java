package vn.aop.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.assessment;
import static vn.aop.core.decision.Proposals.decide;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.months;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.price;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.share;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.SmallShop.group;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.figures.Value;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.ProblemsException;

/** Toys in the store: 40 million a month, a margin of 40 %, no fee. */
@AddLifecycleHook(FewerTries.class)
class PriceRiseTest {

    private static PriceRise one(Plan plan, Change... changes) {
        List<PriceRise> all = PriceRise.in(assessment(plan, changes));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Plan withMargin(int margin) {
        return shop().withGroups(
                        group("diapers", "0.30", Map.of()),
                        group("toys", hundredths(margin).toPlainString(), Map.of()))
                .plan();
    }

    /** The break-even sales change of Nagle: {@code −Δp ÷ (margin + Δp)}. */
    @ParameterizedTest(name = "margin {0} %, {1} % dearer: {2} % fewer")
    @CsvSource({
        "20, 5, 20.0",
        "20, 10, 33.3",
        "20, 15, 42.9",
        "20, 20, 50.0",
        "25, 5, 16.7",
        "25, 10, 28.6",
        "25, 15, 37.5",
        "25, 20, 44.4",
        "30, 5, 14.3",
        "30, 10, 25.0",
        "30, 15, 33.3",
        "30, 20, 40.0",
        "40, 5, 11.1",
        "40, 10, 20.0",
        "40, 15, 27.3",
        "40, 20, 33.3",
        "50, 5, 9.1",
        "50, 10, 16.7",
        "50, 15, 23.1",
        "50, 20, 28.6"
    })
    void stands_the_break_even_sales_change(int margin, int rise, String fewer) {
        PriceRise found =
                one(
                        withMargin(margin),
                        price("store", "toys", months(3, 3), hundredths(rise).toPlainString()));

        assertThat(percent(found.mayLose())).isEqualByComparingTo(fewer);
        assertThat(found.marginBefore()).isEqualByComparingTo(hundredths(margin));
        assertThat(found.marginAfter()).isEqualByComparingTo(hundredths(margin + rise));
        assertThat(found.expected()).isEqualTo(share("0"));
    }

    private static BigDecimal hundredths(int percent) {
        return BigDecimal.valueOf(percent, 2);
    }

    private static BigDecimal percent(Value ratio) {
        return ratio.number().orElseThrow().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    /** 40 % and 20 % of two months that sell alike are 30 %, and 10 % more are 40 %. */
    @Test
    void every_month_of_the_rise_counts_and_not_the_first_alone() {
        Plan plan =
                shop().plan()
                        .with(
                                List.of(
                                        new TermsChange.Margin(
                                                Optional.empty(),
                                                "toys",
                                                months(4, 4),
                                                Optional.of(new BigDecimal("0.20")))))
                        .orElseThrow(ProblemsException::new);

        PriceRise found = one(plan, price("store", "toys", months(3, 4), "0.10"));

        assertThat(found.marginBefore()).isEqualByComparingTo("0.30");
        assertThat(found.mayLose()).isEqualTo(share("0.25"));
    }

    /** The marketplace takes its 10 % of the higher price: 1.10 × 0.90 − 0.65 = 0.34. */
    @Test
    void the_fee_rises_with_the_price() {
        PriceRise found = one(shop().plan(), price("online", "toys", months(3, 3), "0.10"));

        assertThat(found.marginBefore()).isEqualByComparingTo("0.25");
        assertThat(found.marginAfter()).isEqualByComparingTo("0.34");
        assertThat(percent(found.mayLose())).isEqualByComparingTo("26.5");
    }

    /** 2 million for 40 million of sales are 5 %: 1 − (0.40 + 0.05) ÷ 0.50. */
    @Test
    void what_goes_with_it_has_to_be_earned_too() {
        PriceRise found =
                one(
                        shop().plan(),
                        price("store", "toys", months(3, 3), "0.10"),
                        work("P1", 3, 3, lift("store", "toys", "0.01"))
                                .using("ads", 2_000_000)
                                .add());

        assertThat(found.mayLose()).isEqualTo(share("0.1"));
        assertThat(found.expected()).isEqualTo(share("0.01"));
    }

    /** A discount that ends is a rise, of the price that was asked. */
    @Test
    void a_discount_that_is_taken_back_is_a_rise() {
        Change discount = price("store", "toys", months(3, 3), "-0.20");
        Plan cheap = shop().plan().with(List.of(discount)).orElseThrow(ProblemsException::new);

        PriceRise found = one(cheap, price("store", "toys", months(3, 3), "0"));

        assertThat(found.rise()).isEqualByComparingTo("0.25");
        assertThat(found.mayLose()).isEqualTo(share("0.5"));
        assertThat(Promotion.in(assessment(cheap, price("store", "toys", months(3, 3), "0"))))
                .isEmpty();
    }

    /** So many fewer, by the projection: profit is that of the old price. */
    @Property(tries = 60)
    void with_as_many_fewer_the_year_earns_what_the_old_price_does(
            @ForAll @IntRange(min = 10, max = 60) int margin,
            @ForAll @IntRange(min = 1, max = 50) int rise) {
        Plan plan = withMargin(margin);
        TermsChange.Price dearer =
                price("store", "toys", months(3, 5), hundredths(rise).toPlainString());
        BigDecimal fewer = one(plan, dearer).mayLose().number().orElseThrow();
        Change losing =
                work(
                                "P1",
                                3,
                                5,
                                lift(
                                        "store",
                                        "toys",
                                        fewer.negate()
                                                .setScale(9, RoundingMode.HALF_UP)
                                                .toPlainString()))
                        .add();

        TradeOff tradeOff = assessment(plan, dearer, losing).tradeOff();

        assertThat(tradeOff.profitChange().number().orElseThrow().abs())
                .isLessThanOrEqualTo(BigDecimal.TEN);
    }

    /** 40 million at 1.10, of which a fifth may go: 8.8 million. */
    @Test
    void the_answer_says_that_not_one_piece_is_lost_and_how_many_may_be() {
        Decision decision =
                decide(shop().plan(), proposal(price("store", "toys", months(3, 3), "0.10")));

        assertThat(decision.verdict().id()).isEqualTo("yes");
        Judgement told = decision.headline().orElseThrow();
        assertThat(told.criterion()).isEqualTo("price-rise");
        assertThat(told.outcome()).isEqualTo(Outcome.FOR);
        assertThat(told.message().arg("assumed")).isEqualTo(Message.of("price-rise.none-lost"));
        assertThat(told.numbers())
                .containsEntry("mayLose", share("0.2"))
                .containsEntry("sales", money(8_800_000))
                .containsEntry("rise", share("0.1"));
    }

    /** Toys in the store stand least: no fee, but the thickest margin of all. */
    @Test
    void of_several_the_one_that_stands_the_least_is_named() {
        TermsChange.Price dearer =
                new TermsChange.Price(
                        Optional.empty(), Optional.empty(), months(3, 3), new BigDecimal("0.10"));
        Judgement told = only("price-rise", shop().plan(), proposal(dearer));
        List<PriceRise> all = PriceRise.in(assessment(shop().plan(), dearer));

        assertThat(all).hasSizeGreaterThan(1);
        assertThat(told.numbers())
                .containsEntry("least", share("0.2"))
                .containsEntry("mayLose", PriceRise.mayLose(all));
        assertThat(told.where()).isEqualTo(Place.group("toys"));
    }

    @Test
    void who_expects_to_lose_more_than_it_stands_has_to_mend_it() {
        Judgement told =
                only(
                        "price-rise",
                        shop().plan(),
                        proposal(
                                price("store", "toys", months(3, 3), "0.10"),
                                work("P1", 3, 3, lift("store", "toys", "-0.3")).add()));

        assertThat(told.outcome()).isEqualTo(Outcome.CONDITION);
    }

    @Test
    void who_expects_to_lose_less_is_told_so() {
        Judgement told =
                only(
                        "price-rise",
                        shop().plan(),
                        proposal(
                                price("store", "toys", months(3, 3), "0.10"),
                                work("P1", 3, 3, lift("store", "toys", "-0.1")).add()));

        assertThat(told.outcome()).isEqualTo(Outcome.FOR);
        assertThat(told.message().arg("assumed"))
                .isEqualTo(Message.of("price-rise.fewer-sold").with("share", share("0.1")));
    }

    /** 8 million for 40 million of sales are 20 %, and the rise brings 10. */
    @Test
    void what_costs_more_than_the_rise_brings_asks_for_more_pieces() {
        List<Judgement> told =
                judged(
                        "price-rise",
                        shop().plan(),
                        proposal(
                                price("store", "toys", months(3, 3), "0.10"),
                                work("P1", 3, 3, lift("store", "toys", "0.01"))
                                        .using("ads", 8_000_000)
                                        .add()));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).outcome()).isEqualTo(Outcome.NOTE);
        assertThat(told.get(0).numbers()).containsEntry("needed", share("0.2"));
    }

    @Test
    void goods_that_lose_money_still_lose_it_on_every_piece() {
        Plan below =
                shop().withGroups(
                                group("diapers", "0.30", Map.of()),
                                group("toys", "-0.30", Map.of()))
                        .plan();
        PriceRise found = one(below, price("store", "toys", months(3, 3), "0.10"));

        assertThat(found.mayLose().whyUndefined()).isPresent();
    }

    @Test
    void a_lower_price_is_no_rise() {
        assertThat(
                        PriceRise.in(
                                assessment(
                                        shop().plan(),
                                        price("store", "toys", months(3, 3), "-0.10"))))
                .isEmpty();
    }
}
