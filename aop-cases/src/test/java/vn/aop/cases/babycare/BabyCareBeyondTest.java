package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.core.estimate.MonthsBeyond;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.MonthlyReview;

/**
 * The months beyond the plan of the shipped case. What January 2027 sells is reckoned here again
 * from the rows of the sales alone; the other figures are pinned, so that a change of the formula
 * is seen.
 */
class BabyCareBeyondTest {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final List<String> GROUPS =
            List.of("formula", "diapers", "clothing", "weaning", "care", "toys");

    private static Plan plan;
    private static Actuals actuals;

    /** What was sold by account, channel, group and month, read from the file line by line. */
    private static final Map<String, Long> ROWS = new HashMap<>();

    @BeforeAll
    static void open() throws IOException {
        Case babyCareHouse = Cases.shipped().find("babycare-house").orElseThrow();
        plan = babyCareHouse.plan();
        try (InputStream sales = babyCareHouse.actualsResource()) {
            actuals =
                    ActualsImport.into(
                                    plan.company().vocabulary(),
                                    plan.company().currency(),
                                    plan.year())
                            .read("sales.csv", sales)
                            .value()
                            .orElseThrow()
                            .actuals();
        }
        try (InputStream sales = babyCareHouse.actualsResource();
                BufferedReader rows =
                        new BufferedReader(new InputStreamReader(sales, StandardCharsets.UTF_8))) {
            rows.lines()
                    .skip(1)
                    .map(row -> row.split(",", -1))
                    .forEach(
                            it ->
                                    ROWS.merge(
                                            key(
                                                    it[1],
                                                    it[2],
                                                    it[3],
                                                    Integer.parseInt(it[0].substring(5, 7))),
                                            Long.parseLong(it[4]),
                                            Long::sum));
        }
    }

    private static String key(String account, String channel, String group, int month) {
        return account + "/" + channel + "/" + group + "/" + month;
    }

    private static MonthsBeyond beyond(YearMonth month) {
        return MonthlyReview.of(plan, actuals, month).estimate().orElseThrow().beyond();
    }

    private static BigDecimal number(MonthsBeyond beyond, String metric, YearMonth month) {
        return Metric.parse(metric).value(beyond, Span.of(month)).number().orElseThrow();
    }

    /** January × (1 + ½ × (Σ January to August ÷ Σ last year − 1)), half up, of each leaf. */
    private static BigInteger january(String account, AccountKind kind) {
        Figures lastYear = plan.baseline().figures();
        BigInteger sum = BigInteger.ZERO;
        for (String channel : List.of("store", "online")) {
            for (String group : GROUPS) {
                long now = 0;
                long before = 0;
                for (int month = 1; month <= 8; month++) {
                    now += ROWS.get(key(account, channel, group, month));
                    before +=
                            lastYear.sum(
                                            Selection.of(kind, channel, group),
                                            YearMonth.of(2025, month))
                                    .getAmountMajorLong();
                }
                BigInteger over = BigInteger.valueOf(before + now);
                BigInteger under = BigInteger.valueOf(2 * before);
                BigInteger whole =
                        BigInteger.valueOf(ROWS.get(key(account, channel, group, 1)))
                                .multiply(over);
                sum =
                        sum.add(
                                new BigDecimal(whole)
                                        .divide(new BigDecimal(under), 0, RoundingMode.HALF_UP)
                                        .toBigInteger());
            }
        }
        return sum;
    }

    @Test
    void january_is_reckoned_again_from_the_files() {
        MonthsBeyond beyond = beyond(AUGUST);
        YearMonth january = YearMonth.of(2027, 1);

        assertThat(number(beyond, "revenue", january).toBigIntegerExact())
                .isEqualTo(january("revenue", AccountKind.REVENUE))
                .isEqualTo(448_913_131);
        assertThat(number(beyond, "cost_of_goods", january).toBigIntegerExact())
                .isEqualTo(january("cost_of_goods", AccountKind.COST_OF_GOODS));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2027-03, 412884155, 286217500, 313795467, 292724196",
        "2026-03, 2027-01, 425061546, 212104033, 339971924, 296798446",
        "2026-08, 2027-01, 448913131, 252642855, 280578539, 313415752",
        "2026-08, 2027-02, 431427154, 289172697, 241738417, 323886356",
        "2026-08, 2027-03, 490305184, 348978531, 226382299, 357158906",
        "2026-12, 2027-02, 440293674, 295951846, 255017935, 331537685"
    })
    void months_beyond_stay_as_they_are(
            YearMonth reviewed, YearMonth month, long revenue, long bought, long cash, long stock) {
        MonthsBeyond beyond = beyond(reviewed);

        assertThat(number(beyond, "revenue", month))
                .isEqualByComparingTo(BigDecimal.valueOf(revenue));
        assertThat(number(beyond, "purchases", month))
                .isEqualByComparingTo(BigDecimal.valueOf(bought));
        assertThat(number(beyond, "cash", month)).isEqualByComparingTo(BigDecimal.valueOf(cash));
        assertThat(number(beyond, "stock", month)).isEqualByComparingTo(BigDecimal.valueOf(stock));
    }
}
