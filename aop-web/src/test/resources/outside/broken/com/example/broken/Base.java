package com.example.broken;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;

/** What the rules of this jar share. The jar is packed without it: nothing can be linked. */
abstract class Base implements Rule {

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
        return List.of();
    }
}
