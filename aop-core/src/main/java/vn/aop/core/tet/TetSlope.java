package vn.aop.core.tet;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Value;

/**
 * By how much January's share of January and February grows when the whole season before Tết moves
 * from February to January.
 *
 * <p>{@code slope = w × own + (1 − w) × prior}, with {@code own} the least-squares slope of a
 * shop's shares over where the season lay, {@code w = n ÷ (n + 4)} for n years, and {@code prior}
 * what was measured of its trade, or 0. Fewer than three years, or years in which the season lay
 * alike, tell no slope of their own. Source: {@code docs/formulas/tet.md}.
 *
 * @param slope a share of both months, such as 0.011
 * @param basis what it stands on
 * @param years how many years of the shop's own it stands on
 */
public record TetSlope(BigDecimal slope, Basis basis, int years) {

    /** Fewer years say nothing. */
    public static final int FEWEST_YEARS = 3;

    /** How many years of the shop's own weigh as much as what was measured of its trade. */
    private static final int YEARS_OF_PRIOR = 4;

    /**
     * The least sum of squared distances between seasons that tells what follows from them: 0.1,
     * 0.55 and 1 have 0.405. With less, a hundredth of one month would move the next January by
     * more than 0.3 points.
     */
    private static final BigDecimal LEAST_SPREAD = new BigDecimal("0.3");

    /** What a slope stands on. */
    public enum Basis {
        /** The owner says so. */
        GIVEN,
        /** The shop's own years, drawn towards what was measured of its trade. */
        OWN_YEARS,
        /** What was measured of its trade alone. */
        TRADE,
        /** Nothing: it is taken as 0. */
        UNKNOWN;

        /** Returns the id used in messages, for example {@code own-years}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public TetSlope {
        slope = Decimal.plain(slope);
        requireNonNull(basis, "basis");
    }

    /** Returns a slope that the owner gives. */
    public static TetSlope given(BigDecimal slope) {
        return new TetSlope(slope, Basis.GIVEN, 0);
    }

    /**
     * Returns the slope of a trade with some years of its own.
     *
     * <p>For example three years in which January's share was 0.50, 0.52 and 0.51 with 0.1, 1 and
     * 0.55 of the season in it have an own slope of 0.0222; in a trade of goods it counts as 3/7 ×
     * 0.0222 + 4/7 × 0.011 = 0.0158.
     *
     * @param shares January's share of January and February by year; years of which the date of Tết
     *     is not told are left out
     * @param trade what is sold
     * @param closedDays how many days from Tết on the shop is closed
     */
    public static TetSlope of(Map<Integer, BigDecimal> shares, TetTrade trade, int closedDays) {
        SortedMap<Integer, TetSeason> seasons = new TreeMap<>();
        shares.keySet().forEach(year -> TetSeason.in(year).ifPresent(it -> seasons.put(year, it)));
        BigDecimal prior = trade.measured().orElse(BigDecimal.ZERO);
        return own(shares, seasons, closedDays)
                .map(
                        own ->
                                new TetSlope(
                                        drawn(own, prior, seasons.size()),
                                        Basis.OWN_YEARS,
                                        seasons.size()))
                .orElseGet(
                        () ->
                                new TetSlope(
                                        prior,
                                        trade.measured().isPresent() ? Basis.TRADE : Basis.UNKNOWN,
                                        seasons.size()));
    }

    private static BigDecimal drawn(BigDecimal own, BigDecimal prior, int years) {
        return own.multiply(BigDecimal.valueOf(years))
                .add(prior.multiply(BigDecimal.valueOf(YEARS_OF_PRIOR)))
                .divide(BigDecimal.valueOf(years + (long) YEARS_OF_PRIOR), Value.PRECISION);
    }

    private static Optional<BigDecimal> own(
            Map<Integer, BigDecimal> shares,
            SortedMap<Integer, TetSeason> seasons,
            int closedDays) {
        if (seasons.size() < FEWEST_YEARS) {
            return Optional.empty();
        }
        BigDecimal meanSeason = mean(seasons.values().stream().map(TetSeason::inJanuary).toList());
        BigDecimal products = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (Map.Entry<Integer, TetSeason> entry : seasons.entrySet()) {
            TetSeason season = entry.getValue();
            BigDecimal distance = season.inJanuary().subtract(meanSeason);
            BigDecimal share =
                    requireNonNull(shares.get(entry.getKey()))
                            .subtract(season.openedBy(closedDays));
            products = products.add(distance.multiply(share));
            squares = squares.add(distance.multiply(distance));
        }
        return squares.compareTo(LEAST_SPREAD) < 0
                ? Optional.empty()
                : Optional.of(products.divide(squares, Value.PRECISION));
    }

    private static BigDecimal mean(Collection<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), Value.PRECISION);
    }
}
