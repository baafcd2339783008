package vn.aop.cases.actuals.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.aop.cases.actuals.cell.NumberReader;
import vn.aop.cases.actuals.cell.WrittenDate;
import vn.aop.cases.actuals.mapping.Labels;
import vn.aop.cases.actuals.table.CsvRow;

/** What was seen in a column of a file: how many dates and numbers, and which texts. */
final class SeenColumn {

    /** A column with more different texts than these does not say where something belongs. */
    static final int MOST_VALUES = 60;

    private static final int MOSTLY = 10;

    private final String name;
    private final Set<String> texts = new LinkedHashSet<>();
    private int cells;
    private int dates;
    private int numbers;

    SeenColumn(String name) {
        this.name = name;
    }

    /** Looks at a cell. */
    void see(String cell, NumberReader reader) {
        if (cell.isEmpty()) {
            return;
        }
        cells++;
        boolean isDate = WrittenDate.read(CsvRow.unquoted(cell)).isPresent();
        boolean isNumber = reader.isNumber(cell);
        dates += isDate ? 1 : 0;
        numbers += isNumber ? 1 : 0;
        if (texts.size() <= MOST_VALUES) {
            texts.add(cell);
        }
    }

    String name() {
        return name;
    }

    /** Returns the different texts, in the order in which they were met. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    boolean isOfDates() {
        return cells > 0 && dates * MOSTLY >= cells * (MOSTLY - 1);
    }

    boolean isOfNumbers() {
        return cells > 0 && numbers * MOSTLY >= cells * (MOSTLY - 1);
    }

    /** Returns whether it may tell where rows belong: few different texts that are no numbers. */
    boolean isOfTags() {
        return cells > 0 && !isOfDates() && !isOfNumbers() && texts.size() <= MOST_VALUES;
    }

    /** Returns whether its name holds one of some words. */
    boolean isCalled(String... words) {
        String folded = Labels.fold(name);
        for (String word : words) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
