package vn.aop.cases.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;

/**
 * How an object with fixed keys stands in a file. A subclass names the fields in the order in which
 * they are written, and makes the value from what was read:
 *
 * <pre>{@code
 * final class MilestoneShape extends ObjectShape<Milestone> {
 *
 *     private final Field<Text> name = required("name", TextShape.TEXT, Milestone::name);
 *     private final Field<YearMonth> month = required("month", Texts.month(), Milestone::month);
 *
 *     MilestoneShape() {
 *         super("milestone");
 *     }
 *
 *     @Override
 *     protected Milestone make(Values in) {
 *         return new Milestone(in.get(name), in.get(month));
 *     }
 * }
 * }</pre>
 *
 * @param <T> the type of the value
 */
public abstract class ObjectShape<T> implements Shape<T> {

    private final String name;
    private final String like;
    private final Map<Field<?>, Field.Writer<T>> fields = new LinkedHashMap<>();
    private final List<List<Field<?>>> choices = new ArrayList<>();
    private final List<ObjectShape<?>> included = new ArrayList<>();

    /**
     * Starts the definition.
     *
     * @param name what the object is called in the schema and in its descriptions
     */
    protected ObjectShape(String name) {
        this(name, name);
    }

    /**
     * Starts the definition of an object that shares keys with another.
     *
     * @param like what the other is called; it describes the keys in common
     */
    protected ObjectShape(String name, String like) {
        this.name = name;
        this.like = like;
    }

    /** Returns what another object is called, to share the descriptions of its keys. */
    protected static String nameOf(ObjectShape<?> other) {
        return other.name;
    }

    /** Adds a key that must be there. */
    protected final <V> Field<V> required(String key, Shape<V> shape, Function<T, V> get) {
        return required(key, shape, get, "file.missing-key");
    }

    /** Adds a key that must be there, with the message that tells its absence. */
    protected final <V> Field<V> required(
            String key, Shape<V> shape, Function<T, V> get, String whenMissing) {
        return add(
                Field.required(key, shape, whenMissing),
                value -> Optional.of(shape.write(get.apply(value))));
    }

    /** Adds a key that must be there unless one of some others is. */
    protected final <V> Field<Optional<V>> requiredUnless(
            String key, Shape<V> shape, Function<T, Optional<V>> get, List<String> others) {
        return add(
                Field.unless(key, shape, "file.missing-key", others),
                value -> get.apply(value).map(shape::write));
    }

    /** Adds a key that may be left out. */
    protected final <V> Field<Optional<V>> optional(
            String key, Shape<V> shape, Function<T, Optional<V>> get) {
        return add(Field.optional(key, shape), value -> get.apply(value).map(shape::write));
    }

    /** Adds a key that is left out where its value is the usual one. */
    protected final <V> Field<V> optional(String key, Shape<V> shape, V usual, Function<T, V> get) {
        return add(
                Field.optional(key, shape, usual, shape.write(usual)),
                value ->
                        Optional.of(get.apply(value))
                                .filter(it -> !it.equals(usual))
                                .map(shape::write));
    }

    /**
     * Adds every key of another object, with what it demands of them.
     *
     * @param other the shape of the other, made for this one alone
     * @param get returns the other of what holds it
     */
    protected final <E> void include(ObjectShape<E> other, Function<T, E> get) {
        other.fields.forEach(
                (field, writer) -> fields.put(field, value -> writer.apply(get.apply(value))));
        choices.addAll(other.choices);
        included.add(other);
    }

    /** Returns the other object whose keys are {@linkplain #include included}. */
    protected static <E> E included(ObjectShape<E> other, Values in) {
        return other.make(in);
    }

    /** Demands that exactly one of some keys is there. */
    protected final void exactlyOne(Field<?>... alternatives) {
        choices.add(List.of(alternatives));
    }

    private <V> Field<V> add(Field<V> field, Field.Writer<T> writer) {
        fields.put(field, writer);
        return field;
    }

    /** Makes the value; everything was read without problem. */
    protected abstract T make(Values in);

    /** Looks at fields together and reports what does not fit; by default nothing. */
    protected void check(Values in, FileReading reading) {}

    /** Looks at a value that was made and reports what does not fit; by default nothing. */
    protected void made(T value, Values in, FileReading reading) {}

    /** Reports that the value could not be made; a last resort, for what no check has caught. */
    protected void refused(IllegalArgumentException reason, Values in, FileReading reading) {
        reading.report(
                in.place(),
                Message.of("file.not-accepted")
                        .with("reason", String.valueOf(reason.getMessage())));
    }

    /** Returns what in a schema demands some keys, for {@link #furtherRules}. */
    protected static Node.Fields demanding(String... keys) {
        return ObjectSchema.demanding(keys);
    }

