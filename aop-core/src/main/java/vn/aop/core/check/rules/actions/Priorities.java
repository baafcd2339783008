package vn.aop.core.check.rules.actions;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.check.CheckContext;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Text;

/**
 * The actions by the rank of the goals that they serve. An action that serves several goals counts
 * for the one that ranks first.
 */
final class Priorities {

    private final Plan plan;
    private final SortedMap<Integer, List<Goal>> goals;
    private final SortedMap<Integer, List<Action>> actions;

    /** Returns the actions of a plan by rank. */
    static Priorities of(CheckContext context) {
        return context.derived(Priorities.class, it -> new Priorities(it.plan()));
    }

    Priorities(Plan plan) {
        this.plan = plan;
        this.goals =
                plan.goals().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Goal::rank, TreeMap::new, Collectors.toList()));
        Map<String, Integer> ranks =
                plan.goals().stream().collect(Collectors.toMap(Goal::id, Goal::rank));
        this.actions =
                plan.actions().stream()
                        .filter(action -> !action.goals().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        it -> best(it, ranks), TreeMap::new, Collectors.toList()));
    }

    private static int best(Action action, Map<String, Integer> ranks) {
        return action.goals().stream().mapToInt(ranks::get).min().orElseThrow();
    }

    /** Returns whether some goals rank before others, and something is done for the first. */
    boolean areActedOn() {
        return goals.size() > 1 && actions.containsKey(top());
    }

    int top() {
        return goals.firstKey();
    }

    /** Returns the ranks below the first that actions serve, the higher first. */
    Collection<Integer> lower() {
        return actions.keySet().stream().filter(rank -> rank > top()).toList();
    }

    List<Text> goals(int rank) {
        return requireNonNull(goals.get(rank)).stream().map(Goal::name).toList();
    }

    List<Action> actions(int rank) {
        return requireNonNull(actions.get(rank));
    }

    /** Returns what the actions of a rank take. */
    Means means(int rank) {
        return means(requireNonNull(actions.get(rank)));
    }

    /** Returns what some actions of the plan take. */
    Means means(Collection<Action> some) {
        Means nothing = new Means(BigDecimal.ZERO, none());
        return some.stream()
                .map(it -> Means.of(it, plan.year(), none()))
                .reduce(nothing, Means::plus);
    }

    /** Returns when the first of some actions begins, the months before the year left out. */
    Optional<YearMonth> start(Collection<Action> some) {
        YearMonth first = plan.year().first();
        return some.stream()
                .map(it -> it.running().from())
                .map(it -> it.isBefore(first) ? first : it)
                .min(YearMonth::compareTo);
    }

    private Money none() {
        return Money.zero(plan.company().currency());
    }
}
