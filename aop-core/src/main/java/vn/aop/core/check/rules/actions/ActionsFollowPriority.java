package vn.aop.core.check.rules.actions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Praises plans that put at least half of their means, and first, into the goal that ranks first.
 * See {@code docs/checks/actions-follow-priority.md}.
 */
final class ActionsFollowPriority implements Rule {

    private static final Threshold SHARE = Threshold.of("share", "0.5");
    private static final Threshold LEAST = Threshold.of("least", "2");

    @Override
    public String id() {
        return "actions-follow-priority";
    }

    @Override
    public Severity severity() {
        return Severity.WELL_DONE;
    }

    @Override
    public Topic topic() {
        return Topic.ACTIONS;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(SHARE, LEAST);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Priorities priorities = Priorities.of(context);
        List<Action> actions = context.plan().actions();
        boolean few = actions.size() < context.count(this, LEAST);
        if (few || !priorities.areActedOn() || !isFirst(priorities, actions)) {
            return List.of();
        }
        Means all = priorities.means(actions);
        Means first = priorities.means(priorities.top());
        if (all.days().signum() == 0) {
            return List.of();
        }
        BigDecimal days = first.days().divide(all.days(), Value.PRECISION);
        BigDecimal least = context.limit(this, SHARE);
        boolean follows =
                days.compareTo(least) >= 0
                        && money(first, all).filter(it -> it.compareTo(least) < 0).isEmpty();
        return follows ? List.of(finding(priorities, days, money(first, all))) : List.of();
    }

    private static boolean isFirst(Priorities priorities, List<Action> actions) {
        return priorities
                .start(priorities.actions(priorities.top()))
                .equals(priorities.start(actions));
    }

    private static Optional<BigDecimal> money(Means first, Means all) {
        return Optional.of(all.money())
                .filter(Money::isPositive)
                .map(it -> first.money().getAmount().divide(it.getAmount(), Value.PRECISION));
    }

    private Finding finding(Priorities priorities, BigDecimal days, Optional<BigDecimal> money) {
        return money.map(
                        share ->
                                Finding.of(this, Place.of("actions"))
                                        .with("goals", priorities.goals(priorities.top()))
                                        .with("days", Value.ratio(days))
                                        .with("money", Value.ratio(share)))
                .orElseGet(
                        () ->
                                Finding.saying("days", this, Place.of("actions"))
                                        .with("goals", priorities.goals(priorities.top()))
                                        .with("days", Value.ratio(days)));
    }
}
