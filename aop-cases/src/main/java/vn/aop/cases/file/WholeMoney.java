package vn.aop.cases.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says besides of files whose currency has no smaller unit: every amount is whole, as
 * the reader asks. What is amended later is in words of its own and left to the reader.
 *
 * @param definitions the named objects of the schema
 * @param whole what is said of those among them that hold money, by their names, as it is found
 */
record WholeMoney(Map<String, Node> definitions, Map<String, Node> whole) {

    private static final String PREFIX = "whole-";
    private static final String AMENDMENTS = "amendments";

    WholeMoney(Map<String, Node> definitions) {
        this(definitions, new LinkedHashMap<>());
    }

    /** Returns a schema with what it says besides; the same of a file that names no company. */
    Node.Fields besides(Node.Fields root) {
        return at(root, "properties")
                .flatMap(it -> at(it, "company"))
                .flatMap(it -> of(root))
                .map(it -> root.with("if", isWithoutUnit()).with("then", it))
                .orElse(root);
    }

    /** Returns the named objects with those that are said besides. */
    Map<String, Node> all() {
        Map<String, Node> all = new LinkedHashMap<>(definitions);
        all.putAll(whole);
        return all;
    }

    private static Node isWithoutUnit() {
        List<Node> codes =
                CurrencyUnit.registeredCurrencies().stream()
                        .filter(it -> it.getDecimalPlaces() == 0)
                        .map(CurrencyUnit::getCode)
                        .sorted()
                        .<Node>map(Node::of)
                        .toList();
        return within("company", within("currency", Node.object().with("enum", Node.of(codes))));
    }

    private static Node.Fields within(String key, Node value) {
        return Node.object()
                .with("type", Node.of("object"))
                .with("properties", Node.object().with(key, value))
                .with("required", Node.of(List.of(Node.of(key))));
    }

    private Optional<Node> of(Node schema) {
        if (isMoney(schema)) {
            return Optional.of(amount());
        }
        Optional<String> named = reference(schema);
        if (named.isPresent()) {
            return named(named.get());
        }
        return part(schema, "items")
                .or(() -> part(schema, "additionalProperties"))
                .or(() -> properties(schema));
    }

    private Optional<Node> part(Node schema, String key) {
        String type = key.equals("items") ? "array" : "object";
        return at(schema, key)
                .flatMap(this::of)
                .map(it -> Node.object().with("type", Node.of(type)).with(key, it));
    }

    private Optional<Node> properties(Node schema) {
        Node.Fields found = Node.object();
        for (Node.Entry entry : entries(schema)) {
            Optional<Node> inside = of(entry.value());
            if (inside.isPresent()) {
                found = found.with(entry.key(), inside.get());
            }
        }
        return Optional.of(found)
                .filter(it -> !it.entries().isEmpty())
                .map(it -> Node.object().with("type", Node.of("object")).with("properties", it));
    }

    private static List<Node.Entry> entries(Node schema) {
        return at(schema, "properties").stream()
                .filter(Node.Fields.class::isInstance)
                .flatMap(it -> ((Node.Fields) it).entries().stream())
                .filter(it -> !it.key().equals(AMENDMENTS))
                .toList();
    }

    private Optional<Node> named(String name) {
        if (!whole.containsKey(PREFIX + name)) {
            Optional<Node> inside = Optional.ofNullable(definitions.get(name)).flatMap(this::of);
            if (inside.isEmpty()) {
                return Optional.empty();
            }
            whole.put(PREFIX + name, inside.get());
        }
        return Optional.of(Node.object().with("$ref", Node.of("#/$defs/" + PREFIX + name)));
    }

    private static boolean isMoney(Node schema) {
        return at(schema, "anyOf")
                .filter(Node.Items.class::isInstance)
                .filter(it -> ((Node.Items) it).items().contains(NumberShapes.MONEY_TEXT))
                .isPresent();
    }

    private static Node amount() {
        Node whole = Node.object().with("type", Node.of("integer"));
        return Node.object().with("anyOf", Node.of(List.of(whole, NumberShapes.WHOLE_TEXT)));
    }

    private static Optional<String> reference(Node schema) {
        return at(schema, "$ref")
                .filter(Node.Scalar.class::isInstance)
                .map(it -> ((Node.Scalar) it).text().replace("#/$defs/", ""));
    }

    private static Optional<Node> at(@Nullable Node schema, String key) {
        return schema instanceof Node.Fields fields ? fields.get(key) : Optional.empty();
    }
}
