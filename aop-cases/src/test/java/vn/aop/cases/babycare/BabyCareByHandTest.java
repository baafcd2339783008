package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.babycare.ByHand.Books;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Span;
import vn.aop.core.projection.CashStep;
import vn.aop.core.projection.CashSteps;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.MonthlyReview;

/**
 * Every month of BabyCare House, as planned, as amended and as lived, is what comes out when the
 * two files are reckoned again outside this project, to the đồng.
 */
class BabyCareByHandTest {

    private static final String FOLDER = "/vn/aop/cases/babycare-house/";

    private static final Case CASE = Cases.shipped().find("babycare-house").orElseThrow();
    private static final PlanHistory HISTORY = CASE.history();
    private static final Actuals ACTUALS = CASE.sales(HISTORY.current());
    private static final Map<String, Object> FILE = yaml();
    private static final Books LIVED = lived();

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml() {
        Load load = new Load(LoadSettings.builder().build());
        return (Map<String, Object>) load.loadFromString(text("plan.yaml"));
    }

    private static String text(String name) {
        try (InputStream in = Cases.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the sales, and the value added tax on what was sold. */
    private static Books lived() {
        Map<String, String> kinds =
                Map.of(
                        "online_ads",
                        "marketing",
                        "store_marketing",
                        "marketing",
                        "utilities",
                        "other_operating",
                        "packaging",
                        "other_operating");
        Books books = new Books();
        for (String row : text("sales.csv").lines().skip(1).toList()) {
            String[] cells = row.split(",", -1);
            books.add(
                    kinds.getOrDefault(cells[1], cells[1]),
                    cells[2],
                    cells[3],
                    Integer.parseInt(cells[0].substring(5, 7)) - 1,
                    Long.parseLong(cells[4]));
        }
        ByHand.Fraction rate = new ByHand(FILE, 0).vat();
        for (String channel : ByHand.CHANNELS) {
            for (String group : ByHand.GROUPS) {
                for (int m = 0; m < 12; m++) {
                    long sold = books.of("revenue", channel, group, m);
                    books.add("vat_direct", channel, group, m, rate.times(sold).rounded());
                }
            }
        }
        return books;
    }

    private static YearMonth month(int m) {
        return YearMonth.of(2026, m + 1);
    }

    private static long in(MetricSource source, String metric, int m) {
        return Metric.parse(metric)
                .value(source, Span.of(month(m)))
                .number()
                .orElseThrow()
                .longValueExact();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void every_planned_month_is_what_comes_out_by_hand(int version) {
        ByHand plan = new ByHand(FILE, version);
        TillByHand till = new TillByHand(plan, plan.planned());
        Projection projection = Projection.of(HISTORY.version(version));

        for (int m = 0; m < 12; m++) {
            compare(till, projection.source(), m);
        }
    }

    private static void compare(TillByHand till, MetricSource source, int m) {
        for (String account : List.of("revenue", "cost_of_goods", "channel_fees")) {
            for (String channel : ByHand.CHANNELS) {
                for (String group : ByHand.GROUPS) {
                    boolean isSplit = till.year().of(account, channel, group, m) > 0;
                    String of = isSplit ? "[" + channel + ", " + group + "]" : "[" + channel + "]";
                    assertThat(in(source, account + of, m))
                            .as("%s %s", account + of, month(m))
                            .isEqualTo(till.year().of(account, channel, isSplit ? group : "", m));
                }
            }
        }
        for (String account : List.of("purchases", "tax", "tax_withheld", "drawings", "capex")) {
            assertThat(in(source, account, m))
                    .as("%s %s", account, month(m))
                    .isEqualTo(till.year().of(account, "", "", m));
        }
        assertThat(in(source, "vat_direct", m)).isEqualTo(till.year().of("vat_direct", "", "", m));
        assertThat(in(source, "operating_profit", m)).isEqualTo(till.profit(m));
        for (String channel : ByHand.CHANNELS) {
            assertThat(in(source, "contribution[" + channel + "]", m))
                    .isEqualTo(till.contribution(channel, m));
        }
        for (String group : ByHand.GROUPS) {
            assertThat(in(source, "stock[" + group + "]", m)).isEqualTo(till.stock(group, m));
        }
        assertThat(in(source, "cash", m)).as("cash %s", month(m)).isEqualTo(till.cash(m));
    }

    /** Each step of the way from profit to cash, on its own. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void profit_becomes_cash_by_the_same_steps(int version) {
        ByHand plan = new ByHand(FILE, version);
        Books year = plan.planned();
        TillByHand till = new TillByHand(plan, year);
        List<CashSteps> months =
                Projection.of(HISTORY.version(version)).profitToCash().orElseThrow().months();

        for (int m = 0; m < 12; m++) {
            CashSteps steps = months.get(m);
            assertThat(step(steps, CashStep.STOCK))
                    .isEqualTo(
                            year.of("cost_of_goods", "", "", m) - year.of("purchases", "", "", m));
            assertThat(step(steps, CashStep.RECEIVABLES))
                    .isEqualTo(
                            till.receipts(m)
                                    - year.of("revenue", "", "", m)
                                    + year.of("channel_fees", "", "", m)
                                    + year.of("tax_withheld", "", "", m));
            assertThat(step(steps, CashStep.TAX))
                    .isEqualTo(-year.of("tax", "", "", m) - year.of("tax_withheld", "", "", m));
            assertThat(step(steps, CashStep.VAT))
                    .isEqualTo(year.of("vat_direct", "", "", m) - till.vatOut(m));
            assertThat(step(steps, CashStep.DRAWINGS)).isEqualTo(-year.of("drawings", "", "", m));
            assertThat(steps.change().getAmountMajorLong())
                    .isEqualTo(till.cash(m) - till.cash(m - 1));
        }
    }

    private static long step(CashSteps steps, CashStep step) {
        return steps.step(step).getAmount().longValueExact();
    }

    @Test
    void every_month_lived_is_what_comes_out_by_hand() {
        TillByHand till = new TillByHand(new ByHand(FILE, 2), LIVED);
        for (int m = 0; m < 12; m++) {
            MonthlyReview review =
                    MonthlyReview.of(HISTORY.inForce(month(m)).plan(), ACTUALS, month(m));
            MetricSource source = review.source();

            for (String metric : List.of("revenue[store]", "revenue[online]", "cost_of_goods")) {
                assertThat(in(review.actualSums(), metric, m)).isEqualTo(byHand(metric, m));
            }
            assertThat(in(review.actualSums(), "operating_profit", m)).isEqualTo(till.profit(m));
            for (String channel : ByHand.CHANNELS) {
                assertThat(in(review.actualSums(), "contribution[" + channel + "]", m))
                        .isEqualTo(till.contribution(channel, m));
            }
            for (String group : ByHand.GROUPS) {
                assertThat(in(source, "stock[" + group + "]", m)).isEqualTo(till.stock(group, m));
            }
            assertThat(source.term(Balance.CASH.of(), Span.of(month(m))).value().number().get())
                    .as("cash %s", month(m))
                    .isEqualByComparingTo(String.valueOf(till.cash(m)));
        }
    }

    private static long byHand(String metric, int m) {
        String channel = metric.replaceFirst(".*?(\\[|$)", "").replace("]", "");
        return LIVED.of(metric.replaceFirst("\\[.*", ""), channel, "", m);
    }

    /** The plan that was in force on the last day of a month is what it is held against. */
    @Test
    void every_month_is_held_against_the_plan_of_its_last_day() {
        int[] versions = {0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2};
        for (int m = 0; m < 12; m++) {
            ByHand plan = new ByHand(FILE, versions[m]);
            TillByHand till = new TillByHand(plan, plan.planned());
            MetricSource planned =
                    MonthlyReview.of(HISTORY.inForce(month(m)).plan(), ACTUALS, month(m))
                            .planned()
                            .source();

            assertThat(in(planned, "operating_profit", m)).isEqualTo(till.profit(m));
            assertThat(in(planned, "purchases", m))
                    .isEqualTo(till.year().of("purchases", "", "", m));
            assertThat(in(planned, "cash", m)).isEqualTo(till.cash(m));
        }
    }

    /** 17 % of what the plan as made earns, its reserve not spent, to the nearest 0.1 million. */
    @Test
    void the_planned_income_tax_follows_from_the_plan() {
        ByHand plan = new ByHand(FILE, 0);
        TillByHand till = new TillByHand(plan, plan.planned());

        for (int quarter = 0; quarter < 3; quarter++) {
            long due = till.incomeTax(quarter, 18_000_000) - till.incomeTaxWithheld(quarter);
            assertThat(till.year().of("tax", "", "", 3 * quarter + 3))
                    .isCloseTo(due, within(50_000L));
        }
        assertThat(till.year().of("tax", "", "", 0)).isEqualTo(6_000_000);
    }

    /** By the year so far, in whole thousands, which the tax office rounds down. */
    @Test
    void the_income_tax_paid_follows_from_what_was_earned() {
        TillByHand till = new TillByHand(new ByHand(FILE, 2), LIVED);
        long due = 0;
        long paid = 0;

        for (int quarter = 0; quarter < 3; quarter++) {
            due += till.incomeTax(quarter, 0) - till.incomeTaxWithheld(quarter);
            paid += LIVED.of("tax", "", "", 3 * quarter + 3);
            assertThat(due - paid).isBetween(-1_000L, 4_000L);
        }
    }

    /** Marketplaces keep half a per cent of what is sold online, month by month. */
    @Test
    void the_income_tax_withheld_is_half_a_per_cent_of_online() {
        for (int m = 0; m < 12; m++) {
            assertThat(LIVED.of("tax_withheld", "online", "", m))
                    .isCloseTo(LIVED.of("revenue", "online", "", m) / 200, within(10L));
        }
    }
}
