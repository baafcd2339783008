package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Selection;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

/** The numbers are printed in {@code docs/formulas/planned-figures.md}. */
class ProjectionTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final Line ONLINE_DIAPERS =
            Line.of(Account.of(AccountKind.REVENUE), "online", "diapers");

    @Property(tries = 200)
    void without_growth_and_actions_the_plan_sells_what_last_year_sold(
            @ForAll @Size(12) List<@LongRange(max = 1_000_000_000_000L) Long> store,
            @ForAll @Size(12) List<@LongRange(max = 1_000_000) Long> online) {
        Figures baseline =
                lastYear()
                        .revenue("store", "toys", months(store))
                        .revenue("online", "diapers", months(online))
                        .figures();

        Figures planned = projected(shopWithGoalsOnly().withBaseline(baseline));

        for (YearMonth month : YEAR.months()) {
            assertThat(planned.sum(Selection.of("revenue"), month))
                    .isEqualTo(baseline.sum(Selection.of("revenue"), month.minusYears(1)));
        }
    }

    /** 30 million × (1 − 0.04 + 0.20): the second of three ramp months of a lift of 0.30. */
    @Test
    void organic_growth_and_the_lift_that_is_there_add_to_the_baseline() {
        Figures planned = projected(smallShop().withOrganic(organic("online", "*", "-0.04")));

        assertThat(planned.amount(ONLINE_DIAPERS, APRIL)).isEqualTo(vnd(34_800_000));
    }

    /** Of 34.8 million at a margin of 30 %, goods cost 70 %; the marketplace keeps 10 %. */
    @Test
    void goods_and_fees_follow_from_revenue() {
        Figures planned = projected(smallShop().withOrganic(organic("online", "*", "-0.04")));

        assertThat(planned.sum(Selection.of("cost_of_goods", "online", "diapers"), APRIL))
                .isEqualTo(vnd(24_360_000));
        assertThat(planned.sum(Selection.of("channel_fees", "online", "diapers"), APRIL))
                .isEqualTo(vnd(3_480_000));
    }

    @Test
    void the_margin_of_the_channel_counts_where_it_differs() {
        Figures planned = projected(shopWithGoalsOnly());

        assertThat(planned.sum(Selection.of("cost_of_goods", "store", "toys"), JANUARY))
                .isEqualTo(vnd(24_000_000));
        assertThat(planned.sum(Selection.of("cost_of_goods", "online", "toys"), JANUARY))
                .isEqualTo(vnd(13_000_000));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-02, 30000000",
        "2026-03, 33000000",
        "2026-04, 36000000",
        "2026-05, 39000000",
        "2026-12, 39000000",
    })
    void a_lasting_lift_ramps_up_and_stays(YearMonth month, long revenue) {
        assertThat(projected(smallShop()).amount(ONLINE_DIAPERS, month)).isEqualTo(vnd(revenue));
    }

    /** Two lifts of 10 % give 20 %, not 21 %, so that the bridge from last year sums exactly. */
    @Test
    void lifts_of_several_actions_add() {
        SmallShop shop =
                smallShop()
                        .withActions(
                                action("A1", JANUARY, APRIL, lifting("online", "0.10", 0)),
                                action("A2", JANUARY, APRIL, lifting("online", "0.10", 0)));

        assertThat(projected(shop).amount(ONLINE_DIAPERS, JANUARY)).isEqualTo(vnd(36_000_000));
    }

    @Test
    void a_lift_leaves_other_channels_alone() {
        assertThat(projected(smallShop()).sum(Selection.of("revenue", "store"), APRIL))
                .isEqualTo(vnd(100_000_000));
    }

    @Test
    void revenue_planned_outright_stands_whatever_grows() {
        SmallShop shop =
                smallShop()
                        .withOrganic(organic("*", "*", "0.50"))
                        .withRevenue(
                                "online",
                                "diapers",
                                millions(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));

        Figures planned = projected(shop);

        assertThat(planned.amount(ONLINE_DIAPERS, MARCH)).isEqualTo(vnd(3_000_000));
        assertThat(planned.sum(Selection.of("cost_of_goods", "online", "diapers"), MARCH))
                .isEqualTo(vnd(2_100_000));
    }

    @Test
    void revenue_may_be_planned_outright_where_nothing_was_sold_last_year() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBaseline(lastYear().figures())
                        .withRevenue("online", "toys", everyMonth(7));

        assertThat(projected(shop).sum(Selection.of("revenue"), YEAR.span())).isEqualTo(vnd(84));
    }

    @Test
    void own_accounts_of_revenue_grow_as_one() {
        Account gifts = new Account("gift_cards", AccountKind.REVENUE, Text.of("Gift cards"));
        Figures baseline =
                Figures.builder(YEAR.previous(), VND)
                        .add(Line.of(gifts, "online", "toys"), JANUARY.minusYears(1), vnd(100))
                        .add(
                                Line.of(Account.of(AccountKind.REVENUE), "online", "toys"),
                                JANUARY.minusYears(1),
                                vnd(900))
                        .build();
        SmallShop shop =
                shopWithGoalsOnly()
                        .withAccounts(gifts)
                        .withBaseline(baseline)
                        .withOrganic(organic("*", "*", "0.10"));

        assertThat(projected(shop).sum(Selection.of("revenue"), JANUARY)).isEqualTo(vnd(1_100));
    }

    @Test
    void every_other_account_is_the_sum_of_its_budget_lines_reserves_included() {
        Figures planned = projected(smallShop());

        assertThat(planned.sum(Selection.of("premises"), MARCH)).isEqualTo(vnd(10_000_000));
        assertThat(planned.sum(Selection.of("marketing"), MARCH)).isEqualTo(vnd(5_000_000));
        assertThat(planned.sum(Selection.of("other_operating"), YEAR.span()))
                .isEqualTo(vnd(24_000_000));
    }

    @Test
    void lines_on_one_account_add_up() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBudget(
                                SmallShop.running(
                                        "store_rent", AccountKind.PREMISES, everyMonth(7)),
                                SmallShop.running("power", AccountKind.PREMISES, everyMonth(2)));

        assertThat(projected(shop).sum(Selection.of("premises"), MARCH)).isEqualTo(vnd(9));
    }

    /** 5 × 1.1 = 5.5 → 6; goods 6 × 0.75 = 4.5 → 5; fees 6 × 0.25 = 1.5 → 2. */
    @Test
    void each_amount_is_rounded_half_up_once() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withChannels(channel("online", "0.25"))
                        .withGroups(group("toys", "0.25", Map.of()))
                        .withBaseline(lastYear().revenue("online", "toys", everyMonth(5)).figures())
                        .withOrganic(organic("*", "*", "0.1"));

        Figures planned = projected(shop);

        assertThat(planned.sum(Selection.of("revenue"), MARCH)).isEqualTo(vnd(6));
        assertThat(planned.sum(Selection.of("cost_of_goods"), MARCH)).isEqualTo(vnd(5));
        assertThat(planned.sum(Selection.of("channel_fees"), MARCH)).isEqualTo(vnd(2));
        assertThat(planned.sum(Selection.of("revenue"), YEAR.span())).isEqualTo(vnd(72));
    }

    private static Figures projected(SmallShop shop) {
        return Projection.of(shop.plan()).figures();
    }

    private static long[] months(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).toArray();
    }
}
