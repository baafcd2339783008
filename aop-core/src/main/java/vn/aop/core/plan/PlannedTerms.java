package vn.aop.core.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Value;

/**
 * The terms on which a channel and group is planned to sell in a month.
 *
 * <p>With the margin m at unchanged prices and the price factor p, goods cost {@code (1 − m) ÷ p}
 * of what is taken for them. For example, ten per cent off a margin of 0.28 leaves {@code 1 − 0.72
 * ÷ 0.90 = 0.20}. Goods that are thrown away cost as much again as the group's share of them says.
 * Sources: {@code docs/formulas/planned-figures.md}, {@code docs/formulas/waste.md}.
 */
public final class PlannedTerms {

    private final SalesBasis basis;

    /**
     * Begins to plan.
     *
     * @param basis what sales are planned from
     */
    public PlannedTerms(SalesBasis basis) {
        this.basis = basis;
    }

    /** Returns the share of revenue that a line's goods which are sold cost, month by month. */
    public List<BigDecimal> costShares(Line line) {
        String channel = line.channel().orElseThrow();
        ProductGroup group = basis.company().group(line.group().orElseThrow()).orElseThrow();
        return basis.year().months().stream()
                .map(month -> costShare(channel, group, month))
                .toList();
    }

    /**
     * Returns the share of revenue that a line's goods which are thrown away cost, month by month.
     *
     * @return empty where nothing is thrown away
     */
    public List<BigDecimal> wasteShares(Line line) {
        ProductGroup group = basis.company().group(line.group().orElseThrow()).orElseThrow();
        return group.isWasted()
                ? costShares(line).stream().map(group::wasteOf).toList()
                : List.of();
    }

    /** Returns the share of a line's revenue that its channel keeps. */
    public BigDecimal feeRate(Line line) {
        return basis.company()
                .channel(line.channel().orElseThrow())
                .map(Channel::feeRate)
                .orElseThrow();
    }

    /** Returns the share of a line's revenue that its channel keeps, month by month. */
    public List<BigDecimal> feeRates(Line line) {
        BigDecimal rate = feeRate(line);
        return basis.year().months().stream().map(it -> rate.multiply(feeHit(line, it))).toList();
    }

    private BigDecimal feeHit(Line line, YearMonth month) {
        return basis.revenue()
                .hit(
                        RevenuePlan.Hit.What.CHANNEL_FEES,
                        line.channel().orElseThrow(),
                        line.group().orElseThrow(),
                        month);
    }

    private BigDecimal costShare(String channel, ProductGroup group, YearMonth month) {
        BigDecimal margin =
                basis.revenue()
                        .margin(channel, group.id(), month)
                        .map(MarginChange::margin)
                        .orElseGet(() -> group.marginIn(channel));
        BigDecimal atUnchangedPrices = BigDecimal.ONE.subtract(margin);
        BigDecimal price = basis.revenue().priceFactor(channel, group.id(), month);
        return price.compareTo(BigDecimal.ONE) == 0
                ? atUnchangedPrices
                : atUnchangedPrices.divide(price, Value.PRECISION);
    }
}
