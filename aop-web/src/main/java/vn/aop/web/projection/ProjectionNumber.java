package vn.aop.web.projection;

import static java.util.Objects.requireNonNull;

import vn.aop.core.figures.Traced;
import vn.aop.core.text.Message;

/**
 * A number of a projection.
 *
 * @param about whose number it is, such as an account and its months
 * @param traced the number with its reason
 */
record ProjectionNumber(Message about, Traced traced) {

    ProjectionNumber {
        requireNonNull(about, "about");
        requireNonNull(traced, "traced");
    }
}
