package vn.aop.cases.actuals.table;

import java.util.List;
import vn.aop.cases.actuals.mapping.ImportMapping;

/**
 * The first rows of a sheet.
 *
 * @param name the name of the sheet; empty for a file that has none
 * @param rows its first rows
 */
public record SheetHead(String name, List<CsvRow> rows) {

    public SheetHead {
        rows = List.copyOf(rows);
    }

    /** Returns whether one of the rows is the header that a mapping needs. */
    public boolean has(ImportMapping mapping) {
        return rows.stream()
                .map(row -> Header.of(row).calling(mapping.layout().aliases()))
                .anyMatch(it -> it.hasAll(mapping.required()));
    }
}
