package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

/** The numbers are printed in {@code docs/formulas/profit-and-loss.md}. */
class ContributionTest {

    /** Store: 60 × 38 % = 22.8. App: 40 × 45 % = 18, less 25 % of fees = 10, less 5 of ads. */
    @Test
    void the_best_margin_before_fees_may_contribute_least() {
        Plan plan = shop(5_000_000, 9_000_000);

        assertThat(march(plan, "gross_margin[app]")).isEqualByComparingTo("0.45");
        assertThat(march(plan, "gross_margin[store]")).isEqualByComparingTo("0.38");
        assertThat(march(plan, "contribution[app]")).isEqualByComparingTo("3000000");
        assertThat(march(plan, "contribution[store]")).isEqualByComparingTo("22800000");
        assertThat(march(plan, "contribution_margin[app]")).isEqualByComparingTo("0.075");
        assertThat(march(plan, "operating_profit")).isEqualByComparingTo("16800000");
    }

    /** What channels contribute pays for what is spent for all of them; the rest is profit. */
    @Property
    void contributions_less_common_costs_are_the_profit(
            @ForAll @LongRange(min = 0, max = 90_000_000) long ads,
            @ForAll @LongRange(min = 0, max = 90_000_000) long rent) {
        Plan plan = shop(ads, rent);

        BigDecimal contributions =
                Stream.of("store", "app")
                        .map(it -> march(plan, "contribution[" + it + "]"))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(contributions.subtract(BigDecimal.valueOf(rent)))
                .isEqualByComparingTo(march(plan, "operating_profit"));
        assertThat(march(plan, "contribution"))
                .isEqualByComparingTo(march(plan, "operating_profit"));
    }

    private static BigDecimal march(Plan plan, String metric) {
        Value value = Metric.parse(metric).value(Projection.of(plan).source(), Span.of(MARCH));
        return value.number().orElseThrow();
    }

    private static Plan shop(long ads, long rent) {
        BudgetLine appAds =
                BudgetLine.builder(
                                "ads",
                                Text.of("ads"),
                                Line.of(Account.of(AccountKind.MARKETING)).in("app"))
                        .monthly(vnd(ads))
                        .build();
        return shopWithGoalsOnly()
                .withChannels(SmallShop.channel("store", "0"), SmallShop.channel("app", "0.25"))
                .withGroups(SmallShop.group("goods", "0.38", Map.of("app", new BigDecimal("0.45"))))
                .withBaseline(
                        ShopFigures.lastYear()
                                .revenue("store", "goods", everyMonth(60_000_000))
                                .revenue("app", "goods", everyMonth(40_000_000))
                                .figures())
                .withBudget(appAds, running("rent", AccountKind.PREMISES, everyMonth(rent)))
                .plan();
    }
}
