package vn.aop.core.risk;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Line;

/**
 * What a risk does to the figures when it happens.
 *
 * @param line the account that is hit, in one channel and group where only they are
 * @param multiplier what the account's amounts are multiplied by, 0 or more
 * @param months for how many months, from 1 to 12
 * @param from the month in which it is taken to begin where it is worked out; empty where nobody
 *     has said: so long before its response that its early warning is given in time
 */
public record RiskEffect(Line line, BigDecimal multiplier, int months, Optional<YearMonth> from) {

    public RiskEffect {
        requireNonNull(line, "line");
        requireNonNull(from, "from");
        if (multiplier.signum() < 0) {
            throw new IllegalArgumentException(
                    "A risk multiplies by %s; give 0 or more".formatted(multiplier));
        }
        if (months < 1 || months > 12) {
            throw new IllegalArgumentException(
                    "A risk lasts %d months; give 1 to 12".formatted(months));
        }
        multiplier = Decimal.plain(multiplier);
    }

    /** Makes an effect that may begin in any month. */
    public RiskEffect(Line line, BigDecimal multiplier, int months) {
        this(line, multiplier, months, Optional.empty());
    }

    /** Returns the same effect that is taken to begin in a month. */
    public RiskEffect beginning(YearMonth month) {
        return new RiskEffect(line, multiplier, months, Optional.of(month));
    }
}
