package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.plan.Today;

/**
 * What is known besides the plan itself. Rules that need something unknown say nothing.
 *
 * @param today the day on which the plan is looked at, if it matters
 * @param since the day on which the plan came into use, if that is known; what was not done before
 *     was not missed
 * @param asked the days on which the decision desk was asked, if that is logged
 * @param imported what the imported figures mean by revenue, if they say
 * @param turnovers revenues from which on the law asks more
 */
public record Circumstances(
        Optional<LocalDate> today,
        Optional<LocalDate> since,
        List<LocalDate> asked,
        Optional<RevenueDefinition> imported,
        List<TurnoverThreshold> turnovers) {

    public Circumstances {
        requireNonNull(today, "today");
        requireNonNull(since, "since");
        asked = List.copyOf(asked);
        requireNonNull(imported, "imported");
        turnovers = List.copyOf(turnovers);
    }

    /** Returns circumstances of which nothing is known. */
    public static Circumstances unknown() {
        return new Circumstances(
                Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** Returns the same circumstances on a day. */
    public Circumstances on(LocalDate day) {
        return on(new Today(day, since));
    }

    /** Returns the same circumstances on the day that it is for the plan. */
    public Circumstances on(Today other) {
        return new Circumstances(
                Optional.of(other.day()), other.since(), asked, imported, turnovers);
    }

    /** Returns the same circumstances with the days on which the desk was asked. */
    public Circumstances asked(List<LocalDate> days) {
        return new Circumstances(today, since, days, imported, turnovers);
    }

    /** Returns the same circumstances with what the imported figures mean by revenue. */
    public Circumstances importing(RevenueDefinition definition) {
        return new Circumstances(today, since, asked, Optional.of(definition), turnovers);
    }

    /** Returns the same circumstances with revenues from which on the law asks more. */
    public Circumstances with(List<TurnoverThreshold> others) {
        return new Circumstances(today, since, asked, imported, others);
    }
}
