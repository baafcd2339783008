package vn.aop.cases.babycare;

import static vn.aop.cases.babycare.BabyCareYear.CHANNELS;
import static vn.aop.cases.babycare.BabyCareYear.GROUPS;
import static vn.aop.cases.babycare.BabyCareYear.MONTHS;
import static vn.aop.cases.babycare.BabyCareYear.ONLINE;
import static vn.aop.cases.babycare.BabyCareYear.OPENING_STOCK;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Writes {@code sales.csv} of the BabyCare House case: every day of 2026 as the shop's books show
 * it.
 *
 * <p>Each month's sum is decided first, as a share of the plan, so that the year tells its story;
 * it is then spread over the month's days so that it looks like a shop:
 *
 * <ul>
 *   <li>Tết 2026 falls on 17 February, nineteen days later than in 2025. The weeks before sell
 *       much, the store is shut from 16 to 20 February, carriers pause from 12 to 22 February.
 *       Against a plan that follows last year's months, January is short and February is long.
 *   <li>From March to June the shop is on plan. From July to September the market is slow: 12 to 18
 *       % under plan, clothing and toys worst, and discounts cost margin, most of all in August.
 *   <li>From August the shop buys less; after the review of 5 September it puts part of the reserve
 *       into advertising for 10.10 and 11.11; October to December come back to the plan or close to
 *       it.
 * </ul>
 *
 * <p>From April the shop is the only one in the district that sells the Nhà Xanh weaning range
 * online, as it was decided in March.
 *
 * <p>The random source is seeded, so that the file comes out the same on every machine.
 */
final class BabyCareSales {

    private static final int YEAR = 2026;

    /** Sold revenue as a share of planned revenue, by channel and month. */
    private static final double[][] SOLD_OF_PLAN = {
        {0.870, 1.200, 1.005, 1.010, 0.995, 1.000, 0.865, 0.855, 0.875, 0.965, 0.985, 0.985},
        {0.910, 1.130, 0.995, 1.005, 1.010, 0.990, 0.850, 0.840, 0.865, 0.980, 1.005, 1.000},
    };

    /** Points of gross margin above or below the plan's, by channel and month. */
    private static final double[][] MARGIN_AGAINST_PLAN = {
        {0.000, 0.001, 0.001, 0.000, 0.001, 0.000, 0.001, -0.001, 0.000, 0.000, 0.000, 0.000},
        {0.001, 0.001, 0.000, 0.001, 0.000, -0.001, -0.001, -0.005, -0.002, -0.002, -0.004, -0.003},
    };

    /** How a group sold against its channel from July to September: wants wait, needs do not. */
    private static final double[] SLOW_MARKET = {1.01, 1.015, 0.965, 1.01, 1.0, 0.98};

    /** Spending by month, in thousand đồng. The plan's lines have the same names. */
    private static final long[] ONLINE_ADS = {
        11_200, 9_400, 14_100, 15_400, 16_300, 16_200, 15_600, 15_900, 17_200, 25_000, 33_000,
        20_300
    };

    private static final long[] STORE_MARKETING = {
        6_300, 3_400, 3_900, 2_800, 5_400, 4_100, 3_200, 3_600, 2_000, 3_500, 3_800, 4_600
    };

    /**
     * Gift boxes for the combos cost far more than planned until plainer ones came in September.
     */
    private static final long[] PACKAGING = {
        7_500, 8_000, 10_500, 11_500, 12_000, 12_500, 10_500, 9_500, 10_500, 10_500, 12_500, 11_000
    };

    private static final long[] UTILITIES = {
        7_900, 7_200, 8_100, 8_700, 9_900, 10_800, 11_200, 10_600, 9_300, 8_400, 8_500, 8_700
    };

    /**
     * Share of online sales that marketplaces, payment and shipping keep: see {@code plan.yaml}.
     */
    private static final double FEES = 0.09;

