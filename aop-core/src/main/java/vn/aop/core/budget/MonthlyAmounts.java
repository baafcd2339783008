package vn.aop.core.budget;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Split;

/**
 * Amounts by month, such as those by which a budget line is raised.
 *
 * @param amounts positive amounts of one currency by month, at least one
 */
public record MonthlyAmounts(SortedMap<YearMonth, Money> amounts) {

    public MonthlyAmounts {
        SortedMap<YearMonth, Money> firstToLast = new TreeMap<>();
        amounts.forEach(firstToLast::put);
        amounts = Collections.unmodifiableSortedMap(firstToLast);
        if (amounts.isEmpty()) {
            throw new IllegalArgumentException("No month has an amount; give one at least");
        }
        Money first = requireNonNull(amounts.get(amounts.firstKey()));
        amounts.forEach((month, amount) -> requireAmount(month, amount, first));
    }

    private static void requireAmount(YearMonth month, Money amount, Money first) {
        if (!amount.isPositive() || !amount.isSameCurrency(first)) {
            throw new IllegalArgumentException(
                    "Month %s has %s; give positive amounts in one currency"
                            .formatted(month, amount));
        }
    }

    /**
     * Returns the same amount in every month of a span.
     *
     * <pre>{@code
     * Change raise = new BudgetChange.Raise("ads", MonthlyAmounts.of(Span.of(march), shop.money(2_000_000)));
     * }</pre>
     *
     * @param months the months
     * @param each the amount of one month, above 0
     * @return the amounts, as many as there are months
     * @throws IllegalArgumentException if the amount is not above 0
     */
    public static MonthlyAmounts of(Span months, Money each) {
        SortedMap<YearMonth, Money> amounts = new TreeMap<>();
        months.months().forEach(month -> amounts.put(month, each));
        return new MonthlyAmounts(amounts);
    }

    /**
     * Returns a total in equal parts over some months, to the smallest unit; months that would get
     * nothing are left out.
     *
     * @throws IllegalArgumentException if the total is not positive or there is no month
     */
    public static MonthlyAmounts evenly(List<YearMonth> months, Money total) {
        List<Money> parts =
                Split.byWeights(total, Collections.nCopies(months.size(), BigDecimal.ONE));
        SortedMap<YearMonth, Money> amounts = new TreeMap<>();
        for (int i = 0; i < months.size(); i++) {
            if (parts.get(i).isPositive()) {
                amounts.merge(months.get(i), parts.get(i), Money::plus);
            }
        }
        return new MonthlyAmounts(amounts);
    }

    /** Returns the months, first to last. */
    public List<YearMonth> months() {
        return List.copyOf(amounts.keySet());
    }

    /** Returns the months from the first to the last, those without amount between them too. */
    public Span span() {
        return new Span(amounts.firstKey(), amounts.lastKey());
    }

    /** Returns the sum. */
    public Money total() {
        return Money.total(amounts.values());
    }

    /**
     * Returns twelve months' amounts with these added.
     *
     * @throws IllegalArgumentException if a month lies outside the year
     */
    public List<Money> addedTo(List<Money> months, FiscalYear year) {
        List<Money> sums = new ArrayList<>(months);
        amounts.forEach(
                (month, amount) ->
                        sums.set(year.indexOf(month), sums.get(year.indexOf(month)).plus(amount)));
        return sums;
    }

    /**
     * Returns twelve months' amounts less these.
     *
     * @throws IllegalArgumentException if a month lies outside the year
     */
    public List<Money> takenFrom(List<Money> months, FiscalYear year) {
        List<Money> rests = new ArrayList<>(months);
        amounts.forEach(
                (month, amount) ->
                        rests.set(
                                year.indexOf(month), rests.get(year.indexOf(month)).minus(amount)));
        return rests;
    }
}
