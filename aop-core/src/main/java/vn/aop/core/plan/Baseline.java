package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;
import vn.aop.core.figures.Figures;

/**
 * Last year, and where it left the business: the ground the plan stands on.
 *
 * @param figures last year's amounts, the twelve months before the plan's first
 * @param openingCash the cash at the start of the planned year, if it is known
 * @param openingStock the stock at cost at the start of the planned year, by product group id
 * @param revenueYearBefore the revenue of the year before last year, if it is known; 0 or more
 */
public record Baseline(
        Figures figures,
        Optional<Money> openingCash,
        Map<String, Money> openingStock,
        Optional<Money> revenueYearBefore) {

    public Baseline {
        requireNonNull(figures, "figures");
        requireNonNull(openingCash, "openingCash");
        openingStock = Collections.unmodifiableMap(new TreeMap<>(openingStock));
        if (revenueYearBefore.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "Revenue of the year before last year is %s; give 0 or more"
                            .formatted(revenueYearBefore.get()));
        }
    }

    /** Makes a baseline that does not reach back beyond last year. */
    public Baseline(Figures figures, Optional<Money> openingCash, Map<String, Money> openingStock) {
        this(figures, openingCash, openingStock, Optional.empty());
    }

    /** Returns a baseline of which only the figures are known. */
    public static Baseline of(Figures figures) {
        return new Baseline(figures, Optional.empty(), Map.of());
    }
}
