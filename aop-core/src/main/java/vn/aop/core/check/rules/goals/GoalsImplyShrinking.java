package vn.aop.core.check.rules.goals;

import java.math.BigDecimal;
import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.coherence.Demand;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Tells which channels and groups the goals force to shrink. See {@code
 * docs/checks/goals-imply-shrinking.md}.
 */
final class GoalsImplyShrinking implements Rule {

    private static final Threshold LEAST = Threshold.of("least", "0.01");

    @Override
    public String id() {
        return "goals-imply-shrinking";
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
        return List.of(LEAST);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        BigDecimal least = context.limit(this, LEAST);
        return context.demands().revenues().stream()
                .skip(1)
                .flatMap(revenue -> context.demands().shrinking(revenue).stream())
                .filter(most -> shrinks(most).compareTo(least) > 0)
                .map(most -> finding(most, context))
                .toList();
    }

    private static BigDecimal shrinks(Demand demand) {
        return demand.growth().map(BigDecimal::negate).orElse(BigDecimal.ZERO);
    }

    private Finding finding(Demand demand, CheckContext context) {
        Text part = PartName.of(demand.revenue(), context);
        Value lastYear = Value.of(demand.lastYear(), Unit.MONEY);
        Value most = Value.of(demand.level(), Unit.MONEY);
        Value shrinks = Value.ratio(shrinks(demand));
        return context.demands()
                .growthKeeping(demand.revenue())
                .map(
                        total ->
                                Finding.of(this, Place.of("goals"))
                                        .with("part", part)
                                        .with("shrinks", shrinks)
                                        .with("most", most)
                                        .with("lastYear", lastYear)
                                        .with("total", Value.ratio(total)))
                .orElseGet(
                        () ->
                                Finding.saying("never", this, Place.of("goals"))
                                        .with("part", part)
                                        .with("shrinks", shrinks)
                                        .with("most", most)
                                        .with("lastYear", lastYear));
    }
}
