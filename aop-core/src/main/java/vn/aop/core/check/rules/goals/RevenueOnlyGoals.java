package vn.aop.core.check.rules.goals;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/** Flags plans whose goals are all on revenue. See {@code docs/checks/revenue-only-goals.md}. */
final class RevenueOnlyGoals implements Rule {

    @Override
    public String id() {
        return "revenue-only-goals";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.GOALS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        if (plan.goals().isEmpty()
                || !plan.goals().stream()
                        .allMatch(it -> Guard.isRevenueAlone(it.metric(), plan.company()))) {
            return List.of();
        }
        List<Text> watching =
                plan.kpis().stream()
                        .filter(it -> Guard.isKept(it.metric(), it.bound()))
                        .map(Kpi::name)
                        .toList();
        return List.of(
                watching.isEmpty()
                        ? Finding.of(this, Place.of("goals")).with("goals", plan.goals().size())
                        : Finding.saying("watched", this, Place.of("goals"))
                                .with("kpis", watching));
    }
}
