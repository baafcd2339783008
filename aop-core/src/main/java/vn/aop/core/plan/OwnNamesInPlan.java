package vn.aop.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Trigger;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.resource.Resources;
import vn.aop.core.risk.Risk;

/**
 * Gives the metrics of a plan the meaning that their names have for its company: what it counts,
 * and its own formulas as they are now, whatever they were when the parts were made.
 */
final class OwnNamesInPlan {

    private static final Vocabulary NO_NAMES = Vocabulary.of(List.of(), List.of(), List.of());

    private final Vocabulary vocabulary;
    private final boolean hasNone;

    OwnNamesInPlan(Company company) {
        this.hasNone = company.measures().isEmpty() && company.metrics().isEmpty();
        this.vocabulary = hasNone ? NO_NAMES : company.vocabulary();
    }

    private <T> List<T> each(List<T> parts, UnaryOperator<T> named) {
        return hasNone ? parts : parts.stream().map(named).toList();
    }

    private Metric named(Metric metric) {
        return metric.in(vocabulary);
    }

    private Optional<Trigger> named(Optional<Trigger> trigger) {
        return trigger.map(
                it -> new Trigger(named(it.metric()), it.side(), it.threshold(), it.months()));
    }

    List<Goal> goals(List<Goal> goals) {
        return each(goals, it -> it.toBuilder().metric(named(it.metric())).build());
    }

    List<Kpi> kpis(List<Kpi> kpis) {
        return each(kpis, it -> it.toBuilder().metric(named(it.metric())).build());
    }

    List<BudgetLine> budget(List<BudgetLine> budget) {
        return each(budget, it -> it.driver().map(driver -> driven(it, driver)).orElse(it));
    }

    private BudgetLine driven(BudgetLine line, Driver driver) {
        return line.toBuilder()
                .driven(line.months().get(0).getCurrencyUnit(), driver.in(vocabulary))
                .build()
                .withFixed(line.fixed());
    }

    Resources resources(Resources resources) {
        return hasNone
                ? resources
                : resources.withPeople(
                        resources.people().stream().map(it -> it.in(vocabulary)).toList());
    }

    List<Risk> risks(List<Risk> risks) {
        return each(
                risks,
                it ->
                        new Risk(
                                it.id(),
                                it.name(),
                                it.probability(),
                                it.goals(),
                                it.effect(),
                                named(it.trigger()),
                                it.owner(),
                                it.response()));
    }

    List<Assumption> assumptions(List<Assumption> assumptions) {
        return each(
                assumptions,
                it ->
                        new Assumption(
                                it.id(),
                                it.statement(),
                                it.range(),
                                it.source(),
                                it.owner(),
                                it.goals(),
                                named(it.brokenWhen())));
    }
}
