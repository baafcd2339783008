package vn.aop.core.tet;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.figures.Decimal;

/**
 * By how much January's share of January and February changes from one year to the next, so that a
 * month can be compared with the same month of the year before, like with like.
 *
 * <p>{@code share(y) = share(y − 1) + slope × (season(y) − season(y − 1)) + open(y) − open(y − 1)},
 * where season is the share of the weeks before Tết that lies in January, and open what the days
 * closed after Tết leave of January more than of both months. The two months together stay what
 * they were. Source: {@code docs/formulas/tet.md}.
 *
 * @param share what is added to January's share, such as −0.0088; 0 moves nothing
 */
public record TetShift(BigDecimal share) {

    public TetShift {
        share = Decimal.plain(share);
    }

    /**
     * Returns the shift from one year to the next.
     *
     * <p>For example 2025 to 2026, with a slope of 0.011 and no day closed, is 0.011 × (0.2 − 1) =
     * −0.0088.
     *
     * @param before the year that is shifted
     * @param slope a share of both months
     * @param closedDays how many days from Tết on the shop is closed, 0 or more
     * @return empty where a date of Tết is not told
     */
    public static Optional<TetShift> toNextYear(int before, BigDecimal slope, int closedDays) {
        return TetSeason.in(before)
                .flatMap(
                        was ->
                                TetSeason.in(before + 1)
                                        .map(is -> between(was, is, slope, closedDays)));
    }

    private static TetShift between(TetSeason was, TetSeason is, BigDecimal slope, int closedDays) {
        BigDecimal season = slope.multiply(is.inJanuary().subtract(was.inJanuary()));
        BigDecimal open = is.openedBy(closedDays).subtract(was.openedBy(closedDays));
        return new TetShift(season.add(open));
    }

    /** Returns whether nothing moves. */
    public boolean isNothing() {
        return share.signum() == 0;
    }

    /**
     * Returns what moves from February to January, less than 0 the other way round.
     *
     * @param january what January came to
     * @param february what February came to
     * @return 0 where one of them came to nothing, or would: what is not sold in both months is not
     *     sold for Tết
     */
    public BigDecimal moved(BigDecimal january, BigDecimal february) {
        BigDecimal moved = january.add(february).multiply(share);
        boolean isInBoth = january.signum() > 0 && february.signum() > 0;
        boolean staysInBoth =
                january.add(moved).signum() > 0 && february.subtract(moved).signum() > 0;
        return isInBoth && staysInBoth ? moved : BigDecimal.ZERO;
    }
}