    /** What Nhà Xanh did to the weaning goods that were sold online, from its first month on. */
    private static final double[] NHA_XANH = {
        1, 1, 1, 1.02, 1.05, 1.06, 1.06, 1.06, 1.06, 1.06, 1.06, 1.06
    };

    /** Points of margin that its better discount brought: some of it went into small gifts. */
    private static final double NHA_XANH_MARGIN = 0.024;

    /** What a household business above 3 billion pays of its income, of a hundred đồng. */
    private static final long INCOME_TAX = 17;

    /** Value added tax of the direct method, and income tax withheld, of a thousand đồng. */
    private static final long VAT = 10;

    private static final long WITHHELD = 5;

    private static final List<String> COSTS =
            List.of(
                    "cost_of_goods",
                    "channel_fees",
                    "online_ads",
                    "store_marketing",
                    "personnel",
                    "premises",
                    "utilities",
                    "packaging");

    /** A line of the file. */
    private record Row(LocalDate date, String account, String channel, String group, long amount) {

        String line() {
            return date + "," + account + "," + channel + "," + group + "," + amount;
        }
    }

    private final SplittableRandom random = new SplittableRandom(20260217L);
    private final List<Row> rows = new ArrayList<>();

    /** Cost of goods by group and month, filled while selling and needed to buy. */
    private final long[][] cost = new long[GROUPS.size()][MONTHS];

    /** Online revenue by day of the year, filled while selling and needed for the fees. */
    private final long[] onlineByDay = new long[367];

    private BabyCareSales() {}

    /** Returns the whole file, header first, rows by date. */
    static String csv() {
        BabyCareSales year = new BabyCareSales();
        year.sell();
        year.payFees();
        year.advertise();
        year.payRunningCosts();
        year.payIncomeTax();
        year.buy();
        return year.rows.stream()
                .sorted(Comparator.comparing(Row::date))
                .map(Row::line)
                .collect(Collectors.joining("\n", "date,account,channel,group,amount\n", "\n"));
    }

    private void sell() {
        double[][][] planned = BabyCarePlan.revenue();
        for (int c = 0; c < CHANNELS.size(); c++) {
            for (int m = 0; m < MONTHS; m++) {
                long[] byGroup = soldByGroup(planned[c], c, m);
                for (int g = 0; g < GROUPS.size(); g++) {
                    sell(c, g, m, hasNhaXanh(c, g, m) ? withNhaXanh(byGroup[g], m) : byGroup[g]);
                }
            }
        }
    }

    private static boolean hasNhaXanh(int channel, int group, int month) {
        return channel == ONLINE && GROUPS.get(group).equals("weaning") && NHA_XANH[month] > 1;
    }

    private static long withNhaXanh(long revenue, int month) {
        return (long) (revenue * NHA_XANH[month]) / 1_000 * 1_000;
    }

    private long[] soldByGroup(double[][] planned, int channel, int month) {
        double total = 0;
        double[] weights = new double[GROUPS.size()];
        for (int g = 0; g < GROUPS.size(); g++) {
            double slow = month >= 6 && month <= 8 ? SLOW_MARKET[g] : 1;
            weights[g] = planned[g][month] * slow * between(0.985, 1.015);
            total += planned[g][month];
        }
        return Split.byWeights((long) (total * SOLD_OF_PLAN[channel][month]), 1_000, weights);
    }

