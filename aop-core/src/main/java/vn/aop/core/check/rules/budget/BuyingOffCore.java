package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Flags purchases that grow more outside the core product groups than in them. See {@code
 * docs/checks/buying-off-core.md}.
 */
final class BuyingOffCore implements Rule {

    private static final Threshold POINTS = Threshold.of("points", "0.05");

    @Override
    public String id() {
        return "buying-off-core";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(POINTS);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        Optional<BigDecimal> core = asLastYear(context, it -> plan.direction().isCore(it.id()));
        Optional<BigDecimal> others = asLastYear(context, it -> !plan.direction().isCore(it.id()));
        if (core.isEmpty() || others.isEmpty()) {
            return List.of();
        }
        BigDecimal points = others.get().subtract(core.get());
        return points.compareTo(context.limit(this, POINTS)) <= 0
                ? List.of()
                : List.of(
                        Finding.of(this, Place.of("direction/coreGroups"))
                                .with("core", Value.ratio(core.get()))
                                .with("others", Value.ratio(others.get())));
    }

    /**
     * Returns how much of some groups is bought, as a share of last year; empty where that is not
     * known, or nothing was or is bought of them.
     */
    private static Optional<BigDecimal> asLastYear(
            CheckContext context, Predicate<ProductGroup> meant) {
        Optional<BigDecimal> was = bought(context, meant, context::lastYear);
        Optional<BigDecimal> is = bought(context, meant, context::planned);
        return was.isEmpty() || is.isEmpty() || was.get().signum() <= 0 || is.get().signum() <= 0
                ? Optional.empty()
                : Optional.of(is.get().divide(was.get(), Value.PRECISION));
    }

    /** The sum over the groups; empty where one of them is not known. */
    private static Optional<BigDecimal> bought(
            CheckContext context, Predicate<ProductGroup> meant, Function<Metric, Value> year) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ProductGroup group : context.plan().company().groups()) {
            if (meant.test(group)) {
                Optional<BigDecimal> one =
                        year.apply(Metric.of(AccountKind.PURCHASES.id(), group.id())).number();
                if (one.isEmpty()) {
                    return one;
                }
                sum = sum.add(one.get());
            }
        }
        return Optional.of(sum);
    }
}
