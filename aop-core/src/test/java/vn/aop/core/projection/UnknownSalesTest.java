package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * A shop that opened in October of last year sold 100 million a month in the store and 20 online,
 * and is to grow by a tenth. Online keeps 10 % for itself; toys earn 40 % in the store, 35 %
 * online.
 */
class UnknownSalesTest {

    private static final YearMonth OPENED = YearMonth.of(2025, 10);
    private static final Span YEAR_OF_PLAN = YEAR.span();
    private static final Span LAST_QUARTER = new Span(YearMonth.of(2026, 10), DECEMBER);
    private static final Value UNKNOWN =
            Value.undefined(
                    Message.of("undefined.planned-on-unknown")
                            .with("known", OPENED)
                            .with("months", new Span(JANUARY, YearMonth.of(2026, 9))));
    private static final Value NOTHING_PLANNED =
            Value.undefined(Message.of("undefined.no-planned-sales"));

    private static ShopFigures sinceOctober() {
        return lastYear()
                .revenue("store", "toys", lastQuarter(100))
                .revenue("online", "toys", lastQuarter(20));
    }

    private static long[] lastQuarter(long each) {
        return millions(0, 0, 0, 0, 0, 0, 0, 0, 0, each, each, each);
    }

    private static SmallShop young() {
        return shopWithGoalsOnly()
                .withBaseline(
                        new Baseline(
                                sinceOctober().figures(),
                                Optional.of(vnd(50_000_000)),
                                Map.of("toys", vnd(70_000_000))))
                .withOrganic(organic("*", "*", "0.10"))
                .withBudget(running("rent", AccountKind.PREMISES, everyMonth(10_000_000)));
    }

    private static Value planned(SmallShop shop, String metric, Span span) {
        return Metric.parse(metric).value(Projection.of(shop.plan()).source(), span);
    }

    private static Value million(String amount) {
        return Value.of(new BigDecimal(amount).movePointRight(6), Unit.MONEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revenue",
                "revenue[store]",
                "revenue[online,toys]",
                "cost_of_goods",
                "channel_fees",
                "channel_fees[online]",
                "gross_profit",
                "gross_margin",
                "operating_profit",
                "premises / revenue",
                "cash",
                "stock",
                "stock[toys]",
                "stock_cover_days[toys]"
            })
    void what_stands_on_unknown_months_is_unknown_with_its_reason(String metric) {
        assertThat(planned(young(), metric, Span.of(JANUARY))).isEqualTo(UNKNOWN);
        assertThat(planned(young(), metric, YEAR_OF_PLAN)).isEqualTo(UNKNOWN);
    }

    /** 330 + 66 in the quarter; goods 60 % and 65 % of it, fees a tenth of 66, rent 3 × 10. */
    @Test
    void what_stands_on_known_months_is_known() {
        assertThat(planned(young(), "revenue", LAST_QUARTER)).isEqualTo(million("396"));
        assertThat(planned(young(), "cost_of_goods", LAST_QUARTER)).isEqualTo(million("240.9"));
        assertThat(planned(young(), "channel_fees", LAST_QUARTER)).isEqualTo(million("6.6"));
        assertThat(planned(young(), "operating_profit", LAST_QUARTER)).isEqualTo(million("118.5"));
    }

    @Test
    void what_does_not_follow_sales_is_known_all_year() {
        assertThat(planned(young(), "premises", YEAR_OF_PLAN)).isEqualTo(million("120"));
        assertThat(planned(young(), "channel_fees[store]", YEAR_OF_PLAN)).isEqualTo(million("0"));
        assertThat(planned(young(), "revenue[diapers]", YEAR_OF_PLAN)).isEqualTo(million("0"));
    }

    @Test
    void cash_that_stands_on_unknown_sales_is_not_told_at_all() {
        Projection projection = Projection.of(young().plan());

        assertThat(projection.cash()).isEmpty();
        assertThat(projection.whyNoCash()).isEqualTo(UNKNOWN.whyUndefined());
        assertThat(projection.unknownSales().months()).hasSize(9).contains(JANUARY);
    }

