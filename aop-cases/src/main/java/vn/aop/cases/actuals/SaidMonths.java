package vn.aop.cases.actuals;

import java.time.YearMonth;
import java.util.List;

/**
 * What a shop says of its months, beside the rows of its file. Months of other years do no harm, so
 * that a mapping serves year after year.
 *
 * @param noTrade the months in which there was no trade
 * @param complete the months that are recorded to their end, whatever the last day is
 */
public record SaidMonths(List<YearMonth> noTrade, List<YearMonth> complete) {

    public SaidMonths {
        noTrade = List.copyOf(noTrade);
        complete = List.copyOf(complete);
    }

    /** Returns that the rows tell all. */
    public static SaidMonths nothing() {
        return new SaidMonths(List.of(), List.of());
    }
}
