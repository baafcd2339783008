package com.example.rain;

import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/** Tells of actions that start in the rainy season, when fewer customers come by. */
public final class RainySeason implements Rule {

    private static final Threshold FIRST = Threshold.of("first", "6");
    private static final Threshold LAST = Threshold.of("last", "9");

    @Override
    public String id() {
        return "rainy-season";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.ACTIONS;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(FIRST, LAST);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        int first = context.limit(this, FIRST).intValue();
        int last = context.limit(this, LAST).intValue();
        return context.plan().actions().stream()
                .filter(action -> first <= start(action) && start(action) <= last)
                .map(action -> finding(action, first))
                .toList();
    }

    private Finding finding(Action action, int first) {
        return Finding.of(this, Place.action(action.id()).then("from"))
                .with("action", action.name())
                .with("month", action.running().from())
                .mendedBy(new ActionChange.Delay(action.id(), first - 1 - start(action)));
    }

    private static int start(Action action) {
        return action.running().from().getMonthValue();
    }
}
