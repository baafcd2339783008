package vn.aop.core.projection;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.MarginChange;
import vn.aop.core.plan.Plan;

/**
 * The terms on which a channel and group is planned to sell in a month.
 *
 * <p>With the margin m at unchanged prices and the price factor p, goods cost {@code (1 − m) ÷ p}
 * of what is taken for them. For example, ten per cent off a margin of 0.28 leaves {@code 1 − 0.72
 * ÷ 0.90 = 0.20}. Source: {@code docs/formulas/planned-figures.md}.
 */
final class PlannedTerms {

    private final Plan plan;

    PlannedTerms(Plan plan) {
        this.plan = plan;
    }

    /** Returns the share of revenue that a line's goods cost, month by month. */
    List<BigDecimal> costShares(Line line) {
        String channel = line.channel().orElseThrow();
        ProductGroup group = plan.company().group(line.group().orElseThrow()).orElseThrow();
        return plan.year().months().stream()
                .map(month -> costShare(channel, group, month))
                .toList();
    }

    /** Returns the share of a line's revenue that its channel keeps. */
    BigDecimal feeRate(Line line) {
        return plan.company()
                .channel(line.channel().orElseThrow())
                .map(Channel::feeRate)
                .orElseThrow();
    }

    private BigDecimal costShare(String channel, ProductGroup group, YearMonth month) {
        BigDecimal margin =
                plan.revenue()
                        .margin(channel, group.id(), month)
                        .map(MarginChange::margin)
                        .orElseGet(() -> group.marginIn(channel));
        BigDecimal atUnchangedPrices = BigDecimal.ONE.subtract(margin);
        BigDecimal price = plan.revenue().priceFactor(channel, group.id(), month);
        return price.compareTo(BigDecimal.ONE) == 0
                ? atUnchangedPrices
                : atUnchangedPrices.divide(price, Value.PRECISION);
    }
}
