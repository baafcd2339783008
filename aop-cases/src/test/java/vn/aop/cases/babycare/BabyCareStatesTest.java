package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.check.TurnoverThresholds;
import vn.aop.core.action.Action;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Severity;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

/** The two states of BabyCare House: as the shop used to run, and with the good plan. */
class BabyCareStatesTest {

    private static final Case CASE = Cases.shipped().find("babycare-house").orElseThrow();
    private static final CheckReport BEFORE = check(CASE.before().orElseThrow());
    private static final CheckReport AFTER = check(CASE.history().original());

    @Test
    void the_shop_as_it_used_to_run_has_much_to_mend() {
        Set<String> rules =
                Stream.concat(
                                BEFORE.of(Severity.MUST_MEND).stream(),
                                BEFORE.of(Severity.SHOULD_MEND).stream())
                        .map(Finding::rule)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules)
                .hasSizeGreaterThanOrEqualTo(12)
                .contains(
                        "uniform-uplift",
                        "nothing-refused",
                        "no-reserve",
                        "no-risks",
                        "action-without-owner",
                        "kpi-without-target",
                        "revenue-only-goals",
                        "no-review-rhythm");
        assertThat(BEFORE.failures()).isEmpty();
    }

    @Test
    void the_story_tells_what_is_found_in_the_shop_as_it_used_to_run() {
        assertThat(BEFORE.of(Severity.MUST_MEND)).hasSize(5);
        assertThat(BEFORE.of(Severity.SHOULD_MEND)).hasSize(23);
        assertThat(BEFORE.of(Severity.MUST_MEND))
                .extracting(it -> it.rule() + " " + it.where())
                .contains(
                        "plan-misses-goal goals/G1/target",
                        "purchases-miss-sales budget/buy_diapers",
                        "overloaded-month resources/people/minh",
                        "no-review-rhythm tracking");
    }

    /**
     * Dearer diapers and formula, by 5 %, are the 3 % by which the risk makes online goods dearer.
     */
    @Test
    void the_risk_of_dearer_goods_hits_online_as_diapers_and_formula_do() {
        Plan plan = CASE.history().original();
        Figures figures = Projection.of(plan).figures();
        Span year = plan.year().span();
        BigDecimal both =
                Stream.of("diapers", "formula")
                        .map(it -> Selection.of(AccountKind.COST_OF_GOODS, "online", it))
                        .map(it -> figures.sum(it, year).getAmount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all =
                figures.sum(Selection.of(AccountKind.COST_OF_GOODS, "online"), year).getAmount();

        assertThat(both.divide(all, 2, RoundingMode.HALF_UP)).isEqualByComparingTo("0.58");
        assertThat(both.multiply(new BigDecimal("0.05")).divide(all, 2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(
                        plan.risk("R1")
                                .orElseThrow()
                                .effect()
                                .orElseThrow()
                                .multiplier()
                                .subtract(BigDecimal.ONE));
    }

    @Test
    void the_good_plan_has_nothing_that_must_be_mended_and_names_its_tensions() {
        assertThat(AFTER.of(Severity.MUST_MEND)).isEmpty();
        assertThat(AFTER.of(Severity.SHOULD_MEND)).isEmpty();
        assertThat(AFTER.failures()).isEmpty();
        assertThat(AFTER.of(Severity.WORTH_KNOWING))
                .extracting(Finding::rule)
                .containsExactly(
                        "goals-imply-shrinking",
                        "mix-breaks-floor",
                        "growth-beyond-reach",
                        "threshold-crossed");
        assertThat(AFTER.of(Severity.WELL_DONE))
                .extracting(Finding::rule)
                .contains("says-no", "floor-guards-growth", "risk-funded");
    }

    /** The three actions of the course, each with a person, months and an effect online. */
    @Test
    void the_good_plan_pushes_best_sellers_mends_the_shop_online_and_sells_in_the_peak() {
        Plan plan = CASE.plan();

        assertThat(plan.actions())
                .filteredOn(it -> List.of("A1", "A2", "A5").contains(it.id()))
                .allSatisfy(it -> assertThat(it.owner()).isPresent())
                .allSatisfy(
                        it ->
                                assertThat(it.effects())
                                        .isNotEmpty()
                                        .allMatch(effect -> effect.channel().isPresent()))
                .extracting(it -> it.name().vi())
                .satisfiesExactly(
                        it -> assertThat(it).contains("hàng bán chạy cho mẹ sau sinh"),
                        it -> assertThat(it).contains("Làm lại gian hàng trên sàn"),
                        it -> assertThat(it).contains("Mùa sale 9.9 đến 12.12"));
        assertThat(action("A5").running())
                .isEqualTo(new Span(YearMonth.of(2026, 9), YearMonth.of(2026, 12)));
        assertThat(action("A2").owner()).contains("minh");
    }

    private static Action action(String id) {
        return CASE.plan().actions().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void online_marketing_is_planned_month_by_month_and_fixed_costs_stay_the_same() {
        assertThat(months("online_ads")).hasSize(12).doesNotContain(BigDecimal.ZERO);
        assertThat(new TreeSet<>(months("online_ads"))).hasSizeGreaterThan(6);
        assertThat(new TreeSet<>(months("rent"))).hasSize(1);
        assertThat(new TreeSet<>(months("payroll"))).hasSize(2);
    }

    private static List<BigDecimal> months(String line) {
        return CASE.plan().budget().stream()
                .filter(it -> it.id().equals(line))
                .flatMap(it -> it.months().stream())
                .map(it -> it.getAmount())
                .toList();
    }

    @Test
    void the_same_shop_stands_behind_both_plans() {
        Plan before = CASE.before().orElseThrow();

        assertThat(before.company()).isEqualTo(CASE.plan().company());
        assertThat(before.baseline()).isEqualTo(CASE.plan().baseline());
    }

    private static CheckReport check(Plan plan) {
        return BuiltInRules.checks()
                .check(
                        PlanHistory.of(plan),
                        Circumstances.unknown().with(TurnoverThresholds.shipped()));
    }
}
