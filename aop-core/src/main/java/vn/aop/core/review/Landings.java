package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Lands metrics at the end of the year and chooses the method to go by.
 *
 * <p>History allows a back-test from the sixth month on: the actuals up to each of the months 3, 4
 * … (reviewed month − 1) are used to foretell the actual of the year to date, and a method's error
 * is the mean absolute difference. The method with the smallest error is chosen; among equals, and
 * where a back-test is not possible, performance-carried. A method that gives no number is never
 * chosen while another gives one. Source: rolling-origin evaluation, Hyndman &amp; Athanasopoulos,
 * "Forecasting: Principles and Practice", 3rd ed., section 5.10; {@code docs/formulas/landing.md}.
 */
final class Landings {

    private static final int FIRST_ORIGIN = 2;
    private static final int FEWEST_ORIGINS = 3;
    private static final List<LandingMethod> PREFERENCE =
            List.of(
                    LandingMethod.PERFORMANCE_CARRIED,
                    LandingMethod.PLAN_REMAINING,
                    LandingMethod.LAST_YEAR_SHAPE);

    private final ComparedFigures sources;
    private final Optional<YearMonth> month;

    /**
     * Lands from the last month that is recorded to its end; where there is none, no landing can be
     * told.
     */
    Landings(ComparedFigures sources, Optional<YearMonth> month) {
        this.sources = sources;
        this.month = month;
    }

    Landing of(Metric metric) {
        return month.map(last -> of(metric, last)).orElseGet(this::unknown);
    }

    private Landing unknown() {
        Value unknown = new Value.Undefined(sources.heldBack().orElseThrow());
        Map<LandingMethod, Traced> byMethod = new EnumMap<>(LandingMethod.class);
        for (LandingMethod method : LandingMethod.values()) {
            Message label = Message.of("trace.landing").with("method", method);
            Origin origin = new Origin(Origin.Kind.ACTUALS, sources.year().first().toString());
            byMethod.put(method, Traced.read(label, unknown, origin));
        }
        return new Landing(byMethod, PREFERENCE.get(0), Map.of());
    }

    private Landing of(Metric metric, YearMonth month) {
        Map<LandingMethod, Traced> byMethod = new EnumMap<>(LandingMethod.class);
        Map<LandingMethod, Traced> backTest = new EnumMap<>(LandingMethod.class);
        for (LandingMethod method : LandingMethod.values()) {
            MetricSource landed = new LandedSource(method, sources, month);
            Message label = Message.of("trace.landing").with("method", method);
            byMethod.put(method, metric.trace(landed, sources.year().span()).as(label));
            backTest(metric, method, month).ifPresent(error -> backTest.put(method, error));
        }
        return new Landing(byMethod, chosen(byMethod, backTest), backTest);
    }

    private static LandingMethod chosen(
            Map<LandingMethod, Traced> byMethod, Map<LandingMethod, Traced> backTest) {
        List<LandingMethod> usable =
                PREFERENCE.stream()
                        .filter(
                                method ->
                                        requireNonNull(byMethod.get(method))
                                                .value()
                                                .number()
                                                .isPresent())
                        .toList();
        return usable.stream()
                .filter(backTest::containsKey)
                .min(Comparator.comparing(method -> number(requireNonNull(backTest.get(method)))))
                .or(() -> usable.stream().findFirst())
                .orElse(LandingMethod.PERFORMANCE_CARRIED);
    }

    private Optional<Traced> backTest(Metric metric, LandingMethod method, YearMonth month) {
        int reviewed = sources.year().indexOf(month);
        if (reviewed - FIRST_ORIGIN < FEWEST_ORIGINS) {
            return Optional.empty();
        }
        Span toDate = sources.year().through(month);
        Traced actual =
                metric.trace(sources.actuals(), toDate)
                        .as(Message.of("trace.actual-to-date").with("span", toDate));
        List<Traced> inputs = new ArrayList<>(List.of(actual));
        for (int origin = FIRST_ORIGIN; origin < reviewed; origin++) {
            YearMonth from = sources.year().first().plusMonths(origin);
            Message label = Message.of("trace.foretold").with("month", from);
            inputs.add(metric.trace(new LandedSource(method, sources, from), toDate).as(label));
        }
        return meanError(inputs).map(error -> traced(method, error, inputs));
    }

    private static Optional<BigDecimal> meanError(List<Traced> inputs) {
        if (inputs.stream().anyMatch(input -> input.value().number().isEmpty())) {
            return Optional.empty();
        }
        BigDecimal actual = number(inputs.get(0));
        BigDecimal sum =
                inputs.stream()
                        .skip(1)
                        .map(foretold -> number(foretold).subtract(actual).abs())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal origins = BigDecimal.valueOf(inputs.size() - 1L);
        return Optional.of(sum.divide(origins, MathContext.DECIMAL128));
    }

    private static Traced traced(LandingMethod method, BigDecimal error, List<Traced> inputs) {
        Value.Defined actual = (Value.Defined) inputs.get(0).value();
        StringBuilder formula = new StringBuilder("(");
        for (int i = 1; i < inputs.size(); i++) {
            formula.append(i > 1 ? " + " : "").append("|{").append(i).append("} − {0}|");
        }
        formula.append(") ÷ ").append(inputs.size() - 1);
        return Traced.computed(
                Message.of("trace.back-test").with("method", method),
                Value.of(error, actual.unit()),
                formula.toString(),
                inputs.toArray(Traced[]::new));
    }

    private static BigDecimal number(Traced traced) {
        return traced.value().number().orElseThrow();
    }
}
