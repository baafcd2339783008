package vn.aop.core.company;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.aop.core.figures.Decimal;

/**
 * At which rates value added tax is reckoned on what is sold. They are what the plan says; the
 * program knows no law.
 *
 * <p>For example, a shop that pays 1 % on goods and 5 % on repairs has {@code new VatRates(new
 * BigDecimal("0.01"), Map.of("repairs", new BigDecimal("0.05")))}.
 *
 * @param rate the usual rate, from 0 to {@link #MOST}
 * @param byGroup the rate of product groups for which it differs, by the group's id
 */
public record VatRates(BigDecimal rate, Map<String, BigDecimal> byGroup) {

    /** A rate above a half is a percentage that was written as a number of its own. */
    public static final BigDecimal MOST = new BigDecimal("0.5");

    public VatRates {
        require(rate);
        rate = Decimal.plain(rate);
        byGroup.values().forEach(VatRates::require);
        byGroup = Decimal.plain(new TreeMap<>(byGroup));
    }

    /** Returns one rate for all that is sold. */
    public static VatRates of(BigDecimal rate) {
        return new VatRates(rate, Map.of());
    }

    /** Returns the rate of a product group, or of what belongs to none. */
    public BigDecimal of(Optional<String> group) {
        return group.map(byGroup::get).orElse(rate);
    }

    /**
     * Refuses what is no rate.
     *
     * @throws IllegalArgumentException if it lies outside 0 to {@link #MOST}
     */
    static void require(BigDecimal rate) {
        requireNonNull(rate, "rate");
        if (rate.signum() < 0 || rate.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "A rate of value added tax is %s; give 0 to %s, 0.08 for 8 %%"
                            .formatted(rate, MOST));
        }
    }
}
