package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.figures.Decimal;
import vn.aop.core.tet.TetTrade;

/**
 * What a shop says of itself and Tết. Where a plan says it, January and February of the planned
 * year grow from last year's as they would have been with this year's Tết. Source: {@code
 * docs/formulas/tet.md}.
 *
 * @param trade what it sells
 * @param closedDays how many days from the first of Tết on it is closed, 0 to {@value
 *     #MOST_CLOSED_DAYS}
 * @param slope by how much January's share of January and February grows when the whole season
 *     before Tết moves from February to January, −{@value #STEEPEST} to {@value #STEEPEST}, if the
 *     owner says so
 */
public record TetHabits(TetTrade trade, int closedDays, Optional<BigDecimal> slope) {

    /** A shop that is closed longer is one whose months are told by other things than Tết. */
    public static final int MOST_CLOSED_DAYS = 20;

    /** Half of what January and February sell together. */
    public static final String STEEPEST = "0.5";

    /** What is taken of a shop that says nothing: nothing moves. */
    public static final TetHabits UNSAID = new TetHabits(TetTrade.OTHER, 0, Optional.empty());

    public TetHabits {
        requireNonNull(trade, "trade");
        slope = Decimal.plain(slope);
        if (closedDays < 0 || closedDays > MOST_CLOSED_DAYS) {
            throw new IllegalArgumentException(
                    "The shop is closed for %d days from Tết on; give 0 to %d"
                            .formatted(closedDays, MOST_CLOSED_DAYS));
        }
        if (slope.filter(it -> it.abs().compareTo(new BigDecimal(STEEPEST)) > 0).isPresent()) {
            throw new IllegalArgumentException(
                    "January's share moves with Tết by %s; give -%s to %s"
                            .formatted(slope.get(), STEEPEST, STEEPEST));
        }
    }
}
