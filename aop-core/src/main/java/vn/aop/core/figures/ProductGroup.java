package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.aop.core.text.Text;

/**
 * A group of products that are bought, priced and sold alike.
 *
 * @param id the id used in files and metrics, for example {@code diapers}
 * @param name what people call it
 * @param margin the planned gross margin: (revenue − cost of goods) ÷ revenue, from −1 to 1
 * @param marginByChannel the margin in channels where it differs, by channel id
 * @param stockCoverDays how many days of coming sales the stock should last, 0 or more
 * @param leadTimeDays how many days pass from an order to the goods in the shop, 0 or more
 * @param shelfLifeDays after how many days goods cannot be sold any more, 1 or more; empty where
 *     they keep
 * @param supply where what is sold comes from
 * @param waste which share of the goods that leave is thrown away instead of being sold: of 100
 *     bought, 3 at 0.03; from 0 to less than 1. At 0, nothing is told of it
 */
public record ProductGroup(
        String id,
        Text name,
        BigDecimal margin,
        Map<String, BigDecimal> marginByChannel,
        int stockCoverDays,
        int leadTimeDays,
        Optional<Integer> shelfLifeDays,
        Supply supply,
        BigDecimal waste) {

    /**
     * The account on which goods that are thrown away are a cost: a part of the cost of goods, told
     * apart. A company has it where one of its groups throws any away.
     */
    public static final Account WASTE =
            new Account(
                    "waste",
                    AccountKind.COST_OF_GOODS,
                    Text.of("Hàng hỏng, hàng bỏ", "Goods thrown away"));

    /** Where what a group sells comes from. */
    public enum Supply {
        /** Goods are bought, lie in stock and are sold from it. */
        STOCK,
        /** Nothing lies in stock: services, work to order; what it costs is paid as it is sold. */
        AS_SOLD
    }

    public ProductGroup {
        Names.requireMetricName(id);
        requireNonNull(name, "name");
        requireMargin(id, margin);
        margin = Decimal.plain(margin);
        marginByChannel.values().forEach(own -> requireMargin(id, own));
        marginByChannel = Decimal.plain(new TreeMap<>(marginByChannel));
        requireNonNull(supply, "supply");
        if (stockCoverDays < 0) {
            throw new IllegalArgumentException(
                    "Group %s has a stock cover of %d days; give 0 or more"
                            .formatted(id, stockCoverDays));
        }
        if (leadTimeDays < 0) {
            throw new IllegalArgumentException(
                    "Group %s has a lead time of %d days; give 0 or more"
                            .formatted(id, leadTimeDays));
        }
        if (requireNonNull(shelfLifeDays, "shelfLifeDays").orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "Group %s has a shelf life of %d days; give 1 or more"
                            .formatted(id, shelfLifeDays.orElseThrow()));
        }
        waste = Decimal.plain(requireNonNull(waste, "waste"));
        if (waste.signum() < 0 || waste.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "Group %s throws away %s of its goods; give a share from 0 to less than 1"
                            .formatted(id, waste));
        }
    }

    /** Makes a group that throws nothing away. */
    public ProductGroup(
            String id,
            Text name,
            BigDecimal margin,
            Map<String, BigDecimal> marginByChannel,
            int stockCoverDays,
            int leadTimeDays,
            Optional<Integer> shelfLifeDays,
            Supply supply) {
        this(
                id,
                name,
                margin,
                marginByChannel,
                stockCoverDays,
                leadTimeDays,
                shelfLifeDays,
                supply,
                BigDecimal.ZERO);
    }

    /** Makes a group whose goods are there when they are ordered, and keep. */
    public ProductGroup(
            String id,
            Text name,
            BigDecimal margin,
            Map<String, BigDecimal> marginByChannel,
            int stockCoverDays,
            Supply supply) {
        this(id, name, margin, marginByChannel, stockCoverDays, 0, Optional.empty(), supply);
    }

    /** Makes a group whose goods are sold from stock. */
    public ProductGroup(
            String id,
            Text name,
            BigDecimal margin,
            Map<String, BigDecimal> marginByChannel,
            int stockCoverDays) {
        this(id, name, margin, marginByChannel, stockCoverDays, Supply.STOCK);
    }

    /** Returns whether its goods are sold from stock. */
    public boolean isStocked() {
        return supply == Supply.STOCK;
    }

    /**
     * Returns for how many days goods that are bought as they are sold should last at the end of a
     * month: the days of cover, yet as many as a new delivery takes to come, and no more than goods
     * keep.
     *
     * <p>For example, 20 days of cover become 30 where the supplier takes 30 days, and 14 where
     * goods keep for 14.
     */
    public int replenishedDays() {
        return Math.min(
                Math.max(stockCoverDays, leadTimeDays), shelfLifeDays.orElse(Integer.MAX_VALUE));
    }

    /** Returns whether some of its goods are thrown away. */
    public boolean isWasted() {
        return waste.signum() > 0;
    }

    /**
     * Returns what goods cost with those of them that are thrown away: {@code cost ÷ (1 − waste)}.
     *
     * <p>For example, goods that are sold and cost 97 come to 100 where 3 % are thrown away.
     * Source: {@code docs/formulas/waste.md}.
     *
     * @param sold what the goods that are sold cost, or the share of revenue that they cost
     * @return the same where nothing is thrown away; else to the precision of {@link Value}
     */
    public BigDecimal withWaste(BigDecimal sold) {
        return isWasted() ? sold.divide(BigDecimal.ONE.subtract(waste), Value.PRECISION) : sold;
    }

    /**
     * Returns what is thrown away for what is sold: {@code cost × waste ÷ (1 − waste)}.
     *
     * @param sold what the goods that are sold cost, or the share of revenue that they cost
     */
    public BigDecimal wasteOf(BigDecimal sold) {
        return isWasted()
                ? sold.multiply(waste).divide(BigDecimal.ONE.subtract(waste), Value.PRECISION)
                : BigDecimal.ZERO;
    }

    /**
     * Returns the share of revenue in a channel that goods cost at planned margin and unchanged
     * prices, with what is thrown away.
     */
    public BigDecimal costShareIn(String channel) {
        return withWaste(BigDecimal.ONE.subtract(marginIn(channel)));
    }

    /** Returns the planned gross margin of this group in a channel, before what is thrown away. */
    public BigDecimal marginIn(String channel) {
        return marginByChannel.getOrDefault(channel, margin);
    }

    private static void requireMargin(String id, BigDecimal margin) {
        requireNonNull(margin, "margin");
        if (margin.compareTo(BigDecimal.ONE) > 0 || margin.compareTo(BigDecimal.ONE.negate()) < 0) {
            throw new IllegalArgumentException(
                    "Group %s has a margin of %s; give a share from -1 to 1".formatted(id, margin));
        }
    }
}
