package vn.aop.web.ownrule;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;

/** Breaks off on every plan, and brings neither words nor a page. */
public final class BrokenRule implements Rule {

    @Override
    public String id() {
        return "broken-rule";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.SIZE;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        throw new IllegalStateException("forgot the plan's size");
    }
}
