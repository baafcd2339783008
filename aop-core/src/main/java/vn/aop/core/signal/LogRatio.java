package vn.aop.core.signal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * How far a month lies from its plan: the natural logarithm of {@code actual ÷ plan}. So the season
 * is out of it, and a month of half the plan lies as far off as one of double the plan.
 *
 * <p>Logarithms are reckoned by {@link StrictMath}, which gives equal digits everywhere, and
 * rounded once, to ten decimals. They say how to read money; none is added to it.
 *
 * @param plan the planned value
 * @param actual the actual value
 * @param log the logarithm, rounded to ten decimals
 */
record LogRatio(Traced plan, Traced actual, Traced log) {

    private static final int PLACES = 10;

    LogRatio {
        requireNonNull(plan, "plan");
        requireNonNull(actual, "actual");
        requireNonNull(log, "log");
    }

    /** Returns that of a metric over a span; undefined where one of both is 0 or below. */
    static LogRatio of(Metric metric, SeasonalPlan seasonal, Span span) {
        Traced plan =
                metric.trace(seasonal.plan(), span)
                        .as(Message.of("trace.plan-of").with("span", span));
        Traced actual =
                metric.trace(seasonal.actuals(), span)
                        .as(Message.of("trace.actual-of").with("span", span));
        Label label =
                new Label(Message.of("trace.log-ratio").with("span", span), Label.Kind.NUMBER);
        Value log = log(actual.value(), plan.value());
        return new LogRatio(
                plan, actual, Traced.computed(label, log, "ln({0} ÷ {1})", actual, plan));
    }

    private static Value log(Value actual, Value plan) {
        Value ratio = actual.dividedBy(plan);
        if (!actual.isPositive() || !plan.isPositive()) {
            return ratio.number().isPresent()
                    ? Value.undefined(Message.of("undefined.no-log-ratio"))
                    : ratio;
        }
        double log = StrictMath.log(ratio.number().orElseThrow().doubleValue());
        return Value.ratio(BigDecimal.valueOf(log).setScale(PLACES, RoundingMode.HALF_UP));
    }

    /** Returns the logarithm, where there is one. */
    Optional<BigDecimal> number() {
        return log.value().number();
    }

    /** Returns what is so many times e to a power, rounded as money is where it is an amount. */
    static Value timesExp(Value value, BigDecimal power) {
        BigDecimal factor =
                BigDecimal.valueOf(StrictMath.exp(power.doubleValue()))
                        .setScale(PLACES, RoundingMode.HALF_UP);
        return value instanceof Value.Defined it
                ? Value.of(
                        it.amount().multiply(factor).setScale(scale(it), RoundingMode.HALF_UP),
                        it.unit())
                : value;
    }

    private static int scale(Value.Defined value) {
        return switch (value.unit().kind()) {
            case MONEY -> Math.min(Math.max(0, value.amount().scale()), 2);
            case MONEY_PER_COUNT -> 2;
            case COUNT, RATIO, DAYS, DAYS_PER_COUNT, COUNT_PER_COUNT -> PLACES;
        };
    }
}
