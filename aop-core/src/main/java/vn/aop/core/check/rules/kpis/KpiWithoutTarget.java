package vn.aop.core.check.rules.kpis;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/**
 * Flags KPIs of which nobody said what they should be. See {@code
 * docs/checks/kpi-without-target.md}.
 */
final class KpiWithoutTarget implements Rule {

    @Override
    public String id() {
        return "kpi-without-target";
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
                .filter(kpi -> kpi.target().isEmpty())
                .map(
                        kpi ->
                                Finding.of(this, Place.kpi(kpi.id()).then("target"))
                                        .with("kpi", kpi.name()))
                .toList();
    }
}
