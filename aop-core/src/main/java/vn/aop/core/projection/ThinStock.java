package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;

/**
 * A month that a group ends with goods for fewer days than it should have, and for fewer than in
 * another version of the plan: by a tenth of its days of cover at least. Where less than half of
 * them is left, and a quarter of them less than before, it is far too little.
 *
 * <p>Of 30 days of cover, 29 where there were 31 are not spoken of, 24 are thin, 10 are far too
 * little. Source: stock as time supply, {@link vn.aop.core.plan.StockCover}; {@code
 * docs/formulas/stock.md}.
 *
 * @param group the group, which asks for days of cover
 * @param month the month at whose end its goods last the least
 * @param before for how many days they lasted before, to a tenth, 0 or more
 * @param after for how many days they last, to a tenth, 0 or more, less than before
 */
public record ThinStock(ProductGroup group, YearMonth month, BigDecimal before, BigDecimal after) {

    private static final int DECIMALS = 1;
    private static final BigDecimal TRIFLE = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    public ThinStock {
        requireNonNull(group, "group");
        requireNonNull(month, "month");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * Returns it of a group, of the month in which the goods last the least; empty where no month
     * is thinner than before, and where the days are unknown on either side.
     *
     * @param before the plan as it is
     * @param after the plan as it would be
     * @param ahead the months that are looked at
     */
    public static Optional<ThinStock> of(
            Projection before, Projection after, ProductGroup group, Span ahead) {
        return ahead.months().stream()
                .flatMap(month -> of(before, after, group, month).stream())
                .filter(ThinStock::isThin)
                .min(Comparator.comparing(ThinStock::after));
    }

    private static Optional<ThinStock> of(
            Projection before, Projection after, ProductGroup group, YearMonth month) {
        return days(before, group, month)
                .flatMap(
                        was ->
                                days(after, group, month)
                                        .map(is -> new ThinStock(group, month, was, is)));
    }

    private static Optional<BigDecimal> days(
            Projection projection, ProductGroup group, YearMonth month) {
        return projection
                .stock()
                .coverDays(Optional.of(group.id()), month)
                .number()
                .map(it -> it.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private boolean isThin() {
        return after.compareTo(cover()) < 0 && isLessBy(TRIFLE);
    }

    /** Returns whether far too little is left. */
    public boolean isFarTooLittle() {
        return after.compareTo(cover().multiply(HALF)) < 0 && isLessBy(QUARTER);
    }

    private boolean isLessBy(BigDecimal share) {
        return before.subtract(after).compareTo(cover().multiply(share)) >= 0
                && after.compareTo(before) < 0;
    }

    /** Returns for how many days the goods should last. */
    public BigDecimal cover() {
        return BigDecimal.valueOf(group.replenishedDays());
    }
}
