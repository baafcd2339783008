package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.figures.Decimal;

/**
 * How revenue would grow against the baseline without any new action.
 *
 * @param channel the channel it holds for, empty for all
 * @param group the product group it holds for, empty for all
 * @param growth a share such as −0.04, from −1
 */
public record Organic(Optional<String> channel, Optional<String> group, BigDecimal growth) {

    public Organic {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        if (growth.compareTo(BigDecimal.ONE.negate()) < 0) {
            throw new IllegalArgumentException(
                    "Revenue grows organically by %s; give a share of -1 or more"
                            .formatted(growth));
        }
        growth = Decimal.plain(growth);
    }

    SalesScope sales() {
        return new SalesScope(channel, group);
    }
}
