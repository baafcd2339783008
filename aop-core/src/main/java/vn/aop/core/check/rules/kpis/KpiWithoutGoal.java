package vn.aop.core.check.rules.kpis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Trigger;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.plan.Assumption;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Flags KPIs that speak of no goal, and warn of nothing. See {@code
 * docs/checks/kpi-without-goal.md}.
 */
final class KpiWithoutGoal implements Rule {

    private static final Metric CASH = Metric.of(Balance.CASH.id());

    @Override
    public String id() {
        return "kpi-without-goal";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.KPIS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        Map<Metric, Goal> measured = measured(plan.goals());
        Set<Metric> warning = warnings(plan);
        return plan.kpis().stream()
                .filter(kpi -> kpi.goal().isEmpty())
                .flatMap(kpi -> finding(kpi, measured, warning).stream())
                .toList();
    }

    private static Map<Metric, Goal> measured(List<Goal> goals) {
        return goals.stream()
                .collect(Collectors.toMap(Goal::metric, it -> it, (first, next) -> first));
    }

    /** What is watched for a risk, for an assumption or for the cash floor has its reason. */
    private static Set<Metric> warnings(Plan plan) {
        Stream<Trigger> triggers =
                Stream.concat(
                                plan.risks().stream().map(Risk::trigger),
                                plan.assumptions().stream().map(Assumption::brokenWhen))
                        .flatMap(Optional::stream);
        Stream<Metric> floor = plan.resources().cashFloor().stream().map(it -> CASH);
        return Stream.concat(triggers.map(Trigger::metric), floor).collect(Collectors.toSet());
    }

    private Optional<Finding> finding(Kpi kpi, Map<Metric, Goal> measured, Set<Metric> warning) {
        Place where = Place.kpi(kpi.id());
        if (measured.containsKey(kpi.metric())) {
            Text goal = measured.get(kpi.metric()).name();
            return Optional.of(
                    Finding.saying("same", this, where).with("kpi", kpi.name()).with("goal", goal));
        }
        return warning.contains(kpi.metric())
                ? Optional.empty()
                : Optional.of(Finding.saying("none", this, where).with("kpi", kpi.name()));
    }
}
