package vn.aop.cases.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.Position;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/**
 * Finds the place in a plan file that a problem of the plan speaks of. The core names places by
 * paths such as {@code actions/A1/goals}; a step is a key, the id of an item, or an item's index.
 */
final class PlanPlaces {

    private static final Place AMENDMENTS = Place.of("amendments");

    private final Node root;
    private final Map<String, List<Position>> sorted;

    /**
     * Makes the finder.
     *
     * @param sorted where the items of lists stand that the core counts in an order of its own, by
     *     the path of the list: last year's figures, prices and margins
     */
    PlanPlaces(Node root, Map<String, List<Position>> sorted) {
        this.root = root;
        this.sorted = sorted;
    }

    /**
     * Returns the most exact place: what the problem names as {@code id} at the end of the path,
     * otherwise as far as the path leads.
     */
    Position of(Problem problem) {
        return inSortedList(problem.where()).orElseGet(() -> elsewhere(problem));
    }

    /** Returns the place of an item of a list that the core counts in an order of its own. */
    Optional<Position> inSortedList(Place where) {
        return sorted.keySet().stream()
                .flatMap(list -> Place.of(list).wayTo(where).stream().flatMap(it -> item(list, it)))
                .findFirst();
    }

    private Stream<Position> item(String list, Place within) {
        return within.steps().stream()
                .limit(1)
                .filter(it -> it.matches("\\d{1,9}"))
                .flatMap(
                        it ->
                                requireNonNull(sorted.get(list)).stream()
                                        .skip(Integer.parseInt(it))
                                        .limit(1));
    }

    private Position elsewhere(Problem problem) {
        Place where = problem.where();
        return AMENDMENTS
                .wayTo(where)
                .filter(it -> it.steps().size() > 2 && it.steps().get(1).equals("changes"))
                .map(it -> it.steps().get(0))
                .map(index -> inAmendment(index, problem))
                .orElseGet(() -> exactly(follow(root, where), problem));
    }

    private Position inAmendment(String index, Problem problem) {
        Place amendment = AMENDMENTS.then(index);
        return step(root, "amendments")
                .flatMap(list -> step(list, index))
                .flatMap(it -> ofChange(it, problem.within(amendment)))
                .orElse(root.place());
    }

    /**
     * Returns the place of a problem of a list of changes.
     *
     * @param holder what holds the list under {@code changes}
     * @param problem a problem as it is seen from there, for example at {@code
     *     changes/2/amounts/2026-07}, or at {@code changes} for all of them; what it says of the
     *     plan is looked for in what the change says
     */
    static Optional<Position> ofChange(Node holder, Problem problem) {
        List<String> steps = problem.where().steps();
        if (steps.size() < 2) {
            return step(holder, problem.where().toString()).map(Node::place);
        }
        return step(holder, steps.get(0))
                .flatMap(list -> step(list, steps.get(1)))
                .flatMap(PlanPlaces::kind)
                .map(kind -> inChange(kind, steps.subList(2, steps.size()), problem));
    }

    /** Returns the one key of a change, which tells its kind. */
    static Optional<Node.Entry> kind(Node change) {
        return change instanceof Node.Fields fields
                ? fields.entries().stream().findFirst()
                : Optional.empty();
    }

    private static Position inChange(Node.Entry kind, List<String> steps, Problem problem) {
        Node at = kind.value();
        for (String step : steps) {
            at = step(at, step).orElse(at);
        }
        Position place = exactly(at, problem);
        return place.equals(kind.value().place()) ? kind.place() : place;
    }

    private static Node follow(Node from, Place where) {
        Node at = from;
        for (String step : where.steps()) {
            Optional<Node> next = step(at, step);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return at;
    }

    private static Position exactly(Node node, Problem problem) {
        return id(problem).flatMap(it -> find(node, it)).orElse(node.place());
    }

    private static Optional<String> id(Problem problem) {
        return Optional.of(problem.message().arg("id").toString()).filter(it -> !it.isEmpty());
    }

    /** Returns what lies one step below a node, if there is something. */
    static Optional<Node> step(Node node, String step) {
        if (node instanceof Node.Fields fields) {
            return fields.get(step);
        }
        if (node instanceof Node.Items list) {
            return list.items().stream()
                    .filter(item -> isCalled(item, step))
                    .reduce((first, last) -> last)
                    .or(() -> item(list, step));
        }
        return Optional.empty();
    }

    private static boolean isCalled(Node item, String id) {
        return item instanceof Node.Fields fields
                && fields.get("id").filter(it -> isText(it, id)).isPresent();
    }

    private static Optional<Node> item(Node.Items list, String index) {
        return IntStream.range(0, list.items().size())
                .filter(i -> Integer.toString(i).equals(index))
                .mapToObj(list.items()::get)
                .findFirst();
    }

    private static boolean isText(Node node, String text) {
        return node instanceof Node.Scalar scalar && scalar.text().equals(text);
    }

    private static Optional<Position> find(Node node, String id) {
        if (isText(node, id)) {
            return Optional.of(node.place());
        }
        if (node instanceof Node.Items list) {
            return list.items().stream().flatMap(it -> find(it, id).stream()).findFirst();
        }
        if (node instanceof Node.Fields fields) {
            return fields.entries().stream().flatMap(it -> find(it, id).stream()).findFirst();
        }
        return Optional.empty();
    }

    private static Optional<Position> find(Node.Entry entry, String id) {
        return entry.key().equals(id) ? Optional.of(entry.place()) : find(entry.value(), id);
    }
}
