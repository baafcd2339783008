package vn.aop.web.widget;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.web.page.Link;

/**
 * A sentence about a place in the plan.
 *
 * @param sentence the sentence
 * @param place where that stands in the plan, if it stands anywhere
 */
public record PlacedSentence(String sentence, Optional<Link> place) {

    public PlacedSentence {
        requireNonNull(sentence, "sentence");
        requireNonNull(place, "place");
    }
}
