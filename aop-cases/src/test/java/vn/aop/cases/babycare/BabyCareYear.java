package vn.aop.cases.babycare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The numbers behind the BabyCare House case: last year, 2025.
 *
 * <p>Shop, people and sizes are invented. Three facts were fixed first and hold to the đồng: online
 * is 30 % of last year's revenue, the store earns a gross margin of 38 % and online one of 30 %, so
 * the whole shop earns 35.6 %. All other numbers are shapes that are scaled until these facts hold.
 *
 * <p>The shapes follow how a mother-and-baby shop sells: Tết 2025 falls on 29 January, so January
 * is high and February low; summer is quiet; online peaks on 11.11 and 12.12. August 2025 is weak
 * online because the shop had cut its advertising in July, when costs rose. National retail
 * turnover (General Statistics Office) has the same outline, only flatter: January about 2 % above
 * the year's mean, February 3 % below, the last quarter 4 to 6 % above.
 *
 * <p>{@link #main} prints the {@code baseline.figures} and the purchase lines of {@code plan.yaml}.
 */
final class BabyCareYear {

    static final int STORE = 0;
    static final int ONLINE = 1;
    static final List<String> CHANNELS = List.of("store", "online");
    static final List<String> GROUPS =
            List.of("formula", "diapers", "clothing", "weaning", "care", "toys");
    static final int MONTHS = 12;

    /** Revenue of 2025 per channel: 4.8 tỷ in all, of which online is exactly 30 %. */
    static final long[] REVENUE_2025 = {3_360_000_000L, 1_440_000_000L};

    /** Cost of goods of 2025 per channel: 62 % and 70 % of revenue. */
    static final long[] COST_2025 = {2_083_200_000L, 1_008_000_000L};

    /**
     * What marketplaces, payment and shipping kept of a thousand đồng of online sales: 60 % sold
     * through marketplaces at 12 %, the rest at 1.5 %.
     */
    private static final int FEES_2025 = 78;

    /** How a channel's year spreads over its months; 1 is an average month. */
    private static final double[][] CHANNEL_SHAPE = {
        {1.16, 0.83, 0.98, 1.00, 1.01, 1.00, 0.93, 0.92, 0.96, 1.02, 1.04, 1.10},
        {1.04, 0.76, 0.96, 0.97, 0.98, 0.98, 0.93, 0.83, 1.00, 1.06, 1.30, 1.24},
    };

    /** What a group sells in a month on top of its channel's shape. */
    private static final double[][] GROUP_SHAPE = {
        {0.95, 1.03, 1.01, 1.00, 1.00, 0.99, 1.01, 1.02, 1.00, 1.00, 0.99, 0.97},
        {0.96, 1.04, 1.01, 1.00, 1.00, 0.98, 1.01, 1.02, 0.99, 1.00, 1.00, 0.98},
        {1.18, 0.88, 0.98, 0.98, 0.97, 0.95, 0.94, 0.93, 0.97, 1.04, 1.06, 1.08},
        {0.97, 1.02, 1.01, 1.01, 1.00, 1.00, 1.02, 1.02, 0.99, 0.99, 0.99, 0.98},
        {0.98, 1.00, 1.05, 1.00, 1.01, 0.99, 0.99, 0.99, 0.98, 1.03, 1.00, 0.98},
        {1.04, 0.90, 0.94, 0.95, 1.08, 1.16, 0.96, 0.95, 1.14, 0.96, 0.92, 1.06},
    };

    /** What each group has in a channel's revenue. */
    private static final double[][] GROUP_SHARE = {
        {0.27, 0.20, 0.21, 0.10, 0.12, 0.10},
        {0.23, 0.28, 0.19, 0.10, 0.12, 0.08},
    };

    /** Gross margins of 2025 before they are scaled to exactly 38 % and 30 %. */
    private static final double[][] MARGIN_2025 = {
        {0.245, 0.275, 0.540, 0.395, 0.445, 0.525},
        {0.175, 0.200, 0.460, 0.345, 0.385, 0.440},
    };

    /** Points of margin that promotions cost, by month: sale days are paid for by the shop. */
    private static final double[][] PROMOTION_2025 = {
        {0.000, 0.005, 0, 0, 0, 0.005, 0.005, 0.005, 0, 0, 0, 0},
        {0.000, 0.000, 0, 0, 0, 0.005, 0.005, 0.010, 0.005, 0.005, 0.015, 0.015},
    };

    /** Stock at cost on 1 January 2026; toys are what is left of last autumn's bulk buying. */
    static final long[] OPENING_STOCK = {
        70_000_000, 60_000_000, 75_000_000, 28_000_000, 36_000_000, 76_000_000
    };

    /** Stock at cost on 1 January 2025. */
    private static final long[] STOCK_2025 = {
        85_000_000, 70_000_000, 78_000_000, 32_000_000, 42_000_000, 34_000_000
    };

    /**
     * What moved the buying of 2025 away from sales: 1 buys what the last month sold. Diapers were
     * bought in bulk in April, clothing in October and toys in September, because they sold.
     */
    private static final double[][] BUYING_2025 = {
        {1.0, 0.9, 1.1, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.1, 1.0},
        {1.0, 0.8, 1.0, 2.0, 0.7, 0.8, 1.0, 1.0, 1.0, 1.0, 1.1, 1.0},
        {1.0, 0.7, 1.0, 1.0, 1.0, 1.0, 0.9, 1.0, 1.2, 1.9, 1.0, 0.9},
        {1.0, 0.9, 1.1, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.1, 1.0},
        {1.0, 0.9, 1.1, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.1, 1.0},
        {1.0, 0.8, 0.9, 1.0, 1.3, 1.2, 0.8, 1.2, 3.4, 0.7, 0.7, 0.9},
    };

    private BabyCareYear() {}

    /** Returns revenue of 2025 as {@code [channel][group][month]}, in steps of 10,000 đồng. */
    static long[][][] baselineRevenue() {
        long[][][] revenue = new long[2][][];
        for (int c = 0; c < 2; c++) {
            double[] weights = new double[GROUPS.size() * MONTHS];
            for (int i = 0; i < weights.length; i++) {
                int group = i / MONTHS;
                int month = i % MONTHS;
                weights[i] =
                        GROUP_SHARE[c][group] * CHANNEL_SHAPE[c][month] * GROUP_SHAPE[group][month];
            }
            revenue[c] = table(Split.byWeights(REVENUE_2025[c], 10_000, weights));
        }
        return revenue;
    }

    /** Returns cost of goods of 2025 as {@code [channel][group][month]}, in 10,000 đồng. */
    static long[][][] baselineCost() {
        long[][][] revenue = baselineRevenue();
        long[][][] cost = new long[2][][];
        for (int c = 0; c < 2; c++) {
            double[] weights = new double[GROUPS.size() * MONTHS];
            for (int i = 0; i < weights.length; i++) {
                int group = i / MONTHS;
                int month = i % MONTHS;
                double margin = MARGIN_2025[c][group] - PROMOTION_2025[c][month];
                weights[i] = revenue[c][group][month] * (1 - margin);
            }
            cost[c] = table(Split.byWeights(COST_2025[c], 10_000, weights));
        }
        return cost;
    }

    /**
     * Returns the purchases of a group in 2025 by month, in steps of 10,000 đồng: the months' total
     * is what was sold at cost plus what the stock grew by.
     */
    static long[] baselinePurchases(int group) {
        long[][][] cost = baselineCost();
        double[] weights = new double[MONTHS];
        long total = OPENING_STOCK[group] - STOCK_2025[group];
        for (int m = 0; m < MONTHS; m++) {
            int before = Math.max(0, m - 1);
            weights[m] =
                    BUYING_2025[group][m]
                            * (cost[STORE][group][before] + cost[ONLINE][group][before]);
            total += cost[STORE][group][m] + cost[ONLINE][group][m];
        }
        return Split.byWeights(total, 10_000, weights);
    }

    private static long[][] table(long[] cells) {
        long[][] table = new long[GROUPS.size()][MONTHS];
        for (int i = 0; i < cells.length; i++) {
            table[i / MONTHS][i % MONTHS] = cells[i];
        }
        return table;
    }

    /** Returns the lines of {@code baseline.figures} that follow from the shapes. */
    static List<String> baselineFigures() {
        List<String> lines = new ArrayList<>();
        long[][][] revenue = baselineRevenue();
        lines.addAll(cells("revenue", revenue));
        lines.addAll(cells("cost_of_goods", baselineCost()));
        long[] fees = new long[MONTHS];
        for (int m = 0; m < MONTHS; m++) {
            for (int g = 0; g < GROUPS.size(); g++) {
                fees[m] += revenue[ONLINE][g][m] * FEES_2025 / 1_000;
            }
        }
        lines.add("- {account: channel_fees, channel: online, months: " + list(fees) + "}");
        for (int g = 0; g < GROUPS.size(); g++) {
            lines.add(
                    "- {account: purchases, group: %s, months: %s}"
                            .formatted(GROUPS.get(g), list(baselinePurchases(g))));
        }
        return lines;
    }

    private static List<String> cells(String account, long[][][] cells) {
        List<String> lines = new ArrayList<>();
        for (int c = 0; c < 2; c++) {
            for (int g = 0; g < GROUPS.size(); g++) {
                lines.add(
                        "- {account: %s, channel: %s, group: %s, months: %s}"
                                .formatted(
                                        account,
                                        CHANNELS.get(c),
                                        GROUPS.get(g),
                                        list(cells[c][g])));
            }
        }
        return lines;
    }

    static String list(long[] months) {
        return LongStream.of(months)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Prints the figures that {@code plan.yaml} holds literally. */
    public static void main(String[] args) {
        baselineFigures().forEach(System.out::println);
        for (int g = 0; g < GROUPS.size(); g++) {
            System.out.println(
                    "purchases " + GROUPS.get(g) + ": " + list(BabyCarePlan.purchases(g)));
        }
    }
}
