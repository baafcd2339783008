package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Once;
import vn.aop.core.text.Message;

/**
 * How each method would have done in earlier months of the year.
 *
 * <p>From each of the months 3, 4 … (last month − 1) the months ahead of it, up to the last one,
 * are foretold; the error is {@code Σ |foretold − actual| ÷ Σ |actual|} over them all. Only months
 * ahead count: what a method was told already is no merit of it. Source: rolling forecasting
 * origin, Hyndman &amp; Athanasopoulos, "Forecasting: Principles and Practice", 3rd ed., section
 * 5.10; {@code docs/formulas/landing.md}.
 */
final class BackTest {

    private static final int FIRST_ORIGIN = 2;
    private static final int FEWEST_ORIGINS = 3;

    private final YearSoFar year;
    private final Once<List<Tried>> tried;

    /** What was foretold from one earlier month. */
    private record Tried(Span ahead, LatestEstimate mean) {}

    BackTest(YearSoFar year) {
        this.year = year;
        this.tried = new Once<>(this::tries);
    }

    private List<Tried> tries() {
        int last = year.year().indexOf(year.last());
        List<Tried> all = new ArrayList<>();
        for (int origin = FIRST_ORIGIN; origin < last; origin++) {
            YearSoFar then = year.asOf(year.year().first().plusMonths(origin));
            all.add(
                    new Tried(
                            new Span(then.last().plusMonths(1), year.last()),
                            LatestEstimate.of(then, LandingMethod.MEAN)));
        }
        return all.size() < FEWEST_ORIGINS ? List.of() : all;
    }

    /** Returns the error of each method that can be tried on a metric. */
    Map<LandingMethod, Traced> of(Metric metric) {
        Map<LandingMethod, Traced> errors = new EnumMap<>(LandingMethod.class);
        for (LandingMethod method : LandingMethod.values()) {
            error(metric, method).ifPresent(it -> errors.put(method, it));
        }
        return errors;
    }

    private Optional<Traced> error(Metric metric, LandingMethod method) {
        List<Traced> inputs = new ArrayList<>();
        for (Tried tried : tried.get()) {
            inputs.add(
                    metric.trace(year.actuals(), tried.ahead())
                            .as(Message.of("trace.came").with("span", tried.ahead())));
            inputs.add(
                    metric.trace(tried.mean().by(method), tried.ahead())
                            .as(Message.of("trace.foretold").with("span", tried.ahead())));
        }
        return inputs.isEmpty() || inputs.stream().anyMatch(it -> it.value().number().isEmpty())
                ? Optional.empty()
                : error(method, inputs);
    }

    private static Optional<Traced> error(LandingMethod method, List<Traced> inputs) {
        BigDecimal off = BigDecimal.ZERO;
        BigDecimal came = BigDecimal.ZERO;
        for (int i = 0; i < inputs.size(); i += 2) {
            BigDecimal actual = number(inputs.get(i));
            off = off.add(number(inputs.get(i + 1)).subtract(actual).abs());
            came = came.add(actual.abs());
        }
        return came.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        Traced.computed(
                                Message.of("trace.back-test").with("method", method),
                                Value.ratio(Value.quotient(off, came)),
                                formula(inputs.size() / 2),
                                inputs.toArray(Traced[]::new)));
    }

    private static String formula(int origins) {
        return "("
                + joined(origins, it -> "|{" + (2 * it + 1) + "} − {" + 2 * it + "}|")
                + ") ÷ ("
                + joined(origins, it -> "|{" + 2 * it + "}|")
                + ")";
    }

    private static String joined(int origins, java.util.function.IntFunction<String> part) {
        return IntStream.range(0, origins).mapToObj(part).collect(Collectors.joining(" + "));
    }

    private static BigDecimal number(Traced traced) {
        return requireNonNull(traced.value().number().orElseThrow());
    }
}
