package vn.aop.core.check.rules.kpis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Tracking;
import vn.aop.core.text.Place;

/**
 * Flags KPIs that are looked at too rarely to act on them. See {@code
 * docs/checks/rhythm-too-slow.md}.
 */
final class RhythmTooSlow implements Rule {

    @Override
    public String id() {
        return "rhythm-too-slow";
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
        Map<String, Rhythm> fastest = fastest(plan);
        return plan.kpis().stream()
                .filter(kpi -> isSlow(kpi.rhythm()))
                .filter(kpi -> kpi.goal().map(fastest::get).filter(it -> !isSlow(it)).isEmpty())
                .flatMap(kpi -> finding(kpi, plan).stream())
                .toList();
    }

    /** Returns how often each goal is seen at best. */
    private static Map<String, Rhythm> fastest(Plan plan) {
        Map<String, Rhythm> fastest = new HashMap<>();
        for (Kpi kpi : plan.kpis()) {
            kpi.goal()
                    .ifPresent(
                            goal ->
                                    fastest.merge(
                                            goal,
                                            kpi.rhythm(),
                                            (a, b) -> a.compareTo(b) < 0 ? a : b));
        }
        return fastest;
    }

    private Optional<Finding> finding(Kpi kpi, Plan plan) {
        Place where = Place.kpi(kpi.id()).then("rhythm");
        Optional<Rhythm> review = plan.tracking().map(Tracking::rhythm);
        if (review.filter(it -> !isSlow(it)).isPresent()) {
            return Optional.of(Finding.saying("review", this, where).with("kpi", kpi.name()));
        }
        return kpi.goal()
                .flatMap(plan::goal)
                .filter(RhythmTooSlow::comesFirst)
                .map(
                        goal ->
                                Finding.saying("goal", this, where)
                                        .with("kpi", kpi.name())
                                        .with("goal", goal.name()));
    }

    private static boolean comesFirst(Goal goal) {
        return goal.isCore() || goal.rank() == 1;
    }

    private static boolean isSlow(Rhythm rhythm) {
        return rhythm == Rhythm.QUARTERLY;
    }
}
