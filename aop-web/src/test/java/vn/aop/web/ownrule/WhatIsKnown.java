package vn.aop.web.ownrule;

import java.util.List;
import vn.aop.core.change.ActionChange;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** Tells what is known besides the plan, with a number that is undefined and a mend that fails. */
public final class WhatIsKnown implements Rule {

    @Override
    public String id() {
        return "what-is-known";
    }

    @Override
    public Severity severity() {
        return Severity.WELL_DONE;
    }

    @Override
    public Topic topic() {
        return Topic.TRACKING;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Circumstances known = context.circumstances();
        return List.of(
                Finding.of(this, Place.WHOLE)
                        .with("today", known.today().orElseThrow())
                        .with("asked", known.asked())
                        .with("imported", known.imported().isPresent())
                        .with("share", Value.undefined(Message.of("undefined.division-by-zero")))
                        .mendedBy(new ActionChange.Delay("no-such-action", 1)));
    }
}
