package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the files of a program are told from others.
 *
 * @param sheets what the sheets of its workbooks are called, or how their names begin; none where
 *     any sheet may be it
 * @param aliases other names of a column, by the name that the mapping uses
 * @param order the column that numbers orders, where the mapping says
 */
public record FileLayout(
        List<String> sheets, Map<String, List<String>> aliases, Optional<String> order) {

    public FileLayout {
        requireNonNull(order, "order");
        sheets = List.copyOf(sheets);
        aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
    }

    /** Returns that nothing is known of the files but their columns. */
    public static FileLayout unknown() {
        return new FileLayout(List.of(), Map.of(), Optional.empty());
    }

    /** Returns whether a sheet of this name may be one of this layout. */
    public boolean hasSheet(String name) {
        String folded = Labels.fold(name);
        return sheets.isEmpty() || sheets.stream().map(Labels::fold).anyMatch(folded::startsWith);
    }
}
