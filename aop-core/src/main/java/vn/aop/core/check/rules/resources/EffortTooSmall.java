package vn.aop.core.check.rules.resources;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Tells of actions that promise much and ask for next to nobody's time. See {@code
 * docs/checks/effort-too-small.md}.
 */
final class EffortTooSmall implements Rule {

    private static final Threshold DAYS = Threshold.of("days", "0.5");
    private static final Threshold LIFT = Threshold.of("lift", "0.05");

    @Override
    public String id() {
        return "effort-too-small";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.RESOURCES;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(DAYS, LIFT);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().actions().stream()
                .flatMap(action -> finding(action, context).stream())
                .toList();
    }

    private Optional<Finding> finding(Action action, CheckContext context) {
        BigDecimal days =
                action.effort().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isLittle = days.signum() > 0 && days.compareTo(context.limit(this, DAYS)) < 0;
        return largest(action)
                .filter(lift -> isLittle && lift.compareTo(context.limit(this, LIFT)) >= 0)
                .map(
                        lift ->
                                Finding.of(this, Place.action(action.id()))
                                        .with("action", action.name())
                                        .with("days", Value.of(days, Unit.DAYS))
                                        .with("lift", Value.ratio(lift)));
    }

    private static Optional<BigDecimal> largest(Action action) {
        return action.effects().stream().map(Effect::lift).max(BigDecimal::compareTo);
    }
}
