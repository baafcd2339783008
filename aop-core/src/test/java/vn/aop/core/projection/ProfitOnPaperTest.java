package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

/**
 * Profit on paper, no money in the till: a shop whose sales treble within the year, on a
 * marketplace that pays after 60 days, while suppliers are paid after 30 and goods are bought a
 * month ahead. The numbers are printed in {@code docs/formulas/cash.md}; they were worked out apart
 * from the program.
 */
class ProfitOnPaperTest {

    private final Projection projection = Projection.of(plan());

    @Test
    void every_month_is_profitable() {
        List<String> profits =
                SmallShop.YEAR.months().stream().map(this::profitInMillions).toList();

        assertThat(profits)
                .containsExactly(
                        "12", "12", "12", "12", "18", "24", "30", "39", "48", "60", "72", "72");
    }

    @Test
    void and_yet_in_october_the_till_is_empty() {
        CashMonth low = projection.cash().orElseThrow().low();

        assertThat(low.month()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(low.closing()).isEqualTo(vnd(-5_270_968));
    }

    @Test
    void from_july_to_november_less_is_left_than_the_floor() {
        assertThat(projection.cash().orElseThrow().below(vnd(10_000_000)))
                .extracting(CashMonth::closing)
                .containsExactly(
                        vnd(9_458_065),
                        vnd(7_967_742),
                        vnd(2_451_613),
                        vnd(-5_270_968),
                        vnd(1_483_871));
    }

    /** From May to October cash falls; each flow against half of its year. */
    @Test
    void its_causes_are_goods_bought_ahead_takings_that_come_late_and_the_shelves() {
        assertThat(projection.cash().orElseThrow().causesOfLow())
                .containsExactly(
                        new CashCause(CashCause.Flow.SUPPLIERS, vnd(30_870_968)),
                        new CashCause(CashCause.Flow.RECEIPTS, vnd(30_803_226)),
                        new CashCause(CashCause.Flow.CAPEX, vnd(20_000_000)));
    }

    private String profitInMillions(YearMonth month) {
        return Metric.parse("operating_profit / 1000000")
                .value(projection.source(), Span.of(month))
                .number()
                .map(BigDecimal::toPlainString)
                .orElseThrow();
    }

    private static Plan plan() {
        return shopWithGoalsOnly()
                .withChannels(new Channel("online", Text.of("online"), new BigDecimal("0.10"), 60))
                .withGroups(group("toys", "0.40", Map.of()))
                .withBaseline(
                        new Baseline(
                                soldLastYear(),
                                Optional.of(vnd(20_000_000)),
                                Map.of("toys", vnd(60_000_000))))
                .withRevenue(
                        "online",
                        "toys",
                        millions(100, 100, 100, 100, 120, 140, 160, 190, 220, 260, 300, 300))
                .withBudget(
                        running("rent", AccountKind.PREMISES, everyMonth(18_000_000)),
                        running(
                                "shelves",
                                AccountKind.CAPEX,
                                millions(0, 0, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0)),
                        goods())
                .plan();
    }

    /** Each month the goods that the next one sells: 60 % of its revenue. */
    private static BudgetLine goods() {
        return running(
                "goods",
                AccountKind.PURCHASES,
                millions(60, 60, 60, 72, 84, 96, 114, 132, 156, 180, 180, 180));
    }

    private static Figures soldLastYear() {
        return lastYear()
                .revenue("online", "toys", everyMonth(100_000_000))
                .spendingIn("online", AccountKind.CHANNEL_FEES, everyMonth(10_000_000))
                .spending(AccountKind.PURCHASES, everyMonth(60_000_000))
                .figures();
    }
}
