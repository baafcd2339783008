package vn.aop.core.check.rules.tracking;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/**
 * Flags plans of which nobody has said when they are looked at again. See {@code
 * docs/checks/no-review-rhythm.md}.
 */
final class NoReviewRhythm implements Rule {

    @Override
    public String id() {
        return "no-review-rhythm";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.TRACKING;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().tracking().isPresent()
                ? List.of()
                : List.of(Finding.of(this, Place.of("tracking")));
    }
}
