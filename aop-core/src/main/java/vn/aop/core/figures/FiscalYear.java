package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Twelve months from any month.
 *
 * @param first the first month
 */
public record FiscalYear(YearMonth first) {

    /** How many months a fiscal year has. */
    public static final int MONTHS = 12;

    public FiscalYear {
        requireNonNull(first, "first");
    }

    /** Returns the fiscal year that starts with a month, for example {@code of(2027, APRIL)}. */
    public static FiscalYear of(int year, Month first) {
        return new FiscalYear(YearMonth.of(year, first));
    }

    /** Returns the fiscal year that starts with a month. */
    public static FiscalYear from(YearMonth first) {
        return new FiscalYear(first);
    }

    /** Returns the last month. */
    public YearMonth last() {
        return first.plusMonths(MONTHS - 1L);
    }

    /** Returns all twelve months as a span. */
    public Span span() {
        return new Span(first, last());
    }

    /** Returns the twelve months, first to last. */
    public List<YearMonth> months() {
        return span().months();
    }

    /** Returns whether a month lies in this year. */
    public boolean contains(YearMonth month) {
        return span().contains(month);
    }

    /**
     * Returns the place of a month in this year, 0 for the first and 11 for the last.
     *
     * @throws IllegalArgumentException if the month lies outside
     */
    public int indexOf(YearMonth month) {
        if (!contains(month)) {
            throw new IllegalArgumentException(
                    "Month %s lies outside the fiscal year %s".formatted(month, this));
        }
        return (int) ChronoUnit.MONTHS.between(first, month);
    }

    /**
     * Returns the months from the first to a month: the year to date.
     *
     * @throws IllegalArgumentException if the month lies outside
     */
    public Span through(YearMonth month) {
        indexOf(month);
        return new Span(first, month);
    }

    /**
     * Returns the months after a month: the rest of the year, empty after the last month.
     *
     * @throws IllegalArgumentException if the month lies outside
     */
    public Optional<Span> after(YearMonth month) {
        return indexOf(month) == MONTHS - 1
                ? Optional.empty()
                : Optional.of(new Span(month.plusMonths(1), last()));
    }

    /** Returns the fiscal year before this one. */
    public FiscalYear previous() {
        return new FiscalYear(first.minusYears(1));
    }

    /** Returns the fiscal year after this one. */
    public FiscalYear next() {
        return new FiscalYear(first.plusYears(1));
    }

    /** Writes the months, for example {@code 2026-01..2026-12}. */
    @Override
    public String toString() {
        return span().toString();
    }
}
