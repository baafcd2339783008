package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.figures.Traced;

/**
 * Where a metric will be at the end of the year: the mean of three methods, and each of them beside
 * it.
 *
 * @param byMethod the landing by each method
 * @param chosen the method that the review goes by
 * @param band in which range it ends in about four of five cases; empty where that cannot be told
 * @param backTest how far each method would have missed the months ahead of it, had it been used in
 *     earlier months, as a share of what came; empty where history is too short
 */
public record Landing(
        Map<LandingMethod, Traced> byMethod,
        LandingMethod chosen,
        Optional<LandingBand> band,
        Map<LandingMethod, Traced> backTest) {

    public Landing {
        byMethod = Collections.unmodifiableMap(new EnumMap<>(byMethod));
        requireNonNull(chosen, "chosen");
        requireNonNull(band, "band");
        backTest =
                backTest.isEmpty()
                        ? Map.of()
                        : Collections.unmodifiableMap(new EnumMap<>(backTest));
        if (byMethod.size() != LandingMethod.values().length) {
            throw new IllegalArgumentException(
                    "A landing knows the methods %s; give all of them"
                            .formatted(byMethod.keySet()));
        }
    }

    /** Returns the landing by a method. */
    public Traced by(LandingMethod method) {
        return requireNonNull(byMethod.get(method));
    }

    /** Returns the landing by the chosen method. */
    public Traced expected() {
        return by(chosen);
    }
}
