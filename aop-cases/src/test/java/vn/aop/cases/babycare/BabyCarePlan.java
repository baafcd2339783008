package vn.aop.cases.babycare;

import static vn.aop.cases.babycare.BabyCareYear.GROUPS;
import static vn.aop.cases.babycare.BabyCareYear.MONTHS;
import static vn.aop.cases.babycare.BabyCareYear.ONLINE;
import static vn.aop.cases.babycare.BabyCareYear.OPENING_STOCK;
import static vn.aop.cases.babycare.BabyCareYear.STORE;

import java.util.List;

/**
 * The planned year 2026 of the BabyCare House case, by the arithmetic of the plan file: what {@code
 * plan.yaml} says about growth, actions and margins, needed here because the actual year is told as
 * a share of the plan.
 */
final class BabyCarePlan {

    /** Gross margins that the plan counts on, as in {@code plan.yaml}. */
    static final double[][] MARGIN = {
        {0.245, 0.275, 0.540, 0.395, 0.445, 0.525},
        {0.190, 0.215, 0.480, 0.385, 0.410, 0.455},
    };

    /** Days of sales that the plan keeps in stock. */
    private static final int[] COVER_DAYS = {28, 25, 45, 30, 35, 40};

    /**
     * An expected effect of an action of the plan.
     *
     * @param groups the groups it lifts, all six when empty
     * @param from first month, 1 is January
     */
    private record Effect(
            int channel,
            List<String> groups,
            double lift,
            int from,
            int to,
            int ramp,
            boolean lasts) {

        double in(int month) {
            if (month < from || (!lasts && month > to)) {
                return 0;
            }
            return lift * (ramp == 0 ? 1 : Math.min(1.0, (month - from + 1) / (double) ramp));
        }

        boolean lifts(int someChannel, int group) {
            return channel == someChannel
                    && (groups.isEmpty() || groups.contains(GROUPS.get(group)));
        }
    }

    private static final List<Effect> EFFECTS =
            List.of(
                    // A1 combos
                    new Effect(ONLINE, List.of("weaning"), 0.15, 1, 6, 3, true),
                    new Effect(ONLINE, List.of("care"), 0.15, 1, 6, 3, true),
                    new Effect(ONLINE, List.of("clothing"), 0.10, 1, 6, 3, true),
                    // A2 the online shop put in order
                    new Effect(ONLINE, List.of(), 0.24, 1, 4, 4, true),
                    // A3 livestream and advertising
                    new Effect(ONLINE, List.of("clothing"), 0.44, 3, 12, 3, false),
                    new Effect(ONLINE, List.of("care"), 0.40, 3, 12, 3, false),
                    new Effect(ONLINE, List.of("toys"), 0.40, 3, 12, 3, false),
                    new Effect(ONLINE, List.of("weaning"), 0.36, 3, 12, 3, false),
                    new Effect(ONLINE, List.of("diapers"), 0.24, 3, 12, 3, false),
                    new Effect(ONLINE, List.of("formula"), 0.22, 3, 12, 3, false),
                    // A4 reminders to old customers
                    new Effect(ONLINE, List.of("diapers"), 0.15, 2, 12, 3, true),
                    new Effect(ONLINE, List.of("formula"), 0.15, 2, 12, 3, true),
                    new Effect(STORE, List.of("diapers"), 0.04, 2, 12, 3, true),
                    new Effect(STORE, List.of("formula"), 0.04, 2, 12, 3, true),
                    // A5 the sale season
                    new Effect(ONLINE, List.of(), 0.15, 9, 12, 0, false));

    private BabyCarePlan() {}

    private static double organic(int channel, int group) {
        if (channel == ONLINE) {
            return 0.20;
        }
        return GROUPS.get(group).equals("formula") ? -0.10 : -0.06;
    }

    /**
     * Returns planned revenue as {@code [channel][group][month]}: last year's same month × (1 +
     * organic growth + Σ lift × ramp), the arithmetic of the plan file.
     */
    static double[][][] revenue() {
        long[][][] baseline = BabyCareYear.baselineRevenue();
        double[][][] planned = new double[2][GROUPS.size()][MONTHS];
        for (int c = 0; c < 2; c++) {
            for (int g = 0; g < GROUPS.size(); g++) {
                for (int m = 0; m < MONTHS; m++) {
                    planned[c][g][m] = baseline[c][g][m] * (1 + growth(c, g, m + 1));
                }
            }
        }
        return planned;
    }

    private static double growth(int channel, int group, int month) {
        double growth = organic(channel, group);
        for (Effect effect : EFFECTS) {
            if (effect.lifts(channel, group)) {
                growth += effect.in(month);
            }
        }
        return growth;
    }

    /** Returns the planned cost of goods of a group over both channels, by month. */
    static double[] cost(int group) {
        double[][][] revenue = revenue();
        double[] cost = new double[MONTHS];
        for (int c = 0; c < 2; c++) {
            for (int m = 0; m < MONTHS; m++) {
                cost[m] += revenue[c][group][m] * (1 - MARGIN[c][group]);
            }
        }
        return cost;
    }

    /**
     * Returns the planned purchases of a group by month: buy up to the days of cover, counted on
     * the next month's planned cost of goods, in steps of 500,000 đồng. January 2027 is taken as
     * 1.15 times January 2026: online has grown by then, and Tết 2027 (6 February) makes it a peak
     * month.
     */
    static long[] purchases(int group) {
        double[] cost = cost(group);
        double stock = OPENING_STOCK[group];
        long[] purchases = new long[MONTHS];
        for (int m = 0; m < MONTHS; m++) {
            double next = m + 1 < MONTHS ? cost[m + 1] : 1.15 * cost[0];
            double wanted = next * COVER_DAYS[group] / 30 + cost[m] - stock;
            purchases[m] = Math.max(0, (long) Math.ceil(wanted / 500_000) * 500_000);
            stock += purchases[m] - cost[m];
        }
        return purchases;
    }
}
