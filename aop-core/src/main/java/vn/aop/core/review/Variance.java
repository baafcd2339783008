package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import vn.aop.core.figures.Better;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Plan and actual of one metric over some months.
 *
 * <p>{@code variance = actual − plan}; its sign is arithmetic, and kept apart from whether it is
 * good for the business. Source: {@code docs/formulas/variance.md}.
 *
 * @param plan the planned value
 * @param actual the actual value
 * @param variance actual − plan
 * @param favourability whether the variance is good for the business
 */
public record Variance(Traced plan, Traced actual, Traced variance, Favourability favourability) {

    public Variance {
        requireNonNull(plan, "plan");
        requireNonNull(actual, "actual");
        requireNonNull(variance, "variance");
        requireNonNull(favourability, "favourability");
    }

    /** Returns whether there is a deviation that is neither good nor bad for the business. */
    public boolean isNeitherGoodNorBad() {
        return favourability == Favourability.NEUTRAL
                && variance.value().number().filter(it -> it.signum() != 0).isPresent();
    }

    static Variance of(Metric metric, ComparedFigures sources, Span span, Better better) {
        Traced plan = metric.trace(sources.plan(), span).as(Message.of("trace.plan"));
        Traced actual = metric.trace(sources.actuals(), span).as(Message.of("trace.actual"));
        Traced variance = variance(actual, plan, sources);
        return new Variance(plan, actual, variance, Favourability.of(variance.value(), better));
    }

    /** Some days are not held against the plan of a whole month. */
    private static Traced variance(Traced actual, Traced plan, ComparedFigures sources) {
        Message label = Message.of("trace.variance");
        return sources.heldBack()
                .filter(reason -> actual.value().number().isPresent())
                .map(
                        reason ->
                                Traced.computed(
                                        label,
                                        new Value.Undefined(reason),
                                        "{0} − {1}",
                                        actual,
                                        plan))
                .orElseGet(() -> Traced.difference(label, actual, plan));
    }
}
