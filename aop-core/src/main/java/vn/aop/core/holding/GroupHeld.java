package vn.aop.core.holding;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Traced;

/**
 * The goods of one product group at the end of a month.
 *
 * @param group the group
 * @param stock what is there of it, at cost
 * @param coverDays for how many days of the sales to come it lasts
 */
public record GroupHeld(ProductGroup group, HeldAmount stock, Traced coverDays) {

    /** As many times as long as they should last, as in the rule {@code overstock}. */
    private static final int TIMES = 2;

    public GroupHeld {
        requireNonNull(group, "group");
        requireNonNull(stock, "stock");
        requireNonNull(coverDays, "coverDays");
    }

    /** Returns for how many months it lasts, to one decimal; empty where that is unknown. */
    public Optional<BigDecimal> coverMonths() {
        return coverDays.value().number().map(CashAndStock::months);
    }

    /**
     * Returns whether it lies far too long: its goods last more than twice the days that the plan
     * wants. Not so where the plan wants none, or cover is unknown.
     */
    public boolean isSlow() {
        int wanted = group.replenishedDays();
        return wanted > 0
                && coverDays
                        .value()
                        .number()
                        .filter(it -> it.compareTo(BigDecimal.valueOf((long) TIMES * wanted)) > 0)
                        .isPresent();
    }
}
