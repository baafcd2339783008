package vn.aop.core.check.rules.actions;

import java.util.List;
import java.util.Optional;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Obstacle;
import vn.aop.core.text.Place;

/**
 * Flags actions of which nothing happens in the planned year. See {@code
 * docs/checks/outside-year.md}.
 */
final class OutsideYear implements Rule {

    @Override
    public String id() {
        return "outside-year";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.ACTIONS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.scheduleObstacles().stream()
                .filter(it -> it.kind() == Obstacle.Kind.OUTSIDE_YEAR)
                .flatMap(it -> finding(it, context).stream())
                .toList();
    }

    private Optional<Finding> finding(Obstacle obstacle, CheckContext context) {
        return context.action(obstacle.about().get(0))
                .map(
                        action ->
                                finding(action, obstacle.problem().where(), context.plan().year())
                                        .mendedBy(mend(action, context.plan()).stream().toList()));
    }

    private Finding finding(Action action, Place where, FiscalYear year) {
        return Finding.of(this, where)
                .with("action", action.name())
                .with("start", action.running().from())
                .with("end", action.running().to())
                .with("from", year.first())
                .with("to", year.last());
    }

    /** The same months of the planned year: a mistyped year, or the plan of last year copied. */
    private static Optional<ActionChange> mend(Action action, Plan plan) {
        Span running = action.running();
        int years = plan.year().last().getYear() - running.from().getYear();
        Span moved = new Span(running.from().plusYears(years), running.to().plusYears(years));
        Span inYear = moved.from().isAfter(plan.year().last()) ? moved.yearBefore() : moved;
        return Optional.of(inYear)
                .filter(it -> plan.year().contains(it.from()) && plan.year().contains(it.to()))
                .filter(it -> action.pace().isEmpty())
                .map(it -> (ActionChange) new ActionRevision.Revise(action.withRunning(it)))
                .filter(it -> plan.with(List.of(it)).value().isPresent());
    }
}
