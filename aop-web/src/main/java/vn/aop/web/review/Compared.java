package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.review.Variance;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.Figure;

/**
 * Plan and actual beside each other.
 *
 * @param plan the planned number
 * @param actual the actual number
 * @param variance actual − plan
 * @param favour whether that is good for the business
 */
public record Compared(Figure plan, Figure actual, Figure variance, Badge favour) {

    private static final String PLAN = "/plan";
    private static final String ACTUAL = "/actual";
    private static final String VARIANCE = "/variance";

    public Compared {
        requireNonNull(plan, "plan");
        requireNonNull(actual, "actual");
        requireNonNull(variance, "variance");
        requireNonNull(favour, "favour");
    }

    /** Returns the addresses of the three numbers. */
    static List<String> paths(String path) {
        return List.of(path + PLAN, path + ACTUAL, path + VARIANCE);
    }

    static Compared of(Variance variance, String path, ShownNumbers numbers, Rounding money) {
        return new Compared(
                numbers.bare(path + PLAN, money),
                numbers.bare(path + ACTUAL, money),
                numbers.bare(path + VARIANCE, money),
                badge(variance, numbers.wording(), money));
    }

    /** Where a deviation cannot be told, or not be seen, nor is it judged. */
    private static Badge badge(Variance variance, Wording words, Rounding money) {
        if (variance.isNeitherGoodNorBad()) {
            return new Badge("quiet", "–", words.say("review.no-judgement"));
        }
        if (money.hides(variance.variance().value())) {
            return new Badge("quiet", "≈", words.say("review.about-even"));
        }
        return variance.variance().value().number().isPresent()
                ? Badge.of(variance.favourability(), words)
                : Badge.quiet(words.say("review.not-judged"));
    }
}
