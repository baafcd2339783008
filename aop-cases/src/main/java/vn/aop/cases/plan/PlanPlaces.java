package vn.aop.cases.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.Place;
import vn.aop.core.text.Problem;

/**
 * Finds the place in a plan file that a problem of the plan speaks of. The core names places by
 * paths such as {@code actions/A1/goals}; a step is a key, the id of an item, or an item's index.
 */
final class PlanPlaces {

    private static final Pattern SORTED =
            Pattern.compile("(baseline/figures|revenue/prices|revenue/margins)/(\\d{1,9})");
    private static final Pattern AMENDED = Pattern.compile("amendments/(\\d+)/(changes/.*)");

    private final Node root;
    private final Map<String, List<Place>> sorted;

    /**
     * Makes the finder.
     *
     * @param sorted where the items of lists stand that the core counts in an order of its own, by
     *     the path of the list: last year's figures, prices and margins
     */
    PlanPlaces(Node root, Map<String, List<Place>> sorted) {
        this.root = root;
        this.sorted = sorted;
    }

    /**
     * Returns the most exact place: what the problem names as {@code id} at the end of the path,
     * otherwise as far as the path leads.
     */
    Place of(Problem problem) {
        return inSortedList(problem.where()).orElseGet(() -> elsewhere(problem));
    }

    /** Returns the place of an item of a list that the core counts in an order of its own. */
    Optional<Place> inSortedList(String where) {
        Matcher item = SORTED.matcher(where);
        return item.lookingAt()
                ? sorted.get(item.group(1)).stream()
                        .skip(Integer.parseInt(item.group(2)))
                        .findFirst()
                : Optional.empty();
    }

    private Place elsewhere(Problem problem) {
        Matcher change = AMENDED.matcher(problem.where());
        return change.matches()
                ? amendment(change.group(1))
                        .flatMap(it -> ofChange(it, change.group(2), problem))
                        .orElse(root.place())
                : exactly(follow(root, problem.where()), problem);
    }

    private Optional<Node> amendment(String index) {
        return step(root, "amendments").flatMap(list -> step(list, index));
    }

    /**
     * Returns the place of a problem of a list of changes.
     *
     * @param holder what holds the list under {@code changes}
     * @param where the path from there, for example {@code changes/2/amounts/2026-07}, or {@code
     *     changes} for all of them; what it says of the plan is looked for in what the change says
     */
    static Optional<Place> ofChange(Node holder, String where, Problem problem) {
        String[] steps = where.split("/", 3);
        if (steps.length == 1) {
            return step(holder, where).map(Node::place);
        }
        return step(holder, steps[0])
                .flatMap(list -> step(list, steps[1]))
                .flatMap(PlanPlaces::kind)
                .map(kind -> inChange(kind, steps.length < 3 ? "" : steps[2], problem));
    }

    /** Returns the one key of a change, which tells its kind. */
    static Optional<Node.Entry> kind(Node change) {
        return change instanceof Node.Fields fields
                ? fields.entries().stream().findFirst()
                : Optional.empty();
    }

    private static Place inChange(Node.Entry kind, String where, Problem problem) {
        Node at = kind.value();
        for (String step : where.split("/")) {
            at = step(at, step).orElse(at);
        }
        Place place = exactly(at, problem);
        return place.equals(kind.value().place()) ? kind.place() : place;
    }

    private static Node follow(Node from, String where) {
        Node at = from;
        for (String step : where.split("/")) {
            Optional<Node> next = step(at, step);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return at;
    }

    private static Place exactly(Node node, Problem problem) {
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

    private static Optional<Place> find(Node node, String id) {
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

    private static Optional<Place> find(Node.Entry entry, String id) {
        return entry.key().equals(id) ? Optional.of(entry.place()) : find(entry.value(), id);
    }
}
