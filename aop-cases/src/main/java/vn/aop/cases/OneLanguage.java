package vn.aop.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.Position;

/**
 * Finds what a plan says in one language only, where its readers may speak either. The names of
 * people are names in both.
 */
final class OneLanguage {

    /** The keys whose texts people read. */
    static final Set<String> TEXTS =
            Set.of(
                    "name",
                    "industry",
                    "statement",
                    "range",
                    "source",
                    "theme",
                    "priorities",
                    "what",
                    "why",
                    "role",
                    "department",
                    "bottlenecks",
                    "questions",
                    "adjusting",
                    "reason",
                    "unit");

    /** Lists in which a name is no text: that of a person, or of a threshold of a rule. */
    private static final Set<String> NAMED_ALIKE = Set.of("people", "thresholds");

    /** The change whose {@code source} is a line of the budget and no text. */
    private static final String MOVE = "moveBudget";

    /** What is decided in the year is told as it was said. */
    private static final String AMENDMENTS = "amendments";

    private OneLanguage() {}

    /** Returns where texts stand in one language, in the order of the file. */
    static List<Position> in(Node.Fields plan) {
        return texts("", plan).map(Node::place).toList();
    }

    private static Stream<Node> texts(String list, Node node) {
        if (node instanceof Node.Items items) {
            return items.items().stream().flatMap(it -> texts(list, it));
        }
        return node instanceof Node.Fields fields
                ? fields.entries().stream()
                        .filter(it -> !it.key().equals(AMENDMENTS))
                        .flatMap(it -> texts(list, it))
                : Stream.empty();
    }

    private static Stream<Node> texts(String list, Node.Entry entry) {
        boolean isName = entry.key().equals("name") && NAMED_ALIKE.contains(list);
        boolean isLine = entry.key().equals("source") && list.equals(MOVE);
        return TEXTS.contains(entry.key()) && !isName && !isLine
                ? plain(entry.value())
                : texts(entry.key(), entry.value());
    }

    private static Stream<Node> plain(Node value) {
        if (value instanceof Node.Items items) {
            return items.items().stream().flatMap(OneLanguage::plain);
        }
        return Stream.of(value).filter(Node.Scalar.class::isInstance);
    }
}
