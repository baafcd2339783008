package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of one fiscal year: month × account × channel × group, exact to the currency's scale.
 *
 * <p>A line that is not held counts as zero in every month. What was counted in the same months
 * goes with them, as {@link Quantities}: those that are not held are unknown. Figures are values:
 * they are built once by a {@link Builder} and never change.
 *
 * <pre>{@code
 * Figures figures = Figures.builder(year, vnd)
 *         .add(Line.of(revenue, "online", "diapers"), YearMonth.of(2026, 1), Money.of(vnd, 5_000_000))
 *         .build();
 * Money online = figures.sum(Selection.of(REVENUE, "online"), year.span());
 * }</pre>
 */
public final class Figures {

    private static final long[] NOTHING = new long[FiscalYear.MONTHS];

    private final FiscalYear year;
    private final CurrencyUnit currency;
    private final SortedMap<Line, long[]> minor;
    private final Quantities quantities;

    /** Made when the first sum is asked for. */
    private volatile @Nullable LinesByAccount byAccount;

    private Figures(
            FiscalYear year,
            CurrencyUnit currency,
            SortedMap<Line, long[]> minor,
            Quantities quantities) {
        this.year = year;
        this.currency = currency;
        this.minor = minor;
        this.quantities = quantities;
    }

    /** Returns figures that are zero throughout. */
    public static Figures empty(FiscalYear year, CurrencyUnit currency) {
        return builder(year, currency).build();
    }

    /**
     * Returns a builder that starts from zero.
     *
     * @param year the year of every amount
     * @param currency the currency of every amount
     * @return a new builder, for one thread
     */
    public static Builder builder(FiscalYear year, CurrencyUnit currency) {
        return new Builder(year, currency);
    }

    /** Returns the fiscal year of these figures. */
    public FiscalYear year() {
        return year;
    }

    /** Returns the currency of every amount. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** Returns what was counted in these months. */
    public Quantities quantities() {
        return quantities;
    }

    /** Returns the same amounts with other counts. */
    public Figures with(Quantities others) {
        return new Figures(year, currency, minor, requireNonNull(others, "others"));
    }

    /** Returns the lines held, in statement order. */
    public Set<Line> lines() {
        return minor.keySet();
    }

    /**
     * Returns the amount of one line in one month.
     *
     * @param line the account, and its channel and group
     * @param month a month of the year
     * @return the amount in the currency of the figures; 0 where the line is not held
     * @throws IllegalArgumentException if the month lies outside the year
     */
    public Money amount(Line line, YearMonth month) {
        int index = year.indexOf(month);
        long[] amounts = minor.get(line);
        return Money.ofMinor(currency, amounts == null ? 0 : amounts[index]);
    }

    /** Returns whether a line holds the same amounts in other figures of the year in a span. */
    public boolean isSame(Figures other, Line line, Span span) {
        long[] own = minor.getOrDefault(line, NOTHING);
        long[] others = other.minor.getOrDefault(line, NOTHING);
        int from = year.indexOf(span.from());
        int to = year.indexOf(span.to()) + 1;
        return Arrays.equals(own, from, to, others, from, to);
    }

    /**
     * Returns the sum over all lines of a selection in all months of a span.
     *
     * @param selection an account or a kind of accounts, narrowed to channels and groups
     * @param span months of the year
     * @return the sum, exact, in the currency of the figures; 0 where no line is held
     * @throws IllegalArgumentException if the span leaves the year
     * @throws ArithmeticException if the sum does not fit the currency's smallest unit in 64 bits
     */
    public Money sum(Selection selection, Span span) {
        int from = year.indexOf(span.from());
        int to = year.indexOf(span.to());
        long total = 0;
        for (long[] amounts : amounts(selection)) {
            for (int month = from; month <= to; month++) {
                total = Math.addExact(total, amounts[month]);
            }
        }
        return Money.ofMinor(currency, total);
    }

    /** Returns the sums over a selection, month by month, first month of the year first. */
    public List<Money> months(Selection selection) {
        long[] totals = new long[FiscalYear.MONTHS];
        for (long[] amounts : amounts(selection)) {
            for (int month = 0; month < totals.length; month++) {
                totals[month] = Math.addExact(totals[month], amounts[month]);
            }
        }
        Money[] months = new Money[FiscalYear.MONTHS];
        Arrays.setAll(months, month -> Money.ofMinor(currency, totals[month]));
        return List.of(months);
    }

    private List<long[]> amounts(Selection selection) {
        if (byAccount == null) {
            byAccount = new LinesByAccount(minor);
        }
        return byAccount.of(selection);
    }

