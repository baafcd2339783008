package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a row finds its account, its channel or its product group. */
public sealed interface Assignment {

    /** Returns the assignment that leaves rows without a channel or group. */
    static Assignment nothing() {
        return new Nothing();
    }

    /** Returns the assignment of every row to one id. */
    static Assignment constant(String id) {
        return new Constant(id);
    }

    /** Returns the assignment by a column that holds ids; unknown values are rejected. */
    static ByColumn column(String name) {
        return new ByColumn(name, Map.of(), Unlisted.reject());
    }

    /** Returns the column read, if any. */
    Optional<String> column();

    /** Returns the ids that rows are assigned to by the mapping itself. */
    List<String> ids();

    /** No row is assigned. */
    record Nothing() implements Assignment {

        @Override
        public Optional<String> column() {
            return Optional.empty();
        }

        @Override
        public List<String> ids() {
            return List.of();
        }
    }

    /**
     * Every row is assigned to the same id.
     *
     * @param id the id
     */
    record Constant(String id) implements Assignment {

        public Constant {
            requireNonNull(id, "id");
        }

        @Override
        public Optional<String> column() {
            return Optional.empty();
        }

        @Override
        public List<String> ids() {
            return List.of(id);
        }
    }

    /**
     * The value in a column decides. Values are compared as written first, then regardless of case,
     * spacing and Unicode form. An id of the plan stands for itself unless {@code values} says
     * otherwise; a blank cell leaves the row without a channel or group unless {@code values} has
     * an entry for the empty text. Revenue and cost of goods need both where the plan has them.
     *
     * @param name the column's name
     * @param values ids by the value that stands for them
     * @param unlisted what happens to values that are neither listed nor ids of the plan
     */
    record ByColumn(String name, Map<String, String> values, Unlisted unlisted)
            implements Assignment {

        public ByColumn {
            requireNonNull(name, "name");
            requireNonNull(unlisted, "unlisted");
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public Optional<String> column() {
            return Optional.of(name);
        }

        @Override
        public List<String> ids() {
            return Stream.concat(values.values().stream(), unlisted.id().stream())
                    .distinct()
                    .toList();
        }

        /** Returns this assignment with one value more. */
        public ByColumn value(String text, String id) {
            Map<String, String> more = new LinkedHashMap<>(values);
            more.put(text, id);
            return new ByColumn(name, more, unlisted);
        }

        /** Returns this assignment with every other value going to one id. */
        public ByColumn otherwise(String id) {
            return new ByColumn(name, values, Unlisted.as(id));
        }

        /** Returns this assignment with rows of every other value left aside. */
        public ByColumn ignoringOthers() {
            return new ByColumn(name, values, Unlisted.ignore());
        }
    }
}
