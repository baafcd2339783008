package vn.aop.core.decision.criteria;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
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
 * has no floor.
 */
final class CashFloorCriterion implements DecisionCriterion {

    @Override
    public String id() {
        return "cash-floor";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        Optional<CashFlow> before = assessment.before().cash();
        if (before.isEmpty()) {
            return List.of(unknown(assessment.before()));
        }
        CashFlow after = assessment.after().cash().orElseThrow();
        return before
                .filter(it -> !it.equals(after))
                .map(it -> judge(it, after, assessment))
                .stream()
                .toList();
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

    private Judgement judge(CashFlow before, CashFlow after, Assessment assessment) {
        Money floor = floor(assessment.after().plan());
        CashMonth low = after.lowFrom(assessment.tradeOff().from());
        return broken(before, after, floor)
                .map(
                        month ->
                                told(Outcome.CONDITION, "ground.below-floor", before, month, floor)
                                        .lacking(Shortfall.CASH))
                .orElseGet(() -> told(Outcome.NOTE, stays(before, low, floor), before, low, floor));
    }

    private static String stays(CashFlow before, CashMonth low, Money floor) {
        if (!low.closing().isLessThan(floor)) {
            return "ground.above-floor";
        }
        return low.closing().isEqual(before.closing(low.month()))
                ? "ground.still-below-floor-same"
                : "ground.still-below-floor";
    }

    /** The lowest month of those that lie below the floor, and lower than before. */
    private static Optional<CashMonth> broken(CashFlow before, CashFlow after, Money floor) {
        return after.below(floor).stream()
                .filter(month -> month.closing().isLessThan(before.closing(month.month())))
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
