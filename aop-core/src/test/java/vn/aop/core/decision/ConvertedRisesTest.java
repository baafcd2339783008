package vn.aop.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.desk;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.change.ActionChange;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.Standing;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** A shop whose plan is to sell a fifth more online than last year. */
class ConvertedRisesTest {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    private static Plan plan() {
        return shop().withOrganic(organic("online", "*", "0.20")).plan();
    }

    private static Proposal flyers(String lift) {
        Span running = new Span(AUGUST.plusMonths(1), YEAR.last());
        return proposal(
                new ActionChange.Add(
                        Action.builder("P1", Text.of("P1"), running)
                                .goals("G1")
                                .uses(new BudgetUse("ads", vnd(1_000_000)))
                                .effects(lifting("online", lift, 0))
                                .build()));
    }

    private static Projection standing(Plan plan, int percentOfLastYear) {
        Figures planned = Projection.of(plan).figures();
        Figures lastYear = plan.baseline().figures();
        Figures.Builder actual = Figures.builder(YEAR, planned.currency());
        List<YearMonth> months = new Span(JANUARY, AUGUST).months();
        for (Line line : planned.lines()) {
            boolean isSold = line.account().kind() == AccountKind.REVENUE;
            for (YearMonth it : months) {
                actual.add(
                        line,
                        it,
                        isSold
                                ? vnd(
                                        lastYear.amount(line, it.minusYears(1)).getAmountMinorLong()
                                                * percentOfLastYear
                                                / 100)
                                : planned.amount(line, it));
            }
        }
        Actuals actuals = Actuals.of(actual.build(), months, "sales.csv");
        return Standing.of(plan, actuals, AUGUST.plusMonths(1).atDay(6))
                .orElseThrow(ProblemsException::new);
    }

    private static BigDecimal lift(Projection before, Proposal proposal) {
        Proposal converted =
                ConvertedRises.of(before, proposal).orElseThrow(ProblemsException::new).proposal();
        ActionChange.Add add = (ActionChange.Add) converted.changes().get(0);
        return add.added().effects().get(0).lift();
    }

    @Test
    void a_tenth_of_what_is_planned_is_more_of_last_year() {
        Projection planned = Projection.of(plan());

        assertThat(lift(planned, flyers("0.10").against(RiseBasis.PLAN)))
                .isEqualByComparingTo("0.12");
        assertThat(lift(planned, flyers("0.10"))).isEqualByComparingTo("0.10");
    }

    @Test
    void a_tenth_of_what_is_sold_today_goes_by_the_last_three_months() {
        assertThat(lift(standing(plan(), 90), flyers("0.10").against(RiseBasis.RUN_RATE)))
                .isEqualByComparingTo("0.09");
        assertThat(lift(standing(plan(), 150), flyers("0.10").against(RiseBasis.RUN_RATE)))
                .isEqualByComparingTo("0.15");
    }

    /** What is planned rises by just the share of the plan that was told. */
    @Property(tries = 50)
    void the_plan_rises_by_the_share_of_it_that_was_told(
            @ForAll @IntRange(min = 1, max = 90) int percent) {
        Projection before = Projection.of(plan());
        Proposal told = flyers("%.2f".formatted(percent / 100.0)).against(RiseBasis.PLAN);
        Proposal converted =
                ConvertedRises.of(before, told).orElseThrow(ProblemsException::new).proposal();
        Projection after =
                Projection.of(plan().with(converted.changes()).orElseThrow(ProblemsException::new));
        Metric online = Metric.parse("revenue[online]");
        Span months = new Span(AUGUST.plusMonths(1), YEAR.last());
        BigDecimal was = online.value(before.source(), months).number().orElseThrow();
        BigDecimal is = online.value(after.source(), months).number().orElseThrow();

        assertThat(is)
                .isEqualByComparingTo(
                        was.multiply(BigDecimal.valueOf(100L + percent)).movePointLeft(2));
    }

    @Test
    void the_answer_tells_both() {
        assertThat(
                        desk().decide(plan(), flyers("0.10").against(RiseBasis.PLAN))
                                .orElseThrow(ProblemsException::new)
                                .converted())
                .extracting(Message::key)
                .containsExactly("rise.of-plan");
    }

    @Test
    void nobody_knows_what_is_sold_today_before_a_month_is_over() {
        assertThat(desk().decide(plan(), flyers("0.10").against(RiseBasis.RUN_RATE)).problems())
                .extracting(it -> it.message().key())
                .containsExactly("rise.no-run-rate");
    }
}
