package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.aop.core.figures.Traced;
import vn.aop.core.projection.Once;

/**
 * Where a metric will be at the end of the year: the mean of three methods, and each of them beside
 * it.
 */
public final class Landing {

    private final Map<LandingMethod, Traced> byMethod;
    private final LandingMethod chosen;
    private final Supplier<Optional<LandingBand>> band;
    private final Supplier<Map<LandingMethod, Traced>> backTest;

    /**
     * Makes a landing.
     *
     * @param byMethod the landing by each method
     * @param chosen the method that the review goes by
     * @param band in which range it ends in about four of five cases; empty where that cannot be
     *     told
     * @param backTest how far each method would have missed the months ahead of it; empty where
     *     history is too short
     * @throws IllegalArgumentException if a method is missing
     */
    public Landing(
            Map<LandingMethod, Traced> byMethod,
            LandingMethod chosen,
            Optional<LandingBand> band,
            Map<LandingMethod, Traced> backTest) {
        this(byMethod, chosen, () -> band, () -> backTest);
        requireNonNull(band, "band");
        requireNonNull(backTest, "backTest");
    }

    /** Makes a landing whose band and back-test are worked out when they are first asked for. */
    Landing(
            Map<LandingMethod, Traced> byMethod,
            LandingMethod chosen,
            Supplier<Optional<LandingBand>> band,
            Supplier<Map<LandingMethod, Traced>> backTest) {
        this.byMethod = Collections.unmodifiableMap(new EnumMap<>(byMethod));
        this.chosen = requireNonNull(chosen, "chosen");
        this.band = new Once<>(band);
        this.backTest = new Once<>(() -> unmodifiable(backTest.get()));
        if (byMethod.size() != LandingMethod.values().length) {
            throw new IllegalArgumentException(
                    "A landing knows the methods %s; give all of them"
                            .formatted(byMethod.keySet()));
        }
    }

    private static Map<LandingMethod, Traced> unmodifiable(Map<LandingMethod, Traced> errors) {
        return errors.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(errors));
    }

    /** Returns the landing by each method. */
    public Map<LandingMethod, Traced> byMethod() {
        return byMethod;
    }

    /** Returns the method that the review goes by. */
    public LandingMethod chosen() {
        return chosen;
    }

    /**
     * Returns in which range it ends in about four of five cases; empty where that cannot be told.
     */
    public Optional<LandingBand> band() {
        return band.get();
    }

    /**
     * Returns how far each method would have missed the months ahead of it, had it been used in
     * earlier months, as a share of what came; empty where history is too short.
     */
    public Map<LandingMethod, Traced> backTest() {
        return backTest.get();
    }

    /** Returns the landing by a method. */
    public Traced by(LandingMethod method) {
        return requireNonNull(byMethod.get(method));
    }

    /** Returns the landing by the chosen method. */
    public Traced expected() {
        return by(chosen);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Landing landing
                && byMethod.equals(landing.byMethod)
                && chosen == landing.chosen
                && band().equals(landing.band())
                && backTest().equals(landing.backTest());
    }

    @Override
    public int hashCode() {
        return 31 * byMethod.hashCode() + chosen.hashCode();
    }

    @Override
    public String toString() {
        return "Landing[%s, %s, %s, %s]".formatted(byMethod, chosen, band(), backTest());
    }
}
