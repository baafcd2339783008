package vn.aop.core.trace;

import static java.util.Objects.requireNonNull;

import vn.aop.core.text.Place;

/**
 * One part of a plan that names another.
 *
 * @param from the place of the part that names, for example {@code actions/A1}
 * @param to the place of the part that is named, for example {@code goals/G1}
 */
public record Tie(Place from, Place to) {

    public Tie {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }
}
