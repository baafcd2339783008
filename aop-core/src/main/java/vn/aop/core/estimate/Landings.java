package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Lands metrics at the end of the year, each on the same estimate of the whole year.
 *
 * <p>The review goes by the mean of the three methods, or where that gives no number by the plan's
 * rest. How each method would have done is told as information from the sixth month on, see {@link
 * BackTest}; a plan that is only to be changed has told nothing yet. Source: {@code
 * docs/formulas/landing.md}.
 */
public final class Landings {

    private static final Message CLOSED = Message.of("undefined.all-closed");

    private final FiscalYear months;
    private final Optional<YearSoFar> year;
    private final Map<LandingMethod, LatestEstimate> estimates = new EnumMap<>(LandingMethod.class);
    private final Optional<BackTest> backTest;
    private final Value unknown;

    private Landings(FiscalYear months, Optional<YearSoFar> year, Value unknown) {
        this.months = requireNonNull(months, "months");
        this.year = year;
        this.unknown = requireNonNull(unknown, "unknown");
        this.backTest = year.filter(it -> !it.isChanged()).map(BackTest::new);
        year.map(it -> LatestEstimate.of(it, LandingMethod.MEAN))
                .ifPresent(
                        mean -> {
                            for (LandingMethod method : LandingMethod.values()) {
                                estimates.put(method, mean.by(method));
                            }
                        });
    }

    /** Returns the landings of a year as far as it is recorded. */
    public static Landings of(YearSoFar year) {
        return new Landings(year.year(), Optional.of(year), Value.undefined(CLOSED));
    }

    /** Returns the landings of a year of which no month is recorded to its end. */
    public static Landings unknown(FiscalYear year, Message why) {
        return new Landings(year, Optional.empty(), new Value.Undefined(why));
    }

    /** Returns the estimate that the review goes by; empty where no month is whole. */
    public Optional<LatestEstimate> estimate() {
        return Optional.ofNullable(estimates.get(LandingMethod.MEAN));
    }

    /** Returns where a metric of the whole year will end. */
    public Landing of(Metric metric) {
        Map<LandingMethod, Traced> byMethod = new EnumMap<>(LandingMethod.class);
        for (LandingMethod method : LandingMethod.values()) {
            byMethod.put(method, landed(metric, method));
        }
        return new Landing(
                byMethod,
                chosen(byMethod),
                () -> year.flatMap(it -> band(it, metric, byMethod)),
                () -> backTest.map(it -> it.of(metric)).orElse(Map.of()));
    }

    /** The mean; where it gives no number and the plan's rest does, that. */
    private static LandingMethod chosen(Map<LandingMethod, Traced> byMethod) {
        return Stream.of(LandingMethod.MEAN, LandingMethod.PLAN_REMAINING)
                .filter(it -> requireNonNull(byMethod.get(it)).value().number().isPresent())
                .findFirst()
                .orElse(LandingMethod.MEAN);
    }

    private Optional<LandingBand> band(
            YearSoFar year, Metric metric, Map<LandingMethod, Traced> byMethod) {
        return LandingBand.of(year, metric, requireNonNull(estimates.get(chosen(byMethod))));
    }

    private Traced landed(Metric metric, LandingMethod method) {
        Message label = Message.of("trace.landing").with("method", method);
        LatestEstimate estimate = estimates.get(method);
        return estimate == null
                ? Traced.read(
                        label, unknown, new Origin(Origin.Kind.ACTUALS, months.first().toString()))
                : metric.trace(estimate, months.span()).as(label);
    }
}
