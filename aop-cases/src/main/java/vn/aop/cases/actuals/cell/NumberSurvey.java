package vn.aop.cases.actuals.cell;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.aop.cases.actuals.mapping.CsvFormat.DecimalMark;

/**
 * Looks at all numbers of columns for the mark that stands before decimals. Each column decides for
 * itself; one in which both marks do decides nothing.
 */
public final class NumberSurvey {

    private final Map<String, Set<DecimalMark>> seen = new HashMap<>();

    /** Looks at a cell of a column. */
    public void see(String column, String cell, NumberReader numbers) {
        numbers.markIn(cell)
                .ifPresent(
                        mark ->
                                seen.computeIfAbsent(
                                                column, none -> EnumSet.noneOf(DecimalMark.class))
                                        .add(mark));
    }

    /** Returns the decimal mark of every column of which the numbers agree. */
    public Map<String, DecimalMark> decide() {
        Map<String, DecimalMark> decided = new HashMap<>();
        seen.forEach(
                (column, marks) -> {
                    if (marks.size() == 1) {
                        decided.put(column, marks.iterator().next());
                    }
                });
        return decided;
    }
}
