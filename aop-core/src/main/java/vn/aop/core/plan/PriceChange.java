package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Span;

/**
 * Prices that differ from those at which the plan counts its volumes, for some months.
 *
 * <p>Last year's revenue, growth and lifts tell volumes at unchanged prices; a price change
 * multiplies what is taken for them and leaves what the goods cost alone. Two entries that hold for
 * the same sale multiply: −10 % and −10 % make −19 %.
 *
 * @param channel the channel it holds for, empty for all
 * @param group the product group it holds for, empty for all
 * @param months the months in which it holds
 * @param change a share such as −0.10 for ten per cent off, above −1 and not 0
 */
public record PriceChange(
        Optional<String> channel, Optional<String> group, Span months, BigDecimal change) {

    static final Comparator<PriceChange> ORDER =
            Comparator.comparing((PriceChange it) -> it.months().from())
                    .thenComparing(it -> it.months().to())
                    .thenComparing(it -> it.channel().orElse(""))
                    .thenComparing(it -> it.group().orElse(""));

    public PriceChange {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(months, "months");
        if (change.compareTo(BigDecimal.ONE.negate()) <= 0 || change.signum() == 0) {
            throw new IllegalArgumentException(
                    "A price changes by %s; give a share above -1 but not 0".formatted(change));
        }
        change = Decimal.plain(change);
    }

    /** Returns whether this and another entry speak of the same sales in the same months. */
    public boolean isAbout(PriceChange other) {
        return channel.equals(other.channel)
                && group.equals(other.group)
                && months.equals(other.months);
    }

    boolean holdsFor(String ofChannel, String ofGroup) {
        return channel.map(ofChannel::equals).orElse(true)
                && group.map(ofGroup::equals).orElse(true);
    }
}
