package vn.aop.core.signal;

import static java.util.Objects.requireNonNull;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Span;

/**
 * The months of a year with what was planned for them and what came, from which is told what months
 * usually are like.
 *
 * @param year the planned year
 * @param plan the planned figures
 * @param actuals the actual ones; what is not recorded is undefined there
 * @param closed the months without trade, which are no base for others
 * @param isTetMoving whether January and February are read as one, for Tết moves trade between them
 */
public record SeasonalPlan(
        FiscalYear year,
        MetricSource plan,
        MetricSource actuals,
        Set<YearMonth> closed,
        boolean isTetMoving) {

    public SeasonalPlan {
        requireNonNull(year, "year");
        requireNonNull(plan, "plan");
        requireNonNull(actuals, "actuals");
        closed = Set.copyOf(closed);
    }

    /**
     * Returns the spans up to a month that are held against their plan: each month, or January with
     * February where Tết moves. A January or February whose other one the year does not hold is
     * left out.
     *
     * @param last the last month
     * @return the first first; that of the last month is {@link #spanOf} of it
     */
    List<Span> points(YearMonth last) {
        return year.through(last).months().stream()
                .filter(it -> !closed.contains(it))
                .flatMap(it -> spanEndingIn(it).stream())
                .toList();
    }

    /** Returns the span by which a month is judged; empty while its other month is to come. */
    Optional<Span> spanOf(YearMonth month) {
        return spanEndingIn(month);
    }

    private Optional<Span> spanEndingIn(YearMonth month) {
        boolean isMoved =
                isTetMoving
                        && Stream.of(Month.JANUARY, Month.FEBRUARY)
                                .anyMatch(it -> it == month.getMonth());
        if (!isMoved) {
            return Optional.of(Span.of(month));
        }
        YearMonth january = month.withMonth(1);
        return month.getMonth() == Month.FEBRUARY && year.contains(january)
                ? Optional.of(new Span(january, month))
                : Optional.empty();
    }
}
