package vn.aop.core.text;

import static java.util.Objects.requireNonNull;

/**
 * Something in a planner's input that must be mended before it can be used.
 *
 * @param where the path of the place, for example {@code goals/G1/target}; empty for the whole
 * @param message what is wrong there and how to mend it
 */
public record Problem(Place where, Message message) {

    public Problem {
        requireNonNull(where, "where");
        requireNonNull(message, "message");
    }

    /** Returns a problem from its place, its key and its facts; see {@link Message#of}. */
    public static Problem at(Place where, String key, Object... namesAndFacts) {
        return new Problem(where, Message.of(key, namesAndFacts));
    }

    /**
     * Returns the same problem seen from within a place: what {@link #under} puts before its path
     * is left out.
     */
    public Problem within(Place place) {
        return place.wayTo(where).map(it -> new Problem(it, message)).orElse(this);
    }

    /** Returns the same problem within a larger place, for example {@code changes/0}. */
    public Problem under(Place place) {
        return new Problem(place.then(where), message);
    }
}
