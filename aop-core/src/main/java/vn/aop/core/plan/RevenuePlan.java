package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.Span;

/**
 * What the plan expects to sell before its actions: what revenue means, how it grows by itself, and
 * where it is planned outright.
 *
 * @param definition what revenue means, if that is written down
 * @param organic growth without any new action; of two entries that hold, the more detailed counts
 * @param monthly revenue planned outright
 * @param prices prices that differ for some months, kept in the order of their months; of two
 *     entries that hold, the more detailed counts
 * @param margins margins that differ for some months, kept in the order of their months; of two
 *     entries that hold, the more detailed counts
 * @param hits risks that are tried out on its sales; none in a plan that is kept
 */
public record RevenuePlan(
        Optional<RevenueDefinition> definition,
        List<Organic> organic,
        List<MonthlyRevenue> monthly,
        List<PriceChange> prices,
        List<MarginChange> margins,
        List<Hit> hits) {

    public RevenuePlan {
        requireNonNull(definition, "definition");
        organic = List.copyOf(organic);
        monthly = List.copyOf(monthly);
        prices = prices.stream().sorted(PriceChange.ORDER).toList();
        margins = margins.stream().sorted(MarginChange.ORDER).toList();
        hits = List.copyOf(hits);
    }

    /** Makes a revenue plan on which no risk is tried out. */
    public RevenuePlan(
            Optional<RevenueDefinition> definition,
            List<Organic> organic,
            List<MonthlyRevenue> monthly,
            List<PriceChange> prices,
            List<MarginChange> margins) {
        this(definition, organic, monthly, prices, margins, List.of());
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
                .filter(entry -> entry.sales().reaches(channel, group))
                .max(Comparator.comparingInt(entry -> entry.sales().detail()))
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
        return new RevenuePlan(definition, organic, monthly, others, margins, hits);
    }

    /** Returns the same revenue plan with other margins. */
    public RevenuePlan withMargins(List<MarginChange> others) {
        return new RevenuePlan(definition, organic, monthly, prices, others, hits);
    }

    /** Returns the same revenue plan with another risk tried out on its sales. */
    public RevenuePlan with(Hit hit) {
        return new RevenuePlan(
                definition,
                organic,
                monthly,
                prices,
                margins,
                Stream.concat(hits.stream(), Stream.of(hit)).toList());
    }

    /**
     * Returns what risks that are tried out multiply sales by, or what channels keep of them, for a
     * channel and group in a month; 1 where none hits them.
     */
    public BigDecimal hit(Hit.What what, String channel, String group, YearMonth month) {
        BigDecimal all = BigDecimal.ONE;
        for (Hit hit : hits) {
            if (hit.reaches(what, channel, group, month)) {
                all = all.multiply(hit.multiplier());
            }
        }
        return all;
    }

    /**
     * Returns the same revenue plan once a price is decided: it holds for its sales and months,
     * whatever was decided before; what is left of earlier ones before, after and for other sales
     * stays. After −5 % from January to December, −10 % in July leaves −5 % until June and from
     * August on. A change of 0 is the list price.
     */
    public RevenuePlan decided(PriceChange later) {
        LaterTerms<PriceChange> earlier = new LaterTerms<>(prices);
        return withPrices(
                later.change().signum() == 0 ? earlier.without(later) : earlier.with(later));
    }

    /** Returns the same revenue plan once a margin is decided, as {@link #decided(PriceChange)}. */
    public RevenuePlan decided(MarginChange later) {
        return withMargins(new LaterTerms<>(margins).with(later));
    }

    /**
     * Returns the same revenue plan once sales earn what the company earns by itself again.
     *
     * @param usual that margin, with the sales and months
     */
    public RevenuePlan withUsual(MarginChange usual) {
        return withMargins(new LaterTerms<>(margins).without(usual));
    }

    /**
     * Returns what the list price of a channel and group is multiplied by in a month: {@code 1 +
     * change} of the entry that holds, 1 where none does.
     */
    public BigDecimal priceFactor(String channel, String group, YearMonth month) {
        return holding(prices, channel, group, month)
                .map(it -> BigDecimal.ONE.add(it.change()))
                .orElse(BigDecimal.ONE);
    }

    /**
     * Returns the margin that is planned for a channel and group in a month in place of the
     * company's, if one is.
     */
    public Optional<MarginChange> margin(String channel, String group, YearMonth month) {
        return holding(margins, channel, group, month);
    }

    private static <T extends DatedTerms<T>> Optional<T> holding(
            List<T> entries, String channel, String group, YearMonth month) {
        Optional<T> held = Optional.empty();
        for (T entry : entries) {
            boolean holds = entry.months().contains(month) && entry.sales().reaches(channel, group);
            int least = held.map(it -> it.sales().detail()).orElse(-1);
            if (holds && entry.sales().detail() > least) {
                held = Optional.of(entry);
            }
        }
        return held;
    }

    /**
     * What hits the sales of some months besides all that a plan says of them: a risk that is tried
     * out. A plan that is kept has none.
     *
     * @param what what of the sales is hit
     * @param sales which sales
     * @param months in which months
     * @param multiplier what it is multiplied by, 0 or more
     */
    public record Hit(What what, SalesScope sales, Span months, BigDecimal multiplier) {

        /** What of sales may be hit. */
        public enum What {
            /** What is sold, and with it all that follows from it. */
            REVENUE,
            /** What channels keep of it. */
            CHANNEL_FEES
        }

        public Hit {
            requireNonNull(what, "what");
            requireNonNull(sales, "sales");
            requireNonNull(months, "months");
            if (multiplier.signum() < 0) {
                throw new IllegalArgumentException(
                        "Sales are multiplied by %s; give 0 or more".formatted(multiplier));
            }
            multiplier = Decimal.plain(multiplier);
        }

        boolean reaches(What other, String channel, String group, YearMonth month) {
            return what == other && sales.reaches(channel, group) && months.contains(month);
        }
    }
}
