package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the plan expects to sell before its actions: what revenue means, how it grows by itself, and
 * where it is planned outright.
 *
 * @param definition what revenue means, if that is written down
 * @param organic growth without any new action; of two entries that hold, the more detailed counts
 * @param monthly revenue planned outright
 */
public record RevenuePlan(
        Optional<RevenueDefinition> definition,
        List<Organic> organic,
        List<MonthlyRevenue> monthly) {

    public RevenuePlan {
        requireNonNull(definition, "definition");
        organic = List.copyOf(organic);
        monthly = List.copyOf(monthly);
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
}
