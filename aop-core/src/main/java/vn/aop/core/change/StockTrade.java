package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;

/**
 * The stock of a product group before and after.
 *
 * @param group the group
 * @param stockOuts in how many months, from then on, more is sold than is there; empty where nobody
 *     knows, as nobody knows how much more is sold
 * @param closing stock at the end of the year, at cost
 */
public record StockTrade(
        ProductGroup group, BeforeAfter<Optional<Integer>> stockOuts, BeforeAfter<Value> closing) {

    public StockTrade {
        requireNonNull(group, "group");
        requireNonNull(stockOuts, "stockOuts");
        requireNonNull(closing, "closing");
    }

    /** Returns that of every group with stock, in order, with what runs out in some months. */
    static List<StockTrade> all(BeforeAfter<Projection> versions, Span ahead) {
        return versions.before().plan().company().groups().stream()
                .filter(ProductGroup::isStocked)
                .map(
                        it ->
                                new StockTrade(
                                        it,
                                        new BeforeAfter<>(
                                                stockOuts(versions.before(), it, ahead),
                                                stockOuts(versions.after(), it, ahead)),
                                        new BeforeAfter<>(
                                                closing(versions.before(), it),
                                                closing(versions.after(), it))))
                .toList();
    }

    private static Optional<Integer> stockOuts(
            Projection projection, ProductGroup group, Span ahead) {
        return Optional.of(
                (int)
                        projection.stock().stockOuts(group.id()).stream()
                                .filter(ahead::contains)
                                .count());
    }

    private static Value closing(Projection projection, ProductGroup group) {
        return projection.stock().closing(Optional.of(group.id()), projection.plan().year().last());
    }
}
