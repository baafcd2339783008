package vn.aop.core.capacity;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.aop.core.action.Action;

/**
 * Finds actions that wait for each other.
 *
 * <p>A depth-first search along the predecessors: an action met again on the way that leads to it
 * closes a cycle. Every action and predecessor is looked at once, on an own stack, so that a plan
 * of any size takes a time in proportion. Source: Cormen et al., "Introduction to Algorithms",
 * lemma "a directed graph is acyclic if and only if a depth-first search yields no back edges".
 */
public final class PredecessorCycles {

    private final Map<String, List<String>> before = new HashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final LinkedHashMap<String, Iterator<String>> way = new LinkedHashMap<>();
    private final Deque<String> ends = new ArrayDeque<>();
    private final Set<String> told = new HashSet<>();
    private final List<List<String>> cycles = new ArrayList<>();

    private PredecessorCycles(List<Action> actions) {
        actions.forEach(action -> before.put(action.id(), action.after()));
    }

    /**
     * Returns cycles, each from the action at which it was met along the predecessors: one at least
     * wherever actions wait for each other, and each with an action that the others do not name.
     */
    public static List<List<String>> of(List<Action> actions) {
        PredecessorCycles search = new PredecessorCycles(actions);
        actions.forEach(action -> search.from(action.id()));
        return List.copyOf(search.cycles);
    }

    private void from(String start) {
        enter(start);
        while (!ends.isEmpty()) {
            Iterator<String> next = requireNonNull(way.get(ends.peek()));
            if (next.hasNext()) {
                follow(next.next());
            } else {
                way.remove(ends.pop());
            }
        }
    }

    private void follow(String action) {
        if (way.containsKey(action)) {
            List<String> path = List.copyOf(way.keySet());
            List<String> cycle = path.subList(path.indexOf(action), path.size());
            if (told.addAll(cycle)) {
                cycles.add(List.copyOf(cycle));
            }
        } else {
            enter(action);
        }
    }

    private void enter(String action) {
        if (visited.add(action)) {
            way.put(action, before.getOrDefault(action, List.of()).iterator());
            ends.push(action);
        }
    }
}
