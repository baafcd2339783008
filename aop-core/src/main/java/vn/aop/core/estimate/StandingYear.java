package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.aop.core.capacity.SpentSoFar;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.projection.Once;
import vn.aop.core.projection.Projection;

/**
 * The year as it stands: the {@link LatestEstimate} by the mean of the methods, and what was spent
 * on budget lines. A {@link Projection} can stand on it, so that what is decided is held against
 * the year as it really goes.
 *
 * <pre>{@code
 * Projection before = planned.standingAt(StandingYear.of(year, spent));
 * Projection after = before.changedTo(changed);
 * }</pre>
 *
 * <p>Source: {@code docs/formulas/landing.md}.
 */
public final class StandingYear implements Projection.Estimate {

    private final YearSoFar year;
    private final LatestEstimate estimate;
    private final Supplier<SpentSoFar> spent;

    private StandingYear(YearSoFar year, LatestEstimate estimate, Supplier<SpentSoFar> spent) {
        this.year = requireNonNull(year, "year");
        this.estimate = requireNonNull(estimate, "estimate");
        this.spent = requireNonNull(spent, "spent");
    }

    /**
     * Returns a year as it stands.
     *
     * @param year the year as far as it is recorded
     * @param spent what was spent on the lines of its budget in the same months
     */
    public static StandingYear of(YearSoFar year, SpentSoFar spent) {
        requireNonNull(spent, "spent");
        return new StandingYear(year, LatestEstimate.of(year, LandingMethod.MEAN), () -> spent);
    }

    /**
     * Returns a year as it stands of which there is an estimate already, which is not worked out
     * again.
     *
     * @param estimate the estimate of a year
     * @param spent works out what was spent on the lines of its budget in the same months
     * @return it; empty where the months to come are run by another plan than those so far
     */
    public static Optional<StandingYear> of(
            LatestEstimate estimate, Function<YearSoFar, SpentSoFar> spent) {
        YearSoFar year = estimate.year();
        return year.isChanged()
                ? Optional.empty()
                : Optional.of(
                        new StandingYear(
                                year,
                                estimate.by(LandingMethod.MEAN),
                                new Once<>(() -> spent.apply(year))));
    }

    @Override
    public Figures figures() {
        return estimate.figures();
    }

    @Override
    public MetricSource source() {
        return estimate;
    }

    @Override
    public YearMonth last() {
        return year.last();
    }

    @Override
    public SpentSoFar spent() {
        return spent.get();
    }

    @Override
    public StandingYear changedTo(Projection other) {
        YearSoFar changed = year.changedTo(other);
        return new StandingYear(changed, estimate.changedTo(changed), spent);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandingYear that
                && year.equals(that.year)
                && spent().equals(that.spent());
    }

    @Override
    public int hashCode() {
        return Objects.hash(year.last(), spent());
    }

    @Override
    public String toString() {
        return "Year as it stands at the end of " + year.last();
    }
}
