package vn.aop.core.projection;

import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.PaidAhead;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.MarginChange;
import vn.aop.core.plan.OpenItems;
import vn.aop.core.plan.Organic;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PriceChange;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

/** Plans of the small shop with odd amounts, rates, days and ramps everywhere. */
final class RandomPlans {

    static final List<String> CHANNELS = List.of("store", "online");
    static final List<String> GROUPS = List.of("diapers", "toys");
    private static final List<AccountKind> OTHER_COSTS =
            List.of(
                    AccountKind.MARKETING,
                    AccountKind.PERSONNEL,
                    AccountKind.PREMISES,
                    AccountKind.OTHER_OPERATING,
                    AccountKind.CAPEX,
                    AccountKind.TAX,
                    AccountKind.FINANCING);

    private static final List<AccountKind> FLOWS =
            List.of(
                    AccountKind.LOANS,
                    AccountKind.REPAYMENTS,
                    AccountKind.INTEREST,
                    AccountKind.DRAWINGS);

    private final Random random;

    private RandomPlans(Random random) {
        this.random = random;
    }

    static Arbitrary<Plan> plans() {
        return Arbitraries.randomValue(random -> new RandomPlans(random).plan());
    }

    /** Plans with at least one price that differs, and margins that may. */
    static Arbitrary<Plan> plansWithPrices() {
        return Arbitraries.randomValue(
                random -> {
                    RandomPlans plans = new RandomPlans(random);
                    return plans.priced(plans.plan());
                });
    }

    /**
     * Plans with loans, drawings and taxes withheld, in which customers may pay ahead, and what is
     * open at the start of the year may be written down.
     */
    static Arbitrary<Plan> plansWithFlows() {
        return Arbitraries.randomValue(
                random -> {
                    RandomPlans plans = new RandomPlans(random);
                    return plans.flowing(plans.plan());
                });
    }

    private Plan flowing(Plan plan) {
        List<BudgetLine> lines = new ArrayList<>(plan.budget());
        for (AccountKind kind : FLOWS) {
            lines.add(SmallShop.running(kind.id(), kind, amounts(40_000_000)));
        }
        lines.add(
                SmallShop.line(
                        "withheld",
                        new Line(
                                Account.of(AccountKind.TAX_WITHHELD),
                                Optional.of("online"),
                                Optional.empty()),
                        Limit.SOFT,
                        Purpose.RUNNING,
                        amounts(4_000_000)));
        Baseline before = plan.baseline();
        Company company = plan.company();
        return plan.toBuilder()
                .budget(lines)
                .company(
                        company.toBuilder()
                                .channels(company.channels().stream().map(this::paidAhead).toList())
                                .build())
                .baseline(
                        new Baseline(
                                before.figures(),
                                before.openingCash(),
                                before.openingStock(),
                                openItems(),
                                before.revenueYearBefore()))
                .build();
    }

    private Channel paidAhead(Channel channel) {
        Optional<PaidAhead> ahead =
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(
                                new PaidAhead(share(999).add(new BigDecimal("0.001")), when()));
        return new Channel(
                channel.id(), channel.name(), channel.feeRate(), channel.settlementDays(), ahead);
    }

    private PaidAhead.When when() {
        return switch (random.nextInt(3)) {
            case 0 -> new PaidAhead.Days(1 + random.nextInt(70));
            case 1 -> new PaidAhead.Term(2 + random.nextInt(11), Optional.empty());
            default ->
                    new PaidAhead.Term(
                            2 + random.nextInt(11),
                            Optional.of(SmallShop.JANUARY.plusMonths(random.nextInt(40) - 20)));
        };
    }

    private OpenItems openItems() {
        Map<String, Money> receivables =
                random.nextBoolean()
                        ? Map.of("online", SmallShop.vnd(amount(90_000_000)))
                        : Map.of();
        return new OpenItems(
                receivables,
                random.nextBoolean()
                        ? Optional.of(SmallShop.vnd(amount(90_000_000)))
                        : Optional.empty());
    }

    private Plan priced(Plan plan) {
        RevenuePlan revenue = plan.revenue();
        for (PriceChange price : several(3, this::price)) {
            revenue = revenue.decided(price);
        }
        for (MarginChange margin : several(2, this::margin)) {
            revenue = revenue.decided(margin);
        }
        return plan.toBuilder().revenue(revenue.decided(price())).build();
    }

    private PriceChange price() {
        return SmallShop.price(
                oneOf("store", "online", "*"),
                oneOf("diapers", "toys", "*"),
                span(),
                oneOf("-0.500", "-0.137", "0.001", "0.333"));
    }

    private MarginChange margin() {
        return SmallShop.margin(
                oneOf("store", "online", "*"), oneOf("diapers", "toys"), span(), signed(900));
    }

    private Span span() {
        YearMonth from = SmallShop.JANUARY.plusMonths(random.nextInt(12));
        int left = 12 - SmallShop.YEAR.indexOf(from);
        return new Span(from, from.plusMonths(random.nextInt(left)));
    }

