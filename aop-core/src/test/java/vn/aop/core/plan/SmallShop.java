package vn.aop.core.plan;

import static vn.aop.core.plan.ShopFigures.everyMonth;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.company.Company;
import vn.aop.core.company.CompanySize;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Trigger;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.Target;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.kpi.Tolerance;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Person;
import vn.aop.core.resource.Resources;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Text;

/**
 * A shop with a store and an online channel that sells diapers and toys, planned for 2026 in đồng.
 *
 * <p>{@code smallShop().plan()} is whole: one or two of everything, each referring to the others. A
 * test alters what it is about: {@code smallShop().withGoals(goal("G1", "revenue",
 * growth("0.20"))).plan()}.
 *
 * <ul>
 *   <li>last year, every month: store 60 + 40 million, online 30 + 20 million (diapers + toys)
 *   <li>margins: diapers 30 %, toys 40 % but 35 % online; the marketplace keeps 10 %
 *   <li>budget a month: rent 10, ads 5, reserve 2 million; Lan has 22 days, Minh 10
 * </ul>
 */
public final class SmallShop {

    public static final CurrencyUnit VND = CurrencyUnit.of("VND");
    public static final FiscalYear YEAR = FiscalYear.of(2026, Month.JANUARY);
    public static final YearMonth JANUARY = YEAR.first();
    public static final YearMonth MARCH = YearMonth.of(2026, 3);
    public static final YearMonth JUNE = YearMonth.of(2026, 6);
    public static final YearMonth DECEMBER = YEAR.last();

