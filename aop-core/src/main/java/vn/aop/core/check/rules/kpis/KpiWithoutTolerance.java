package vn.aop.core.check.rules.kpis;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/**
 * Flags KPIs with a target of which nobody said how far they may miss it. See {@code
 * docs/checks/kpi-without-tolerance.md}.
 */
final class KpiWithoutTolerance implements Rule {

    @Override
    public String id() {
        return "kpi-without-tolerance";
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
        return context.plan().kpis().stream()
                .filter(kpi -> kpi.target().isPresent() && kpi.tolerance().isEmpty())
                .map(
                        kpi ->
                                Finding.of(this, Place.kpi(kpi.id()).then("tolerance"))
                                        .with("kpi", kpi.name()))
                .toList();
    }
}