    /** Returns what the schema of this object says besides its properties; by default nothing. */
    protected Node.Fields furtherRules() {
        return Node.object();
    }

    @Override
    public final Optional<T> read(Node node, FileReading reading) {
        Optional<Node.Fields> object = reading.fields(node);
        if (object.isEmpty()) {
            absent(reading);
        }
        return object.flatMap(it -> readObject(it, reading));
    }

    @Override
    public final void absent(FileReading reading) {
        fields.keySet().forEach(field -> field.shape().absent(reading));
    }

    private Optional<T> readObject(Node.Fields object, FileReading reading) {
        int before = reading.count();
        List<Node.Entry> strangers = strangers(object);
        Set<String> misspelt = meantBy(strangers);
        Values values = new Values(object, reading);
        boolean whole = true;
        for (Field<?> field : fields.keySet()) {
            Optional<?> value = field.read(object, reading, misspelt.contains(field.key()));
            value.ifPresent(it -> values.put(field, it));
            whole &= value.isPresent();
        }
        strangers.forEach(stranger -> reportStranger(stranger, reading));
        choices.stream()
                .filter(choice -> choice.stream().noneMatch(it -> misspelt.contains(it.key())))
                .forEach(choice -> checkChoice(choice, values, reading));
        included.forEach(it -> it.check(values, reading));
        check(values, reading);
        boolean isSound = whole && reading.count() == before && !reading.isOver();
        return isSound ? made(values, reading) : Optional.empty();
    }

    private Optional<T> made(Values values, FileReading reading) {
        try {
            T value = make(values);
            made(value, values, reading);
            return Optional.of(value);
        } catch (IllegalArgumentException e) {
            refused(e, values, reading);
            return Optional.empty();
        }
    }

    /** Returns the entries whose keys are not known, as many as are worth telling. */
    private List<Node.Entry> strangers(Node.Fields object) {
        List<String> known = keys();
        return object.entries().stream()
                .filter(entry -> !known.contains(entry.key()))
                .limit(Limits.PROBLEMS.most())
                .toList();
    }

    /** Returns the keys that unknown ones were probably meant to be. */
    private Set<String> meantBy(List<Node.Entry> strangers) {
        return strangers.stream()
                .flatMap(stranger -> Nearest.to(stranger.key(), keys()).stream())
                .collect(Collectors.toSet());
    }

    private List<String> keys() {
        return fields.keySet().stream().map(Field::key).toList();
    }

    private void reportStranger(Node.Entry entry, FileReading reading) {
        List<String> nearest = Nearest.to(entry.key(), keys());
        Optional<FileKind> home = FileKind.of(entry.key(), name);
        if (home.isPresent()) {
            reading.report(
                    entry.place(),
                    Message.of("file.key-elsewhere")
                            .with("key", entry.key())
                            .with("home", home.get()));
            return;
        }
        boolean bare =
                entry.value() instanceof Node.Scalar value
                        && value.kind() == Node.Kind.NOTHING
                        && value.text().isEmpty();
        reading.report(
                entry.place(),
                Message.of(bare && nearest.isEmpty() ? "file.stray-words" : "file.unknown-key")
                        .with("key", entry.key())
                        .with("nearest", nearest)
                        .with("known", keys()));
    }

    private static void checkChoice(List<Field<?>> choice, Values values, FileReading reading) {
        List<String> keys = choice.stream().map(Field::key).toList();
        List<Field<?>> found = choice.stream().filter(values::has).toList();
        if (found.isEmpty()) {
            reading.report(values.place(), Message.of("file.choose-one").with("known", keys));
        } else if (found.size() > 1) {
            List<String> given = found.stream().map(Field::key).toList();
            reading.report(
                    values.place(found.get(1)),
                    Message.of("file.choose-only-one").with("found", given));
        }
    }

    @Override
    public final Node.Fields write(T value) {
        Node.Fields object = Node.object();
        for (Map.Entry<Field<?>, Field.Writer<T>> field : fields.entrySet()) {
            Optional<Node> node = field.getValue().apply(value);
            if (node.isPresent()) {
                object = object.with(field.getKey().key(), node.get());
            }
        }
        return object;
    }

    @Override
    public final Node.Fields schema(Definitions definitions) {
        return definitions.reference(name, () -> description(definitions));
    }

    final Node.Fields description(Definitions definitions) {
        List<ObjectShape<?>> ruling = new ArrayList<>(included);
        ruling.add(this);
        return new ObjectSchema(name, like, List.copyOf(fields.keySet()), choices)
                .description(definitions, ruling.stream().map(ObjectShape::furtherRules).toList());
    }
}
