package vn.aop.cases.actuals.cell;

import java.util.Map;
import java.util.Optional;
import vn.aop.cases.actuals.mapping.CsvFormat.DecimalMark;
import vn.aop.cases.actuals.mapping.DateOrder;

/**
 * What all rows of a file together tell of cells that alone could be read in several ways.
 *
 * @param isSurveyed whether the file was looked at as a whole
 * @param order the order of day, month and year, empty where no date needs it
 * @param marks the decimal mark by column, where the numbers of the column agree on one
 */
public record Decided(
        boolean isSurveyed, Optional<DateOrder> order, Map<String, DecimalMark> marks) {

    public Decided {
        marks = Map.copyOf(marks);
    }

    /** Returns that nothing was looked at so far. */
    public static Decided nothing() {
        return new Decided(false, Optional.empty(), Map.of());
    }
}
