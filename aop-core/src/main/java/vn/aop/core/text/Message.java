package vn.aop.core.text;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something to tell a planner, as data: a key and the facts that the sentence needs.
 *
 * <p>The same message becomes a Vietnamese or an English sentence at the edge. Arguments keep their
 * type (money, months, shares, names), so that each language writes them its own way. For example
 * {@code Message.of("goal.unknown").with("goal", "G9")}.
 *
 * @param key the kebab-case and dotted name of the sentence, for example {@code goal.unknown}
 * @param args the facts by name, in the order given; no nulls
 */
public record Message(String key, Map<String, Object> args) {

    public Message {
        requireNonNull(key, "key");
        args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
        args.forEach((name, fact) -> requireNonNull(fact, name));
    }

    /** Returns a message from its key; its facts are added by {@link #with(String, Object)}. */
    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /** Returns this message with one more fact, by the name that it has in the sentence. */
    public Message with(String name, Object fact) {
        Map<String, Object> all = new LinkedHashMap<>(args);
        all.put(name, fact);
        return new Message(key, all);
    }

    /** Returns this message with more facts, by their names. */
    public Message withAll(Map<String, Object> facts) {
        Map<String, Object> all = new LinkedHashMap<>(args);
        all.putAll(facts);
        return new Message(key, all);
    }

    /** Returns the same message about other facts, by their names. */
    public Message about(Map<String, Object> facts) {
        return new Message(key, facts);
    }

    /** Returns one fact of this message, or its absence as an empty text. */
    public Object arg(String name) {
        return args.getOrDefault(name, "");
    }

    /** Writes the key and the facts, if there are any, for developers. */
    @Override
    public String toString() {
        return args.isEmpty() ? key : key + " " + args;
    }
}
