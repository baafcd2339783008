package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import vn.aop.core.figures.Actuals;

/**
 * What a shop says of its records, beside the rows of its file. Months of other years do no harm,
 * so that a mapping serves year after year.
 *
 * @param noTrade the months in which there was no trade
 * @param complete the months that are recorded to their end, whatever the last day is
 * @param costs where the cost of goods is taken from
 */
public record Declarations(List<YearMonth> noTrade, List<YearMonth> complete, Actuals.Costs costs) {

    public Declarations {
        requireNonNull(costs, "costs");
        noTrade = List.copyOf(noTrade);
        complete = List.copyOf(complete);
    }

    /** Returns that the rows tell all. */
    public static Declarations nothing() {
        return new Declarations(List.of(), List.of(), Actuals.Costs.RECORDED);
    }
}
