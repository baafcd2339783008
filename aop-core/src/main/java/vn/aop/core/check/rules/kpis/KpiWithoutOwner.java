package vn.aop.core.check.rules.kpis;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/** Flags KPIs that nobody watches. See {@code docs/checks/kpi-without-owner.md}. */
final class KpiWithoutOwner implements Rule {

    @Override
    public String id() {
        return "kpi-without-owner";
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
                .filter(kpi -> kpi.owner().isEmpty())
                .map(
                        kpi ->
                                Finding.of(this, Place.kpi(kpi.id()).then("owner"))
                                        .with("kpi", kpi.name()))
                .toList();
    }
}
