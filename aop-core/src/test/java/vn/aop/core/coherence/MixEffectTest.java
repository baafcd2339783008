package vn.aop.core.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.coherence.TwoChannels.percent;
import static vn.aop.core.coherence.TwoChannels.shop;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.coherence.MixEffect.ChannelMix;
import vn.aop.core.company.Vat;
import vn.aop.core.company.VatRates;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

/** The numbers are printed in {@code docs/formulas/mix-effect.md}. */
class MixEffectTest {

    private static final Goal TWENTY_PERCENT_MORE = goal("G1", "revenue", growth("0.20"));
    private static final Goal ONLINE_45 = goal("G2", "revenue[online] / revenue", level("0.45"));
    private static final Goal MARGIN_35 = goal("G3", "gross_margin", level("0.35"));

    @Test
    void moving_from_30_to_45_percent_online_takes_the_margin_from_35_6_to_34_4_percent() {
        MixEffect mix = effect(shop(TWENTY_PERCENT_MORE, ONLINE_45, MARGIN_35)).orElseThrow();

        assertThat(mix.goal()).isEqualTo("G3");
        assertThat(mix.baselineMargin()).isEqualByComparingTo("0.356");
        assertThat(mix.impliedMargin()).isEqualByComparingTo("0.344");
        assertThat(mix.floor()).isEqualByComparingTo("0.35");
        assertThat(mix.breaksFloor()).isTrue();
    }

