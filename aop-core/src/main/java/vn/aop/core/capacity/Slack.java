package vn.aop.core.capacity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.plan.Plan;

/** How far actions can be put off: to the end of the year, or until another waits for them. */
public final class Slack {

    private final FiscalYear year;
    private final Optional<YearMonth> now;
    private final Map<String, YearMonth> awaited = new HashMap<>();

    /**
     * Looks at the actions of a plan.
     *
     * @param today the day from which on nothing begun can be put off; empty where it is not known
     */
    public Slack(Plan plan, Optional<LocalDate> today) {
        this.year = plan.year();
        this.now = today.map(YearMonth::from);
        for (Action action : plan.actions()) {
            YearMonth from = action.running().from();
            action.after().forEach(id -> awaited.merge(id, from, (a, b) -> a.isBefore(b) ? a : b));
        }
    }

    /** Returns how many months an action can be put off, 0 where it cannot be. */
    public int months(Action action) {
        YearMonth from = action.running().from();
        boolean begun = from.isBefore(year.first()) || now.filter(from::isBefore).isPresent();
        if (begun) {
            return 0;
        }
        long toWaiting =
                Optional.ofNullable(awaited.get(action.id()))
                        .map(it -> ChronoUnit.MONTHS.between(action.running().to(), it) - 1)
                        .orElse(Long.MAX_VALUE);
        return (int) Math.max(0, Math.min(toWaiting, toYearEnd(action)));
    }

    private long toYearEnd(Action action) {
        Stream<YearMonth> milestones = action.milestones().stream().map(Milestone::month);
        return Stream.concat(Stream.of(action.running().to()), milestones)
                .mapToLong(it -> ChronoUnit.MONTHS.between(it, year.last()))
                .min()
                .orElse(0);
    }
}
