package vn.aop.cases.actuals.batch;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import vn.aop.core.text.Message;

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

    /**
     * Returns what is told of it.
     *
     * @param prefix how the key begins, such as {@code actuals.files-share-}: it ends in {@code
     *     orders} where both number them, else in {@code months}
     */
    Message message(String prefix) {
        return Message.of(prefix + (orders > 0 ? "orders" : "months"))
                .with("batch", batch.id())
                .with("file", batch.origin().file())
                .with("orders", orders)
                .with("months", months);
    }
}