    /**
     * Returns the sum over a selection in one month.
     *
     * @param selection an account or a kind of accounts, narrowed to channels and groups
     * @param month a month of the year
     * @return as {@link #sum(Selection, Span)} does
     * @throws IllegalArgumentException if the month lies outside the year
     */
    public Money sum(Selection selection, YearMonth month) {
        return sum(selection, Span.of(month));
    }

    /** Returns the first month in which some of its lines hold an amount; empty where none does. */
    public Optional<YearMonth> firstMonth(Predicate<Line> which) {
        int first = FiscalYear.MONTHS;
        for (Map.Entry<Line, long[]> held : minor.entrySet()) {
            if (which.test(held.getKey())) {
                first = Math.min(first, first(held.getValue()));
            }
        }
        return Optional.of(first)
                .filter(it -> it < FiscalYear.MONTHS)
                .map(year.first()::plusMonths);
    }

    /** The index of the first amount that is not 0, or how many there are. */
    private static int first(long[] amounts) {
        int month = 0;
        while (month < amounts.length && amounts[month] == 0) {
            month++;
        }
        return month;
    }

    /** Returns whether no line holds an amount, whatever is counted. */
    public boolean isEmpty() {
        return minor.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures
                && year.equals(figures.year)
                && currency.equals(figures.currency)
                && quantities.equals(figures.quantities)
                && minor.keySet().equals(figures.minor.keySet())
                && minor.entrySet().stream()
                        .allMatch(
                                held ->
                                        Arrays.equals(
                                                held.getValue(), figures.minor.get(held.getKey())));
    }

    @Override
    public int hashCode() {
        int hash = 31 * year.hashCode() + currency.hashCode();
        for (Map.Entry<Line, long[]> held : minor.entrySet()) {
            Line line = held.getKey();
            // Lines are told apart by ids alone, so an account's name takes no part.
            hash +=
                    Objects.hash(line.account().id(), line.channel(), line.group())
                            ^ Arrays.hashCode(held.getValue());
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Figures of %s in %s, %d lines".formatted(year, currency, minor.size());
    }

    /** Gathers amounts; several amounts for the same line and month add up. */
    public static final class Builder {

        private final FiscalYear year;
        private final CurrencyUnit currency;
        private final SortedMap<Line, long[]> minor = new TreeMap<>();
        private Quantities quantities = Quantities.none();

        private Builder(FiscalYear year, CurrencyUnit currency) {
            this.year = requireNonNull(year, "year");
            this.currency = requireNonNull(currency, "currency");
        }

        /**
         * Adds an amount to a line in a month.
         *
         * @throws IllegalArgumentException if the month lies outside the year or the currency
         *     differs
         */
        public Builder add(Line line, YearMonth month, Money amount) {
            requireCurrency(amount);
            int index = year.indexOf(month);
            long[] amounts = minor.computeIfAbsent(line, fresh -> new long[FiscalYear.MONTHS]);
            amounts[index] = Math.addExact(amounts[index], amount.getAmountMinorLong());
            return this;
        }

        /**
         * Adds twelve amounts to a line, first month of the year first.
         *
         * @throws IllegalArgumentException if there are not twelve or a currency differs
         */
        public Builder addMonths(Line line, List<Money> months) {
            if (months.size() != FiscalYear.MONTHS) {
                throw new IllegalArgumentException(
                        "Line %s has %d monthly amounts; give 12".formatted(line, months.size()));
            }
            long[] amounts = minor.computeIfAbsent(line, fresh -> new long[FiscalYear.MONTHS]);
            for (int index = 0; index < amounts.length; index++) {
                requireCurrency(months.get(index));
                amounts[index] =
                        Math.addExact(amounts[index], months.get(index).getAmountMinorLong());
            }
            return this;
        }

        /** Takes what was counted in the same months, in place of what was taken before. */
        public Builder counts(Quantities others) {
            quantities = requireNonNull(others, "others");
            return this;
        }

        /**
         * Adds all amounts of other figures of the same year and currency, without their counts.
         */
        public Builder addAll(Figures figures) {
            for (Line line : figures.lines()) {
                for (YearMonth month : figures.year.months()) {
                    add(line, month, figures.amount(line, month));
                }
            }
            return this;
        }

        private void requireCurrency(Money amount) {
            if (!amount.getCurrencyUnit().equals(currency)) {
                throw new IllegalArgumentException(
                        "Amount %s is not in %s; give it in the plan's currency"
                                .formatted(amount, currency));
            }
        }

        /** Returns the figures gathered so far. */
        public Figures build() {
            SortedMap<Line, long[]> copy = new TreeMap<>(minor);
            copy.replaceAll((line, amounts) -> amounts.clone());
            return new Figures(year, currency, Collections.unmodifiableSortedMap(copy), quantities);
        }
    }
}
