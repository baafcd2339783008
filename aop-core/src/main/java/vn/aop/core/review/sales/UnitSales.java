package vn.aop.core.review.sales;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * What one line sold over some months, or was planned to sell.
 *
 * @param units how many units, 0 or more; parts of one too, such as 2.5 kilograms
 * @param revenue what they were sold for, in one currency with the cost
 * @param cost what they had cost
 */
public record UnitSales(BigDecimal units, Money revenue, Money cost) {

    public UnitSales {
        requireNonNull(units, "units");
        requireNonNull(revenue, "revenue");
        requireNonNull(cost, "cost");
        if (units.signum() < 0 || !revenue.isSameCurrency(cost)) {
            throw new IllegalArgumentException(
                    "%s units were sold for %s and had cost %s; give 0 units or more and one currency"
                            .formatted(units, revenue, cost));
        }
    }

    /** Returns sales of nothing, in the currency of other ones. */
    static UnitSales noneLike(UnitSales other) {
        Money none = Money.zero(other.revenue.getCurrencyUnit());
        return new UnitSales(BigDecimal.ZERO, none, none);
    }

    /** Returns revenue less cost. */
    public Money grossProfit() {
        return revenue.minus(cost);
    }

    /** Returns whether a price and a cost of one unit can be told. */
    public boolean hasUnits() {
        return units.signum() > 0;
    }

    /** Returns whether nothing was sold: no units, no money. */
    public boolean isNothing() {
        return !hasUnits() && revenue.isZero() && cost.isZero();
    }
}
