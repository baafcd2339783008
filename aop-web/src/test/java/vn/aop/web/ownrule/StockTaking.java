package vn.aop.web.ownrule;

import java.time.Month;
import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/** Asks to begin nothing in March, when everybody counts the stock. */
public final class StockTaking implements Rule {

    @Override
    public String id() {
        return "stock-taking";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.ACTIONS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().actions().stream()
                .filter(action -> action.running().from().getMonth() == Month.MARCH)
                .map(this::finding)
                .toList();
    }

    private Finding finding(Action action) {
        return Finding.of(this, Place.action(action.id()).then("from"))
                .with("action", action.name());
    }
}
