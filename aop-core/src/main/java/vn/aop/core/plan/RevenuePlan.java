package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.RevenueDefinition;

/**
 * What the plan expects to sell before its actions: what revenue means, how it grows by itself, and
 * where it is planned outright.
 *
 * @param definition what revenue means, if that is written down
 * @param organic growth without any new action; of two entries that hold, the more detailed counts
 * @param monthly revenue planned outright
 * @param prices prices that differ for some months, kept in the order of their months
 * @param margins margins that differ for some months, kept in the order of their months
 */
public record RevenuePlan(
        Optional<RevenueDefinition> definition,
        List<Organic> organic,
        List<MonthlyRevenue> monthly,
        List<PriceChange> prices,
        List<MarginChange> margins) {

    public RevenuePlan {
        requireNonNull(definition, "definition");
        organic = List.copyOf(organic);
        monthly = List.copyOf(monthly);
        prices = prices.stream().sorted(PriceChange.ORDER).toList();
        margins = margins.stream().sorted(MarginChange.ORDER).toList();
    }

    /** Makes a revenue plan at the company's prices and margins all year. */
    public RevenuePlan(
            Optional<RevenueDefinition> definition,
            List<Organic> organic,
            List<MonthlyRevenue> monthly) {
        this(definition, organic, monthly, List.of(), List.of());
    }

    /** Returns a revenue plan that expects last year again. */
    public static RevenuePlan empty() {
        return new RevenuePlan(Optional.empty(), List.of(), List.of());
    }

    /**
     * Returns the growth without any new action of a channel and group; 0 where nothing is said. An
     * entry for channel and group counts before one for the channel, then one for the group, then
     * one for all.
     */
    public BigDecimal organicGrowth(String channel, String group) {
        return organic.stream()
                .filter(entry -> entry.holdsFor(channel, group))
                .max(Comparator.comparingInt(Organic::detail))
                .map(Organic::growth)
                .orElse(BigDecimal.ZERO);
    }

    /** Returns the revenue planned outright for a channel and group, if it is. */
    public Optional<MonthlyRevenue> monthly(String channel, String group) {
        return monthly.stream()
                .filter(entry -> entry.channel().equals(channel) && entry.group().equals(group))
                .findFirst();
    }

    /** Returns the same revenue plan with other prices. */
    public RevenuePlan withPrices(List<PriceChange> others) {
        return new RevenuePlan(definition, organic, monthly, others, margins);
    }

    /** Returns the same revenue plan with other margins. */
    public RevenuePlan withMargins(List<MarginChange> others) {
        return new RevenuePlan(definition, organic, monthly, prices, others);
    }

    /**
     * Returns what prices of a channel and group are multiplied by in a month: {@code Π (1 +
     * change)} of the entries that hold, 1 where none does.
     */
    public BigDecimal priceFactor(String channel, String group, YearMonth month) {
        BigDecimal factor = BigDecimal.ONE;
        for (PriceChange price : prices) {
            if (price.holdsFor(channel, group) && price.months().contains(month)) {
                factor = factor.multiply(BigDecimal.ONE.add(price.change()));
            }
        }
        return factor;
    }

    /**
     * Returns the margin that is planned for a channel and group in a month in place of the
     * company's, if one is. An entry for the channel counts before one for all; of two the later.
     */
    public Optional<MarginChange> margin(String channel, String group, YearMonth month) {
        MarginChange found = null;
        for (MarginChange margin : margins) {
            boolean holds = margin.holdsFor(channel, group) && margin.months().contains(month);
            if (holds
                    && (found == null
                            || found.channel().isEmpty()
                            || margin.channel().isPresent())) {
                found = margin;
            }
        }
        return Optional.ofNullable(found);
    }
}
