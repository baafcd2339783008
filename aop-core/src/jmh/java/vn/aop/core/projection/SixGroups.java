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
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

/** Plans of the size of BabyCare House and larger, with amounts made up by rule. */
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

    /** Returns the plan with its five actions. */
    public static Plan plan() {
        return shop().plan();
    }

    /**
     * Returns the plan with everything around its figures: what was put off, four people, risks and
     * KPIs, as many as BabyCare House has.
     */
    public static Plan whole() {
        return shopWithAll().plan();
    }

    /** Returns the whole plan with any number of actions; together they lift as much. */
    public static Plan withActions(int actions) {
        String lift = new BigDecimal("0.5").divide(BigDecimal.valueOf(actions)).toPlainString();
        return shopWithAll()
                .withActions(
                        IntStream.range(0, actions)
                                .mapToObj(i -> action(i, lift))
                                .toArray(Action[]::new))
                .plan();
    }

    /** A name of the length that people give. */
    private static Text name(String id) {
        return Text.of("Chụp ảnh và viết lại mô tả, " + id, "New photos and better texts, " + id);
    }

    private static Action action(int i, String lift) {
        int from = 1 + i % 12;
        return action("A" + i, from, 12, lifts(1 + i % 6, lift, Effect.Duration.LASTING));
    }

    private static SmallShop shop() {
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
                        action("A5", 9, 12, lifts(1, "0.15", Effect.Duration.WHILE_RUNNING)));
    }

    private static SmallShop shopWithAll() {
        return shop().withDirection(direction())
                .withBudget(
                        Stream.concat(Stream.of(reserve()), Stream.of(budget()))
                                .toArray(BudgetLine[]::new))
                .withAssumptions(
                        SmallShop.assumption("S1", SmallShop.below("revenue[online]", 120_000_000)),
                        SmallShop.assumption("S2", SmallShop.below("gross_profit", 150_000_000)),
                        SmallShop.assumption("S3", SmallShop.below("revenue[store]", 200_000_000)))
                .withResources(
                        SmallShop.resources(
                                SmallShop.person("lan", "5"),
                                SmallShop.person("minh", "14"),
                                SmallShop.person("hoa", "6"),
                                SmallShop.person("tam", "6")))
                .withRisks(
                        SmallShop.risk("R1", SmallShop.below("gross_profit", 140_000_000)),
                        SmallShop.risk("R2", SmallShop.below("revenue", 395_000_000)),
                        SmallShop.risk("R3", SmallShop.below("stock", 100_000_000)))
                .withKpis(
                        kpi("K1", "revenue[online] / revenue", Bound.AT_LEAST, "0.45"),
                        kpi("K2", "gross_margin", Bound.AT_LEAST, "0.35"),
                        kpi("K3", "marketing / revenue", Bound.AT_MOST, "0.045"));
    }

    private static BudgetLine reserve() {
        return SmallShop.reserve("reserve", AccountKind.OTHER_OPERATING, amounts(4_000_000));
    }

    private static Kpi kpi(String id, String metric, Bound bound, String level) {
        return SmallShop.kpi(id, metric, bound, SmallShop.kpiLevel(level));
    }

    private static Direction direction() {
        return new Direction(
                Optional.of(Text.of("Lớn lên nhờ online", "Grow through online")),
                List.of(
                        Text.of("Tăng doanh thu từ khách đang có", "Sell more to regulars"),
                        Text.of("Dồn sức cho kênh online", "Put our effort into online"),
                        Text.of("Giữ sàn biên gộp 35%", "Keep the 35% gross-margin floor")),
                List.of(
                        putOff("N1", "Không mở cửa hàng thứ hai", "No second store", "new-store"),
                        putOff("N2", "Không tuyển thêm người", "No hiring", "hiring"),
                        putOff("N3", "Không làm hàng nhãn riêng", "No own-brand goods", "brand")));
    }

    private static NotThisYear putOff(String id, String vi, String en, String tag) {
        Text why = Text.of("Tiền sẽ nằm trong kho", "The cash would sit in the stockroom");
        return new NotThisYear(id, Text.of(vi, en), why, Optional.empty(), List.of(tag));
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
        return Action.builder(
                        id,
                        name(id),
                        new Span(YearMonth.of(2026, from), YearMonth.of(2026, to)))
                .owner("lan")
                .goals("G1", "G2")
                .effort("lan", BigDecimal.ONE)
                .effects(effects)
                .build();
    }

    /** Twelve amounts around one, none like the other. */
    private static long[] amounts(long around) {
        return IntStream.range(0, 12)
                .mapToLong(month -> around + month * 12_347L - 50_021L)
                .toArray();
    }
}
