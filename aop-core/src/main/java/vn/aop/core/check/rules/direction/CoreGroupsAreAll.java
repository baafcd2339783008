package vn.aop.core.check.rules.direction;

import java.math.BigDecimal;
import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Flags core product groups that leave nothing out. See {@code docs/checks/core-groups-are-all.md}.
 */
final class CoreGroupsAreAll implements Rule {

    private static final Threshold SHARE = Threshold.of("share", "0.7");

    @Override
    public String id() {
        return "core-groups-are-all";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTION;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(SHARE);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        int core = plan.direction().coreGroups().size();
        int all = plan.company().groups().size();
        BigDecimal most = context.limit(this, SHARE).multiply(BigDecimal.valueOf(all));
        return core == 0 || BigDecimal.valueOf(core).compareTo(most) <= 0
                ? List.of()
                : List.of(
                        Finding.of(this, Place.of("direction/coreGroups"))
                                .with("core", core)
                                .with("all", all));
    }
}