    @Test
    void what_is_planned_outright_is_known_whatever_last_year_was() {
        SmallShop store = young().withRevenue("store", "toys", everyMonth(50_000_000));

        assertThat(planned(store, "revenue[store]", YEAR_OF_PLAN)).isEqualTo(million("600"));
        assertThat(planned(store, "revenue[online]", YEAR_OF_PLAN)).isEqualTo(UNKNOWN);
        assertThat(planned(store, "revenue", YEAR_OF_PLAN)).isEqualTo(UNKNOWN);
        SmallShop both = store.withRevenue("online", "toys", everyMonth(5_000_000));
        assertThat(planned(both, "revenue", YEAR_OF_PLAN)).isEqualTo(million("660"));
        assertThat(Projection.of(both.plan()).unknownSales().isNone()).isTrue();
        assertThat(Projection.of(both.plan()).cash()).isPresent();
    }

    /** Whatever was sold there, nothing of it is left. */
    @Test
    void what_is_given_up_is_known_to_be_nothing() {
        SmallShop shop = young().withOrganic(organic("online", "*", "-1"));

        assertThat(planned(shop, "revenue[online]", YEAR_OF_PLAN)).isEqualTo(million("0"));
        assertThat(planned(shop, "channel_fees", YEAR_OF_PLAN)).isEqualTo(million("0"));
        assertThat(planned(shop, "revenue", YEAR_OF_PLAN)).isEqualTo(UNKNOWN);
    }

