package vn.aop.core.check.rules.actions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Flags actions that promise something for nothing. See {@code docs/checks/wish-without-means.md}.
 */
final class WishWithoutMeans implements Rule {

    @Override
    public String id() {
        return "wish-without-means";
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
                .filter(WishWithoutMeans::takesNothing)
                .flatMap(action -> largest(action).map(it -> finding(action, it)).stream())
                .toList();
    }

    private static boolean takesNothing(Action action) {
        return action.uses().stream().noneMatch(it -> it.amount().isPositive())
                && action.effort().values().stream().noneMatch(it -> it.signum() > 0);
    }

    private static Optional<BigDecimal> largest(Action action) {
        return action.effects().stream()
                .map(Effect::lift)
                .filter(it -> it.signum() > 0)
                .max(BigDecimal::compareTo);
    }

    /** Nothing is done in less than a day a month of whoever answers for it. */
    private Finding finding(Action action, BigDecimal lift) {
        Finding finding = told(action, lift);
        return action.owner()
                .map(it -> action.withEffort(Map.of(it, BigDecimal.ONE)))
                .map(it -> finding.mendedBy(new ActionRevision.Revise(it)))
                .orElse(finding);
    }

    private Finding told(Action action, BigDecimal lift) {
        return Finding.of(this, Place.action(action.id()))
                .with("action", action.name())
                .with("lift", Value.ratio(lift));
    }
}
