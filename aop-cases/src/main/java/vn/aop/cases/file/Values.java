package vn.aop.cases.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The values of one object's fields, as they were read. */
public final class Values {

    private final Node.Fields object;
    private final FileReading reading;
    private final Map<Field<?>, Object> read = new HashMap<>();

    Values(Node.Fields object, FileReading reading) {
        this.object = object;
        this.reading = reading;
    }

    void put(Field<?> field, Object value) {
        read.put(field, value);
    }

    /** Returns the value of a field that was read without problem. */
    public <V> V get(Field<V> field) {
        return find(field)
                .orElseThrow(() -> new IllegalStateException("Nothing read for " + field.key()));
    }

    /** Returns the value of a field, empty if it has a problem. */
    @SuppressWarnings("unchecked") // put() is called with what the same field has read
    public <V> Optional<V> find(Field<V> field) {
        return Optional.ofNullable((V) read.get(field));
    }

    /** Returns something that the file has said before, if it did so without mistake. */
    public <F> Optional<F> known(Class<F> type) {
        return reading.known(type);
    }

    /** Returns whether the file holds a field's key. */
    public boolean has(Field<?> field) {
        return object.entry(field.key()).isPresent();
    }

    /** Returns where the value of a field stands, or the object where the key is left out. */
    public Position place(Field<?> field) {
        return object.get(field.key()).map(Node::place).orElse(object.place());
    }

    /** Returns the object as it stands in the file. */
    public Node.Fields object() {
        return object;
    }

    /** Returns where the object begins. */
    public Position place() {
        return object.place();
    }
}