    /** The shop was there in January, and the channel was not: that is known. */
    @Test
    void a_channel_that_opened_in_a_known_year_sold_nothing_before() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "toys", everyMonth(100_000_000))
                                        .revenue("online", "toys", lastQuarter(20))
                                        .figures());

        assertThat(planned(shop, "revenue[online]", YEAR_OF_PLAN)).isEqualTo(million("60"));
        assertThat(Projection.of(shop.plan()).unknownSales().isNone()).isTrue();
    }

    @Test
    void where_neither_last_year_nor_the_plan_tells_what_is_sold_nothing_is_known() {
        SmallShop fresh =
                shopWithGoalsOnly()
                        .withBaseline(lastYear().figures())
                        .withBudget(running("rent", AccountKind.PREMISES, everyMonth(10_000_000)));

        assertThat(planned(fresh, "revenue", Span.of(DECEMBER))).isEqualTo(NOTHING_PLANNED);
        assertThat(planned(fresh, "operating_profit", YEAR_OF_PLAN)).isEqualTo(NOTHING_PLANNED);
        assertThat(planned(fresh, "premises", YEAR_OF_PLAN)).isEqualTo(million("120"));
        assertThat(
                        planned(
                                fresh.withRevenue("store", "toys", everyMonth(30_000_000)),
                                "operating_profit",
                                YEAR_OF_PLAN))
                .isEqualTo(million("24"));
    }

    /** Costs alone, recorded from January on, do not say that nothing was sold. */
    @Test
    void a_last_year_of_costs_alone_leaves_all_sales_unknown() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBaseline(
                                lastYear()
                                        .spending(AccountKind.PREMISES, everyMonth(10_000_000))
                                        .figures());

        assertThat(planned(shop, "revenue", YEAR_OF_PLAN)).isEqualTo(NOTHING_PLANNED);
    }

    @Test
    void a_business_without_channels_has_nothing_to_sell() {
        SmallShop office =
                shopWithGoalsOnly()
                        .withChannels()
                        .withGroups()
                        .withBaseline(lastYear().figures())
                        .withBudget(running("rent", AccountKind.PREMISES, everyMonth(10_000_000)));

        assertThat(planned(office, "operating_profit", YEAR_OF_PLAN)).isEqualTo(million("-120"));
    }

    /** Gift wrap is sold with the toys; of what is planned for it alone nobody has spoken. */
    @Test
    void an_own_account_of_revenue_is_planned_with_its_kind_only() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withAccounts(
                                new Account("gift_wrap", AccountKind.REVENUE, Text.of("Gift wrap")))
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "toys", everyMonth(100_000_000))
                                        .figures());

        assertThat(planned(shop, "gift_wrap", Span.of(JANUARY)))
                .isEqualTo(
                        Value.undefined(
                                Message.of("undefined.planned-in-kind")
                                        .with("what", Selection.of("gift_wrap"))
                                        .with("kind", Selection.of(AccountKind.REVENUE))));
        assertThat(planned(shop, "revenue", Span.of(JANUARY))).isEqualTo(million("100"));
    }

    /** A tenth of last year's 100 more in November and in December, of which goods cost 60 %. */
    @Test
    void what_changes_in_known_months_only_is_known() {
        Projection plan = Projection.of(withAds().plan());
        Projection lifted = Projection.of(withActionFrom(YearMonth.of(2026, 11)).plan());

        assertThat(plan.change(Metric.of("revenue"), lifted)).isEqualTo(million("20"));
        assertThat(plan.change(Metric.parse("revenue * 2 - 1"), lifted)).isEqualTo(million("40"));
        assertThat(plan.change(Metric.of("operating_profit"), lifted)).isEqualTo(million("8"));
        assertThat(plan.change(Metric.of("revenue", "online"), lifted)).isEqualTo(million("0"));
        assertThat(plan.change(Metric.of("gross_margin"), lifted)).isEqualTo(UNKNOWN);
        assertThat(plan.change(Metric.of("cash"), lifted)).isEqualTo(UNKNOWN);
    }

    @Test
    void what_changes_in_unknown_months_is_unknown() {
        Projection plan = Projection.of(withAds().plan());
        Projection lifted = Projection.of(withActionFrom(MARCH).plan());

        assertThat(plan.change(Metric.of("revenue"), lifted)).isEqualTo(UNKNOWN);
        assertThat(plan.change(Metric.of("marketing"), lifted)).isEqualTo(million("0"));
    }

    private static SmallShop withAds() {
        return young().withBudget(serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)));
    }

    private static SmallShop withActionFrom(YearMonth month) {
        return withAds().withActions(action("A1", month, month, lifting("store", "0.1", 1)));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.plansWithPrices();
    }

    /** Of a plan whose last year lost its first months nothing is told that is not so. */
    @Property(tries = 60)
    void a_crippled_last_year_tells_nothing_wrong(
            @ForAll("plans") Plan plan, @ForAll @IntRange(min = 1, max = 9) int lost) {
        MetricSource whole = Projection.of(plan).source();
        MetricSource crippled = Projection.of(crippled(plan, lost)).source();

        for (String metric : METRICS) {
            for (Span span : SPANS) {
                Value told = Metric.parse(metric).value(crippled, span);
                if (told.number().isPresent()) {
                    assertThat(told)
                            .as("%s %s", metric, span)
                            .isEqualTo(Metric.parse(metric).value(whole, span));
                }
            }
        }
    }

    /** The same of what the actions of a plan do together. */
    @Property(tries = 60)
    void a_crippled_last_year_tells_no_wrong_change(
            @ForAll("plans") Plan plan, @ForAll @IntRange(min = 1, max = 9) int lost) {
        Plan idle = plan.toBuilder().actions(List.of()).build();

        for (String metric : METRICS) {
            Value told =
                    Projection.of(crippled(idle, lost))
                            .change(Metric.parse(metric), Projection.of(crippled(plan, lost)));
            if (told.number().isPresent()) {
                assertThat(told)
                        .as(metric)
                        .isEqualTo(
                                Projection.of(idle)
                                        .change(Metric.parse(metric), Projection.of(plan)));
            }
        }
    }

    private static final List<String> METRICS =
            List.of(
                    "revenue",
                    "revenue[online]",
                    "revenue[store,toys]",
                    "cost_of_goods",
                    "channel_fees",
                    "gross_margin",
                    "operating_profit",
                    "personnel",
                    "marketing / revenue[store]",
                    "cash",
                    "stock",
                    "stock[toys]",
                    "stock_cover_days[diapers]");

    private static final List<Span> SPANS =
            List.of(
                    Span.of(JANUARY),
                    YEAR.through(YearMonth.of(2026, 6)),
                    Span.of(YearMonth.of(2026, 8)),
                    LAST_QUARTER,
                    YEAR_OF_PLAN);

    /** The plan on a last year of which the first months were never written down. */
    private static Plan crippled(Plan plan, int lost) {
        Baseline baseline = plan.baseline();
        Figures all = baseline.figures();
        Figures.Builder left = Figures.builder(all.year(), all.currency());
        all.lines()
                .forEach(
                        line ->
                                all.year().months().stream()
                                        .skip(lost)
                                        .forEach(it -> left.add(line, it, all.amount(line, it))));
        return on(
                new Baseline(left.build(), baseline.openingCash(), baseline.openingStock()), plan);
    }

    private static Plan on(Baseline other, Plan plan) {
        return plan.toBuilder().baseline(other).build();
    }
}
