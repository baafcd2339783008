package vn.aop.cases.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The named objects of one JSON Schema, each described once. */
public final class Definitions {

    private final Map<String, Node> byName = new LinkedHashMap<>();

    Definitions() {}

    /** Returns a reference to a named object, which is described when it is met first. */
    Node.Fields reference(String name, Supplier<Node> description) {
        if (!byName.containsKey(name)) {
            byName.put(name, Node.object());
            byName.put(name, description.get());
        }
        return Node.object().with("$ref", Node.of("#/$defs/" + name));
    }

    /**
     * Returns a whole schema.
     *
     * @param id the schema's own address
     * @param shape the shape of the file's root
     */
    static Node.Fields schema(String id, ObjectShape<?> shape) {
        Definitions definitions = new Definitions();
        Node.Fields root =
                Node.object()
                        .with("$schema", Node.of("https://json-schema.org/draft/2020-12/schema"))
                        .with("$id", Node.of(id));
        for (Node.Entry entry : shape.description(definitions).entries()) {
            root = root.with(entry.key(), entry.value());
        }
        WholeMoney whole = new WholeMoney(definitions.byName);
        root = whole.besides(root);
        Node.Fields named = Node.object();
        for (Map.Entry<String, Node> definition : whole.all().entrySet()) {
            named = named.with(definition.getKey(), definition.getValue());
        }
        return root.with("$defs", named);
    }
}
