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
 * {@code Message.of("goal.unknown", "goal", "G9")}.
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

    /**
     * Returns a message from its key and its facts.
     *
     * @param key the key
     * @param namesAndFacts name, fact, name, fact …
     * @throws IllegalArgumentException if a name has no fact
     */
    public static Message of(String key, Object... namesAndFacts) {
        if (namesAndFacts.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "Message " + key + " has a name without a fact; give pairs");
        }
        Map<String, Object> args = new LinkedHashMap<>();
        for (int i = 0; i < namesAndFacts.length; i += 2) {
            args.put((String) namesAndFacts[i], namesAndFacts[i + 1]);
        }
        return new Message(key, args);
    }

    /** Returns the same message about other facts, by their names. */
    public Message with(Map<String, Object> facts) {
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
