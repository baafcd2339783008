package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.Cases;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Severity;
import vn.aop.core.check.rules.BuiltInRules;

/**
 * The good plan of BabyCare House with something taken out or overdone. It used to look as good as
 * before, or better.
 */
class BabyCareWithHolesTest {

    private static final String LINE = "(?m)^  - id: %s\\n(?:    .*\\n)+";

    @Test
    void a_plan_that_buys_nothing_must_be_mended_and_is_not_praised_for_its_cash() {
        List<Finding> findings =
                found(without(LINE.formatted("buy_\\w+"), "(?m)^  openingStock:.*\\n"));

        assertThat(findings)
                .filteredOn(it -> it.severity() == Severity.MUST_MEND)
                .extracting(Finding::rule)
                .containsExactly("goods-payment");
        assertThat(findings)
                .filteredOn(it -> it.severity() == Severity.WELL_DONE)
                .extracting(Finding::rule)
                .containsExactly("says-no", "actions-follow-priority");
    }

    @ParameterizedTest
    @CsvSource({"rent, premises", "payroll, personnel", "utilities, other_operating"})
    void a_line_left_out_is_told_with_the_kind_of_cost(String line, String kind) {
        assertThat(found(without(LINE.formatted(line))))
                .extracting(it -> it.rule() + " " + it.where())
                .contains("cost-left-out baseline/figures/" + kind);
    }

    @Test
    void each_kind_of_cost_that_is_left_out_is_told_by_itself() {
        assertThat(found(without(LINE.formatted("(rent|payroll)"))))
                .filteredOn(it -> it.rule().equals("cost-left-out"))
                .extracting(it -> it.where().toString())
                .containsExactly("baseline/figures/personnel", "baseline/figures/premises");
    }

    @Test
    void credit_of_suppliers_without_what_was_bought_last_year_is_told() {
        String onCredit = text().replace("supplierDays: 0", "supplierDays: 30");

        assertThat(rules(found(onCredit))).doesNotContain("opening-payables-unknown");
        assertThat(
                        rules(
                                found(
                                        without(
                                                List.of("(?m)^    - \\{account: purchases.*\\n"),
                                                onCredit))))
                .contains("opening-payables-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "below: 395000000, below: 100000000, risks/R2/trigger",
        "below: 395000000, below: 900000000, risks/R2/trigger",
        "below: 120000000, below: 1, assumptions/S1/brokenWhen",
        "above: 0.105, above: 0.75, assumptions/S2/brokenWhen"
    })
    void a_warning_that_never_or_always_comes_is_told(String now, String then, String where) {
        assertThat(found(text().replaceFirst(now, then)))
                .extracting(it -> it.rule() + " " + it.where())
                .contains("trigger-says-nothing " + where);
    }

    @Test
    void what_nothing_of_last_year_bears_out_is_told() {
        assertThat(rules(found(text().replaceAll("probability: 0\\.\\d+", "probability: 0.01"))))
                .contains("risks-played-down");
        assertThat(rules(found(text().replaceAll("effort: \\{.*?}", "effort: {minh: 0.1}"))))
                .contains("effort-too-small");
        assertThat(rules(found(without("(?m)^    - \\{account: channel_fees.*\\n"))))
                .contains("last-year-lacks-costs");
        assertThat(rules(found(without(", stockCoverDays: \\d+")))).contains("no-stock-cover");
        assertThat(rules(found(changed("(?<=\\{online: )(0\\.\\d+)", "0.15", "1"))))
                .contains("margin-beyond-last-year");
        assertThat(rules(found(changed("(?<=lift: )(0\\.\\d+)", "0", "1.8"))))
                .contains("plan-beyond-reach");
    }

    @Test
    void as_it_is_none_of_this_is_found() {
        assertThat(rules(found(text())))
                .doesNotContain(
                        "goods-payment",
                        "cost-left-out",
                        "opening-payables-unknown",
                        "trigger-says-nothing",
                        "risks-played-down",
                        "effort-too-small",
                        "last-year-lacks-costs",
                        "no-stock-cover",
                        "margin-beyond-last-year",
                        "plan-beyond-reach");
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).distinct().toList();
    }

    private static List<Finding> found(String yaml) {
        return BuiltInRules.checks()
                .check(PlanFile.read("plan.yaml", yaml).value().orElseThrow())
                .findings();
    }

    private static String without(String... patterns) {
        return without(List.of(patterns), text());
    }

    private static String without(List<String> patterns, String text) {
        String rest = text;
        for (String pattern : patterns) {
            rest = rest.replaceAll(pattern, "");
        }
        assertThat(rest).isNotEqualTo(text);
        return rest;
    }

    /** Every number that a pattern finds, times a factor and more by a summand. */
    private static String changed(String pattern, String summand, String factor) {
        return Pattern.compile(pattern)
                .matcher(text())
                .replaceAll(
                        it ->
                                new BigDecimal(it.group(1))
                                        .multiply(new BigDecimal(factor))
                                        .add(new BigDecimal(summand))
                                        .toPlainString());
    }

    private static final LocalDate MADE = LocalDate.of(2026, 1, 1);

    /** The plan as it was made. */
    private static String text() {
        return Cases.shipped().find("babycare-house").orElseThrow().planText(MADE);
    }
}
