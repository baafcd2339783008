package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

/**
 * Returns as a budget line with a driver, as {@code docs/formulas/returns.md} works them out: 8 %
 * of what is sold online come back, each đồng of it costs 15 % of freight, a tenth cannot be sold
 * again.
 */
class ReturnsTest {

    private static final String DEDUCTED =
            "0.08 / 0.92 * (0.15 * revenue[online] + 0.10 * cost_of_goods[online])";
    private static final String IGNORED =
            "0.08 * (1.15 * revenue[online] - 0.90 * cost_of_goods[online])";

    /** 50 million a month before returns, 46 after them. */
    @Test
    void the_example_of_the_page() {
        Plan before = selling("50000000", IGNORED);
        Plan after = selling("46000000", DEDUCTED);

        assertThat(line(before).months()).containsOnly(vnd(2_152_000));
        assertThat(line(after).months()).containsOnly(vnd(872_000));
        assertThat(profitOfOnline(before)).isEqualTo(profitOfOnline(after));
        assertThat(profitOfOnline(after)).isEqualTo(Value.of(vnd(12 * 13_848_000)));
    }

    /** To a đồng a month: each way is rounded for itself. */
    @Property
    void the_same_shop_earns_the_same_whichever_way_revenue_is_counted(
            @ForAll @IntRange(min = 1, max = 900) int millions) {
        BigDecimal sold = BigDecimal.valueOf(millions).movePointRight(6);

        BigDecimal before = amount(profitOfOnline(selling(sold.toString(), IGNORED)));
        BigDecimal after =
                amount(
                        profitOfOnline(
                                selling(
                                        sold.multiply(new BigDecimal("0.92"))
                                                .toBigInteger()
                                                .toString(),
                                        DEDUCTED)));

        assertThat(before.subtract(after).abs()).isLessThanOrEqualTo(BigDecimal.valueOf(60));
    }

    /** What the line costs is what profit, contribution and cash are less by; revenue stays. */
    @ParameterizedTest
    @ValueSource(strings = {DEDUCTED, IGNORED})
    void profit_contribution_and_cash_are_less_by_just_the_line(String of) {
        Plan with = selling("50000000", of);
        Plan without = with.toBuilder().budget(others(with)).build();
        Money line = Money.total(line(with).months());

        for (String metric : List.of("operating_profit", "contribution[online]")) {
            assertThat(amount(planned(without, metric)).subtract(amount(planned(with, metric))))
                    .as(metric)
                    .isEqualByComparingTo(line.getAmount());
        }
        assertThat(cash(without).minus(cash(with))).isEqualTo(line);
        assertThat(planned(with, "revenue")).isEqualTo(planned(without, "revenue"));
    }

    /** Where revenue is counted before returns, this metric is what is left of it. */
    @Test
    void revenue_before_and_after_returns_can_both_be_told() {
        Plan plan = selling("50000000", IGNORED);

        assertThat(amount(planned(plan, "revenue[online]"))).isEqualByComparingTo("600000000");
        assertThat(amount(planned(plan, "revenue[online] * (1 - 0.08)")))
                .isEqualByComparingTo("552000000");
    }

    private static Plan selling(String online, String of) {
        long sold = Long.parseLong(online);
        Plan plan =
                smallShop()
                        .withChannels(
                                SmallShop.channel("store", "0"), SmallShop.channel("online", "0"))
                        .withRevenue("online", "diapers", everyMonth(sold * 3 / 5))
                        .withRevenue("online", "toys", everyMonth(sold - sold * 3 / 5))
                        .withActions()
                        .withBaseline(
                                new Baseline(
                                        ShopFigures.lastYear().figures(),
                                        Optional.of(vnd(500_000_000)),
                                        Map.of()))
                        .plan();
        List<BudgetLine> budget = new ArrayList<>(plan.budget());
        budget.add(returns(of));
        return plan.toBuilder().budget(budget).build();
    }

    private static BudgetLine returns(String of) {
        Line line =
                new Line(
                        Account.of(AccountKind.OTHER_OPERATING),
                        Optional.of("online"),
                        Optional.empty());
        return BudgetLine.builder("returns", Text.of("Hàng trả lại"), line)
                .driven(VND, new Driver.Share(BigDecimal.ONE, Metric.parse(of)))
                .soft()
                .running()
                .build();
    }

    private static List<BudgetLine> others(Plan plan) {
        return plan.budget().stream().filter(it -> !it.id().equals("returns")).toList();
    }

    private static BudgetLine line(Plan plan) {
        return plan.budget().stream()
                .filter(it -> it.id().equals("returns"))
                .findAny()
                .orElseThrow();
    }

    private static Value profitOfOnline(Plan plan) {
        return planned(plan, "contribution[online]");
    }

    private static Value planned(Plan plan, String metric) {
        return Projection.of(plan).asKnown(Metric.parse(metric));
    }

    private static Money cash(Plan plan) {
        return Projection.of(plan).cash().orElseThrow().closing(plan.year().last());
    }

    private static BigDecimal amount(Value value) {
        return value.number().orElseThrow();
    }
}
