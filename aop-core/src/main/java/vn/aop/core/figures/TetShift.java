package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * January and February of one year as they would have been with another year's Tết, so that a month
 * can be compared with the same month of the year before, like with like.
 *
 * <p>A month's trade is taken as {@code n × trading days + E × share of the season}: the season is
 * the 20 days before Tết, with extra trade E spread evenly; the shop is closed for 5 days from Tết.
 * The two months of last year give n and E; this year's Tết gives its days and shares. The two
 * months together stay what they were, so from March on nothing changes. Source: {@code
 * docs/formulas/tet.md}.
 *
 * @param january the shifted January
 * @param february the shifted February
 */
public record TetShift(BigDecimal january, BigDecimal february) {

    private static final int SEASON_DAYS = 20;
    private static final int CLOSED_DAYS = 5;

    public TetShift {
        requireNonNull(january, "january");
        requireNonNull(february, "february");
    }

    /**
     * Returns January and February of a year, shifted to the Tết of the year after.
     *
     * <p>For example 456.7 and 319.4 million of 2025 (Tết on 29 January) become 403.4 and 372.7
     * million for 2026 (17 February).
     *
     * @param january what January came to
     * @param february what February came to
     * @param year the year they belong to
     * @return the shifted months; empty where a date of Tết is not known, or the two months do not
     *     tell season and ordinary trade apart: a month without trade, say, or a season that took
     *     trade away
     */
    public static Optional<TetShift> toNextYear(BigDecimal january, BigDecimal february, int year) {
        return Tet.in(year)
                .flatMap(
                        from -> Tet.in(year + 1).flatMap(to -> shift(january, february, from, to)));
    }

    static Optional<TetShift> shift(
            BigDecimal january, BigDecimal february, LocalDate from, LocalDate to) {
        return weights(from, to)
                .filter(weights -> AroundTet.of(from).explains(january, february))
                .flatMap(weights -> shift(january, february, weights));
    }

    private static Optional<TetShift> shift(
            BigDecimal january, BigDecimal february, Weights weights) {
        BigDecimal shifted =
                january.multiply(weights.january()).add(february.multiply(weights.february()));
        BigDecimal rest = january.add(february).subtract(shifted);
        return shifted.signum() >= 0 && rest.signum() >= 0
                ? Optional.of(new TetShift(shifted, rest))
                : Optional.empty();
    }

    /**
     * What a shifted January is made of: {@code January × january + February × february}.
     *
     * @param january the weight of last year's January
     * @param february the weight of last year's February
     */
    public record Weights(BigDecimal january, BigDecimal february) {

        public Weights {
            requireNonNull(january, "january");
            requireNonNull(february, "february");
        }
    }

    /**
     * Returns what January of a year, shifted to the Tết of the year after, is made of; empty where
     * a date of Tết is not known, or the months do not tell season and ordinary trade apart.
     */
    public static Optional<Weights> weights(int year) {
        return Tet.in(year).flatMap(from -> Tet.in(year + 1).flatMap(to -> weights(from, to)));
    }

    /** Solves both months of last year for daily and seasonal trade, and puts January together. */
    private static Optional<Weights> weights(LocalDate from, LocalDate to) {
        AroundTet was = AroundTet.of(from);
        AroundTet is = AroundTet.of(to);
        BigDecimal determinant = was.determinant();
        if (determinant.abs().compareTo(BigDecimal.ONE) < 0) {
            return Optional.empty();
        }
        BigDecimal january =
                was.februarySeason()
                        .multiply(is.januaryDays())
                        .subtract(was.februaryDays().multiply(is.januarySeason()));
        BigDecimal february =
                was.januaryDays()
                        .multiply(is.januarySeason())
                        .subtract(was.januarySeason().multiply(is.januaryDays()));
        return Optional.of(
                new Weights(
                        january.divide(determinant, Value.PRECISION),
                        february.divide(determinant, Value.PRECISION)));
    }

    /** Trading days, and shares of the season, of January and February around one Tết. */
    private record AroundTet(
            BigDecimal januaryDays,
            BigDecimal februaryDays,
            BigDecimal januarySeason,
            BigDecimal februarySeason) {

        static AroundTet of(LocalDate tet) {
            YearMonth january = YearMonth.of(tet.getYear(), Month.JANUARY);
            YearMonth february = YearMonth.of(tet.getYear(), Month.FEBRUARY);
            return new AroundTet(
                    BigDecimal.valueOf(january.lengthOfMonth() - closed(tet, Month.JANUARY)),
                    BigDecimal.valueOf(february.lengthOfMonth() - closed(tet, Month.FEBRUARY)),
                    season(tet, Month.JANUARY),
                    season(tet, Month.FEBRUARY));
        }

        BigDecimal determinant() {
            return januaryDays
                    .multiply(februarySeason)
                    .subtract(februaryDays.multiply(januarySeason));
        }

        /** Whether daily trade and a season, both 0 or more, make up the two months. */
        boolean explains(BigDecimal january, BigDecimal february) {
            BigDecimal daily =
                    january.multiply(februarySeason).subtract(february.multiply(januarySeason));
            BigDecimal extra =
                    january.multiply(februaryDays).negate().add(february.multiply(januaryDays));
            int sign = determinant().signum();
            return daily.signum() * sign >= 0 && extra.signum() * sign >= 0;
        }

        private static long closed(LocalDate tet, Month month) {
            return LongStream.range(0, CLOSED_DAYS)
                    .filter(day -> tet.plusDays(day).getMonth() == month)
                    .count();
        }

        private static BigDecimal season(LocalDate tet, Month month) {
            long days =
                    LongStream.rangeClosed(1, SEASON_DAYS)
                            .filter(day -> tet.minusDays(day).getMonth() == month)
                            .count();
            return BigDecimal.valueOf(days)
                    .divide(BigDecimal.valueOf(SEASON_DAYS), Value.PRECISION);
        }
    }
}
