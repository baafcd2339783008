package vn.aop.core.figures;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers as a plan keeps them: 0.20 and 0.2 are one number, and so are two plans that differ in
 * nothing else. Every record of a plan passes its numbers through here.
 */
public final class Decimal {

    private Decimal() {}

    /**
     * Returns a number without zeros at its end, of a scale of 0 or more: 0.20 as 0.2, 2E+1 as 20.
     */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** Returns a number as {@link #plain(BigDecimal)} does, if there is one. */
    public static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
        return number.map(Decimal::plain);
    }

    /** Returns a copy of numbers, each as {@link #plain(BigDecimal)} has it. */
    public static List<BigDecimal> plain(List<BigDecimal> numbers) {
        return numbers.stream().map(Decimal::plain).toList();
    }

    /** Returns a copy of numbers, each as {@link #plain(BigDecimal)} has it, in the same order. */
    public static <K> Map<K, BigDecimal> plain(Map<K, BigDecimal> numbers) {
        Map<K, BigDecimal> plain = new LinkedHashMap<>();
        numbers.forEach((key, number) -> plain.put(key, plain(number)));
        return Collections.unmodifiableMap(plain);
    }
}
