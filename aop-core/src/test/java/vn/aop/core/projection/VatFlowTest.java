package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.line;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.company.Vat;
import vn.aop.core.company.VatRates;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.OpenItems;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.text.Text;

/** The examples of {@code docs/formulas/vat.md}, and what holds of every plan. */
class VatFlowTest {

    private static final ProductGroup REPAIRS =
            new ProductGroup(
                    "repairs",
                    Text.of("repairs"),
                    BigDecimal.ONE,
                    Map.of(),
                    0,
                    ProductGroup.Supply.AS_SOLD);

    private static BigDecimal rate(String rate) {
        return new BigDecimal(rate);
    }

    private static List<Money> of(Projection projection, Function<VatMonth, Money> amount) {
        return projection.vat().orElseThrow().months().stream().map(amount).toList();
    }

    private static List<Money> inMillions(String... amounts) {
        return Arrays.stream(amounts)
                .map(it -> vnd(new BigDecimal(it).movePointRight(6).longValueExact()))
                .toList();
    }

    private static Plan with(Plan plan, Vat vat) {
        return plan.toBuilder().company(plan.company().toBuilder().vat(vat).build()).build();
    }

    private static Plan opening(Plan plan, long owed) {
        Baseline before = plan.baseline();
        OpenItems open =
                new OpenItems(
                        before.openItems().receivables(),
                        before.openItems().payables(),
                        Optional.of(vnd(owed)));
        return plan.toBuilder()
                .baseline(
                        new Baseline(
                                before.figures(),
                                before.openingCash(),
                                before.openingStock(),
                                open,
                                before.revenueYearBefore()))
                .build();
    }

    /** Sells goods for 100, 120, 140 million, then 100, and repairs for 20 every month. */
    private static Plan household() {
        return opening(
                shopWithGoalsOnly()
                        .withGoals()
                        .withChannels(channel("store", "0"))
                        .withGroups(group("toys", "0.40", Map.of()), REPAIRS)
                        .withBaseline(
                                new Baseline(
                                        ShopFigures.lastYear()
                                                .revenue("store", "toys", everyMonth(1))
                                                .figures(),
                                        Optional.of(vnd(0)),
                                        Map.of()))
                        .withRevenue(
                                "store",
                                "toys",
                                millions(
                                        100, 120, 140, 100, 100, 100, 100, 100, 100, 100, 100, 100))
                        .withRevenue("store", "repairs", everyMonth(20_000_000))
                        .plan(),
                5_000_000);
    }

    private static Vat direct(String... withheldBy) {
        return new Vat.Direct(
                new VatRates(rate("0.01"), Map.of("repairs", rate("0.05"))),
                Vat.Paid.QUARTERLY,
                List.of(withheldBy));
    }

    @Test
    void a_household_pays_a_share_of_each_quarters_revenue_in_the_month_after_it() {
        Plan plan = with(household(), direct());
        Projection taxed = Projection.of(plan);
        Projection untaxed = Projection.of(household());

        assertThat(of(taxed, VatMonth::output).subList(0, 4))
                .isEqualTo(inMillions("2", "2.2", "2.4", "2"));
        assertThat(of(taxed, VatMonth::paid).subList(0, 7))
                .isEqualTo(inMillions("5", "0", "0", "6.6", "0", "0", "6"));
        assertThat(of(taxed, VatMonth::balance).subList(0, 4))
                .isEqualTo(inMillions("2", "4.2", "6.6", "2"));
        assertThat(profit(untaxed).minus(profit(taxed))).isEqualTo(Value.of(vnd(24_600_000)));
        assertThat(value(taxed, "contribution[repairs]")).isEqualTo(Value.of(vnd(12 * 19_000_000)));
        assertThat(value(taxed, "vat_direct[toys]")).isEqualTo(Value.of(vnd(12_600_000)));
        assertThat(untaxed.cash().orElseThrow().closing(YEAR.last()))
                .as("5 of last year and three quarters are paid; the last is paid next year")
                .isEqualTo(taxed.cash().orElseThrow().closing(YEAR.last()).plus(vnd(23_600_000)));
    }

