package vn.aop.cases.wording;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * The unit in which amounts are written shortly, and with how many decimal places.
 *
 * <p>Below 10,000 nothing is abbreviated. Amounts of a currency without decimals have three or four
 * digits: {@code 12 nghìn}, {@code 38,4 triệu}, {@code 5,38 tỷ}; each may have its own unit, as
 * people mix them. Those of a currency with decimals stand in whole units up to ten million ({@code
 * $950}, {@code $1,234,567}), with decimals where one is below ten ({@code $3.75}), and all that
 * are read together have the unit of the smallest.
 *
 * @param power the power of ten that is one unit: 0, 3, 6 or 9
 * @param places how many decimal places of the unit are written
 */
public record AmountScale(int power, int places) {

    private static final BigDecimal FROM_THOUSANDS = BigDecimal.TEN.pow(4);
    private static final BigDecimal FROM_MILLIONS = BigDecimal.TEN.pow(7);
    private static final BigDecimal FROM_BILLIONS = BigDecimal.TEN.pow(10);
    private static final BigDecimal THOUSAND = BigDecimal.TEN.pow(3);
    private static final int LARGEST_POWER = 9;

    /** Returns whether all amounts that are read together have one unit. */
    public static boolean isShared(CurrencyUnit currency) {
        return currency.getDecimalPlaces() > 0;
    }

    /** Returns the scale of an amount that stands alone. */
    public static AmountScale of(BigDecimal amount, CurrencyUnit currency) {
        return isShared(currency)
                ? withDecimals(amount.abs(), currency.getDecimalPlaces())
                : withoutDecimals(amount.abs());
    }

    /** Returns one scale for amounts that are read together. */
    public static AmountScale ofAll(Collection<BigDecimal> amounts, CurrencyUnit currency) {
        Stream<BigDecimal> sizes = amounts.stream().filter(it -> it.signum() != 0);
        Stream<BigDecimal> positive = sizes.map(BigDecimal::abs);
        return of(
                (isShared(currency)
                                ? positive.min(BigDecimal::compareTo)
                                : positive.max(BigDecimal::compareTo))
                        .orElse(BigDecimal.ZERO),
                currency);
    }

    /**
     * Returns the scale for many amounts under each other, whose unit stands above them. The unit
     * is smaller than the largest alone would have it, so that small ones stay visible beside it: a
     * year of billions is written in millions, with one decimal place. In a currency with decimals
     * it is the whole unit up to a million.
     */
    public static AmountScale ofColumn(Collection<BigDecimal> amounts, CurrencyUnit currency) {
        BigDecimal largest =
                amounts.stream()
                        .map(BigDecimal::abs)
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO);
        BigDecimal least = isShared(currency) ? THOUSAND : BigDecimal.TEN;
        int power = largest.movePointLeft(LARGEST_POWER + 2).compareTo(BigDecimal.ONE) < 0 ? 6 : 9;
        while (power > 0 && largest.movePointLeft(power).compareTo(least) < 0) {
            power -= 3;
        }
        boolean isWhole = largest.compareTo(FROM_THOUSANDS) >= 0;
        return new AmountScale(power, power > 0 ? 1 : isWhole ? 0 : currency.getDecimalPlaces());
    }

    private static AmountScale withDecimals(BigDecimal amount, int decimals) {
        BigDecimal whole = amount.setScale(0, HALF_UP);
        if (whole.compareTo(FROM_MILLIONS) >= 0) {
            return new AmountScale(whole.compareTo(FROM_BILLIONS) >= 0 ? LARGEST_POWER : 6, 2);
        }
        return new AmountScale(
                0, amount.setScale(decimals, HALF_UP).compareTo(BigDecimal.TEN) < 0 ? decimals : 0);
    }

    private static AmountScale withoutDecimals(BigDecimal amount) {
        if (amount.setScale(0, HALF_UP).compareTo(FROM_THOUSANDS) < 0) {
            return new AmountScale(0, 0);
        }
        AmountScale scale = new AmountScale(3, 0);
        while (scale.power < LARGEST_POWER && scale.rounded(amount).compareTo(THOUSAND) >= 0) {
            scale = ofPower(scale.power + 3);
        }
        return scale;
    }

    /** Two decimal places of a billion, one of a million, none of a thousand. */
    private static AmountScale ofPower(int power) {
        return new AmountScale(power, Math.max(0, power / 3 - 1));
    }

    /** Returns the same unit with only the decimal places that an amount has in it. */
    AmountScale written(BigDecimal amount) {
        return new AmountScale(power, Math.max(0, rounded(amount).stripTrailingZeros().scale()));
    }

    /** Returns whether nothing of an amount is lost. */
    boolean isFull(CurrencyUnit currency) {
        return power == 0 && places >= currency.getDecimalPlaces();
    }

    /** Returns one decimal place more, or the next smaller unit. */
    AmountScale finer(CurrencyUnit currency) {
        if (power == 0) {
            return new AmountScale(0, currency.getDecimalPlaces());
        }
        int usual = isShared(currency) ? 2 : ofPower(power).places;
        if (places == usual) {
            return new AmountScale(power, places + 1);
        }
        int smaller = isShared(currency) && power == 6 ? 0 : power - 3;
        return isShared(currency)
                ? new AmountScale(smaller, smaller == 0 ? 0 : 2)
                : ofPower(smaller);
    }

    /** Returns so many units as are written. */
    public BigDecimal rounded(BigDecimal amount) {
        return amount.movePointLeft(power).setScale(places, HALF_UP);
    }
}
