package vn.aop.cases.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.Position;
import vn.aop.core.change.PlanList;
import vn.aop.core.change.PlanLists;
import vn.aop.core.text.Place;

/**
 * Finds the place in a plan file where a part of the plan stands as it is now: in the last
 * amendment that added it or wrote it anew, otherwise where the plan was made.
 */
final class PartPlaces {

    /** The lists to whose items changes give all their keys. */
    private static final Map<String, Place> WRITTEN_BY = writtenBy();

    private final Node.Fields root;
    private final PlanPlaces original;

    /**
     * Makes the finder.
     *
     * @param root the whole file
     * @param original finds places in the plan as it was made
     */
    PartPlaces(Node.Fields root, PlanPlaces original) {
        this.root = root;
        this.original = original;
    }

    private static Map<String, Place> writtenBy() {
        Map<String, Place> lists = new HashMap<>(Map.of("putOff", PlanLists.NOT_THIS_YEAR.place()));
        for (PlanList<?> list : PlanLists.all()) {
            lists.put("add" + list.noun(), list.place());
            lists.put("revise" + list.noun(), list.place());
        }
        return Map.copyOf(lists);
    }

    Position of(Place where) {
        List<Node> changes = changes();
        return IntStream.iterate(changes.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> written(changes.get(i), where))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> inOriginal(where));
    }

    /** All changes of all amendments, first to last. */
    private List<Node> changes() {
        return items(root, "amendments").stream()
                .flatMap(it -> items(it, "changes").stream())
                .toList();
    }

    private static List<Node> items(Node node, String key) {
        return PlanPlaces.step(node, key)
                .filter(Node.Items.class::isInstance)
                .map(it -> ((Node.Items) it).items())
                .orElse(Collections.emptyList());
    }

    /** The place within a change, if that change writes the part. */
    private static Optional<Position> written(Node change, Place where) {
        return PlanPlaces.kind(change).flatMap(kind -> written(kind, where));
    }

    private static Optional<Position> written(Node.Entry kind, Place where) {
        return Optional.ofNullable(WRITTEN_BY.get(kind.key()))
                .map(list -> list.then(text(kind.value(), "id")))
                .or(() -> rebased(kind))
                .or(() -> ranked(kind))
                .flatMap(part -> part.wayTo(where))
                .map(rest -> follow(kind, rest));
    }

    private static Optional<Place> rebased(Node.Entry kind) {
        return Optional.of(kind)
                .filter(it -> it.key().equals("rebaseGoal"))
                .map(it -> Place.goal(text(it.value(), "goal")).then("target"));
    }

    private static Optional<Place> ranked(Node.Entry kind) {
        return Optional.of(Place.of("direction/priorities"))
                .filter(it -> kind.key().equals("rankPriorities"));
    }

    private static String text(Node node, String key) {
        return PlanPlaces.step(node, key)
                .filter(Node.Scalar.class::isInstance)
                .map(it -> ((Node.Scalar) it).text())
                .orElse("");
    }

    /** A list or object that stands under a key begins at that key. */
    private static Position follow(Node.Entry from, Place where) {
        Node at = from.value();
        Position place = from.place();
        for (String step : where.steps()) {
            Optional<Node> next = PlanPlaces.step(at, step);
            if (next.isEmpty()) {
                break;
            }
            place = place(at, step, next.get());
            at = next.get();
        }
        return place;
    }

    private static Position place(Node parent, String key, Node value) {
        return parent instanceof Node.Fields fields && !(value instanceof Node.Scalar)
                ? fields.entry(key).map(Node.Entry::place).orElse(value.place())
                : value.place();
    }

    private Position inOriginal(Place where) {
        return original.inSortedList(where)
                .orElseGet(() -> follow(new Node.Entry("", root.place(), root), where));
    }
}