    private List<Account> accounts = List.of();
    private List<Channel> channels = List.of(channel("store", "0"), channel("online", "0.10"));
    private List<ProductGroup> groups =
            List.of(
                    group("diapers", "0.30", Map.of()),
                    group("toys", "0.40", Map.of("online", new BigDecimal("0.35"))));
    private List<Organic> organic = List.of();
    private List<MonthlyRevenue> monthly = List.of();
    private List<PriceChange> prices = List.of();
    private List<MarginChange> margins = List.of();
    private Baseline baseline = Baseline.of(usualLastYear());
    private List<Assumption> assumptions = List.of(assumption("S1", below("revenue", 90_000_000)));
    private Direction direction = Direction.empty();
    private List<Goal> goals =
            List.of(
                    goal("G1", "revenue", growth("0.20")),
                    goal("G2", "gross_margin", level("0.33")));
    private List<BudgetLine> budget =
            List.of(
                    running("rent", AccountKind.PREMISES, everyMonth(10_000_000)),
                    serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                    reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(2_000_000)));
    private List<Action> actions =
            List.of(action("A1", MARCH, YearMonth.of(2026, 8), lifting("online", "0.30", 3)));
    private Resources resources = resources(person("lan", "22"), person("minh", "10"));
    private List<Risk> risks = List.of(risk("R1", below("revenue[online]", 45_000_000)));
    private List<Kpi> kpis =
            List.of(
                    kpi("K1", "revenue", Bound.AT_LEAST, new KpiTarget.FromPlan()),
                    kpi("K2", "marketing / revenue", Bound.AT_MOST, kpiLevel("0.05")));
    private Optional<Tracking> tracking =
            Optional.of(new Tracking(Rhythm.MONTHLY, 5, List.of("lan"), List.of()));

    private List<ThresholdChange> thresholds = List.of();
    private List<Waiver> waivers = List.of();

    private SmallShop() {}

    public static SmallShop smallShop() {
        return new SmallShop();
    }

    /**
     * Returns the shop with its last year, its people and its goals, and nothing else planned yet.
     */
    public static SmallShop shopWithGoalsOnly() {
        SmallShop shop = new SmallShop();
        shop.assumptions = List.of();
        shop.budget = List.of();
        shop.actions = List.of();
        shop.risks = List.of();
        shop.kpis = List.of();
        return shop;
    }

    public Plan plan() {
        Company company =
                new Company(
                        Text.of("Cửa hàng nhỏ", "Small shop"),
                        Text.of("Đồ cho bé", "Baby goods"),
                        CompanySize.SMALL,
                        VND,
                        channels,
                        groups,
                        accounts,
                        30);
        return Plan.builder(company, YEAR, baseline)
                .revenue(new RevenuePlan(Optional.empty(), organic, monthly, prices, margins))
                .assumptions(assumptions)
                .direction(direction)
                .goals(goals)
                .budget(budget)
                .actions(actions)
                .resources(resources)
                .risks(risks)
                .kpis(kpis)
                .tracking(tracking)
                .thresholds(thresholds)
                .waivers(waivers)
                .build();
    }

    public SmallShop withAccounts(Account... others) {
        accounts = List.of(others);
        return this;
    }

    public SmallShop withChannels(Channel... others) {
        channels = List.of(others);
        return this;
    }

    public SmallShop withGroups(ProductGroup... others) {
        groups = List.of(others);
        return this;
    }

    public SmallShop withOrganic(Organic... others) {
        organic = List.of(others);
        return this;
    }

    /** Plans the revenue of a channel and group outright, besides what is planned so already. */
    public SmallShop withRevenue(String channel, String group, long... months) {
        List<MonthlyRevenue> all = new ArrayList<>(monthly);
        all.add(new MonthlyRevenue(channel, group, vnd(months)));
        monthly = all;
        return this;
    }

    public SmallShop withPrices(PriceChange... others) {
        prices = List.of(others);
        return this;
    }

    public SmallShop withMargins(MarginChange... others) {
        margins = List.of(others);
        return this;
    }

    public SmallShop withBaseline(Figures lastYear) {
        return withBaseline(Baseline.of(lastYear));
    }

    public SmallShop withBaseline(Baseline other) {
        baseline = other;
        return this;
    }

    public SmallShop withAssumptions(Assumption... others) {
        assumptions = List.of(others);
        return this;
    }

    public SmallShop withDirection(Direction other) {
        direction = other;
        return this;
    }

    public SmallShop withGoals(Goal... others) {
        goals = List.of(others);
        return this;
    }

    public SmallShop withBudget(BudgetLine... others) {
        budget = List.of(others);
        return this;
    }

    public SmallShop withActions(Action... others) {
        actions = List.of(others);
        return this;
    }

    public SmallShop withResources(Resources other) {
        resources = other;
        return this;
    }

    public SmallShop withRisks(Risk... others) {
        risks = List.of(others);
        return this;
    }

    public SmallShop withKpis(Kpi... others) {
        kpis = List.of(others);
        return this;
    }

    public SmallShop withTracking(Tracking other) {
        tracking = Optional.of(other);
        return this;
    }

    public SmallShop withThresholds(ThresholdChange... others) {
        thresholds = List.of(others);
        return this;
    }

    public SmallShop withWaivers(Waiver... others) {
        waivers = List.of(others);
        return this;
    }

    public SmallShop withoutTracking() {
        tracking = Optional.empty();
        return this;
    }

    private static Figures usualLastYear() {
        return ShopFigures.lastYear()
                .revenue("store", "diapers", everyMonth(60_000_000))
                .revenue("store", "toys", everyMonth(40_000_000))
                .revenue("online", "diapers", everyMonth(30_000_000))
                .revenue("online", "toys", everyMonth(20_000_000))
                .figures();
    }

    public static Money vnd(long amount) {
        return Money.ofMinor(VND, amount);
    }

    public static List<Money> vnd(long... amounts) {
        return Arrays.stream(amounts).mapToObj(amount -> Money.ofMinor(VND, amount)).toList();
    }

    public static Channel channel(String id, String feeRate) {
        return new Channel(id, Text.of(id), new BigDecimal(feeRate), 0);
    }

    public static ProductGroup group(
            String id, String margin, Map<String, BigDecimal> marginByChannel) {
        return new ProductGroup(id, Text.of(id), new BigDecimal(margin), marginByChannel, 30);
    }

    /** Returns organic growth of a channel and group; {@code *} stands for all of them. */
    public static Organic organic(String channel, String group, String growth) {
        return new Organic(narrowed(channel), narrowed(group), new BigDecimal(growth));
    }

    /** Returns other prices of a channel and group; {@code *} stands for all of them. */
    public static PriceChange price(String channel, String group, Span months, String change) {
        return new PriceChange(narrowed(channel), narrowed(group), months, new BigDecimal(change));
    }

    /** Returns another margin of a group in a channel; {@code *} stands for all channels. */
    public static MarginChange margin(String channel, String group, Span months, String margin) {
        return new MarginChange(narrowed(channel), group, months, new BigDecimal(margin));
    }

    private static Optional<String> narrowed(String id) {
        return Optional.of(id).filter(it -> !it.equals("*"));
    }

    /** Returns what is taken for granted; the first and only of a plan stands under its goal G1. */
    public static Assumption assumption(String id, Trigger brokenWhen) {
        return new Assumption(
                id,
                Text.of("Người mua còn cần", "People still buy"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("lan"),
                List.of("G1"),
                Optional.of(brokenWhen));
    }

    public static Goal goal(String id, String metric, Target target) {
        return goal(id, metric, target, Bound.AT_LEAST);
    }

    public static Goal goal(String id, String metric, Target target, Bound bound) {
        return new Goal(
                id,
                Text.of(id),
                Metric.parse(metric),
                target,
                bound,
                1,
                Goal.Weight.CORE,
                Goal.USUAL_TOLERANCE);
    }

    public static Target level(String level) {
        return new Target.Level(new BigDecimal(level));
    }

    public static Target growth(String growth) {
        return new Target.Growth(new BigDecimal(growth));
    }

    /** Returns a hard line that keeps the business running. */
    public static BudgetLine running(String id, AccountKind kind, long... months) {
        return line(id, Line.of(Account.of(kind)), Limit.HARD, Purpose.RUNNING, months);
    }

    /** Returns a soft line that serves goal G1 and belongs to Lan. */
    public static BudgetLine serving(String id, AccountKind kind, long... months) {
        return line(id, Line.of(Account.of(kind)), Limit.SOFT, Purpose.GOALS, months);
    }

    public static BudgetLine reserve(String id, AccountKind kind, long... months) {
        return line(id, Line.of(Account.of(kind)), Limit.RESERVE, Purpose.RUNNING, months);
    }

    public static BudgetLine line(
            String id, Line line, Limit limit, Purpose purpose, long... months) {
        return new BudgetLine(
                id,
                Text.of(id),
                line,
                vnd(months),
                limit,
                Optional.of("lan"),
                purpose,
                purpose == Purpose.GOALS ? List.of("G1") : List.of());
    }

    /** Returns an action of Lan's for goal G1, taking 4 of her days a month and 2 of Minh's. */
    public static Action action(String id, YearMonth from, YearMonth to, Effect... effects) {
        return Action.builder(id, Text.of(id), new Span(from, to))
                .owner("lan")
                .goals("G1")
                .uses("ads", vnd(30_000_000))
                .effort(Map.of("lan", new BigDecimal("4"), "minh", new BigDecimal("2")))
                .effects(effects)
                .build();
    }

    /** Returns a lasting lift of a channel. */
    public static Effect lifting(String channel, String lift, int rampMonths) {
        return new Effect(
                Optional.of(channel),
                Optional.empty(),
                new BigDecimal(lift),
                rampMonths,
                Effect.Duration.LASTING);
    }

    public static Resources resources(Person... people) {
        return new Resources(List.of(people), Hiring.NONE, List.of(), Optional.of(vnd(50_000_000)));
    }

    public static Person person(String id, String daysPerMonth) {
        return new Person(
                id, Text.of(id), Text.of("shop"), List.of(), new BigDecimal(daysPerMonth));
    }

    public static ThresholdChange threshold(String rule, String name, String value) {
        return new ThresholdChange(rule, name, new BigDecimal(value), Text.of("Vì sao", "Why"));
    }

    /** Returns an early warning of two months in a row. */
    public static Trigger below(String metric, long threshold) {
        return new Trigger(
                Metric.parse(metric), Trigger.Side.BELOW, BigDecimal.valueOf(threshold), 2);
    }

    /** Returns a risk to goal G1 that the line "reserve" pays for. */
    public static Risk risk(String id, Trigger trigger) {
        return new Risk(
                id,
                Text.of(id),
                Optional.of(new BigDecimal("0.3")),
                List.of("G1"),
                Optional.empty(),
                Optional.of(trigger),
                Optional.of("lan"),
                Optional.of(
                        new Response(
                                Text.of("Giảm giá", "Discount"),
                                vnd(5_000_000),
                                Optional.of("reserve"))));
    }

    /** Returns a KPI of goal G1, amber beyond 5 % and red beyond 10 % of its target. */
    public static Kpi kpi(String id, String metric, Bound bound, KpiTarget target) {
        Tolerance tolerance = new Tolerance(new BigDecimal("0.05"), new BigDecimal("0.10"));
        return kpi(id, metric, bound, Optional.of(target), Optional.of(tolerance));
    }

    public static Kpi kpi(
            String id,
            String metric,
            Bound bound,
            Optional<KpiTarget> target,
            Optional<Tolerance> tolerance) {
        return new Kpi(
                id,
                Text.of(id),
                Metric.parse(metric),
                target,
                bound,
                tolerance,
                Kpi.Kind.RESULT,
                Optional.of("G1"),
                Optional.of("lan"),
                Optional.empty(),
                Rhythm.MONTHLY);
    }

    public static KpiTarget kpiLevel(String level) {
        return new KpiTarget.Level(new BigDecimal(level));
    }
}
