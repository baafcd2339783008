package vn.aop.cases.actuals.batch;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;

/**
 * What a file and a batch both tell.
 *
 * @param batch the batch
 * @param orders how many orders both have; 0 where one of them numbers none
 * @param months the months in which both tell of the same, in order
 */
public record Overlap(Batch batch, long orders, List<YearMonth> months) {

    public Overlap {
        requireNonNull(batch, "batch");
        months = List.copyOf(months);
    }
}
