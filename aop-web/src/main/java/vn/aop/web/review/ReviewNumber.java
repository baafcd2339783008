package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import vn.aop.core.figures.Traced;
import vn.aop.core.text.Message;

/**
 * A number of a review.
 *
 * @param path its address within the review, for example {@code goals/G1/target}
 * @param about whose number it is, such as a goal or an account
 * @param traced the number with its reason
 */
record ReviewNumber(String path, Message about, Traced traced) {

    ReviewNumber {
        requireNonNull(path, "path");
        requireNonNull(about, "about");
        requireNonNull(traced, "traced");
    }
}