    /** Spreads a month's revenue over its days and writes it with its cost of goods. */
    private void sell(int channel, int group, int month, long revenue) {
        YearMonth yearMonth = YearMonth.of(YEAR, month + 1);
        double[] weights = new double[yearMonth.lengthOfMonth()];
        for (int d = 0; d < weights.length; d++) {
            weights[d] =
                    ShopCalendar.appetite(channel, GROUPS.get(group), yearMonth.atDay(d + 1))
                            * between(0.80, 1.20);
        }
        long[] days = Split.byWeights(revenue, 1_000, weights);
        double margin =
                BabyCarePlan.MARGIN[channel][group]
                        + MARGIN_AGAINST_PLAN[channel][month]
                        + (hasNhaXanh(channel, group, month) ? NHA_XANH_MARGIN : 0)
                        + between(-0.001, 0.001);
        double[] costWeights = new double[days.length];
        for (int d = 0; d < days.length; d++) {
            costWeights[d] = days[d] * between(0.97, 1.03);
        }
        long[] costs = Split.byWeights((long) (revenue * (1 - margin)), 1_000, costWeights);
        for (int d = 0; d < days.length; d++) {
            LocalDate date = yearMonth.atDay(d + 1);
            add(date, "revenue", CHANNELS.get(channel), GROUPS.get(group), days[d]);
            add(date, "cost_of_goods", CHANNELS.get(channel), GROUPS.get(group), costs[d]);
            cost[group][month] += costs[d];
            if (channel == ONLINE) {
                onlineByDay[date.getDayOfYear()] += days[d];
            }
        }
    }

    /**
     * Online is settled every Monday and on the last day of the month: the fees, and the income tax
     * that is withheld. The value added tax withheld is reckoned from what was sold.
     */
    private void payFees() {
        long open = 0;
        for (LocalDate date = LocalDate.of(YEAR, 1, 1);
                date.getYear() == YEAR;
                date = date.plusDays(1)) {
            open += onlineByDay[date.getDayOfYear()];
            boolean monthEnds = date.plusDays(1).getDayOfMonth() == 1;
            if (open > 0 && (monthEnds || date.getDayOfWeek() == DayOfWeek.MONDAY)) {
                double rate = FEES * between(0.985, 1.025);
                add(date, "channel_fees", "online", "", Math.round(open * rate / 1_000) * 1_000);
                add(date, "tax_withheld", "online", "", open * WITHHELD / 1_000);
                open = 0;
            }
        }
    }

    /** Advertising is topped up twice a week, in-store marketing is paid in three bills a month. */
    private void advertise() {
        for (int m = 0; m < MONTHS; m++) {
            YearMonth month = YearMonth.of(YEAR, m + 1);
            List<LocalDate> topUps =
                    month.atDay(1)
                            .datesUntil(month.plusMonths(1).atDay(1))
                            .filter(
                                    date ->
                                            date.getDayOfWeek() == DayOfWeek.TUESDAY
                                                    || date.getDayOfWeek() == DayOfWeek.FRIDAY)
                            .toList();
            spread("online_ads", "online", topUps, ONLINE_ADS[m]);
            spread("store_marketing", "store", days(month, 4, 14, 24), STORE_MARKETING[m]);
        }
    }

    private void payRunningCosts() {
        for (int m = 0; m < MONTHS; m++) {
            YearMonth month = YearMonth.of(YEAR, m + 1);
            add(month.atDay(5), "premises", "", "", 32_000_000);
            add(month.atEndOfMonth(), "personnel", "", "", 38_500_000);
            spread("utilities", "", days(month, 8, 15, 22), UTILITIES[m]);
            spread("packaging", "", days(month, 3, 10, 17, 24), PACKAGING[m]);
            add(month.atDay(2), "drawings", "", "", 13_000_000);
        }
        add(LocalDate.of(YEAR, 2, 10), "personnel", "", "", 46_000_000);
        add(LocalDate.of(YEAR, 1, 19), "capex", "", "", 11_700_000);
        add(LocalDate.of(YEAR, 2, 6), "capex", "", "", 6_200_000);
    }

