package vn.aop.core.check.rules.tracking;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/**
 * Flags plans that are reviewed, but do not say who may change what. See {@code
 * docs/checks/no-way-to-adjust.md}.
 */
final class NoWayToAdjust implements Rule {

    @Override
    public String id() {
        return "no-way-to-adjust";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.TRACKING;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().tracking().filter(it -> it.adjusting().isEmpty()).stream()
                .map(it -> Finding.of(this, Place.of("tracking")))
                .toList();
    }
}
