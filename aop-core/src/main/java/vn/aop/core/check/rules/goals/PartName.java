package vn.aop.core.check.rules.goals;

import vn.aop.core.check.CheckContext;
import vn.aop.core.figures.Metric;
import vn.aop.core.text.Text;

/** What people call the channel or product group whose revenue a metric is. */
final class PartName {

    private PartName() {}

    /** Returns the name, for example that of {@code online} for {@code revenue[online]}. */
    static Text of(Metric revenue, CheckContext context) {
        return context.plan().company().nameOf(revenue.selections().get(0).tags().get(0));
    }
}