    /** 30 + 0.6 ÷ 0.45 and 38 + 0.6 ÷ 0.55. */
    @Test
    void an_online_margin_of_31_33_percent_would_save_the_floor_or_39_09_in_the_store() {
        MixEffect mix = effect(shop(TWENTY_PERCENT_MORE, ONLINE_45, MARGIN_35)).orElseThrow();

        assertThat(mix.channels())
                .extracting(ChannelMix::channel)
                .containsExactly("online", "store");
        ChannelMix online = mix.channels().get(0);
        assertThat(online.baselineShare()).isEqualByComparingTo("0.30");
        assertThat(online.impliedShare()).isEqualByComparingTo("0.45");
        assertThat(online.margin()).isEqualByComparingTo("0.30");
        assertThat(percent(online.needed())).isEqualTo("31.33");
        assertThat(percent(mix.channels().get(1).needed())).isEqualTo("39.09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gross_margin",
                "gross_profit / revenue",
                "(revenue - cost_of_goods) / revenue"
            })
    void the_floor_may_be_written_in_many_ways(String metric) {
        Goal floor = goal("G3", metric, level("0.35"));

        assertThat(effect(shop(TWENTY_PERCENT_MORE, ONLINE_45, floor)))
                .isEqualTo(effect(shop(TWENTY_PERCENT_MORE, ONLINE_45, MARGIN_35)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gross_margin[store]", "operating_profit / revenue", "gross_profit / 1000"})
    void other_margins_are_not_the_floor(String metric) {
        Goal other = goal("G3", metric, level("0.35"));

        assertThat(effect(shop(TWENTY_PERCENT_MORE, ONLINE_45, other))).isEmpty();
    }

    @Test
    void last_years_margins_count_whatever_the_plan_promises() {
        MixEffect mix =
                effect(shop("0.36", TWENTY_PERCENT_MORE, ONLINE_45, MARGIN_35)).orElseThrow();

        assertThat(mix.impliedMargin()).isEqualByComparingTo("0.344");
    }

    @Test
    void without_a_goal_on_the_mix_nothing_moves_the_margin() {
        assertThat(effect(shop(TWENTY_PERCENT_MORE, MARGIN_35))).isEmpty();
    }

    /** At most 60 % of revenue in the store, whose margin is the better one: 40 % online. */
    @Test
    void the_mix_is_the_nearest_to_last_years_that_the_goals_ask_for() {
        Goal store = goal("G2", "revenue[store] / revenue", level("0.60"), Bound.AT_MOST);

        MixEffect mix = effect(shop(TWENTY_PERCENT_MORE, store, MARGIN_35)).orElseThrow();

        assertThat(mix.channels().get(0).impliedShare()).isEqualByComparingTo("0.40");
        assertThat(mix.impliedMargin()).isEqualByComparingTo("0.348");
    }

    /** Of the margins of 38 % and 30 %, fees of 6 % leave 38 % in the store and 24 % online. */
    @Test
    void after_fees_the_same_mix_leaves_less() {
        MixEffect mix = effect(shop(TWENTY_PERCENT_MORE, ONLINE_45, MARGIN_35)).orElseThrow();

        assertThat(mix.hasFees()).isTrue();
        assertThat(mix.channels().get(0).afterFees()).isEqualByComparingTo("0.24");
        assertThat(mix.baselineAfterFees()).isEqualByComparingTo("0.338");
        assertThat(mix.impliedAfterFees()).isEqualByComparingTo("0.317");
        assertThat(mix.isTurnedByFees()).isFalse();
    }

    /** Packing of 4 % online leaves 20 % there; what is fixed, or follows all sales, stays. */
    @Test
    void what_a_channel_spends_by_what_it_sells_goes_with_its_revenue() {
        MixEffect mix =
                effect(
                                shop(TWENTY_PERCENT_MORE, ONLINE_45, MARGIN_35)
                                        .withBudget(
                                                online("packing", "0.04", "revenue[online]"),
                                                online("bonus", "0.01", "revenue"),
                                                online("goods", "0.01", "cost_of_goods[store]"),
                                                fixed("app")))
                        .orElseThrow();

        ChannelMix online = mix.channels().get(0);
        assertThat(online.ownCosts()).isEqualByComparingTo("0.04");
        assertThat(online.afterFees()).isEqualByComparingTo("0.20");
        assertThat(mix.channels().get(1).ownCosts()).isEqualByComparingTo("0");
        assertThat(mix.hasOwnCosts()).isTrue();
        assertThat(mix.baselineAfterFees()).isEqualByComparingTo("0.326");
        assertThat(mix.impliedAfterFees()).isEqualByComparingTo("0.299");
        assertThat(mix.impliedMargin()).as("the gross margin").isEqualByComparingTo("0.344");
    }

    /** A tax on what is sold is a cost of the channel that sells it. */
    @Test
    void a_tax_that_is_a_cost_is_taken_off_as_well() {
        Plan plan = shop(TWENTY_PERCENT_MORE, ONLINE_45, MARGIN_35).plan();
        Vat tax =
                new Vat.Direct(VatRates.of(new BigDecimal("0.01")), Vat.Paid.QUARTERLY, List.of());
        Plan taxed = plan.toBuilder().company(plan.company().toBuilder().vat(tax).build()).build();

        MixEffect mix = Coherence.of(taxed).mix().orElseThrow();

        assertThat(mix.channels())
                .allMatch(it -> percent(Optional.of(it.ownCosts())).equals("1.00"));
        assertThat(mix.impliedAfterFees()).isEqualByComparingTo("0.307");
    }

    private static BudgetLine online(String id, String share, String of) {
        return BudgetLine.builder(
                        id,
                        Text.of(id),
                        Line.of(Account.of(AccountKind.OTHER_OPERATING)).in("online"))
                .driven(SmallShop.VND, new Driver.Share(new BigDecimal(share), Metric.parse(of)))
                .build();
    }

    private static BudgetLine fixed(String id) {
        return BudgetLine.builder(
                        id, Text.of(id), Line.of(Account.of(AccountKind.MARKETING)).in("online"))
                .months(SmallShop.vnd(everyMonth(5_000_000)))
                .build();
    }

    /** Online 2.4 billion of at most 4 billion, although last year sold 4.8: 60 %. */
    @Test
    void the_total_is_the_nearest_to_last_years_that_the_goals_allow() {
        Goal atMost = goal("G1", "revenue", level("4000000000"), Bound.AT_MOST);
        Goal online = goal("G2", "revenue[online]", level("2400000000"));

        MixEffect mix = effect(shop(atMost, online, MARGIN_35)).orElseThrow();

        assertThat(mix.channels().get(0).impliedShare()).isEqualByComparingTo("0.60");
        assertThat(mix.impliedMargin()).isEqualByComparingTo("0.332");
    }

    /** Online earns 50 % and keeps 25 % of it after fees; the store keeps its 38 %. */
    @Test
    void a_better_margin_may_leave_less_after_fees() {
        SmallShop shop =
                shop(TWENTY_PERCENT_MORE, ONLINE_45, MARGIN_35)
                        .withChannels(
                                SmallShop.channel("store", "0"),
                                SmallShop.channel("online", "0.25"))
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "goods", everyMonth(70))
                                        .costOfGoods("store", "goods", everyMonth(43))
                                        .revenue("online", "goods", everyMonth(30))
                                        .costOfGoods("online", "goods", everyMonth(15))
                                        .figures());

        MixEffect mix = effect(shop).orElseThrow();

        assertThat(mix.impliedMargin()).isGreaterThan(mix.baselineMargin());
        assertThat(mix.impliedAfterFees()).isLessThan(mix.baselineAfterFees());
        assertThat(mix.isTurnedByFees()).isTrue();
        assertThat(mix.isLower()).isFalse();
    }

    @Test
    void no_floor_no_mix_effect() {
        assertThat(effect(shop(TWENTY_PERCENT_MORE, ONLINE_45))).isEmpty();
    }

    @Test
    void goals_that_leave_no_shares_have_no_mix_effect() {
        Goal tooMuchInStore = goal("G4", "revenue[store] / revenue", level("0.60"));

        assertThat(effect(shop(ONLINE_45, tooMuchInStore, MARGIN_35))).isEmpty();
        assertThat(effect(shop(goal("G1", "revenue", level("0"), Bound.AT_MOST), MARGIN_35)))
                .isEmpty();
    }

    @Test
    void without_last_years_cost_of_goods_there_is_no_margin_to_mix() {
        SmallShop shop =
                shop(ONLINE_45, MARGIN_35)
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "goods", everyMonth(70))
                                        .revenue("online", "goods", everyMonth(30))
                                        .figures());

        assertThat(effect(shop)).isEmpty();
    }

    @Test
    void one_channel_has_nothing_to_mix() {
        SmallShop shop =
                shop(MARGIN_35)
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "goods", everyMonth(70))
                                        .costOfGoods("store", "goods", everyMonth(50))
                                        .figures());

        assertThat(effect(shop)).isEmpty();
    }

    private static Optional<MixEffect> effect(SmallShop shop) {
        return Coherence.of(shop.plan()).mix();
    }
}
