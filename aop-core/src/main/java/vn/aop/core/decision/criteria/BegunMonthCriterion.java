package vn.aop.core.decision.criteria;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.text.Place;

/**
 * Whether something is to begin in a month of which a quarter or more is gone: plans count in
 * months, so that it is given all days and sales of that month. Asked on 20 September, 11 of 30
 * days are left. Source: {@code docs/formulas/decision-desk.md}.
 */
final class BegunMonthCriterion implements DecisionCriterion {

    private static final int QUARTERS = 4;

    @Override
    public String id() {
        return "begun-month";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        return assessment.proposal().asked().stream()
                .filter(BegunMonthCriterion::isWellBegun)
                .flatMap(
                        day ->
                                assessment.own().stream()
                                        .filter(it -> begins(it, day))
                                        .map(it -> told(it, day)))
                .toList();
    }

    private static boolean isWellBegun(LocalDate day) {
        return (day.getDayOfMonth() - 1) * QUARTERS >= day.lengthOfMonth();
    }

    private static boolean begins(Action action, LocalDate day) {
        return action.running().from().equals(YearMonth.from(day))
                && (!action.effort().isEmpty() || !action.effects().isEmpty());
    }

    private Judgement told(Action action, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return Judgement.of(id(), Outcome.NOTE, Place.action(action.id()), "ground.begun-month")
                .with("action", action.name())
                .with("month", month)
                .with("left", day.lengthOfMonth() - day.getDayOfMonth() + 1)
                .with("all", day.lengthOfMonth())
                .with("next", month.plusMonths(1));
    }
}
