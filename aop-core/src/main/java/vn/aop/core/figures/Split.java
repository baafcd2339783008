package vn.aop.core.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Splits money so that no đồng is lost: the parts always sum to the whole. */
public final class Split {

    private Split() {}

    /**
     * Splits money in proportion to weights, by the largest-remainder method.
     *
     * <p>Each part is first rounded down to the currency's scale; the units still missing go one
     * each to the parts that lost most, earlier parts first among equals. For example 100 ₫ by
     * weights 1, 1, 1 gives 34, 33, 33. Source: A. Hamilton's method of apportionment (largest
     * remainder), as in Balinski &amp; Young, "Fair Representation", 1982.
     *
     * @param whole the amount to split, of either sign
     * @param weights one weight per part, none negative, not all zero
     * @return one part per weight, in order, summing to the whole
     * @throws IllegalArgumentException if a weight is negative or all are zero
     */
    public static List<Money> byWeights(Money whole, List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.stream().anyMatch(weight -> weight.signum() < 0) || total.signum() == 0) {
            throw new IllegalArgumentException(
                    "Cannot split by weights %s; give weights of 0 or more, one above 0"
                            .formatted(weights));
        }
        BigDecimal units = BigDecimal.valueOf(whole.getAmountMinorLong());
        List<BigDecimal> numerators = weights.stream().map(units::multiply).toList();
        return fromMinor(whole, apportion(whole.getAmountMinorLong(), numerators, total));
    }

    /**
     * Rounds exact amounts to the currency's scale so that they sum to their rounded total.
     *
     * <p>The total is rounded half up once; each amount is rounded down and the units still missing
     * go to the amounts that lost most. For example 0.4 + 0.4 + 0.4 ₫ gives 1 + 0 + 0.
     *
     * @param unit any money in the currency wanted
     * @param exact the exact amounts, at any scale
     * @return one money per amount, in order, summing to the rounded total
     */
    public static List<Money> roundingTogether(Money unit, List<BigDecimal> exact) {
        List<BigDecimal> minor =
                exact.stream()
                        .map(
                                amount ->
                                        amount.movePointRight(
                                                unit.getCurrencyUnit().getDecimalPlaces()))
                        .toList();
        long total =
                minor.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        return fromMinor(unit, apportion(total, minor, BigDecimal.ONE));
    }

    /**
     * Rounds exact amounts to the currency's scale so that they sum to a total that is their sum
     * rounded already.
     *
     * @param total the total, less than one smallest unit away from the sum of the exact amounts
     * @param exact the exact amounts, at any scale
     * @return one money per amount, in order, summing to the total
     * @throws IllegalArgumentException if the total is not the amounts' sum rounded
     */
    public static List<Money> roundingTo(Money total, List<BigDecimal> exact) {
        BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(total.getCurrencyUnit().getDecimalPlaces());
        if (total.getAmount().subtract(sum).abs().compareTo(unit) >= 0) {
            throw new IllegalArgumentException(
                    "Amounts that sum to %s cannot be rounded to %s".formatted(sum, total));
        }
        List<BigDecimal> minor =
                exact.stream().map(amount -> amount.movePointRight(total.getScale())).toList();
        return fromMinor(total, apportion(total.getAmountMinorLong(), minor, BigDecimal.ONE));
    }

    private static long[] apportion(long total, List<BigDecimal> numerators, BigDecimal divisor) {
        long[] parts = new long[numerators.size()];
        List<BigDecimal> remainders = new ArrayList<>();
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            BigDecimal whole = numerators.get(i).divide(divisor, 0, RoundingMode.FLOOR);
            parts[i] = whole.longValueExact();
            remainders.add(numerators.get(i).subtract(whole.multiply(divisor)));
            given = Math.addExact(given, parts[i]);
        }
        long missing = Math.subtractExact(total, given);
        if (missing > 0) {
            IntStream.range(0, parts.length)
                    .boxed()
                    .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                    .limit(missing)
                    .forEach(i -> parts[i]++);
        }
        return parts;
    }

    private static List<Money> fromMinor(Money unit, long[] minor) {
        return Arrays.stream(minor)
                .mapToObj(part -> Money.ofMinor(unit.getCurrencyUnit(), part))
                .toList();
    }
}
