package vn.aop.cases.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;

/** The shapes of lists, and of objects whose keys are ids. */
public final class Lists {

    private Lists() {}

    /** Returns the shape of a list of any length that {@link Limits#ITEMS} allows. */
    public static <T> Shape<List<T>> of(Shape<T> item) {
        return of(item, Limits.ITEMS);
    }

    /** Returns the shape of a list of any length that a limit allows. */
    public static <T> Shape<List<T>> of(Shape<T> item, Limits limit) {
        return new ListShape<>(item, new Size(0, limit.most(), "file.empty-list", limit.key()));
    }

    /** Returns the shape of a list with at least one item. */
    public static <T> Shape<List<T>> notEmpty(Shape<T> item) {
        return notEmpty(item, Limits.ITEMS);
    }

    /** Returns the shape of a list with at least one item, and as many as a limit allows. */
    public static <T> Shape<List<T>> notEmpty(Shape<T> item, Limits limit) {
        return new ListShape<>(item, new Size(1, limit.most(), "file.empty-list", limit.key()));
    }

    /** Returns the shape of a list with one item for each month of the fiscal year. */
    public static <T> Shape<List<T>> ofMonths(Shape<T> item) {
        return new ListShape<>(item, new Size(12, 12, "file.not-twelve", "file.not-twelve"));
    }

    /**
     * Returns the shape of a list of which the same mistake in several items is told once.
     *
     * @param key the message of the mistake
     * @param several the message where several items have it
     */
    public static <T> Shape<List<T>> alike(String key, String several, Shape<List<T>> list) {
        return new AlikeShape<>(key, several, list);
    }

    /**
     * Returns the shape of an object whose keys are ids.
     *
     * @param kind what the ids speak of
     */
    public static <T> Shape<Map<String, T>> byId(String kind, Shape<T> value) {
        return new MapShape<>(Optional.of(kind), value);
    }

    /** Returns the shape of an object whose keys are any texts. */
    public static <T> Shape<Map<String, T>> byText(Shape<T> value) {
        return new MapShape<>(Optional.empty(), value);
    }

    /**
     * How many items a list may have.
     *
     * @param tooFew the key of the message where there are fewer
     * @param tooMany the key of the message where there are more
     */
    private record Size(int least, int most, String tooFew, String tooMany) {

        Node.Fields addTo(Node.Fields schema) {
            Node.Fields sized = least > 0 ? schema.with("minItems", Node.of(least)) : schema;
            return sized.with("maxItems", Node.of(most));
        }
    }

    private record ListShape<T>(Shape<T> item, Size size) implements Shape<List<T>> {

        @Override
        public Optional<List<T>> read(Node node, FileReading reading) {
            Optional<Node.Items> list = reading.items(node);
            if (list.isEmpty()) {
                absent(reading);
            }
            return list.flatMap(it -> readItems(it, reading));
        }

        @Override
        public void absent(FileReading reading) {
            item.absent(reading);
        }

        /** Of a list that is too long nothing else is told. */
        private Optional<List<T>> readItems(Node.Items list, FileReading reading) {
            int found = list.items().size();
            if (found > size.most()) {
                reading.report(
                        list.place(),
                        Message.of(size.tooMany()).with("found", found).with("most", size.most()));
                item.absent(reading);
                return Optional.empty();
            }
            List<T> read = new ArrayList<>();
            for (Node node : list.items()) {
                item.read(node, reading).ifPresent(read::add);
            }
            if (found < size.least()) {
                reading.report(list.place(), Message.of(size.tooFew()).with("found", found));
                return Optional.empty();
            }
            return read.size() == found ? Optional.of(read) : Optional.empty();
        }

        @Override
        public Node write(List<T> values) {
            return Node.of(values.stream().map(item::write).toList());
        }

        @Override
        public Node.Fields schema(Definitions definitions) {
            Node.Fields list =
                    Node.object()
                            .with("type", Node.of("array"))
                            .with("items", item.schema(definitions));
            return size.addTo(list);
        }
    }

    private record AlikeShape<T>(String key, String several, Shape<List<T>> list)
            implements Shape<List<T>> {

        @Override
        public Optional<List<T>> read(Node node, FileReading reading) {
            return reading.alike(key, several, () -> list.read(node, reading));
        }

        @Override
        public void absent(FileReading reading) {
            list.absent(reading);
        }

        @Override
        public Node write(List<T> values) {
            return list.write(values);
        }

        @Override
        public Node.Fields schema(Definitions definitions) {
            return list.schema(definitions);
        }
    }

    private record MapShape<T>(Optional<String> kind, Shape<T> value)
            implements Shape<Map<String, T>> {

        @Override
        public Optional<Map<String, T>> read(Node node, FileReading reading) {
            return reading.fields(node).flatMap(object -> readEntries(object, reading));
        }

        private Optional<Map<String, T>> readEntries(Node.Fields object, FileReading reading) {
            Map<String, T> read = new LinkedHashMap<>();
            for (Node.Entry entry : object.entries()) {
                Optional<String> key = keys().read(Texts.ofKey(entry), reading);
                Optional<T> found = value.read(entry.value(), reading);
                key.ifPresent(it -> found.ifPresent(one -> read.put(it, one)));
            }
            return read.size() == object.entries().size() ? Optional.of(read) : Optional.empty();
        }

        private Shape<String> keys() {
            return kind.map(Texts::use).orElseGet(Texts::cell);
        }

        @Override
        public Node write(Map<String, T> values) {
            Node.Fields object = Node.object();
            for (Map.Entry<String, T> entry : values.entrySet()) {
                object = object.with(entry.getKey(), value.write(entry.getValue()));
            }
            return object;
        }

        @Override
        public Node.Fields schema(Definitions definitions) {
            return Node.object()
                    .with("type", Node.of("object"))
                    .with("additionalProperties", value.schema(definitions));
        }
    }
}
