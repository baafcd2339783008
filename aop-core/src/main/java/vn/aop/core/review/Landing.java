package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.aop.core.figures.Traced;

/**
 * Where a metric will be at the end of the year, by three methods side by side.
 *
 * @param byMethod the landing by each of the three methods
 * @param chosen the method that the review goes by
 * @param backTest how far each method would have missed, on average, had it been used in earlier
 *     months to foretell the year to date; empty where history is too short
 */
public record Landing(
        Map<LandingMethod, Traced> byMethod,
        LandingMethod chosen,
        Map<LandingMethod, Traced> backTest) {

    public Landing {
        byMethod = Collections.unmodifiableMap(new EnumMap<>(byMethod));
        requireNonNull(chosen, "chosen");
        backTest =
                backTest.isEmpty()
                        ? Map.of()
                        : Collections.unmodifiableMap(new EnumMap<>(backTest));
        if (byMethod.size() != LandingMethod.values().length) {
            throw new IllegalArgumentException(
                    "A landing knows the methods %s; give all three".formatted(byMethod.keySet()));
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
