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
 * multiplies what is taken for them and leaves what the goods cost alone. Of two entries that hold
 * for the same sale the more detailed counts, a channel before a group: −5 % for all and −10 %
 * online make −10 % online.
 *
 * @param channel the channel it holds for, empty for all
 * @param group the product group it holds for, empty for all
 * @param months the months in which it holds
 * @param change a share such as −0.10 for ten per cent off, above −1; 0 for the list price where a
 *     less detailed entry says otherwise
 */
public record PriceChange(
        Optional<String> channel, Optional<String> group, Span months, BigDecimal change)
        implements DatedTerms<PriceChange> {

    static final Comparator<PriceChange> ORDER =
            Comparator.comparing((PriceChange it) -> it.months().from())
                    .thenComparing(it -> it.months().to())
                    .thenComparing(it -> it.channel().orElse(""))
                    .thenComparing(it -> it.group().orElse(""));

    public PriceChange {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(months, "months");
        if (change.compareTo(BigDecimal.ONE.negate()) <= 0) {
            throw new IllegalArgumentException(
                    "A price changes by %s; give a share above -1".formatted(change));
        }
        change = Decimal.plain(change);
    }

    @Override
    public SalesScope sales() {
        return new SalesScope(channel, group);
    }

    @Override
    public PriceChange of(SalesScope others, Span inMonths) {
        return new PriceChange(others.channel(), others.group(), inMonths, change);
    }
}
