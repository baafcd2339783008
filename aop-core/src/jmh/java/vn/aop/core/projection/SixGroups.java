package vn.aop.core.projection;

import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

/** A plan of the size of BabyCare House, with amounts made up by rule. */
public final class SixGroups {

    private static final List<String> GROUPS =
            List.of("formula", "diapers", "clothing", "weaning", "care", "toys");
    private static final List<AccountKind> COSTS =
            List.of(
                    AccountKind.MARKETING,
                    AccountKind.PERSONNEL,
                    AccountKind.PREMISES,
                    AccountKind.OTHER_OPERATING,
                    AccountKind.TAX);

    private SixGroups() {}

    public static Plan plan() {
        return SmallShop.shopWithGoalsOnly()
                .withChannels(
                        SmallShop.channel("store", "0"),
                        new Channel("online", Text.of("online"), new BigDecimal("0.06"), 10))
                .withGroups(
                        GROUPS.stream()
                                .map(
                                        id ->
                                                group(
                                                        id,
                                                        "0.38",
                                                        Map.of("online", new BigDecimal("0.32"))))
                                .toArray(ProductGroup[]::new))
                .withOrganic(
                        organic("store", "*", "-0.06"),
                        organic("store", "formula", "-0.10"),
                        organic("online", "*", "0.20"))
                .withBaseline(baseline())
                .withGoals(
                        goal("G1", "revenue", growth("0.20")),
                        goal("G2", "revenue[online] / revenue", level("0.45")),
                        goal("G3", "gross_margin", level("0.35")))
                .withBudget(budget())
                .withActions(
                        action("A1", 1, 6, lifts(3, "0.15", Effect.Duration.LASTING)),
                        action("A2", 1, 4, lifts(1, "0.24", Effect.Duration.LASTING)),
                        action("A3", 3, 12, lifts(6, "0.36", Effect.Duration.WHILE_RUNNING)),
                        action("A4", 2, 12, lifts(4, "0.04", Effect.Duration.LASTING)),
                        action("A5", 9, 12, lifts(1, "0.15", Effect.Duration.WHILE_RUNNING)))
                .plan();
    }

    private static Baseline baseline() {
        ShopFigures figures = ShopFigures.lastYear();
        for (String group : GROUPS) {
            figures.revenue("store", group, amounts(45_678_901))
                    .revenue("online", group, amounts(19_876_543))
                    .costOfGoods("store", group, amounts(28_320_919))
                    .costOfGoods("online", group, amounts(13_913_580));
        }
        figures.spendingIn("online", AccountKind.CHANNEL_FEES, amounts(7_155_555));
        COSTS.forEach(kind -> figures.spending(kind, amounts(16_000_000)));
        Map<String, Money> stock = new TreeMap<>();
        GROUPS.forEach(group -> stock.put(group, vnd(60_000_000)));
        return new Baseline(withPurchases(figures.figures()), Optional.of(vnd(150_000_000)), stock);
    }

    private static Figures withPurchases(Figures sold) {
        Figures.Builder builder = Figures.builder(sold.year(), sold.currency()).addAll(sold);
        GROUPS.forEach(group -> builder.addMonths(purchases(group), vnd(amounts(42_000_000))));
        return builder.build();
    }

    private static BudgetLine[] budget() {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            AccountKind kind = COSTS.get(i % COSTS.size());
            lines.add(SmallShop.running("line" + i, kind, amounts(9_000_000 + i)));
        }
        for (String group : GROUPS) {
            lines.add(
                    SmallShop.line(
                            "buy_" + group,
                            purchases(group),
                            Limit.SOFT,
                            Purpose.RUNNING,
                            amounts(47_000_000)));
        }
        return lines.toArray(BudgetLine[]::new);
    }

    private static Line purchases(String group) {
        return new Line(Account.of(AccountKind.PURCHASES), Optional.empty(), Optional.of(group));
    }

    private static Effect[] lifts(int groups, String lift, Effect.Duration duration) {
        Stream<Optional<String>> places =
                groups == 1
                        ? Stream.of(Optional.empty())
                        : GROUPS.subList(0, groups).stream().map(Optional::of);
        return places.map(
                        group ->
                                new Effect(
                                        Optional.of("online"),
                                        group,
                                        new BigDecimal(lift),
                                        3,
                                        duration))
                .toArray(Effect[]::new);
    }

    private static Action action(String id, int from, int to, Effect... effects) {
        return new Action(
                id,
                Text.of(id),
                Optional.of("lan"),
                List.of("G1", "G2"),
                new Span(YearMonth.of(2026, from), YearMonth.of(2026, to)),
                List.of(),
                List.of(),
                List.of(),
                Map.of("lan", BigDecimal.ONE),
                List.of(effects));
    }

    /** Twelve amounts around one, none like the other. */
    private static long[] amounts(long around) {
        return IntStream.range(0, 12)
                .mapToLong(month -> around + month * 12_347L - 50_021L)
                .toArray();
    }
}
