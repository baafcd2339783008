package vn.aop.cases.file;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What the schema says of an object with fixed keys.
 *
 * @param name what the object is called
 * @param like the object that describes the keys which this one does not
 * @param fields its keys, in the order in which they are written
 * @param choices keys of which exactly one is there
 */
record ObjectSchema(String name, String like, List<Field<?>> fields, List<List<Field<?>>> choices) {

    ObjectSchema {
        requireNonNull(name, "name");
        requireNonNull(like, "like");
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
    }

    /**
     * Returns the description of the object.
     *
     * @param further what is said besides the keys
     */
    Node.Fields description(Definitions definitions, List<Node.Fields> further) {
        Node.Fields properties = Node.object();
        for (Field<?> field : fields) {
            properties = properties.with(field.key(), property(field, definitions));
        }
        String[] required =
                fields.stream().filter(Field::isRequired).map(Field::key).toArray(String[]::new);
        Node.Fields object =
                Node.object()
                        .with("type", Node.of("object"))
                        .with("description", Node.of(Descriptions.of(name)))
                        .with("properties", properties)
                        .with("required", Node.ofTexts(required))
                        .with("additionalProperties", Node.of(false));
        for (List<Field<?>> choice : choices) {
            object = object.with("oneOf", Node.of(alternatives(choice)));
        }
        for (Node.Fields rules : further) {
            for (Node.Entry rule : rules.entries()) {
                object = object.with(rule.key(), rule.value());
            }
        }
        return object;
    }

    private Node.Fields property(Field<?> field, Definitions definitions) {
        Node.Fields property =
                field.shape()
                        .schema(definitions)
                        .with("description", Node.of(Descriptions.of(name, like, field.key())));
        Optional<Node> usual = field.usual();
        return usual.isPresent() ? property.with("default", usual.get()) : property;
    }

    /** Returns what demands some keys; strict readers want to see them named where they are. */
    static Node.Fields demanding(String... keys) {
        Node.Fields named = Node.object();
        for (String key : keys) {
            named = named.with(key, Node.of(true));
        }
        return Node.object().with("properties", named).with("required", Node.ofTexts(keys));
    }

    private static List<Node> alternatives(List<Field<?>> choice) {
        return choice.stream().<Node>map(field -> demanding(field.key())).toList();
    }
}
