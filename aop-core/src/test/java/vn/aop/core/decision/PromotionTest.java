package vn.aop.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.aop.core.decision.Proposals.assessment;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.months;
import static vn.aop.core.decision.Proposals.ofUnknownRise;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.price;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.share;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.group;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.company.Vat;
import vn.aop.core.company.VatRates;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** Toys in the store: 40 million a month, a margin of 40 %, no fee. */
class PromotionTest {

    private static Promotion one(Plan plan, Change... changes) {
        List<Promotion> all = Promotion.in(assessment(plan, changes));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /**
     * The table that sales courses print: extra sales needed to keep the gross profit after a price
     * cut, {@code cut ÷ (margin − cut)}.
     */
    @ParameterizedTest(name = "margin {0} %, {1} % off: {2} % more")
    @CsvSource({
        "20, 5, 33.3",
        "20, 10, 100.0",
        "20, 15, 300.0",
        "25, 5, 25.0",
        "25, 10, 66.7",
        "25, 15, 150.0",
        "25, 20, 400.0",
        "30, 5, 20.0",
        "30, 10, 50.0",
        "30, 15, 100.0",
        "30, 20, 200.0",
        "35, 5, 16.7",
        "35, 10, 40.0",
        "35, 15, 75.0",
        "35, 20, 133.3",
        "40, 5, 14.3",
        "40, 10, 33.3",
        "40, 15, 60.0",
        "40, 20, 100.0",
        "50, 5, 11.1",
        "50, 10, 25.0",
        "50, 15, 42.9",
        "50, 20, 66.7"
    })
    void needs_the_extra_sales_of_the_classic_table(int margin, int cut, String more) {
        Plan plan =
                shop().withGroups(
                                group("diapers", "0.30", Map.of()),
                                group("toys", hundredths(margin).toPlainString(), Map.of()))
                        .plan();

        Promotion promotion =
                one(plan, price("store", "toys", months(3, 3), "-" + hundredths(cut)));

        assertThat(percent(promotion.breakEven())).isEqualByComparingTo(more);
        assertThat(promotion.marginBefore()).isEqualByComparingTo(hundredths(margin));
        assertThat(promotion.marginAfter()).isEqualByComparingTo(hundredths(margin - cut));
        assertThat(promotion.ownCost()).isZero();
        assertThat(promotion.needed()).isEqualTo(promotion.breakEven());
        assertThat(promotion.expected().whyUndefined())
                .as("nothing said of it is not a rise of 0")
                .contains(Message.of("undefined.rise-not-told"));
    }

    private static BigDecimal hundredths(int percent) {
        return BigDecimal.valueOf(percent, 2);
    }

    private static BigDecimal percent(Value ratio) {
        return ratio.number().orElseThrow().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    /** The marketplace takes its 10 % of the lower price: 0.90 × 0.90 − 0.65 = 0.16 of 0.25. */
    @Test
    void the_fee_falls_with_the_price() {
        Promotion promotion = one(shop().plan(), price("online", "toys", months(3, 3), "-0.10"));

        assertThat(promotion.marginBefore()).isEqualByComparingTo("0.25");
        assertThat(promotion.marginAfter()).isEqualByComparingTo("0.16");
        assertThat(promotion.breakEven()).isEqualTo(share("0.5625"));
    }

    /** The tax is 1 % of the lower price as well: (1 − 0.01) − 0.65 − 0.10 = 0.24 before. */
    @Test
    void value_added_tax_that_is_a_cost_falls_with_the_price() {
        Plan plan = shop().plan();
        Vat tax =
                new Vat.Direct(VatRates.of(new BigDecimal("0.01")), Vat.Paid.QUARTERLY, List.of());
        Plan taxed = plan.toBuilder().company(plan.company().toBuilder().vat(tax).build()).build();

        Promotion promotion = one(taxed, price("online", "toys", months(3, 3), "-0.10"));

        assertThat(promotion.marginBefore()).isEqualByComparingTo("0.24");
        assertThat(promotion.marginAfter()).isEqualByComparingTo("0.151");
    }

    /** 2 million for 40 million of sales are 5 %: (0.40 + 0.05) ÷ 0.30 = 1.5. */
    @Test
    void leaflets_have_to_be_earned_too() {
        Promotion promotion =
                one(
                        shop().plan(),
                        price("store", "toys", months(3, 3), "-0.10"),
                        work("P1", 3, 3, lift("store", "toys", "0.45"))
                                .using("ads", 2_000_000)
                                .add(),
                        work("P2", 3, 3, lift("online", "*", "0.10"))
                                .using("ads", 2_000_000)
                                .add());

        assertThat(promotion.ownCost()).isEqualByComparingTo("0.05");
        assertThat(percent(promotion.breakEven())).isEqualByComparingTo("33.3");
        assertThat(promotion.needed()).isEqualTo(share("0.5"));
        assertThat(promotion.expected()).isEqualTo(share("0.45"));
    }

    /** As above, the leaflets having to be earned too: one half more, whatever is hoped for. */
    @Test
    void of_an_unknown_rise_one_break_even_is_told() {
        Proposal proposal =
                ofUnknownRise(
                        "P1",
                        "store",
                        "toys",
                        price("store", "toys", months(3, 3), "-0.10"),
                        work("P1", 3, 3).using("ads", 2_000_000).add());

        Judgement told = only("promotion", shop().plan(), proposal);

        assertThat(told.numbers())
                .contains(entry("needed", share("0.5")))
                .doesNotContainKeys("expected", "breakEven");
        assertThat(judged("payback", shop().plan(), proposal)).isEmpty();
    }

    /** The store sells 100 million in a month; its 5 million lie on diapers and toys alike. */
    @Test
    void shares_the_cost_of_what_lifts_several_groups() {
        List<Promotion> both =
                Promotion.in(
                        assessment(
                                shop().plan(),
                                price("store", "*", months(3, 3), "-0.10"),
                                work("P1", 3, 3, lift("store", "*", "0.50"))
                                        .using("ads", 5_000_000)
                                        .add()));

        assertThat(both).extracting(it -> it.group().id()).containsExactly("diapers", "toys");
        assertThat(both).allSatisfy(it -> assertThat(it.ownCost()).isEqualByComparingTo("0.05"));
        assertThat(both.get(0).needed()).isEqualTo(share("0.75"));
        assertThat(both.get(1).needed()).isEqualTo(share("0.5"));
    }

    @Test
    void holds_for_every_channel_and_group_that_is_meant_and_sold() {
        Plan plan = shop().withChannels(channel("store", "0"), channel("online", "0.10")).plan();

        assertThat(Promotion.in(assessment(plan, price("*", "toys", months(3, 3), "-0.10"))))
                .extracting(it -> it.channel().id())
                .containsExactly("store", "online");
        assertThat(Promotion.in(assessment(plan, price("*", "*", months(3, 3), "-0.10"))))
                .hasSize(4);
    }

    @Test
    void nothing_sold_is_nothing_to_compare_with() {
        Plan plan =
                shop().withGroups(
                                group("diapers", "0.30", Map.of()),
                                group("toys", "0.40", Map.of()),
                                group("books", "0.40", Map.of()))
                        .plan();

        assertThat(Promotion.in(assessment(plan, price("*", "books", months(3, 3), "-0.10"))))
                .isEmpty();
    }

    private static BudgetLine commission() {
        return BudgetLine.builder(
                        "commission",
                        Text.of("Commission"),
                        Line.of(Account.of(AccountKind.PERSONNEL)))
                .driven(
                        SmallShop.VND,
                        new Driver.Share(new BigDecimal("0.20"), Metric.parse("revenue[store]")))
                .build();
    }

    /** Of 100 a commission takes 20: 10 are left of a margin of 30, and 10 % off leave 2. */
    @Test
    void what_follows_the_sale_is_gone_before_anything_is_left() {
        Plan plan = shop().withBudget(commission()).plan();

        Promotion promotion = one(plan, price("store", "diapers", months(6, 6), "-0.10"));

        assertThat(promotion.marginBefore()).isEqualByComparingTo("0.10");
        assertThat(promotion.marginAfter()).isEqualByComparingTo("0.02");
        assertThat(promotion.breakEven()).isEqualTo(Value.ratio(new BigDecimal("4")));
    }

    /** Insurance is a fifth of the commission: 24 of 100 follow the sale. */
    @Test
    void what_follows_what_follows_the_sale_is_gone_as_well() {
        BudgetLine insurance =
                BudgetLine.builder(
                                "insurance",
                                Text.of("Insurance"),
                                Line.of(Account.of(AccountKind.OTHER_OPERATING)))
                        .driven(
                                SmallShop.VND,
                                new Driver.Share(new BigDecimal("0.20"), Metric.parse("personnel")))
                        .build();
        Plan plan = shop().withBudget(commission(), insurance).plan();

        assertThat(one(plan, price("store", "diapers", months(6, 6), "-0.05")).marginBefore())
                .isEqualByComparingTo("0.06");
    }

    /** From 10 % off to 20 % off: of 0.90 to 0.80, 11.1 % less; of 0.90, 0.30 left becomes 0.20. */
    @Test
    void a_cut_of_what_is_cut_already_starts_from_the_price_asked_now() {
        Plan cut =
                shop().plan()
                        .with(List.of(price("store", "toys", months(3, 3), "-0.10")))
                        .orElseThrow(ProblemsException::new);

        Promotion deeper = one(cut, price("store", "toys", months(3, 3), "-0.20"));

        assertThat(deeper.discount().setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.1111");
        assertThat(deeper.listed()).isEqualByComparingTo("0.90");
        assertThat(deeper.marginBefore().setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.3333");
        assertThat(deeper.marginAfter().setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.2222");
        assertThat(deeper.breakEven()).isEqualTo(share("0.5"));
        assertThat(Promotion.in(assessment(cut, price("store", "toys", months(3, 3), "-0.05"))))
                .isEmpty();
    }

    @Test
    void dearer_goods_leave_less_to_give_away() {
        Promotion promotion =
                one(
                        shop().plan(),
                        price("store", "toys", months(3, 3), "-0.10"),
                        new TermsChange.Margin(
                                Optional.of("store"),
                                "toys",
                                months(3, 3),
                                Optional.of(new BigDecimal("0.30"))));

        assertThat(promotion.marginBefore()).isEqualByComparingTo("0.30");
        assertThat(promotion.breakEven()).isEqualTo(share("0.5"));
    }

    /** As much in each of two months: 40 % and 20 % are 30 %, of which 10 % off leave 20 %. */
    @Test
    void every_month_of_the_cut_counts_and_not_the_first_alone() {
        Promotion promotion =
                one(
                        dearerInApril(),
                        price("store", "toys", months(3, 4), "-0.10"),
                        work("P1", 3, 4, lift("store", "toys", "0.45")).add());

        assertThat(promotion.marginBefore()).isEqualByComparingTo("0.30");
        assertThat(promotion.marginAfter()).isEqualByComparingTo("0.20");
        assertThat(promotion.breakEven()).isEqualTo(share("0.5"));
        assertThat(promotion.isPaid()).isFalse();
    }

    private static Plan dearerInApril() {
        return shop().plan()
                .with(
                        List.of(
                                new TermsChange.Margin(
                                        Optional.of("store"),
                                        "toys",
                                        months(4, 4),
                                        Optional.of(new BigDecimal("0.20")))))
                .orElseThrow(ProblemsException::new);
    }

    @Test
    void says_from_which_price_it_counts() {
        Plan cut =
                shop().plan()
                        .with(List.of(price("store", "*", months(1, 12), "-0.10")))
                        .orElseThrow(ProblemsException::new);

        assertThat(one(cut, price("store", "toys", months(3, 3), "-0.20")).oldPrice())
                .isEqualTo(Message.of("price.old-not-listed").with("share", share("0.90")));
        assertThat(one(shop().plan(), price("store", "toys", months(3, 3), "-0.20")).oldPrice())
                .isEqualTo(Message.of("price.old"));
    }

    @Test
    void only_the_cut_that_stands_counts() {
        assertThat(
                        one(
                                        shop().plan(),
                                        price("store", "toys", months(3, 3), "-0.20"),
                                        price("store", "toys", months(3, 3), "-0.10"))
                                .discount())
                .isEqualByComparingTo("0.10");
    }

    @Test
    void speaks_for_a_cut_that_draws_enough() {
        Judgement pays = only("promotion", shop().plan(), cut("-0.10", "0.34"));

        assertThat(pays.outcome()).isEqualTo(Outcome.FOR);
        assertThat(pays.where()).hasToString("company/groups/toys");
        assertThat(pays.numbers())
                .contains(
                        entry("discount", share("0.10")),
                        entry("marginBefore", share("0.40")),
                        entry("marginAfter", share("0.30")),
                        entry("ownCost", share("0")),
                        entry("expected", share("0.34")));
    }

    @Test
    void asks_about_a_cut_that_draws_too_little() {
        Judgement little = only("promotion", shop().plan(), cut("-0.10", "0.33"));

        assertThat(little.outcome()).isEqualTo(Outcome.CONDITION);
    }

    @Test
    void to_break_even_is_enough() {
        assertThat(only("promotion", shop().plan(), cut("-0.20", "1.00")).outcome())
                .isEqualTo(Outcome.FOR);
    }

    @Test
    void asks_about_a_cut_that_loses_money_on_every_piece() {
        Judgement never = only("promotion", shop().plan(), cut("-0.40", "3.00"));

        assertThat(never.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(never.numbers().get("breakEven").number()).isEmpty();
    }

    @Test
    void says_so_where_its_own_cost_is_counted() {
        Proposal dear =
                proposal(
                        price("store", "toys", months(3, 3), "-0.10"),
                        work("P1", 3, 3, lift("store", "toys", "0.45"))
                                .using("ads", 2_000_000)
                                .add());

        Judgement little = only("promotion", shop().plan(), dear);

        assertThat(little.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(little.numbers().get("ownCost").number().orElseThrow()).isPositive();
    }

    @Test
    void a_higher_price_is_no_promotion() {
        assertThat(
                        judged(
                                "promotion",
                                shop().plan(),
                                proposal(price("store", "toys", months(3, 3), "0.10"))))
                .isEmpty();
    }

    private static Proposal cut(String change, String lift) {
        return proposal(
                price("store", "toys", months(3, 3), change),
                work("P1", 3, 3, lift("store", "toys", lift)).add());
    }
}
