package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Span;

/**
 * A gross margin at unchanged prices that differs from the company's for some months: goods that
 * become dearer or cheaper to buy. Of two entries that hold for the same sale the more detailed
 * counts: that of the channel.
 *
 * @param channel the channel it holds for, empty for all
 * @param group the product group
 * @param months the months in which it holds
 * @param margin the gross margin in these months, a share from −1 to 1
 */
public record MarginChange(Optional<String> channel, String group, Span months, BigDecimal margin)
        implements DatedTerms<MarginChange> {

    static final Comparator<MarginChange> ORDER =
            Comparator.comparing((MarginChange it) -> it.months().from())
                    .thenComparing(it -> it.months().to())
                    .thenComparing(it -> it.channel().orElse(""))
                    .thenComparing(it -> it.group());

    public MarginChange {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(months, "months");
        if (margin.abs().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "Group %s has a margin of %s; give a share from -1 to 1"
                            .formatted(group, margin));
        }
        margin = Decimal.plain(margin);
    }

    @Override
    public SalesScope sales() {
        return new SalesScope(channel, Optional.of(group));
    }

    @Override
    public MarginChange of(SalesScope others, Span inMonths) {
        return new MarginChange(others.channel(), others.group().orElse(group), inMonths, margin);
    }
}
