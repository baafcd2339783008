package vn.aop.core.projection;

import java.math.BigDecimal;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.Target;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** The level that a goal's metric should reach over the whole year. */
public final class GoalTarget {

    private GoalTarget() {}

    /**
     * Returns the target of a goal: its level, or {@code baseline + |baseline| × growth}, which is
     * {@code baseline × (1 + growth)} except after a loss. Undefined where it is to grow on a
     * baseline that is undefined or 0.
     */
    public static Traced of(Plan plan, Goal goal) {
        return goal.target()
                .match(level -> level(goal, level), growth -> grown(plan, goal, growth));
    }

    /** Returns the number of {@link #of} alone, without working out what it follows from. */
    public static Value value(Plan plan, Goal goal) {
        return goal.target()
                .match(
                        level -> Value.of(level.level(), goal.metric().unit()),
                        growth ->
                                level(
                                        goal.metric()
                                                .value(
                                                        plan.baseline().source(),
                                                        plan.year().previous().span()),
                                        growth.growth()));
    }

    private static Traced level(Goal goal, Target.Level target) {
        return Traced.read(
                Message.of("trace.target"),
                Value.of(target.level(), goal.metric().unit()),
                origin(goal));
    }

    private static Traced grown(Plan plan, Goal goal, Target.Growth target) {
        Span lastYear = plan.year().previous().span();
        MetricSource source = plan.baseline().source();
        Traced baseline =
                goal.metric()
                        .trace(source, lastYear)
                        .as(Message.of("trace.last-year").with("span", lastYear));
        Traced growth =
                Traced.read(Message.of("trace.growth"), Value.ratio(target.growth()), origin(goal));
        boolean loss = baseline.value().number().filter(it -> it.signum() < 0).isPresent();
        return Traced.computed(
                Message.of("trace.target"),
                level(baseline.value(), target.growth()),
                loss ? "{0} + |{0}| × {1}" : "{0} × (1 + {1})",
                baseline,
                growth);
    }

    /** A baseline of zero gives no growth to go for: nobody has said what last year was. */
    private static Value level(Value baseline, BigDecimal growth) {
        return baseline.number()
                .map(
                        number ->
                                number.signum() == 0
                                        ? Value.undefined(Message.of("undefined.no-baseline"))
                                        : baseline.plus(Value.ratio(number.abs().multiply(growth))))
                .orElse(baseline);
    }

    private static Origin origin(Goal goal) {
        return Origin.plan(Place.goal(goal.id()).then("target"));
    }
}
