package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.plan.Today;

/**
 * What is known besides the plan itself. Rules that need something unknown say nothing.
 *
 * @param today the day on which the plan is looked at, if it matters
 * @param since the day on which the plan came into use, if that is known; what was not done before
 *     was not missed
 * @param asked the days on which the decision desk was asked, if that is logged
 * @param reviewed the months on which a review is known to have looked back, besides those that the
 *     plan says were held
 * @param imported what the imported figures mean by revenue, if they say
 * @param law what is known of the law: revenues from which on it asks more, taxes withheld
 * @param yardstick the thresholds and waivers by which the plan is judged in the place of its own,
 *     if somebody else sets them
 */
public record Circumstances(
        Optional<LocalDate> today,
        Optional<LocalDate> since,
        List<LocalDate> asked,
        List<YearMonth> reviewed,
        Optional<RevenueDefinition> imported,
        Legislation law,
        Optional<Yardstick> yardstick) {

    public Circumstances {
        requireNonNull(today, "today");
        requireNonNull(since, "since");
        asked = List.copyOf(asked);
        reviewed = List.copyOf(reviewed);
        requireNonNull(imported, "imported");
        requireNonNull(law, "law");
        requireNonNull(yardstick, "yardstick");
    }

    /**
     * Returns circumstances of which nothing is known.
     *
     * @return no day, no log, no mapping; the plan is judged by its own thresholds and waivers
     */
    public static Circumstances unknown() {
        return new Circumstances(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Legislation.UNKNOWN,
                Optional.empty());
    }

    /**
     * Returns whether something can still be done about a month: it is not past on the day on which
     * the plan is looked at, or that day does not matter.
     */
    public boolean isAhead(YearMonth month) {
        return today.map(YearMonth::from).filter(month::isBefore).isEmpty();
    }

    /** Returns the months of a year about which something can still be done. */
    public List<YearMonth> ahead(FiscalYear year) {
        return year.months().stream().filter(this::isAhead).toList();
    }

    /**
     * Returns the same circumstances on a day.
     *
     * @param day the day on which the plan is looked at; waivers hold to their last one
     * @return the circumstances
     */
    public Circumstances on(LocalDate day) {
        return on(new Today(day, since));
    }

    /**
     * Returns the same circumstances on the day that it is for the plan.
     *
     * @param other the day, and since when the plan is in use if that is known
     * @return the circumstances
     */
    public Circumstances on(Today other) {
        return new Circumstances(
                Optional.of(other.day()), other.since(), asked, reviewed, imported, law, yardstick);
    }

    /** Returns the same circumstances with the days on which the desk was asked. */
    public Circumstances asked(List<LocalDate> days) {
        return new Circumstances(today, since, days, reviewed, imported, law, yardstick);
    }

    /** Returns the same circumstances with the months on which reviews have looked back. */
    public Circumstances reviewed(List<YearMonth> months) {
        return new Circumstances(today, since, asked, months, imported, law, yardstick);
    }

    /** Returns the same circumstances with what the imported figures mean by revenue. */
    public Circumstances importing(RevenueDefinition definition) {
        return new Circumstances(
                today, since, asked, reviewed, Optional.of(definition), law, yardstick);
    }

    /** Returns the same circumstances with what is known of the law. */
    public Circumstances with(Legislation other) {
        return new Circumstances(today, since, asked, reviewed, imported, other, yardstick);
    }

    /**
     * Returns the same circumstances where a plan is judged by the thresholds and waivers of a
     * yardstick, and not by its own: whoever is judged does not set the measure.
     *
     * <pre>{@code
     * CheckReport marked = checks.check(history, Circumstances.unknown().by(Yardstick.USUAL));
     * }</pre>
     *
     * @param other the thresholds and waivers that count
     * @return the circumstances
     */
    public Circumstances by(Yardstick other) {
        return new Circumstances(today, since, asked, reviewed, imported, law, Optional.of(other));
    }
}
