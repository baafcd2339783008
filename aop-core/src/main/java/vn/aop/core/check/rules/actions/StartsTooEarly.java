package vn.aop.core.check.rules.actions;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionWithTerms;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/**
 * Flags actions that begin before those that must be done before end. See {@code
 * docs/checks/starts-too-early.md}.
 */
final class StartsTooEarly implements Rule {

    @Override
    public String id() {
        return "starts-too-early";
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
        Set<List<String>> circular = circular(context);
        return context.plan().actions().stream()
                .filter(action -> context.circumstances().isAhead(action.running().from()))
                .flatMap(
                        action ->
                                last(action, context, circular)
                                        .map(it -> finding(action, it, context))
                                        .stream())
                .toList();
    }

    /** Returns who waits for whom in cycles, where the months cannot be right. */
    private static Set<List<String>> circular(CheckContext context) {
        Set<List<String>> pairs = new HashSet<>();
        for (List<String> cycle : PredecessorCycle.cycles(context)) {
            for (int i = 0; i < cycle.size(); i++) {
                pairs.add(List.of(cycle.get(i), cycle.get((i + 1) % cycle.size())));
            }
        }
        return pairs;
    }

    /** Returns the action that ends last of those that go on when another, which waits, begins. */
    private static Optional<Action> last(
            Action action, CheckContext context, Set<List<String>> circular) {
        return action.after().stream()
                .filter(id -> !circular.contains(List.of(action.id(), id)))
                .flatMap(id -> context.action(id).stream())
                .filter(it -> !it.running().to().isBefore(action.running().from()))
                .max(Comparator.comparing(it -> it.running().to()));
    }

    private Finding finding(Action action, Action before, CheckContext context) {
        int months =
                (int) ChronoUnit.MONTHS.between(action.running().from(), before.running().to()) + 1;
        Finding finding =
                Finding.of(this, Place.action(action.id()).then("from"))
                        .with("action", action.name())
                        .with("from", action.running().from())
                        .with("before", before.name())
                        .with("to", before.running().to())
                        .with("months", months);
        return new ActionWithTerms(context.plan(), action)
                .by(months)
                .filter(it -> months <= context.slack().months(action))
                .map(finding::mendedBy)
                .orElse(finding);
    }
}
