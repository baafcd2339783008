package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.aop.core.figures.FiscalYear;

/**
 * The day that it is for a plan. It is told from outside and never read from a clock here, so that
 * every page and command can speak of the same day.
 *
 * <pre>{@code
 * Today today = Today.of(LocalDate.of(2026, 9, 5));
 * today.monthIn(plan.year());                // 2026-09, the month in which to begin
 * today.toReview(actuals.months());          // 2026-08, the last month that is over
 * }</pre>
 *
 * @param day the day
 * @param since the day on which the plan came into use, if that is known; nobody is reminded of
 *     what was not done before
 */
public record Today(LocalDate day, Optional<LocalDate> since) {

    public Today {
        requireNonNull(day, "day");
        requireNonNull(since, "since");
    }

    /** Returns a day for a plan of which nobody knows since when it is in use. */
    public static Today of(LocalDate day) {
        return new Today(day, Optional.empty());
    }

    /** Returns a day on which a plan comes into use. */
    public static Today first(LocalDate day) {
        return new Today(day, Optional.of(day));
    }

    /** Returns another day for the same plan. */
    public Today on(LocalDate other) {
        return new Today(other, since);
    }

    /** Returns this day, or a later one if it is later. */
    public Today atLeast(LocalDate other) {
        return other.isAfter(day) ? on(other) : this;
    }

    /** Returns the month of this day. */
    public YearMonth month() {
        return YearMonth.from(day);
    }

    /** Returns the month of a year that is nearest to this day: its own where it is in the year. */
    public YearMonth monthIn(FiscalYear year) {
        return YearMonth.from(dayIn(year));
    }

    /** Returns the day of a year that is nearest to this day: itself where it is in the year. */
    public LocalDate dayIn(FiscalYear year) {
        LocalDate first = year.first().atDay(1);
        LocalDate last = year.last().atEndOfMonth();
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    /**
     * Returns the month to look back on: the last one with figures that is over by this day; else
     * the month of this day, if it has figures; else the first one that has.
     *
     * @param recorded the months with figures
     * @return empty where no month has figures
     */
    public Optional<YearMonth> toReview(Collection<YearMonth> recorded) {
        Comparator<YearMonth> byTime = Comparator.naturalOrder();
        return recorded.stream()
                .filter(it -> it.isBefore(month()))
                .max(byTime)
                .or(() -> recorded.stream().min(byTime));
    }

    /**
     * Returns the month after whose review to turn: the one to look back on, but not the last of
     * the year, after which nothing can be turned any more.
     *
     * @param recorded the months with figures
     * @param year the year of the plan
     * @return empty where no month before the last has figures
     */
    public Optional<YearMonth> toCorrect(Collection<YearMonth> recorded, FiscalYear year) {
        return toReview(recorded.stream().filter(it -> it.isBefore(year.last())).toList());
    }
}
