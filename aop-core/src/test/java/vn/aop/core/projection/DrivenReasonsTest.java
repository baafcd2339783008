package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

/** Why a line with a driver costs what it costs. */
class DrivenReasonsTest {

    private static final Metric ONLINE = Metric.parse("revenue[online]");

    /** 3 % of 50 million of revenue online. */
    @Test
    void a_share_is_told_with_what_it_is_a_share_of() {
        Traced why = only("other_operating", Span.of(MARCH));

        assertThat(why.formula()).contains("{0} × {1}");
        assertThat(why.value()).isEqualTo(Value.of(vnd(1_500_000)));
        assertThat(why.inputs())
                .extracting(Traced::value)
                .containsExactly(Value.ratio(new BigDecimal("0.03")), Value.of(vnd(50_000_000)));
        assertThat(why.inputs().get(0).origin().orElseThrow().place())
                .isEqualTo("budget/packing/driver/share");
    }

    /** 7 million for each 20 begun of 50. */
    @Test
    void steps_are_told_with_their_size_and_price() {
        Traced why = only("personnel", Span.of(MARCH));

        assertThat(why.formula()).contains("{0} × ⌈{1} ÷ {2}⌉");
        assertThat(why.value()).isEqualTo(Value.of(vnd(21_000_000)));
        assertThat(why.inputs())
                .extracting(Traced::value)
                .containsExactly(
                        Value.of(vnd(7_000_000)),
                        Value.of(vnd(50_000_000)),
                        Value.of(vnd(20_000_000)));
    }

    @Test
    void goods_are_told_by_what_is_sold_wanted_and_there() {
        Traced january = only("purchases", Span.of(JANUARY));
        Traced march = only("purchases", Span.of(MARCH));

        assertThat(january.formula()).contains("{0} + {1} − {2}");
        assertThat(january.inputs().get(2).origin().orElseThrow().place())
                .isEqualTo("baseline/openingStock/diapers");
        assertThat(march.inputs().get(2).origin().orElseThrow().place())
                .isEqualTo("stock[diapers] 2026-02");
        assertThat(Stream.of(january, march))
                .allSatisfy(
                        it ->
                                assertThat(
                                                it.inputs()
                                                        .get(0)
                                                        .value()
                                                        .plus(it.inputs().get(1).value())
                                                        .minus(it.inputs().get(2).value()))
                                        .isEqualTo(it.value()));
    }

    /** What decides is named: cover, or the supplier's days above it, or the shelf life below. */
    @ParameterizedTest
    @CsvSource({
        "25, 0, , stockCoverDays",
        "25, 40, , leadTimeDays",
        "25, 40, 10, shelfLifeDays",
    })
    void what_is_wanted_is_told_by_the_days_that_decide(
            int cover, int lead, Integer shelf, String decisive) {
        ProductGroup diapers =
                new ProductGroup(
                        "diapers",
                        Text.of("Diapers"),
                        new BigDecimal("0.30"),
                        Map.of(),
                        cover,
                        lead,
                        Optional.ofNullable(shelf),
                        ProductGroup.Supply.STOCK);

        assertThat(
                        only(shop().withGroups(diapers).plan(), "purchases", Span.of(MARCH))
                                .inputs()
                                .get(1)
                                .origin()
                                .orElseThrow()
                                .place())
                .isEqualTo("company/groups/diapers/" + decisive);
    }

    @Test
    void a_year_is_the_sum_of_its_months() {
        Traced why = only("personnel", YEAR.span());

        assertThat(why.inputs()).hasSize(12);
        assertThat(why.inputs().stream().map(Traced::value).reduce(Value::plus))
                .contains(why.value());
    }

    private static Traced only(String account, Span span) {
        return only(shop().plan(), account, span);
    }

    private static Traced only(Plan plan, String account, Span span) {
        Projection projection = Projection.of(plan);
        Traced told =
                projection.reasons().explain(Metric.of(account).trace(projection.source(), span));
        assertThat(told.inputs()).hasSize(1);
        return told.inputs().get(0);
    }

    private static SmallShop shop() {
        Figures sold =
                ShopFigures.lastYear()
                        .revenue("store", "diapers", everyMonth(40_000_000))
                        .revenue("online", "diapers", everyMonth(50_000_000))
                        .figures();
        return shopWithGoalsOnly()
                .withGroups(group("diapers", "0.30", Map.of()))
                .withBaseline(
                        new Baseline(sold, Optional.empty(), Map.of("diapers", vnd(70_000_000))))
                .withBudget(
                        driven(
                                "packing",
                                Line.of(Account.of(AccountKind.OTHER_OPERATING)),
                                new Driver.Share(new BigDecimal("0.03"), ONLINE)),
                        driven(
                                "shifts",
                                Line.of(Account.of(AccountKind.PERSONNEL)),
                                new Driver.Step(
                                        vnd(7_000_000), new BigDecimal("20000000"), ONLINE)),
                        driven(
                                "goods",
                                new Line(
                                        Account.of(AccountKind.PURCHASES),
                                        Optional.empty(),
                                        Optional.of("diapers")),
                                new Driver.Replenishment()));
    }

    private static BudgetLine driven(String id, Line line, Driver driver) {
        return BudgetLine.builder(id, Text.of(id), line).driven(VND, driver).build();
    }
}
