package vn.aop.cases.plan;

import java.util.List;
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

    private static final Pattern FIGURE_LINE = Pattern.compile("baseline/figures/(\\d+)");

    private final Node root;
    private final List<Place> figureLines;

    /**
     * Makes the finder.
     *
     * @param figureLines where the lines of last year's figures stand, in statement order, in which
     *     the core counts them
     */
    PlanPlaces(Node root, List<Place> figureLines) {
        this.root = root;
        this.figureLines = figureLines;
    }

    /**
     * Returns the most exact place: what the problem names as {@code id} at the end of the path,
     * otherwise as far as the path leads.
     */
    Place of(Problem problem) {
        Matcher line = FIGURE_LINE.matcher(problem.where());
        if (line.lookingAt()) {
            return figureLines.get(Integer.parseInt(line.group(1)));
        }
        Node at = root;
        for (String step : problem.where().split("/")) {
            Optional<Node> next = step(at, step);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        String id = problem.message().arg("id").toString();
        return id.isEmpty() ? at.place() : find(at, id).orElse(at.place());
    }

    private static Optional<Node> step(Node node, String step) {
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
