package vn.aop.core.check.rules.actions;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Flags plans that do more, or sooner, for lower goals than for the first. See {@code
 * docs/checks/order-against-priority.md}.
 */
final class OrderAgainstPriority implements Rule {

    private static final Threshold TIMES = Threshold.of("times", "1.5");
    private static final Threshold MONTHS = Threshold.of("months", "3");

    @Override
    public String id() {
        return "order-against-priority";
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
    public List<Threshold> thresholds() {
        return List.of(TIMES, MONTHS);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Priorities priorities = Priorities.of(context);
        if (!priorities.areActedOn()) {
            return List.of();
        }
        return Stream.concat(
                        more(priorities, context).stream(), sooner(priorities, context).stream())
                .toList();
    }

    private Optional<Finding> more(Priorities priorities, CheckContext context) {
        Means first = priorities.means(priorities.top());
        BigDecimal times = context.limit(this, TIMES);
        return priorities.lower().stream()
                .filter(rank -> priorities.means(rank).outweigh(first, times))
                .max(Comparator.comparing(rank -> priorities.means(rank).days()))
                .map(rank -> more(priorities, rank, first));
    }

    private Finding more(Priorities priorities, int rank, Means first) {
        Means lower = priorities.means(rank);
        return Finding.saying("more", this, Place.of("actions"))
                .with("first", priorities.goals(priorities.top()))
                .with("days", Value.of(first.days(), Unit.DAYS))
                .with("money", first.money())
                .with("lower", priorities.goals(rank))
                .with("lowerDays", Value.of(lower.days(), Unit.DAYS))
                .with("lowerMoney", lower.money());
    }

    private Optional<Finding> sooner(Priorities priorities, CheckContext context) {
        List<Action> first = priorities.actions(priorities.top());
        Set<String> before = before(first, context);
        YearMonth start = priorities.start(first).orElseThrow();
        if (!context.circumstances().isAhead(start)) {
            return Optional.empty();
        }
        int most = context.count(this, MONTHS);
        return priorities.lower().stream()
                .flatMap(rank -> priorities.actions(rank).stream())
                .filter(it -> !before.contains(it.id()))
                .filter(it -> months(it, start, priorities) > most)
                .min(Comparator.comparing(it -> it.running().from()))
                .map(it -> sooner(it, start, priorities));
    }

    private static int months(Action lower, YearMonth start, Priorities priorities) {
        YearMonth from = priorities.start(List.of(lower)).orElseThrow();
        return (int) ChronoUnit.MONTHS.between(from, start);
    }

    private Finding sooner(Action lower, YearMonth start, Priorities priorities) {
        return Finding.saying("sooner", this, Place.action(lower.id()))
                .with("first", priorities.goals(priorities.top()))
                .with("start", start)
                .with("action", lower.name())
                .with("months", months(lower, start, priorities));
    }

    /** Returns whatever some actions wait for, and what those wait for. */
    private static Set<String> before(List<Action> actions, CheckContext context) {
        Set<String> before = new HashSet<>();
        Deque<Action> open = new ArrayDeque<>(actions);
        while (!open.isEmpty()) {
            open.pop().after().stream()
                    .filter(before::add)
                    .flatMap(id -> context.action(id).stream())
                    .forEach(open::push);
        }
        return before;
    }
}