    private Plan plan() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withChannels(channel("store"), channel("online"))
                        .withGroups(group("diapers"), group("toys"))
                        .withBaseline(baseline())
                        .withGoals(
                                goal("G1", "revenue", growth("0.20")),
                                goal("G2", "gross_margin", level("0.33")),
                                goal("G3", "channel_fees", growth("-0.10"), Bound.AT_MOST))
                        .withOrganic(organics())
                        .withActions(actions())
                        .withBudget(budget());
        return random.nextInt(3) > 0
                ? shop.plan()
                : shop.withRevenue("online", "toys", amounts(900_000_000)).plan();
    }

    private Channel channel(String id) {
        return new Channel(id, Text.of(id), share(200), random.nextInt(80));
    }

    private ProductGroup group(String id) {
        Map<String, BigDecimal> own =
                random.nextBoolean() ? Map.of("online", share(600)) : Map.of();
        return new ProductGroup(
                id,
                Text.of(id),
                share(600),
                own,
                30,
                0,
                Optional.empty(),
                supply(),
                random.nextInt(3) == 0 ? share(200) : BigDecimal.ZERO);
    }

    private ProductGroup.Supply supply() {
        return random.nextInt(4) == 0 ? ProductGroup.Supply.AS_SOLD : ProductGroup.Supply.STOCK;
    }

    /** Something was sold in last January: else nobody knows what the plan sells in this one. */
    private Baseline baseline() {
        ShopFigures figures = ShopFigures.lastYear();
        boolean isSoldInJanuary = false;
        for (String channel : CHANNELS) {
            figures.spendingIn(channel, AccountKind.CHANNEL_FEES, amounts(20_000_000));
            for (String group : GROUPS) {
                if (random.nextInt(6) > 0) {
                    long[] sold = amounts(500_000_000);
                    figures.revenue(channel, group, sold);
                    isSoldInJanuary |= sold[0] > 0;
                }
                figures.costOfGoods(channel, group, amounts(300_000_000));
            }
        }
        if (!isSoldInJanuary) {
            figures.revenue(CHANNELS.get(0), GROUPS.get(0), everyMonth(1_000_000));
        }
        OTHER_COSTS.forEach(kind -> figures.spending(kind, amounts(30_000_000)));
        figures.spending(AccountKind.PURCHASES, amounts(600_000_000));
        return new Baseline(
                figures.figures(),
                Optional.of(SmallShop.vnd(amount(1_000_000_000))),
                Map.of(
                        "diapers", SmallShop.vnd(amount(400_000_000)),
                        "toys", SmallShop.vnd(amount(400_000_000))));
    }

    /** Up to three entries, each for another place. */
    private Organic[] organics() {
        Map<List<Object>, Organic> byPlace = new LinkedHashMap<>();
        several(3, this::organic).forEach(it -> byPlace.put(List.of(it.channel(), it.group()), it));
        return byPlace.values().toArray(Organic[]::new);
    }

    private Organic organic() {
        return SmallShop.organic(
                oneOf("store", "online", "*"), oneOf("diapers", "toys", "*"), signed(300));
    }

    private Action[] actions() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> action("A" + (i + 1)))
                .toArray(Action[]::new);
    }

    private Action action(String id) {
        YearMonth from = SmallShop.JANUARY.plusMonths(random.nextInt(15) - 3);
        Span running = new Span(from, from.plusMonths(random.nextInt(9)));
        List<Effect> effects = several(3, this::effect);
        return Action.builder(id, Text.of(id), running)
                .owner("lan")
                .goals(random.nextBoolean() ? List.of("G1") : List.of("G2", "G3"))
                .effort(Map.of("lan", share(9_000), "minh", share(4_000)))
                .effects(effects)
                .build();
    }

    private Effect effect() {
        return new Effect(
                Optional.of(oneOf("store", "online", "*")).filter(it -> !it.equals("*")),
                Optional.of(oneOf("diapers", "toys", "*")).filter(it -> !it.equals("*")),
                new BigDecimal(signed(400)),
                random.nextInt(8),
                Effect.Duration.values()[random.nextInt(2)]);
    }

    private BudgetLine[] budget() {
        List<BudgetLine> lines = new ArrayList<>();
        for (AccountKind kind : OTHER_COSTS) {
            lines.add(SmallShop.running(kind.id(), kind, amounts(40_000_000)));
        }
        for (String group : GROUPS) {
            Line line =
                    new Line(
                            Account.of(AccountKind.PURCHASES),
                            Optional.empty(),
                            Optional.of(group));
            lines.add(
                    SmallShop.line(
                            "buy_" + group,
                            line,
                            Limit.SOFT,
                            Purpose.RUNNING,
                            amounts(400_000_000)));
        }
        return lines.toArray(BudgetLine[]::new);
    }

    private <T> List<T> several(int most, Supplier<T> one) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> one.get()).toList();
    }

    private String oneOf(String... words) {
        return words[random.nextInt(words.length)];
    }

    private long[] amounts(long most) {
        return IntStream.range(0, 12).mapToLong(month -> amount(most)).toArray();
    }

    /** Every eighth amount is nothing, every eighth a small one where rounding shows. */
    private long amount(long most) {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> random.nextInt(10);
            default -> (long) (random.nextDouble() * most);
        };
    }

    private BigDecimal share(int mostThousandths) {
        return new BigDecimal(random.nextInt(mostThousandths)).movePointLeft(3);
    }

    private String signed(int thousandths) {
        return new BigDecimal(random.nextInt(2 * thousandths) - thousandths)
                .movePointLeft(3)
                .toString();
    }

    /** Returns the sum over lines, one by one, that are of a kind and have all the tags. */
    static BigDecimal sumOfLines(Figures figures, AccountKind kind, String... tags) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : figures.lines()) {
            List<String> own = List.of(line.channel().orElse(""), line.group().orElse(""));
            if (line.account().kind() == kind && own.containsAll(List.of(tags))) {
                for (YearMonth month : figures.year().months()) {
                    sum = sum.add(figures.amount(line, month).getAmount());
                }
            }
        }
        return sum;
    }
}
