package vn.aop.web.answer;

import vn.aop.core.plan.Assumption;
import vn.aop.core.review.EarlyWarning;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Text;

/** What an early warning watches: a risk, or an assumption. */
public final class Watched {

    private Watched() {}

    /** Returns the id of what is watched. */
    public static String id(EarlyWarning<?> watch) {
        return watch.subject() instanceof Risk risk
                ? risk.id()
                : ((Assumption) watch.subject()).id();
    }

    /** Returns what people call what is watched. */
    public static Text name(EarlyWarning<?> watch) {
        return watch.subject() instanceof Risk risk
                ? risk.name()
                : ((Assumption) watch.subject()).statement();
    }
}
