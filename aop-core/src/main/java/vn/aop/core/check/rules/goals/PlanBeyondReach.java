package vn.aop.core.check.rules.goals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Tells where the plan itself counts on far more growth than its goals ask for: all effects
 * together, in all or in a channel or group. See {@code docs/checks/plan-beyond-reach.md}.
 */
final class PlanBeyondReach implements Rule {

    private static final Threshold WHOLE = Threshold.of("whole", "0.5", "0.3");
    private static final Threshold PART = Threshold.of("part", "1", "0.6");
    private static final Threshold MATERIAL = Threshold.of("material", "0.05");

    @Override
    public String id() {
        return "plan-beyond-reach";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.GOALS;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(WHOLE, PART, MATERIAL);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Optional<Finding> whole =
                beyond(Metric.of(AccountKind.REVENUE.id()), WHOLE, context)
                        .map(it -> told("whole", it, Map.of()));
        return whole.map(List::of).orElseGet(() -> parts(context));
    }

    private List<Finding> parts(CheckContext context) {
        return Stream.concat(
                        context.plan().company().channels().stream().map(Channel::id),
                        context.plan().company().groups().stream().map(ProductGroup::id))
                .map(id -> Metric.of(AccountKind.REVENUE.id(), id))
                .filter(revenue -> isEstablished(revenue, context))
                .flatMap(revenue -> beyond(revenue, PART, context).stream())
                .map(it -> told("part", it, Map.of("part", it.name(context))))
                .toList();
    }

    /** What has only just begun, or is a trifle, may well multiply. */
    private boolean isEstablished(Metric revenue, CheckContext context) {
        List<Money> months =
                context.plan().baseline().figures().months(revenue.selections().get(0));
        List<Money> all =
                context.plan().baseline().figures().months(Selection.of(AccountKind.REVENUE));
        BigDecimal least = Money.total(all).getAmount().multiply(context.limit(this, MATERIAL));
        return months.stream().allMatch(Money::isPositive)
                && Money.total(months).getAmount().compareTo(least) >= 0;
    }

    /** Growth that the goals force is told by {@link GrowthBeyondReach}. */
    private Optional<Growth> beyond(Metric revenue, Threshold threshold, CheckContext context) {
        BigDecimal most = context.limit(this, threshold);
        Value lastYear = context.lastYear(revenue);
        Value growth = context.planned(revenue).minus(lastYear).dividedBy(lastYear);
        boolean isForced = context.demands().growing(revenue, most).isPresent();
        return growth.number()
                .filter(it -> it.compareTo(most) > 0 && !isForced)
                .map(it -> new Growth(revenue, growth, context.planned(revenue), lastYear, most));
    }

    private Finding told(String what, Growth growth, Map<String, Object> more) {
        return Finding.saying(what, this, Place.of("actions"))
                .withAll(more)
                .with("growth", growth.growth())
                .with("planned", growth.planned())
                .with("lastYear", growth.lastYear())
                .with("most", Value.ratio(growth.most()));
    }

    /** How a revenue grows by the plan's own figures. */
    private record Growth(
            Metric revenue, Value growth, Value planned, Value lastYear, BigDecimal most) {

        Text name(CheckContext context) {
            return PartName.of(revenue, context);
        }
    }
}
