package vn.aop.core.check.rules.kpis;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.text.Place;

/**
 * Flags plans whose KPIs tell only what came of the work. See {@code
 * docs/checks/only-result-kpis.md}.
 */
final class OnlyResultKpis implements Rule {

    @Override
    public String id() {
        return "only-result-kpis";
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
        boolean acted = kpis.stream().anyMatch(kpi -> kpi.kind() == Kpi.Kind.INPUT);
        return kpis.isEmpty() || acted
                ? List.of()
                : List.of(Finding.of(this, Place.of("kpis")).with("kpis", kpis.size()));
    }
}
