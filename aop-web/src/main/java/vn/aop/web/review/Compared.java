package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import vn.aop.cases.wording.Wording;
import vn.aop.core.review.Variance;

/**
 * Plan and actual beside each other.
 *
 * @param plan the planned number
 * @param actual the actual number
 * @param variance actual − plan
 * @param favour whether that is good for the business
 */
public record Compared(Figure plan, Figure actual, Figure variance, Badge favour) {

    public Compared {
        requireNonNull(plan, "plan");
        requireNonNull(actual, "actual");
        requireNonNull(variance, "variance");
        requireNonNull(favour, "favour");
    }

    static Compared of(Variance variance, String path, ShownNumbers numbers) {
        return new Compared(
                numbers.full(path + "/plan"),
                numbers.full(path + "/actual"),
                numbers.full(path + "/variance"),
                badge(variance, numbers.wording()));
    }

    /** Where a deviation cannot be told, nor is it judged. */
    private static Badge badge(Variance variance, Wording words) {
        if (variance.isNeitherGoodNorBad()) {
            return new Badge("quiet", "–", words.say("review.no-judgement"));
        }
        return variance.variance().value().number().isPresent()
                ? Badge.of(variance.favour(), words)
                : Badge.quiet(words.say("review.not-judged"));
    }
}
