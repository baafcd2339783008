package vn.aop.cases.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The keys of a file as tables, a heading and a table for each object: what a key is, what stands
 * for it where it is left out, an example, and what it means in both languages. All of it comes
 * from the schema, which comes from the shapes; the examples come from files that are read.
 */
final class SchemaTables {

    private static final String HEAD =
            "| khóa · key | là · is | bỏ trống · left out | ví dụ · example | nghĩa | meaning |\n"
                    + "| --- | --- | --- | --- | --- | --- |\n";
    private static final int LONGEST_EXAMPLE = 60;

    private final JsonNode schema;
    private final String root;
    private final Set<String> elsewhere;
    private final Map<String, String> examples = new TreeMap<>();

    /**
     * Makes the tables.
     *
     * @param schema the schema as JSON
     * @param root what the object is called that the whole file is
     * @param elsewhere objects that another document explains
     */
    SchemaTables(String schema, String root, Set<String> elsewhere) {
        this.schema = new JsonMapper().readTree(schema);
        this.root = root;
        this.elsewhere = Set.copyOf(elsewhere);
    }

    /** Takes examples from a file; where there is one already, it stays. */
    SchemaTables withExamples(String yaml) {
        collect(root, schema, new YAMLMapper().readTree(yaml));
        return this;
    }

    /** Returns the tables, the whole file first. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (String name : objects()) {
            JsonNode object = object(name);
            text.append("## ").append(name).append("\n\n");
            text.append(said(object, 0)).append(". · ").append(said(object, 1)).append(".\n");
            choice(object).ifPresent(it -> text.append('\n').append(it).append('\n'));
            text.append('\n').append(HEAD);
            properties(object)
                    .forEach((key, property) -> text.append(row(name, object, key, property)));
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    /**
     * Returns the keys of which no file has an example, as {@code object.key}; objects have tables.
     */
    List<String> withoutExample() {
        return objects().stream()
                .flatMap(
                        name ->
                                properties(object(name)).entrySet().stream()
                                        .filter(it -> !isExplained(it.getValue()))
                                        .map(it -> name + "." + it.getKey()))
                .filter(it -> !examples.containsKey(it))
                .toList();
    }

    /** What has a table of its own is shown there. */
    private static boolean isExplained(JsonNode property) {
        return reference(property).isPresent() || reference(property.path("items")).isPresent();
    }

    /** Every object that the file can hold, in the order in which it is met. */
    private Set<String> objects() {
        Set<String> met = new LinkedHashSet<>();
        meet(root, met);
        return met;
    }

    private void meet(String name, Set<String> met) {
        if (elsewhere.contains(name) || !met.add(name)) {
            return;
        }
        properties(object(name)).values().forEach(it -> meetAll(it, met));
    }

    private void meetAll(JsonNode node, Set<String> met) {
        reference(node).ifPresent(it -> meet(it, met));
        node.forEach(it -> meetAll(it, met));
    }

    private JsonNode object(String name) {
        return name.equals(root) ? schema : schema.get("$defs").get(name);
    }

