package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Hiring;
import vn.aop.core.response.Recovered;
import vn.aop.core.response.RiskResponse;
import vn.aop.core.review.EarlyWarning;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.risk.ResponseChange;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.ProblemsException;

/** The case has the facts of the course in it, and its year is lived. */
class BabyCareCourseTest {

    private static final Case CASE = Cases.shipped().find("babycare-house").orElseThrow();
    private static final Plan PLAN = CASE.plan();
    private static final PlanHistory YEAR = CASE.history();

    @Test
    void asks_for_a_fifth_more_nearly_half_of_it_online_and_a_floor_of_the_margin() {
        assertThat(PLAN.goals())
                .extracting(it -> it.metric() + " " + it.target())
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("revenue ").contains("0.2"),
                        it ->
                                assertThat(it)
                                        .startsWith("revenue[online] / revenue")
                                        .contains("0.45"),
                        it -> assertThat(it).startsWith("gross_margin").contains("0.35"));
        assertThat(lastYear("revenue[online] / revenue")).isEqualTo("0.3");
        assertThat(PLAN.goals()).allMatch(Goal::isCore);
    }

    @Test
    void puts_online_and_its_margin_first_and_leaves_a_store_and_hiring_for_later() {
        assertThat(PLAN.direction().priorities().get(0).vi()).contains("online");
        assertThat(PLAN.direction().priorities().get(1).vi()).startsWith("Biên tốt hơn");
        assertThat(PLAN.direction().notThisYear())
                .flatExtracting(NotThisYear::tags)
                .contains("new-store", "hiring");
        assertThat(PLAN.resources().hiring()).isEqualTo(Hiring.NONE);
    }

    /** What earns more than formula and diapers, and what a mother needs after birth. */
    @Test
    void buys_first_for_core_groups_that_earn_more_than_the_others() {
        assertThat(PLAN.direction().coreGroups()).containsExactly("clothing", "weaning", "care");
        assertThat(PLAN.company().groups())
                .filteredOn(it -> PLAN.direction().isCore(it.id()))
                .allSatisfy(
                        it ->
                                assertThat(it.margin())
                                        .isGreaterThan(
                                                PLAN.company()
                                                        .group("diapers")
                                                        .orElseThrow()
                                                        .margin()));
        assertThat(lifted("A1")).containsExactlyInAnyOrder("weaning", "care", "clothing");
    }

    private static List<String> lifted(String action) {
        return PLAN.actions().stream()
                .filter(it -> it.id().equals(action))
                .map(Action::effects)
                .flatMap(List::stream)
                .map(Effect::group)
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void has_one_person_for_online_and_the_owner_watches_stock_and_cash() {
        assertThat(PLAN.resources().people())
                .filteredOn(it -> it.skills().contains("marketplace"))
                .hasSize(1);
        assertThat(PLAN.resources().people().get(0).role().en()).contains("stock", "cash");
    }

    @Test
    void is_ready_for_dearer_purchases_weak_demand_and_advertising_that_loses_its_effect() {
        assertThat(PLAN.risks())
                .extracting(Risk::id, it -> it.effect().orElseThrow().line().account().id())
                .contains(
                        tuple("R1", "cost_of_goods"),
                        tuple("R2", "revenue"),
                        tuple("R4", "revenue"));
        assertThat(PLAN.risks()).allMatch(it -> it.response().isPresent());
    }

    @Test
    void looks_at_revenue_by_channel_margin_and_marketing() {
        assertThat(PLAN.kpis())
                .extracting(Kpi::metric)
                .extracting(Metric::toString)
                .contains(
                        "revenue[online]", "revenue[store]", "gross_margin", "marketing / revenue");
    }

    /** Marketing became dearer and brought no more, was cut, and online fell the month after. */
    @Test
    void the_habits_of_before_stand_in_the_figures_of_last_year() {
        assertThat(in(6, "marketing / revenue[online]"))
                .isGreaterThan(in(3, "marketing / revenue[online]"));
        assertThat(in(7, "marketing")).isLessThan(in(6, "marketing") / 2);
        assertThat(in(8, "revenue[online]")).isLessThan(0.91 * in(7, "revenue[online]"));
        assertThat(in(11, "marketing")).isGreaterThan(1.4 * in(10, "marketing"));
        assertThat(in(4, "purchases[diapers]")).isGreaterThan(2 * in(3, "purchases[diapers]"));
    }

    private static double in(int month, String metric) {
        return Metric.parse(metric)
                .value(PLAN.baseline().source(), Span.of(YearMonth.of(2025, month)))
                .number()
                .orElseThrow()
                .doubleValue();
    }

    private static String lastYear(String metric) {
        return Metric.parse(metric)
                .value(PLAN.baseline().source(), PLAN.year().previous().span())
                .number()
                .orElseThrow()
                .stripTrailingZeros()
                .toPlainString();
    }

    /**
     * Responses move money or favour groups that earn more, and bring back some of what is lost.
     */
    @Test
    void responses_to_its_risks_bring_something_back() {
        Projection planned = Projection.of(PLAN);
        for (String id : List.of("R1", "R2", "R4")) {
            RiskResponse tried =
                    RiskResponse.planned(planned, PLAN.risk(id).orElseThrow())
                            .orElseThrow()
                            .orElseThrow(ProblemsException::new);
            Recovered gross =
                    tried.figures().stream()
                            .filter(it -> it.id().equals("gross_profit"))
                            .findFirst()
                            .orElseThrow();

            assertThat(gross.isLost()).as(id).isTrue();
            assertThat(gross.isBroughtBack()).as(id).isTrue();
        }
        assertThat(kinds("R1")).contains("addAction");
        assertThat(kinds("R2")).contains("drawReserve", "scaleAction");
        assertThat(kinds("R4")).contains("moveBudget", "addAction");
    }

    private static List<String> kinds(String risk) {
        return PLAN.risk(risk).orElseThrow().response().orElseThrow().changes().stream()
                .map(ResponseChange::kind)
                .toList();
    }

    /** The slow quarter: goals kept, goods and money moved, the reserve drawn for the risk. */
    @Test
    void answers_the_slow_quarter_by_an_amendment_that_keeps_the_goals() {
        Amendment answer = YEAR.amendments().get(1);

        assertThat(answer.on()).isAfter(CASE.today());
        assertThat(answer.cause()).isEqualTo(Amendment.Cause.RISK);
        assertThat(YEAR.current().goals()).isEqualTo(YEAR.original().goals());
        assertThat(answer.changes())
                .hasAtLeastOneElementOfType(BudgetChange.Draw.class)
                .hasAtLeastOneElementOfType(BudgetChange.Cut.class)
                .hasAtLeastOneElementOfType(BudgetChange.Move.class)
                .anyMatch(it -> it.kind().equals("scaleAction"));
        assertThat(woken(YearMonth.of(2026, 8))).contains("R2");
    }

    private static List<String> woken(YearMonth month) {
        Actuals actuals = CASE.sales(PLAN);
        return MonthlyReview.of(YEAR.inForce(month).plan(), actuals, month).risks().stream()
                .filter(it -> it.state() == EarlyWarning.State.AWAKE)
                .map(it -> it.subject().id())
                .toList();
    }

    /** What the plan said yes to is in it from the day of the signing on, as it was asked. */
    @Test
    void takes_the_one_offer_that_the_plan_said_yes_to() {
        Amendment taken = YEAR.amendments().get(0);

        assertThat(taken.on()).isEqualTo(LocalDate.of(2026, 3, 28)).isBefore(CASE.today());
        assertThat(taken.cause()).isEqualTo(Amendment.Cause.OPPORTUNITY);
        assertThat(taken.changes()).isEqualTo(CASE.proposals().get("exclusive-offer").changes());
        assertThat(CASE.decisions().entries())
                .filteredOn(it -> it.resolution().stream().anyMatch(BabyCareCourseTest::isDone))
                .extracting(LoggedDecision::id, it -> it.resolution().get().amendment().get())
                .containsExactly(tuple("D2", 1), tuple("D9", 2));
    }

    private static boolean isDone(LoggedDecision.Resolution resolution) {
        return resolution.choice() != LoggedDecision.Choice.DECLINED;
    }

    /** In October goods are bought as amended, within a hundredth, and not as once planned. */
    @Test
    void september_is_judged_by_the_plan_that_bought_less() {
        YearMonth september = YearMonth.of(2026, 9);
        Span month = Span.of(september);
        Metric bought = Metric.parse("purchases");
        Actuals actuals = CASE.sales(PLAN);
        double real =
                bought.value(MetricSource.of(actuals.figures(), Origin.Kind.ACTUALS), month)
                        .number()
                        .orElseThrow()
                        .doubleValue();

        assertThat(planned(YEAR.inForce(september).plan(), bought, month))
                .isBetween(0.99 * real, 1.01 * real);
        assertThat(planned(YEAR.original(), bought, month)).isGreaterThan(1.1 * real);
    }

    private static double planned(Plan plan, Metric metric, Span month) {
        return metric.value(Projection.of(plan).source(), month)
                .number()
                .orElseThrow()
                .doubleValue();
    }

    /** What the desk is said to have answered, it answers on that day by the plan of that day. */
    @Test
    void the_log_tells_what_the_desk_answers() {
        List<LoggedDecision> told =
                CASE.decisions().entries().stream()
                        .filter(it -> it.kind() == LoggedDecision.Kind.OPPORTUNITY)
                        .toList();

        assertThat(told).hasSize(CASE.proposals().size());
        assertThat(told)
                .allSatisfy(it -> assertThat(answered(it)).as(it.id()).isEqualTo(it.verdict()));
    }

    private static LoggedDecision.Answer answered(LoggedDecision entry) {
        Proposal asked =
                CASE.proposals().values().stream()
                        .filter(it -> it.what().isSameAs(entry.what()))
                        .findFirst()
                        .orElseThrow();
        Plan then = YEAR.on(entry.asked()).current();
        Decision decision =
                DecisionDesk.usual().decide(then, asked).orElseThrow(ProblemsException::new);
        return decision.verdict()
                .match(
                        yes -> LoggedDecision.Answer.YES,
                        yesIf -> LoggedDecision.Answer.YES_IF,
                        later -> LoggedDecision.Answer.NOT_THIS_YEAR,
                        no -> LoggedDecision.Answer.NO);
    }

    @Test
    void what_was_decided_and_seen_lies_within_the_year_and_amendments_are_those_of_the_plan() {
        Stream<LocalDate> days = CASE.decisions().entries().stream().flatMap(LoggedDecision::days);
        assertThat(days).allMatch(it -> PLAN.year().contains(YearMonth.from(it)));
        assertThat(
                        CASE.decisions().entries().stream()
                                .flatMap(it -> it.resolution().stream())
                                .flatMap(it -> it.amendment().stream()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, YEAR.amendments().size()).boxed().toList());
    }
}