    /**
     * January pays the rest of the lump-sum tax of 2025, the month after each quarter the income
     * tax of the year so far, less what was withheld and paid before, to the thousand đồng.
     */
    private void payIncomeTax() {
        add(LocalDate.of(YEAR, 1, 28), "tax", "", "", 6_000_000);
        long paid = 0;
        for (int quarter = 1; quarter < 4; quarter++) {
            LocalDate end = YearMonth.of(YEAR, 3 * quarter).atEndOfMonth();
            long due = profit(end) * INCOME_TAX / 100 - paid(end, "tax_withheld") - paid;
            long now = Math.max(0, due) / 1_000 * 1_000;
            add(end.plusDays(28), "tax", "", "", now);
            paid += now;
        }
    }

    /** What was earned from the start of the year, after the value added tax. */
    private long profit(LocalDate end) {
        long revenue = paid(end, "revenue");
        long spent = COSTS.stream().mapToLong(it -> paid(end, it)).sum();
        return revenue - revenue * VAT / 1_000 - spent;
    }

    private long paid(LocalDate end, String account) {
        return rows.stream()
                .filter(it -> it.account().equals(account) && !it.date().isAfter(end))
                .mapToLong(Row::amount)
                .sum();
    }

    /**
     * Goods are bought up to the plan's cover, with Tết and the state of the market in mind. Nobody
     * saw the slow summer coming: in June the shop bought for a planned July, in July the orders
     * were already placed and came in as planned, in August three quarters of the plan came in;
     * from September the shop buys at the speed of its sales.
     */
    private void buy() {
        for (int g = 0; g < GROUPS.size(); g++) {
            long[] planned = BabyCarePlan.purchases(g);
            double[] plannedCost = BabyCarePlan.cost(g);
            long stock = OPENING_STOCK[g];
            for (int m = 0; m < MONTHS; m++) {
                long wanted;
                if (m == 6 || m == 7) {
                    wanted = m == 6 ? planned[m] : planned[m] * 3 / 4;
                } else {
                    long plannedStock = plannedStock(g, m, planned, plannedCost);
                    boolean seen = m + 1 < MONTHS && m != 5;
                    double speed = seen ? cost[g][m + 1] / plannedCost[m + 1] : 1;
                    wanted = (long) (plannedStock * speed) + cost[g][m] - stock;
                }
                long bought = Math.max(0, wanted / 10_000 * 10_000);
                stock += bought - cost[g][m];
                if (bought > 0) {
                    spreadPurchases(GROUPS.get(g), YearMonth.of(YEAR, m + 1), bought);
                }
            }
        }
    }

    private static long plannedStock(int group, int month, long[] purchases, double[] plannedCost) {
        double stock = OPENING_STOCK[group];
        for (int m = 0; m <= month; m++) {
            stock += purchases[m] - plannedCost[m];
        }
        return (long) stock;
    }

    private void spreadPurchases(String group, YearMonth month, long amount) {
        List<LocalDate> deliveries = days(month, 2, 9, 16, 23);
        long[] parts = Split.byWeights(amount, 10_000, unevenly(deliveries.size()));
        for (int i = 0; i < parts.length; i++) {
            add(deliveries.get(i), "purchases", "", group, parts[i]);
        }
    }

    private void spread(String account, String channel, List<LocalDate> dates, long thousands) {
        long[] parts = Split.byWeights(thousands * 1_000, 10_000, unevenly(dates.size()));
        for (int i = 0; i < parts.length; i++) {
            add(dates.get(i), account, channel, "", parts[i]);
        }
    }

    private double[] unevenly(int size) {
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = between(0.8, 1.2);
        }
        return weights;
    }

    private static List<LocalDate> days(YearMonth month, int... days) {
        List<LocalDate> dates = new ArrayList<>();
        for (int day : days) {
            dates.add(month.atDay(day));
        }
        return dates;
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private void add(LocalDate date, String account, String channel, String group, long amount) {
        if (amount != 0) {
            rows.add(new Row(date, account, channel, group, amount));
        }
    }

    /** Writes the file to the path given as the only argument. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("Give one argument: the path of sales.csv to write");
            return;
        }
        Files.writeString(Path.of(args[0]), csv(), StandardCharsets.UTF_8);
    }
}