    private static Map<String, JsonNode> properties(JsonNode object) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        object.path("properties")
                .propertyStream()
                .forEach(it -> properties.put(it.getKey(), it.getValue()));
        return properties;
    }

    private static Optional<String> reference(JsonNode node) {
        return Optional.ofNullable(node.get("$ref"))
                .map(it -> it.asString().replace("#/$defs/", ""));
    }

    private static String said(JsonNode described, int language) {
        return described.get("description").asString().split("\n")[language].strip();
    }

    /** Exactly one of some keys is there, where each alternative names nothing but one key. */
    private static Optional<String> choice(JsonNode object) {
        List<String> keys = new ArrayList<>();
        for (JsonNode one : object.path("oneOf")) {
            String key = one.path("required").path(0).asString("");
            if (!one.path("properties").path(key).isBoolean()) {
                return Optional.empty();
            }
            keys.add("`" + key + "`");
        }
        String all = String.join(", ", keys);
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of("Chỉ ghi một trong các khóa · Exactly one of: " + all + ".");
    }

    private String row(String name, JsonNode object, String key, JsonNode property) {
        boolean required =
                StreamSupport.stream(object.path("required").spliterator(), false)
                        .anyMatch(it -> it.asString().equals(key));
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        required ? "**`" + key + "`**" : "`" + key + "`",
                        kind(property),
                        required ? "✗" : usual(property),
                        example(name + "." + key),
                        cell(said(property, 0)),
                        cell(said(property, 1)));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private String example(String key) {
        String example = examples.getOrDefault(key, "");
        return example.isEmpty() ? "" : "`" + example.replace("|", "\\|") + "`";
    }

    private static String usual(JsonNode property) {
        JsonNode usual = property.get("default");
        return usual == null || usual.isContainer() && usual.isEmpty()
                ? "–"
                : "`" + flow(usual) + "`";
    }

    /** What a value is, in both languages. */
    private String kind(JsonNode node) {
        Optional<String> reference = reference(node);
        if (reference.isPresent()) {
            return linked(reference.get());
        }
        if (node.has("const")) {
            return "`" + node.get("const").asString() + "`";
        }
        if (node.has("enum")) {
            return each(node.get("enum"), ", ");
        }
        if (node.has("anyOf")) {
            return either(node.get("anyOf"));
        }
        return switch (node.get("type").asString()) {
            case "boolean" -> "`true`, `false`";
            case "integer" -> "số nguyên · whole number" + range(node);
            case "number" -> "số · number" + range(node);
            case "array" -> list(node);
            case "object" -> byKey(node);
            default -> word(node);
        };
    }

    private static String each(JsonNode words, String between) {
        List<String> all = new ArrayList<>();
        words.forEach(it -> all.add("`" + it.asString() + "`"));
        return String.join(between, all);
    }

    private String linked(String name) {
        return elsewhere.contains(name)
                ? "[%s](changes.md)".formatted(name)
                : "[%s](#%s)".formatted(name, name.toLowerCase(Locale.ROOT));
    }

    private String either(JsonNode alternatives) {
        JsonNode first = alternatives.get(0);
        JsonNode second = alternatives.get(1);
        if (second.path("pattern").asString("").endsWith("[A-Za-z]{3}$")) {
            return "tiền · money" + range(first);
        }
        if (first.path("type").asString("").equals("string") && reference(second).isPresent()) {
            return "chữ · words, hay · or " + kind(second);
        }
        return kind(first) + " hay · or " + kind(second);
    }

    private String list(JsonNode node) {
        String items = kind(node.get("items"));
        int most = node.path("maxItems").asInt(0);
        return node.path("minItems").asInt(0) == most && most > 0
                ? most + " × " + items
                : "danh sách · list: " + items;
    }

    private String byKey(JsonNode node) {
        return (node.has("propertyNames") ? "theo tháng · by month: " : "theo id · by id: ")
                + kind(node.get("additionalProperties"));
    }

    private static String word(JsonNode node) {
        String pattern = node.path("pattern").asString("");
        if (pattern.equals("^[A-Z]{3}$")) {
            return "mã tiền · currency";
        }
        if (pattern.contains("-[0-9]{2}-")) {
            return "ngày · day";
        }
        if (pattern.contains("1[0-2]")) {
            return "tháng · month";
        }
        return pattern.startsWith("^[") || !node.has("maxLength") ? "id" : "chữ · words";
    }

    private static String range(JsonNode node) {
        JsonNode least = node.get("minimum");
        JsonNode most = node.get("maximum");
        JsonNode over = node.get("exclusiveMinimum");
        String upTo = most == null ? "" : " " + plain(most);
        if (least != null) {
            return most == null ? " ≥ " + plain(least) : " " + plain(least) + " …" + upTo;
        }
        String above = over == null ? "" : " > " + plain(over);
        return above + (most == null ? "" : " ≤" + upTo);
    }

    private static String plain(JsonNode number) {
        return number.decimalValue().toPlainString().replace('-', '−');
    }

    private void collect(String name, JsonNode object, JsonNode value) {
        properties(object)
                .forEach(
                        (key, property) ->
                                Optional.ofNullable(value.get(key))
                                        .ifPresent(it -> take(name + "." + key, it, property)));
    }

    private void take(String key, JsonNode value, JsonNode property) {
        String written = flow(value);
        boolean isEmpty = value.isContainer() && value.isEmpty();
        if (!isEmpty && written.length() <= LONGEST_EXAMPLE) {
            examples.putIfAbsent(key, written);
        }
        within(value, property);
    }

    /** Objects within a value give examples of their own keys. */
    private void within(JsonNode value, JsonNode property) {
        if (value.isArray()) {
            value.forEach(it -> within(it, property.path("items")));
        } else if (value.isObject()) {
            reference(property)
                    .filter(it -> !elsewhere.contains(it))
                    .ifPresent(it -> collect(it, object(it), value));
            property.path("anyOf").forEach(it -> within(value, it));
        }
    }

    /** Returns a value in one line, as YAML. */
    private static String flow(JsonNode value) {
        if (value.isObject()) {
            return value.propertyStream()
                    .map(it -> it.getKey() + ": " + flow(it.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(SchemaTables::flow)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        String text = value.asString();
        return text.matches("[A-Z][a-z].*") ? '"' + text + '"' : text;
    }
}
