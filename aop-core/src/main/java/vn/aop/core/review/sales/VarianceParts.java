package vn.aop.core.review.sales;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Of what a variance is made, each part above 0 where it is good for the business. The parts sum to
 * the variance, to the smallest unit of the currency.
 *
 * @param quantity more or fewer units were sold in all, in the planned mix, at planned prices
 * @param mix more or fewer of them were of this line than of the planned mix
 * @param price what was sold was sold at other prices than planned
 * @param cost what was sold had cost other than planned; 0 in a variance of revenue
 * @param unpriced what no planned price can be compared with: new lines, and lines without units
 */
public record VarianceParts(Money quantity, Money mix, Money price, Money cost, Money unpriced) {

    public VarianceParts {
        requireNonNull(quantity, "quantity");
        requireNonNull(mix, "mix");
        requireNonNull(price, "price");
        requireNonNull(cost, "cost");
        requireNonNull(unpriced, "unpriced");
    }

    static VarianceParts zero(CurrencyUnit currency) {
        Money zero = Money.zero(currency);
        return new VarianceParts(zero, zero, zero, zero, zero);
    }

    static VarianceParts unpriced(Money whole) {
        Money zero = Money.zero(whole.getCurrencyUnit());
        return new VarianceParts(zero, zero, zero, zero, whole);
    }

    /** Returns what more or fewer units did: quantity and mix. */
    public Money volume() {
        return quantity.plus(mix);
    }

    /** Returns the variance: actual less planned. */
    public Money total() {
        return Money.total(Stream.of(quantity, mix, price, cost, unpriced).toList());
    }

    /** Returns these parts and others together, part by part. */
    public VarianceParts plus(VarianceParts other) {
        return new VarianceParts(
                quantity.plus(other.quantity),
                mix.plus(other.mix),
                price.plus(other.price),
                cost.plus(other.cost),
                unpriced.plus(other.unpriced));
    }
}
