package vn.aop.core.check.rules.kpis;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/** Flags plans with more KPIs than anybody looks at. See {@code docs/checks/too-many-kpis.md}. */
final class TooManyKpis implements Rule {

    private static final Threshold MOST = Threshold.of("most", "7", "20");

    @Override
    public String id() {
        return "too-many-kpis";
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
    public List<Threshold> thresholds() {
        return List.of(MOST);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        int kpis = context.plan().kpis().size();
        int most = context.count(this, MOST);
        return kpis <= most
                ? List.of()
                : List.of(Finding.of(this, Place.of("kpis")).with("kpis", kpis).with("most", most));
    }
}
