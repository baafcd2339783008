package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.web.page.Link;

/**
 * A sentence about a place in the plan.
 *
 * @param sentence the sentence
 * @param place where that stands in the plan, if it stands anywhere
 */
public record Said(String sentence, Optional<Link> place) {

    public Said {
        requireNonNull(sentence, "sentence");
        requireNonNull(place, "place");
    }
}
