package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * One thing that changes make worse or better.
 *
 * @param where the place in the plan, for example {@code goals/G3} or {@code resources/people/minh}
 * @param message what differs, with its numbers
 */
public record Difference(Place where, Message message) {

    public Difference {
        requireNonNull(where, "where");
        requireNonNull(message, "message");
    }
}
