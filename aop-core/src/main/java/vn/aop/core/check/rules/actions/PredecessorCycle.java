package vn.aop.core.check.rules.actions;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.projection.Obstacle;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Text;

/** Flags actions that wait for each other. See {@code docs/checks/predecessor-cycle.md}. */
final class PredecessorCycle implements Rule {

    @Override
    public String id() {
        return "predecessor-cycle";
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
                .filter(PredecessorCycle::isCycle)
                .map(it -> finding(context, it))
                .toList();
    }

    /** Returns the ids of the actions of each cycle, each waiting for the next. */
    static List<List<String>> cycles(CheckContext context) {
        return context.scheduleObstacles().stream()
                .filter(PredecessorCycle::isCycle)
                .map(Obstacle::about)
                .toList();
    }

    private static boolean isCycle(Obstacle obstacle) {
        return obstacle.kind() == Obstacle.Kind.CYCLE;
    }

    private Finding finding(CheckContext context, Obstacle cycle) {
        List<Action> actions =
                cycle.about().stream().flatMap(it -> context.action(it).stream()).toList();
        List<Text> names = actions.stream().map(Action::name).toList();
        Finding finding =
                actions.size() == 1
                        ? Finding.saying("itself", this, cycle.problem().where())
                                .with("action", names.get(0))
                        : Finding.of(this, cycle.problem().where()).with("actions", names);
        return mend(actions)
                .filter(it -> takesAway(it, cycle, context))
                .map(finding::mendedBy)
                .orElse(finding);
    }

    /** Takes away the one "after" that the months contradict the most. */
    private static Optional<ActionChange> mend(List<Action> cycle) {
        return IntStream.range(0, cycle.size())
                .boxed()
                .max(Comparator.comparing(i -> overlap(cycle.get(i), next(cycle, i))))
                .map(i -> without(cycle.get(i), next(cycle, i).id()));
    }

    private static Action next(List<Action> cycle, int index) {
        return cycle.get((index + 1) % cycle.size());
    }

    private static long overlap(Action action, Action before) {
        return ChronoUnit.MONTHS.between(action.running().from(), before.running().to());
    }

    private static ActionChange without(Action action, String before) {
        return new ActionRevision.Revise(
                action.withAfter(
                        action.after().stream().filter(it -> !it.equals(before)).toList()));
    }

    private static boolean takesAway(ActionChange change, Obstacle cycle, CheckContext context) {
        return context.plan()
                .with(List.of(change))
                .value()
                .filter(
                        plan ->
                                Projection.scheduleObstacles(plan).stream()
                                        .filter(PredecessorCycle::isCycle)
                                        .noneMatch(
                                                it ->
                                                        it.problem()
                                                                .where()
                                                                .equals(cycle.problem().where())))
                .isPresent();
    }
}
