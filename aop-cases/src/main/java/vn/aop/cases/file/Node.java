package vn.aop.cases.file;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a YAML or JSON file: what was read, with its place, or what is to be written.
 *
 * <p>Numbers keep the digits of the file, so that nothing is rounded on the way.
 */
public sealed interface Node {

    /** Returns where the piece begins. */
    Position place();

    /**
     * One key of an object with its value.
     *
     * @param key the key
     * @param place where the key stands
     * @param value the value
     */
    record Entry(String key, Position place, Node value) {

        public Entry {
            requireNonNull(key, "key");
            requireNonNull(place, "place");
            requireNonNull(value, "value");
        }
    }

    /**
     * An object.
     *
     * @param place where it begins
     * @param entries its keys and values in the order of the file, every key once
     */
    record Fields(Position place, List<Entry> entries) implements Node {

        public Fields {
            requireNonNull(place, "place");
            entries = List.copyOf(entries);
        }

        /** Returns the entry of a key, if there is one. */
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        /** Returns the value of a key, if there is one. */
        public Optional<Node> get(String key) {
            return entry(key).map(Entry::value);
        }

        /** Returns these fields with one more at the end. */
        public Fields with(String key, Node value) {
            List<Entry> more = new ArrayList<>(entries);
            more.add(new Entry(key, Position.NOWHERE, value));
            return new Fields(place, more);
        }
    }

    /**
     * A list.
     *
     * @param place where it begins
     * @param items its items
     */
    record Items(Position place, List<Node> items) implements Node {

        public Items {
            requireNonNull(place, "place");
            items = List.copyOf(items);
        }
    }

    /**
     * A single value.
     *
     * @param place where it begins, at its quote if it has one
     * @param kind what it is
     * @param text its characters, without quotes
     * @param quoted whether it stands in quotes
     * @param textColumn the column of its first character where the text stands in the file letter
     *     for letter, otherwise 0
     */
    record Scalar(Position place, Kind kind, String text, boolean quoted, int textColumn)
            implements Node {

        public Scalar {
            requireNonNull(place, "place");
            requireNonNull(kind, "kind");
            requireNonNull(text, "text");
        }

        /** Returns the place of a character of the text, or of the whole where that is unknown. */
        public Position placeOf(int index) {
            return textColumn == 0 ? place : new Position(place.line(), textColumn + index);
        }
    }

    /**
     * A piece that was refused when the file was taken apart; its problem is already reported.
     *
     * @param place where it begins
     */
    record Unreadable(Position place) implements Node {}

    /** What a single value is. */
    enum Kind {
        TEXT,
        /** A number as this project writes them: 5, -0.04, 1200000. */
        NUMBER,
        /** What some readers take for a number: 012, 0x1F, 1e9, .5, 1_000. */
        ODD_NUMBER,
        TRUTH,
        NOTHING
    }

    /** Returns a text to write. */
    static Node of(String text) {
        return new Scalar(Position.NOWHERE, Kind.TEXT, text, false, 0);
    }

    /** Returns a number to write. */
    static Node of(BigDecimal number) {
        return new Scalar(Position.NOWHERE, Kind.NUMBER, number.toPlainString(), false, 0);
    }

    /** Returns a whole number to write. */
    static Node of(int number) {
        return of(BigDecimal.valueOf(number));
    }

    /** Returns a truth value to write. */
    static Node of(boolean truth) {
        return new Scalar(Position.NOWHERE, Kind.TRUTH, Boolean.toString(truth), false, 0);
    }

    /** Returns a list to write. */
    static Node of(List<Node> items) {
        return new Items(Position.NOWHERE, items);
    }

    /** Returns a list of texts to write. */
    static Node ofTexts(String... texts) {
        return of(Arrays.stream(texts).map(Node::of).toList());
    }

    /** Returns an object without keys, to be filled by {@link Fields#with}. */
    static Fields object() {
        return new Fields(Position.NOWHERE, List.of());
    }
}
