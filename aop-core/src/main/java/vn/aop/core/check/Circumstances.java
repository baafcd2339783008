package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.RevenueDefinition;

/**
 * What is known besides the plan itself. Rules that need something unknown say nothing.
 *
 * @param today the day on which the plan is looked at, if it matters
 * @param asked the days on which the decision desk was asked, if that is logged
 * @param imported what the imported figures mean by revenue, if they say
 * @param turnovers revenues from which on the law asks more
 */
public record Circumstances(
        Optional<LocalDate> today,
        List<LocalDate> asked,
        Optional<RevenueDefinition> imported,
        List<TurnoverThreshold> turnovers) {

    public Circumstances {
        requireNonNull(today, "today");
        asked = List.copyOf(asked);
        requireNonNull(imported, "imported");
        turnovers = List.copyOf(turnovers);
    }

    /** Returns circumstances of which nothing is known. */
    public static Circumstances unknown() {
        return new Circumstances(Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** Returns the same circumstances on a day. */
    public Circumstances on(LocalDate day) {
        return new Circumstances(Optional.of(day), asked, imported, turnovers);
    }

    /** Returns the same circumstances with the days on which the desk was asked. */
    public Circumstances asked(List<LocalDate> days) {
        return new Circumstances(today, days, imported, turnovers);
    }

    /** Returns the same circumstances with what the imported figures mean by revenue. */
    public Circumstances importing(RevenueDefinition definition) {
        return new Circumstances(today, asked, Optional.of(definition), turnovers);
    }

    /** Returns the same circumstances with revenues from which on the law asks more. */
    public Circumstances with(List<TurnoverThreshold> others) {
        return new Circumstances(today, asked, imported, others);
    }
}