    private static Value profit(Projection projection) {
        return value(projection, "operating_profit");
    }

    private static Value value(Projection projection, String metric) {
        return Metric.parse(metric).value(projection.source(), YEAR.span());
    }

    /** What a marketplace pays for the shop is never paid by it, and comes off the takings. */
    @Test
    void what_a_marketplace_withholds_comes_off_its_takings_and_is_not_paid_again() {
        Projection withheld = Projection.of(with(household(), direct("store")));

        assertThat(of(withheld, VatMonth::paid)).startsWith(vnd(5_000_000), vnd(0), vnd(0), vnd(0));
        assertThat(of(withheld, VatMonth::spent).subList(0, 3))
                .isEqualTo(inMillions("2", "2.2", "2.4"));
        assertThat(withheld.vat().orElseThrow().closing()).isEqualTo(vnd(0));
        assertThat(profit(withheld)).isEqualTo(profit(Projection.of(with(household(), direct()))));
    }

    /**
     * The smelter of the European Commission: it pays 200 of tax to the mine and 20 for chairs,
     * takes 400 for its steel, and pays the treasury 180.
     */
    @Test
    void a_smelter_pays_the_treasury_the_tax_on_its_steel_less_that_on_ore_and_chairs() {
        BudgetLine ore =
                line(
                        "ore",
                        Line.of(Account.of(AccountKind.PURCHASES)).ofGroup("steel"),
                        Limit.SOFT,
                        Purpose.RUNNING,
                        millions(1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        BudgetLine chairs =
                running(
                                "chairs",
                                AccountKind.OTHER_OPERATING,
                                millions(100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                        .toBuilder()
                        .vatRate(rate("0.2"))
                        .build();
        Plan selling = smelter(millions(2000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        Projection smelter =
                Projection.of(
                        with(selling, deduction("0.2", Vat.Paid.QUARTERLY)).toBuilder()
                                .budget(ore, chairs)
                                .build());

        assertThat(of(smelter, VatMonth::output).get(0)).isEqualTo(vnd(400_000_000));
        assertThat(of(smelter, VatMonth::input).get(0)).isEqualTo(vnd(220_000_000));
        assertThat(of(smelter, VatMonth::paid).get(3)).isEqualTo(vnd(180_000_000));
        assertThat(smelter.vat().orElseThrow().total(VatMonth::paid)).isEqualTo(vnd(180_000_000));
        assertThat(smelter.vat().orElseThrow().total(VatMonth::out))
                .as("over the year the tax is nobody's income")
                .isEqualTo(vnd(0));
        assertThat(profit(smelter)).isEqualTo(Value.of(vnd(1_900_000_000)));
    }

    /** January buys more than it sells: 4 of 10 million are left to deduct from February's 6. */
    @Test
    void what_cannot_be_deducted_yet_is_carried_forward() {
        BudgetLine goods =
                line(
                        "goods",
                        Line.of(Account.of(AccountKind.PURCHASES)).ofGroup("steel"),
                        Limit.SOFT,
                        Purpose.RUNNING,
                        millions(100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        Plan plan = smelter(millions(60, 60, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0), goods);

        Projection monthly = Projection.of(with(plan, deduction("0.1", Vat.Paid.MONTHLY)));
        Projection carried =
                Projection.of(with(opening(plan, -20_000_000), deduction("0.1", Vat.Paid.MONTHLY)));

        assertThat(of(monthly, VatMonth::balance).subList(0, 4))
                .isEqualTo(inMillions("-4", "2", "6", "0"));
        assertThat(of(monthly, VatMonth::paid).subList(0, 5))
                .isEqualTo(inMillions("0", "0", "2", "6", "0"));
        assertThat(of(carried, VatMonth::balance).subList(0, 4))
                .isEqualTo(inMillions("-24", "-18", "-12", "-12"));
        assertThat(carried.vat().orElseThrow().total(VatMonth::paid)).isEqualTo(vnd(0));
    }

    /** Steel for as much each month, in a shop whose last year sold and bought nothing. */
    private static Plan smelter(long[] sold, BudgetLine... budget) {
        return shopWithGoalsOnly()
                .withGoals()
                .withChannels(channel("store", "0"))
                .withGroups(group("steel", "1", Map.of()))
                .withBaseline(
                        new Baseline(
                                Figures.empty(YEAR.previous(), vnd(0).getCurrencyUnit()),
                                Optional.of(vnd(0)),
                                Map.of("steel", vnd(0))))
                .withRevenue("store", "steel", sold)
                .withBudget(budget)
                .plan();
    }

    private static Vat deduction(String rate, Vat.Paid paid) {
        return new Vat.Deduction(VatRates.of(rate(rate)), paid, Vat.Bought.AS_SOLD);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(
                        RandomPlans.plans(),
                        vats(),
                        Arbitraries.longs().between(-50_000_000, 50_000_000).optional())
                .as(VatFlowTest::taxed);
    }

    private static Plan taxed(Plan plan, Vat vat, Optional<Long> opening) {
        Plan taxed = with(plan, vat);
        return opening.map(it -> opening(taxed, vat.isCost() ? Math.abs(it) : it)).orElse(taxed);
    }

    private static Arbitrary<Vat> vats() {
        Arbitrary<BigDecimal> rates =
                Arbitraries.integers()
                        .between(0, 120)
                        .map(it -> new BigDecimal(it).movePointLeft(3));
        Arbitrary<VatRates> sales =
                Combinators.combine(rates, rates).as((a, b) -> new VatRates(a, Map.of("toys", b)));
        Arbitrary<Vat.Bought> bought =
                Combinators.combine(rates.optional(), rates, rates)
                        .as((a, b, c) -> new Vat.Bought(a, Map.of("toys", b), c));
        Arbitrary<Vat.Paid> paid = Arbitraries.of(Vat.Paid.values());
        return Arbitraries.oneOf(
                Combinators.combine(sales, paid, bought).as(Vat.Deduction::new),
                Combinators.combine(sales, paid, Arbitraries.of("", "online"))
                        .as(
                                (a, b, c) ->
                                        new Vat.Direct(
                                                a, b, c.isEmpty() ? List.of() : List.of(c))));
    }

    /** What was owed and falls due is paid, or still owed; nothing is lost on the way. */
    @Property(tries = 100)
    void what_falls_due_is_paid_or_owed(@ForAll("plans") Plan plan) {
        VatFlow flow = Projection.of(plan).vat().orElseThrow();
        Money opening = plan.baseline().openItems().vat().orElse(vnd(0));

        assertThat(opening.plus(flow.total(VatMonth::net)))
                .isEqualTo(flow.total(VatMonth::paid).plus(flow.closing()));
        assertThat(flow.months()).noneMatch(it -> it.paid().isNegative());
        assertThat(flow.total(VatMonth::net))
                .isEqualTo(
                        flow.total(VatMonth::output)
                                .minus(flow.total(VatMonth::input))
                                .minus(flow.total(VatMonth::withheld)));
    }

    @Property(tries = 100)
    void profit_and_all_steps_are_the_change_in_cash(@ForAll("plans") Plan plan) {
        Projection projection = Projection.of(plan);
        List<CashMonth> cash = projection.cash().orElseThrow().months();
        ProfitToCash steps = projection.profitToCash().orElseThrow();

        for (int i = 0; i < cash.size(); i++) {
            assertThat(steps.months().get(i).change())
                    .isEqualTo(cash.get(i).closing().minus(cash.get(i).opening()));
        }
    }

    @Property(tries = 100)
    void tax_by_deduction_is_neither_income_nor_cost(@ForAll("plans") Plan plan) {
        Projection taxed = Projection.of(plan);
        Plan without =
                plan.toBuilder()
                        .company(plan.company().toBuilder().vat(Optional.empty()).build())
                        .build();
        Projection untaxed = Projection.of(without);
        Vat vat = plan.company().vat().orElseThrow();
        VatFlow flow = taxed.vat().orElseThrow();

        if (vat.isCost()) {
            assertThat(profit(untaxed).minus(profit(taxed)))
                    .isEqualTo(Value.of(flow.total(VatMonth::output)));
        } else {
            assertThat(taxed.figures()).isEqualTo(untaxed.figures());
        }
        assertThat(untaxed.cash().orElseThrow().closing(YEAR.last()))
                .isEqualTo(
                        taxed.cash()
                                .orElseThrow()
                                .closing(YEAR.last())
                                .plus(flow.total(VatMonth::out)));
    }

    /** Who sells more pays more: what actions bring is less by the tax on what they sell. */
    @Property(tries = 60)
    void selling_more_pays_more_tax(@ForAll("plans") Plan plan) {
        Vat vat = plan.company().vat().orElseThrow();
        Plan less = plan.toBuilder().actions(List.of()).build();
        Projection before = Projection.of(less);
        Projection after = Projection.of(plan);
        Plan untaxed =
                plan.toBuilder()
                        .company(plan.company().toBuilder().vat(Optional.empty()).build())
                        .build();
        Projection then = Projection.of(untaxed.toBuilder().actions(List.of()).build());
        Projection now = Projection.of(untaxed);
        Metric profit = Metric.of("operating_profit");
        Money moreTax =
                after.vat()
                        .orElseThrow()
                        .total(VatMonth::output)
                        .minus(before.vat().orElseThrow().total(VatMonth::output));

        assertThat(before.change(profit, after))
                .isEqualTo(
                        vat.isCost()
                                ? then.change(profit, now).minus(Value.of(moreTax))
                                : then.change(profit, now));
    }

    @Property(tries = 60)
    void at_a_rate_of_0_a_plan_is_as_without_the_tax(@ForAll("plans") Plan plan) {
        Vat vat = plan.company().vat().orElseThrow();
        VatRates none = VatRates.of(BigDecimal.ZERO);
        Plan zero =
                opening(
                        with(
                                plan,
                                vat.isCost()
                                        ? new Vat.Direct(none, vat.paid(), List.of())
                                        : new Vat.Deduction(none, vat.paid(), Vat.Bought.AS_SOLD)),
                        0);
        Plan without =
                zero.toBuilder()
                        .company(zero.company().toBuilder().vat(Optional.empty()).build())
                        .build();

        assertThat(Projection.of(zero).figures()).isEqualTo(Projection.of(without).figures());
        assertThat(Projection.of(zero).cash()).isEqualTo(Projection.of(without).cash());
        assertThat(Projection.of(zero).profitToCash())
                .isEqualTo(Projection.of(without).profitToCash());
    }

    /** The whole year again, with fractions and calendar dates, and none of the classes tried. */
    @Property(tries = 60)
    void every_month_is_what_a_calendar_says(@ForAll("plans") Plan plan) {
        Projection projection = Projection.of(plan);
        Calendar calendar = new Calendar(plan, projection.figures());
        BigDecimal running =
                plan.baseline().openItems().vat().map(Money::getAmount).orElse(BigDecimal.ZERO);
        BigDecimal due = BigDecimal.ZERO;
        if (running.signum() > 0) {
            due = running;
            running = BigDecimal.ZERO;
        }
        int every = plan.company().vat().orElseThrow().paid() == Vat.Paid.MONTHLY ? 1 : 3;
        for (VatMonth month : projection.vat().orElseThrow().months()) {
            near(month.paid(), due);
            due = BigDecimal.ZERO;
            running = running.add(calendar.net(month.month()));
            if (month.month().getMonthValue() % every == 0 && running.signum() > 0) {
                due = running;
                running = BigDecimal.ZERO;
            }
            near(month.balance(), due.add(running));
            near(month.collected().minus(month.spent()), calendar.moved(month.month()));
        }
    }

    private static void near(Money told, BigDecimal exact) {
        assertThat(told.getAmount().subtract(exact).abs())
                .isLessThanOrEqualTo(BigDecimal.valueOf(12 * 40));
    }

    /** What a year's tax is, day by day. */
    private record Calendar(Plan plan, Figures figures) {

        BigDecimal net(YearMonth month) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Line line : figures.lines()) {
                sum = sum.add(taxOn(line, figures.amount(line, month).getAmount()));
            }
            return sum;
        }

        /** Above 0 what customers pay, below 0 what suppliers are paid. */
        BigDecimal moved(YearMonth month) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Figures year : List.of(plan.baseline().figures(), figures)) {
                for (Line line : year.lines()) {
                    sum = sum.add(moved(line, year, month));
                }
            }
            return sum;
        }

        private BigDecimal moved(Line line, Figures year, YearMonth month) {
            boolean isLast = year != figures;
            if (plan.company().vat().orElseThrow() instanceof Vat.Direct direct) {
                boolean kept = line.channel().filter(direct.withheldBy()::contains).isPresent();
                return isLast || !kept || !line.account().id().equals("vat_direct")
                        ? BigDecimal.ZERO
                        : onDays(line, year, month, days(line)).negate();
            }
            boolean settles =
                    switch (line.account().kind()) {
                        case REVENUE, CHANNEL_FEES, PURCHASES -> true;
                        default -> !isLast;
                    };
            return settles ? taxOn(line, onDays(line, year, month, days(line))) : BigDecimal.ZERO;
        }

        private int days(Line line) {
            return line.account().kind() == AccountKind.PURCHASES
                    ? plan.company().supplierDays()
                    : line.account().kind() == AccountKind.COST_OF_GOODS
                            ? 0
                            : line.channel()
                                    .flatMap(plan.company()::channel)
                                    .map(Channel::settlementDays)
                                    .orElse(0);
        }

        private static BigDecimal onDays(Line line, Figures year, YearMonth month, int later) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                LocalDate traded = month.atDay(day).minusDays(later);
                YearMonth in = YearMonth.from(traded);
                if (year.year().contains(in)) {
                    sum =
                            sum.add(
                                    year.amount(line, in)
                                            .getAmount()
                                            .divide(
                                                    BigDecimal.valueOf(in.lengthOfMonth()),
                                                    Value.PRECISION));
                }
            }
            return sum;
        }

        /** The tax on an amount of a line: below 0 where it is deducted. */
        private BigDecimal taxOn(Line line, BigDecimal amount) {
            AccountKind kind = line.account().kind();
            if (plan.company().vat().orElseThrow() instanceof Vat.Deduction vat) {
                Map<String, BigDecimal> own = vat.sales().byGroup();
                BigDecimal sold =
                        line.group()
                                .map(it -> own.getOrDefault(it, vat.sales().rate()))
                                .orElse(vat.sales().rate());
                BigDecimal toys = vat.bought().byGroup().get("toys");
                boolean isToys = line.group().filter("toys"::equals).isPresent();
                boolean isAsSold =
                        line.group()
                                .flatMap(plan.company()::group)
                                .filter(it -> !it.isStocked())
                                .isPresent();
                BigDecimal rate =
                        switch (kind) {
                            case REVENUE -> sold;
                            case CHANNEL_FEES -> vat.bought().fees().negate();
                            case PURCHASES ->
                                    (isToys ? toys : vat.bought().purchases().orElse(sold))
                                            .negate();
                            case COST_OF_GOODS ->
                                    isAsSold && isToys ? toys.negate() : BigDecimal.ZERO;
                            default -> BigDecimal.ZERO;
                        };
                return amount.multiply(rate);
            }
            Vat.Direct direct = (Vat.Direct) plan.company().vat().orElseThrow();
            boolean kept = line.channel().filter(direct.withheldBy()::contains).isPresent();
            return line.account().id().equals("vat_direct") && !kept ? amount : BigDecimal.ZERO;
        }
    }

    /** A year that begins within a quarter pays for it as it ends. */
    @Test
    void a_year_that_begins_within_a_quarter_adds_to_what_is_owed() {
        VatPeriods periods =
                new VatPeriods(Vat.Paid.QUARTERLY, YearMonth.of(2026, 2), vnd(3_000_000));
        List<Money> paid = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2026, 2);
                month.isBefore(YearMonth.of(2026, 6));
                month = month.plusMonths(1)) {
            paid.add(periods.pay());
            periods.add(month, vnd(1_000_000));
        }

        assertThat(paid).isEqualTo(inMillions("0", "0", "5", "0"));
        assertThat(periods.balance()).isEqualTo(vnd(2_000_000));
    }
}
