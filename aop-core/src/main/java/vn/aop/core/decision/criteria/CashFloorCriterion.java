package vn.aop.core.decision.criteria;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.change.BeforeAfter;
import vn.aop.core.check.Checks;
import vn.aop.core.check.Finding;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Place;

/**
 * Whether cash stays above its floor in every month that is not past, or above zero where the plan
 * has no floor, compared with not spending what is proposed. Of cash that leaves something out
 * nobody can say that it stays above.
 */
final class CashFloorCriterion implements DecisionCriterion {

    @Override
    public String id() {
        return "cash-floor";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        return judge(assessment, BuiltInRules.checks());
    }

    @Override
    public List<Judgement> judge(Assessment assessment, Checks checks) {
        return assessment
                .tradeOff()
                .cashFlow()
                .map(
                        it ->
                                it.isSame()
                                        ? List.<Judgement>of()
                                        : List.of(judge(it, assessment, checks)))
                .orElseGet(() -> List.of(unknown(assessment.before())));
    }

    private Judgement unknown(Projection before) {
        return before.unknownSales()
                .caution()
                .map(
                        it ->
                                Judgement.of(
                                        id(),
                                        Outcome.NOTE,
                                        Place.of("baseline/figures"),
                                        "ground.cash-unknown-sales"))
                .orElseGet(
                        () ->
                                Judgement.of(
                                        id(),
                                        Outcome.NOTE,
                                        Place.of("baseline/openingCash"),
                                        "ground.cash-unknown"));
    }

    private static Money floor(Plan plan) {
        return plan.resources().cashFloor().orElse(Money.zero(plan.company().currency()));
    }

    private Judgement judge(BeforeAfter<CashFlow> cash, Assessment assessment, Checks checks) {
        Money floor = floor(assessment.after().plan());
        YearMonth from = assessment.tradeOff().from();
        return broken(cash, from, floor)
                .map(
                        month ->
                                told(
                                                Outcome.CONDITION,
                                                "ground.below-floor",
                                                cash.before(),
                                                month,
                                                floor)
                                        .lacking(Shortfall.CASH))
                .or(() -> doubted(assessment, checks))
                .orElseGet(() -> holds(cash, from, floor));
    }

    private Judgement holds(BeforeAfter<CashFlow> cash, YearMonth from, Money floor) {
        CashMonth low = cash.after().lowFrom(from);
        return told(Outcome.NOTE, stays(cash.before(), low, floor), cash.before(), low, floor);
    }

    private static String stays(CashFlow before, CashMonth low, Money floor) {
        if (!low.closing().isLessThan(floor)) {
            return "ground.above-floor";
        }
        return low.closing().isEqual(before.closing(low.month()))
                ? "ground.still-below-floor-same"
                : "ground.still-below-floor";
    }

    /** With conditions it is only tried, and nobody reads whether its cash is to be trusted. */
    private Optional<Judgement> doubted(Assessment assessment, Checks checks) {
        return assessment.conditions().isEmpty()
                ? checks.doubtsOfCash(assessment.tradeOff()).stream().findFirst().map(this::doubted)
                : Optional.empty();
    }

    private Judgement doubted(Finding finding) {
        return Judgement.of(id(), Outcome.NOTE, finding.where(), "ground.cash-in-doubt")
                .with("why", finding.message());
    }

    /** The lowest month of those ahead that lie below the floor, and lower than before. */
    private static Optional<CashMonth> broken(
            BeforeAfter<CashFlow> cash, YearMonth from, Money floor) {
        return cash.after().below(floor).stream()
                .filter(month -> !month.month().isBefore(from))
                .filter(month -> month.closing().isLessThan(cash.before().closing(month.month())))
                .min(Comparator.comparing(CashMonth::closing));
    }

    private Judgement told(
            Outcome outcome, String key, CashFlow before, CashMonth after, Money floor) {
        return Judgement.of(id(), outcome, Place.of("resources/cashFloor"), key)
                .with("before", Value.of(before.closing(after.month())))
                .with("after", Value.of(after.closing()))
                .with("floor", Value.of(floor))
                .with("month", after.month());
    }
}
