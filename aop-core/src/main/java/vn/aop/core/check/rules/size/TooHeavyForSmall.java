package vn.aop.core.check.rules.size;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.company.CompanySize;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Flags plans of small companies that hold more than their people can keep. See {@code
 * docs/checks/too-heavy-for-small.md}.
 */
final class TooHeavyForSmall implements Rule {

    /** So much anybody can keep, even alone. */
    private static final Threshold FEW = Threshold.of("few", "30");

    private static final Threshold EACH = Threshold.of("each", "12");

    private static final Threshold ALL = Threshold.of("all", "60");

    @Override
    public String id() {
        return "too-heavy-for-small";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.SIZE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(FEW, EACH, ALL);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        int people = Math.max(1, plan.resources().people().size());
        BigDecimal limit =
                context.limit(this, EACH)
                        .multiply(BigDecimal.valueOf(people))
                        .max(context.limit(this, FEW))
                        .min(BigDecimal.valueOf(context.count(this, ALL)))
                        .setScale(0, RoundingMode.DOWN);
        int items = items(plan);
        return plan.company().scale() == CompanySize.LARGE || items <= limit.intValue()
                ? List.of()
                : List.of(finding(plan, items, limit.intValue()));
    }

    private static int items(Plan plan) {
        return plan.goals().size()
                + plan.budget().size()
                + plan.actions().size()
                + plan.resources().people().size()
                + plan.risks().size()
                + plan.kpis().size();
    }

    private Finding finding(Plan plan, int items, int most) {
        return Finding.of(this, Place.WHOLE)
                .with("items", items)
                .with("most", most)
                .with("goals", plan.goals().size())
                .with("lines", plan.budget().size())
                .with("actions", plan.actions().size())
                .with("people", plan.resources().people().size())
                .with("risks", plan.risks().size())
                .with("kpis", plan.kpis().size());
    }
}
