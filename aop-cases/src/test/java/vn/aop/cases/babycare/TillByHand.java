package vn.aop.cases.babycare;

import java.time.YearMonth;
import java.util.List;
import vn.aop.cases.babycare.ByHand.Books;

/**
 * Profit, cash and stock of a year of BabyCare House, by hand: the store is paid at once, online
 * after ten days, goods and costs in their month, the value added tax in the month after its
 * quarter but for what marketplaces keep of it.
 *
 * @param plan where the year begins
 * @param year what was planned, or what happened
 */
record TillByHand(ByHand plan, Books year) {

    private static final int SETTLED_AFTER = 10;
    private static final List<String> RUNNING =
            List.of("marketing", "personnel", "premises", "other_operating");

    long profit(int month) {
        return contribution("", month);
    }

    /** Returns what a channel earns after all that is kept for it; "" for the shop. */
    long contribution(String channel, int month) {
        long costs =
                year.of("cost_of_goods", channel, "", month)
                        + year.of("channel_fees", channel, "", month)
                        + year.of("vat_direct", channel, "", month);
        for (String kind : RUNNING) {
            costs += year.of(kind, channel, "", month);
        }
        return year.of("revenue", channel, "", month) - costs;
    }

    long stock(String group, int month) {
        long stock = plan.openingStock(group);
        for (int m = 0; m <= month; m++) {
            stock += year.of("purchases", "", group, m) - year.of("cost_of_goods", "", group, m);
        }
        return stock;
    }

    /** Returns what is in the till at the end of a month, from 0; −1 is the opening. */
    long cash(int month) {
        long cash = plan.opening("openingCash");
        for (int m = 0; m <= month; m++) {
            cash += receipts(m) - out(m) - vatOut(m);
        }
        return cash;
    }

    private long out(int month) {
        long out = 0;
        for (String kind : RUNNING) {
            out += year.of(kind, "", "", month);
        }
        for (String kind : List.of("purchases", "capex", "tax", "drawings")) {
            out += year.of(kind, "", "", month);
        }
        return out;
    }

    long receipts(int month) {
        Books before = plan.lastYear();
        long late =
                month == 0
                        ? takings(before, 11) - soon(takings(before, 11), 11)
                        : takings(year, month - 1) - soon(takings(year, month - 1), month - 1);
        return year.of("revenue", "store", "", month) + late + soon(takings(year, month), month);
    }

    private static long takings(Books books, int month) {
        return books.of("revenue", "online", "", month)
                - books.of("channel_fees", "online", "", month)
                - books.of("tax_withheld", "online", "", month);
    }

    /** What of a month's money arrives in it: a unit that cannot be parted goes where it fits. */
    private static long soon(long whole, int month) {
        long days = YearMonth.of(2026, month + 1).lengthOfMonth();
        long part = whole * (days - SETTLED_AFTER) / days;
        long left = whole * (days - SETTLED_AFTER) % days;
        return 2 * left >= days ? part + 1 : part;
    }

    /** Returns the value added tax that leaves the till, or never reaches it. */
    long vatOut(int month) {
        long kept = soon(withheld(month), month);
        if (month > 0) {
            kept += withheld(month - 1) - soon(withheld(month - 1), month - 1);
        }
        return kept + vatPaid(month);
    }

    private long withheld(int month) {
        return year.of("vat_direct", "online", "", month);
    }

    private long vatPaid(int month) {
        if (month == 0) {
            return plan.opening("openingVat");
        }
        long paid = 0;
        for (int m = month - 3; month % 3 == 0 && m < month; m++) {
            paid += year.of("vat_direct", "store", "", m);
        }
        return paid;
    }

    /**
     * Returns 17 % of what a quarter earned, from 0, with nothing of the tax withheld taken off.
     */
    long incomeTax(int quarter, long reserve) {
        long earned = reserve;
        for (int m = 3 * quarter; m < 3 * quarter + 3; m++) {
            earned += profit(m);
        }
        return earned * 17 / 100;
    }

    long incomeTaxWithheld(int quarter) {
        long kept = 0;
        for (int m = 3 * quarter; m < 3 * quarter + 3; m++) {
            kept += year.of("tax_withheld", "online", "", m);
        }
        return kept;
    }
}
