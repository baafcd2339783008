package vn.aop.core.decision.criteria;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Trigger;
import vn.aop.core.plan.Assumption;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Place;

/** Whether the plan with the proposal would contradict what it takes for granted. */
final class AssumptionCriterion implements DecisionCriterion {

    @Override
    public String id() {
        return "assumption";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        return assessment.before().plan().assumptions().stream()
                .flatMap(assumption -> judge(assessment, assumption).stream())
                .toList();
    }

    private Optional<Judgement> judge(Assessment assessment, Assumption assumption) {
        return assumption
                .brokenWhen()
                .flatMap(
                        trigger ->
                                broken(assessment.after(), trigger)
                                        .filter(
                                                it ->
                                                        broken(assessment.before(), trigger)
                                                                .isEmpty())
                                        .map(month -> contradicts(assessment, assumption, month)));
    }

    private static Optional<YearMonth> broken(Projection projection, Trigger trigger) {
        MetricSource source = projection.source();
        FiscalYear year = projection.plan().year();
        return year.months().stream()
                .filter(month -> trigger.warns(source, year, month))
                .findFirst();
    }

    private Judgement contradicts(Assessment assessment, Assumption assumption, YearMonth month) {
        Trigger trigger = assumption.brokenWhen().orElseThrow();
        return Judgement.of(
                        id(),
                        Outcome.CONDITION,
                        Place.assumption(assumption.id()),
                        "ground.contradicts")
                .with("assumption", assumption.statement())
                .with("month", month)
                .with(
                        "value",
                        trigger.watched(
                                        assessment.after().source(),
                                        assessment.after().plan().year(),
                                        month)
                                .get(trigger.months() - 1)
                                .value());
    }
}
