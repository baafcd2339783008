package vn.aop.core.decision.saving;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.limit.Deadline;

/**
 * Every way in which a cut can treat the actions of a plan together, and the money that the lines
 * can give in each. A way is written as one number for each action: which of its ways is taken, 0
 * for none.
 */
public final class CutOptions {

    private final CuttableLines cuttable;
    private final List<ActionCut> actions;
    private final List<BudgetLine> lines;
    private final Map<String, Releasable> releasables = new HashMap<>();
    private final Map<String, FreedMoney> freed = new HashMap<>();
    private final Map<String, MonthlyRelease> idle = new HashMap<>();
    private final Map<String, Integer> tiers = new HashMap<>();

    CutOptions(CuttableLines cuttable, CutPolicy policy) {
        this(cuttable, policy, Deadline.none());
    }

    CutOptions(CuttableLines cuttable, CutPolicy policy, Deadline deadline) {
        this.cuttable = cuttable;
        this.actions = waitingFirst(ActionCut.all(cuttable, policy, deadline));
        this.lines = cuttable.all().stream().sorted(cuttable.order()).toList();
        for (BudgetLine line : lines) {
            deadline.check();
            releasables.put(line.id(), new Releasable(cuttable, policy, line));
            freed.put(line.id(), FreedMoney.of(line, actions, cuttable.plan().year()));
            idle.put(line.id(), release(line, none()));
            tiers.put(line.id(), cuttable.tier(line));
        }
    }

    /** An action stands after those that wait for it, so that they can be given up in order. */
    private static List<ActionCut> waitingFirst(List<ActionCut> cuts) {
        List<ActionCut> sorted = new ArrayList<>();
        List<ActionCut> rest = new ArrayList<>(cuts);
        while (!rest.isEmpty()) {
            ActionCut next =
                    rest.stream()
                            .filter(cut -> rest.stream().noneMatch(it -> waits(it, cut)))
                            .findFirst()
                            .orElse(rest.get(0));
            rest.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    private static boolean waits(ActionCut one, ActionCut other) {
        return one.action().after().contains(other.action().id());
    }

    CuttableLines cuttable() {
        return cuttable;
    }

    /** Returns the actions, those that wait for others before them. */
    List<ActionCut> actions() {
        return actions;
    }

    /** Returns the lines that may be cut, in the order in which they give unclaimed money. */
    List<BudgetLine> lines() {
        return lines;
    }

    /** Returns the place of the most important goal that a line serves; see there. */
    int tier(BudgetLine line) {
        return requireNonNull(tiers.get(line.id()));
    }

    /** Returns how many ways there are. */
    double count() {
        return actions.stream().mapToDouble(cut -> cut.ways().size()).reduce(1, (a, b) -> a * b);
    }

    int[] none() {
        return new int[actions.size()];
    }

    /** Returns the way that gives up most. */
    int[] most() {
        return actions.stream().mapToInt(cut -> cut.ways().size() - 1).toArray();
    }

    /** Returns the way that does the same as one of coarser ways. */
    int[] same(CutOptions coarser, int[] way) {
        int[] same = none();
        for (int i = 0; i < same.length; i++) {
            List<Optional<Action>> left =
                    actions.get(i).ways().stream().map(ActionCut.Way::left).toList();
            same[i] = left.indexOf(coarser.taken(way, i).left());
        }
        return same;
    }

    /** Returns whether no action that is kept waits for one that is given up. */
    boolean isPossible(int[] way) {
        Set<String> gone = new HashSet<>();
        Set<String> awaited = new HashSet<>();
        for (int i = 0; i < way.length; i++) {
            Action action = actions.get(i).action();
            if (taken(way, i).left().isEmpty()) {
                gone.add(action.id());
            } else {
                awaited.addAll(action.after());
            }
        }
        return gone.stream().noneMatch(awaited::contains);
    }

    /** Returns what a way does to one of the actions. */
    ActionCut.Way taken(int[] way, int action) {
        return actions.get(action).ways().get(way[action]);
    }

    /** Returns the actions that a way leaves, in the plan's order. */
    List<Action> left(int[] way) {
        Map<String, ActionCut.Way> byId = new HashMap<>();
        for (int i = 0; i < way.length; i++) {
            byId.put(actions.get(i).action().id(), taken(way, i));
        }
        List<Action> left = new ArrayList<>();
        for (Action action : cuttable.plan().actions()) {
            ActionCut.Way own = byId.get(action.id());
            if (own == null) {
                left.add(action);
            } else {
                own.left().ifPresent(left::add);
            }
        }
        return left;
    }

    /** Returns what a line can give in a way. */
    MonthlyRelease release(BudgetLine line, int[] way) {
        return requireNonNull(freed.get(line.id()))
                .release(way, requireNonNull(releasables.get(line.id()))::release);
    }

    /** Returns what a line can give while every action is left as it is. */
    MonthlyRelease idle(BudgetLine line) {
        return requireNonNull(idle.get(line.id()));
    }

    /** Returns what a line can give up. */
    Releasable releasable(BudgetLine line) {
        return requireNonNull(releasables.get(line.id()));
    }

    /** Returns the most that can be saved in a way. */
    Money capacity(int[] way) {
        long sum = 0;
        for (BudgetLine line : lines) {
            sum += release(line, way).minorTotal();
        }
        return Money.ofMinor(cuttable.plan().company().currency(), sum);
    }

    public static <T> Comparator<List<T>> inOrder(Comparator<T> each) {
        return (one, other) ->
                IntStream.range(0, one.size())
                        .map(i -> each.compare(one.get(i), other.get(i)))
                        .filter(order -> order != 0)
                        .findFirst()
                        .orElse(0);
    }
}
