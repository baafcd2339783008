package vn.aop.core.text;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * Something in a planner's input that must be mended before it can be used.
 *
 * @param where the path of the place, for example {@code goals/G1/target}; empty for the whole
 * @param reason what it is about
 * @param message what is wrong there and how to mend it
 */
public record Problem(Place where, Reason reason, Message message) {

    /** What a problem is about, for those who answer one kind of it in their own way. */
    public enum Reason {
        /** Something that must be given is not there. */
        MISSING,
        /** What is decided on a day would alter months that are past by then. */
        PAST,
        /** A day comes before another one that it must follow. */
        OUT_OF_ORDER,
        /** It may be changed, but not on this occasion. */
        OCCASION,
        /**
         * It may have been right once, but not as the plan stands: money is gone, or it is done.
         */
        NOT_AS_IT_STANDS,
        /** Anything else. */
        OTHER
    }

    public Problem {
        requireNonNull(where, "where");
        requireNonNull(reason, "reason");
        requireNonNull(message, "message");
    }

    /** Makes a problem that nobody answers in a way of its own. */
    public Problem(Place where, Message message) {
        this(where, Reason.OTHER, message);
    }

    /** Returns a problem from its place and its key; its facts are added by {@link #with}. */
    public static Problem at(Place where, String key) {
        return new Problem(where, Message.of(key));
    }

    /** Returns the same problem with one more fact; see {@link Message#with(String, Object)}. */
    public Problem with(String name, Object fact) {
        return withAll(Map.of(name, fact));
    }

    /** Returns the same problem with more facts; see {@link Message#withAll}. */
    public Problem withAll(Map<String, Object> facts) {
        return new Problem(where, reason, message.withAll(facts));
    }

    /**
     * Returns the same problem seen from within a place: what {@link #under} puts before its path
     * is left out.
     */
    public Problem within(Place place) {
        return place.wayTo(where).map(this::at).orElse(this);
    }

    /** Returns the same problem within a larger place, for example {@code changes/0}. */
    public Problem under(Place place) {
        return at(place.then(where));
    }

    /** Returns the same problem at another place. */
    public Problem at(Place place) {
        return new Problem(place, reason, message);
    }

    /** Returns the same problem with what it is about. */
    public Problem because(Reason why) {
        return new Problem(where, why, message);
    }
}
