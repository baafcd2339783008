package vn.aop.core.risk;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Line;

/**
 * What a risk does to the figures when it happens.
 *
 * @param line the account that is hit, in one channel and group where only they are
 * @param multiplier what the account's amounts are multiplied by, 0 or more
 * @param months for how many months, from 1 to 12
 */
public record RiskEffect(Line line, BigDecimal multiplier, int months) {

    public RiskEffect {
        requireNonNull(line, "line");
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
}
