package vn.aop.core.check.rules.kpis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Metric;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.text.Place;

/** Flags goals that no KPI watches. See {@code docs/checks/goal-without-kpi.md}. */
final class GoalWithoutKpi implements Rule {

    @Override
    public String id() {
        return "goal-without-kpi";
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
        List<Kpi> kpis = context.plan().kpis();
        Set<String> watched =
                kpis.stream().map(Kpi::goal).flatMap(Optional::stream).collect(Collectors.toSet());
        Set<Metric> measured = kpis.stream().map(Kpi::metric).collect(Collectors.toSet());
        return context.plan().goals().stream()
                .filter(goal -> !watched.contains(goal.id()))
                .filter(goal -> !measured.contains(goal.metric()))
                .map(goal -> Finding.of(this, Place.goal(goal.id())).with("goal", goal.name()))
                .toList();
    }
}
