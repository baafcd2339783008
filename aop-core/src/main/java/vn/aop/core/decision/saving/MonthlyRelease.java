package vn.aop.core.decision.saving;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.plan.Plan;

/**
 * Money of a budget line that could go, or goes, month by month.
 *
 * @param currency the currency
 * @param months smallest units of it in each month of the year, 0 or more
 */
public record MonthlyRelease(CurrencyUnit currency, long[] months) {

    public long minorTotal() {
        long total = 0;
        for (long month : months) {
            total += month;
        }
        return total;
    }

    Money total() {
        return Money.ofMinor(currency, minorTotal());
    }

    /**
     * Returns a part of this, month by month in proportion; up to each month the part is no more
     * than the whole gives.
     *
     * @param wanted how much, from 0 to the total
     */
    public MonthlyRelease part(long wanted) {
        long total = minorTotal();
        if (wanted == total) {
            return this;
        }
        if (wanted == 0) {
            return new MonthlyRelease(currency, new long[months.length]);
        }
        long[] parts = new long[months.length];
        long sum = 0;
        long given = 0;
        for (int i = 0; i < months.length; i++) {
            sum += months[i];
            long upTo =
                    BigInteger.valueOf(sum)
                            .multiply(BigInteger.valueOf(wanted))
                            .divide(BigInteger.valueOf(total))
                            .longValueExact();
            parts[i] = upTo - given;
            given = upTo;
        }
        return new MonthlyRelease(currency, parts);
    }

    /** Returns this with another. */
    MonthlyRelease plus(MonthlyRelease other) {
        return combined(other, 1);
    }

    /** Returns what this has beyond another. */
    MonthlyRelease minus(MonthlyRelease other) {
        return combined(other, -1);
    }

    private MonthlyRelease combined(MonthlyRelease other, int sign) {
        long[] sums = new long[months.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = months[i] + sign * other.months[i];
        }
        return new MonthlyRelease(currency, sums);
    }

    /** Returns the months with an amount; empty where there is none. */
    public Optional<MonthlyAmounts> amounts(Plan plan) {
        SortedMap<YearMonth, Money> amounts = new TreeMap<>();
        for (int i = 0; i < months.length; i++) {
            if (months[i] > 0) {
                amounts.put(plan.year().first().plusMonths(i), Money.ofMinor(currency, months[i]));
            }
        }
        return amounts.isEmpty() ? Optional.empty() : Optional.of(new MonthlyAmounts(amounts));
    }
}
