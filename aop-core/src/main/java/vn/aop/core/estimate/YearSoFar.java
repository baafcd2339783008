package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import vn.aop.core.figures.Counted;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.projection.Projection;

/**
 * A planned year as far as it is recorded.
 *
 * @param planned what the plan leads to by which the year was run so far
 * @param toCome what the plan leads to by which the months to come are run; the same, unless it is
 *     to be changed
 * @param actuals sums and balances of what really happened; what stands on a missing record is
 *     undefined
 * @param recorded the amounts behind them; months after the last one are not looked at
 * @param counted the balances that were counted
 * @param lastYear what this year is held against, the twelve months before it
 * @param last the last month that is recorded to its end
 * @param closed the months without trade, which tell no pace
 */
public record YearSoFar(
        Projection planned,
        Projection toCome,
        MetricSource actuals,
        Figures recorded,
        Counted counted,
        MetricSource lastYear,
        YearMonth last,
        Set<YearMonth> closed) {

    public YearSoFar {
        requireNonNull(planned, "planned");
        requireNonNull(toCome, "toCome");
        requireNonNull(actuals, "actuals");
        requireNonNull(recorded, "recorded");
        requireNonNull(counted, "counted");
        requireNonNull(lastYear, "lastYear");
        closed = Set.copyOf(closed);
        planned.plan().year().indexOf(last);
    }

    /**
     * Returns the same year with another plan for the months to come. The pace is told by the plan
     * so far, and by every method what the change moves comes on top.
     */
    public YearSoFar changedTo(Projection other) {
        return new YearSoFar(planned, other, actuals, recorded, counted, lastYear, last, closed);
    }

    /** Returns whether the months to come are run by another plan than those so far. */
    boolean isChanged() {
        return !toCome.equals(planned);
    }

    /**
     * Returns whether a balance at the end of the last month stands on a count. What does not may
     * hold money paid ahead for sales to come, of which every estimate has its own number.
     */
    boolean isCounted(Selection balance) {
        return counted.last(balance, last).isPresent();
    }

    /** Returns the planned year. */
    public FiscalYear year() {
        return planned.plan().year();
    }

    /** Returns the months that are recorded. */
    public Span toDate() {
        return year().through(last);
    }

    /** Returns the months to come; empty where the year is over. */
    public Optional<Span> rest() {
        return year().after(last);
    }

    /** Returns the recorded months with trade: those that tell a pace. */
    List<YearMonth> open() {
        return toDate().months().stream().filter(it -> !closed.contains(it)).toList();
    }

    /** Returns whether every recorded month had trade. */
    boolean isOpenThroughout() {
        return open().size() == toDate().months().size();
    }

    /** Returns the share, in quarters, of its pace that is carried on. */
    int quarters() {
        return CarriedShare.quarters(open().size());
    }

    /** Returns the share, in quarters, of its pace that is carried beyond its end. */
    int quartersBeyond() {
        return CarriedShare.quartersBeyond(open().size());
    }

    /** Returns an amount rounded half up to the currency's scale. */
    Money rounded(BigDecimal amount) {
        return Money.of(recorded.currency(), amount, RoundingMode.HALF_UP);
    }

    /** Returns the same year as it was known at the end of an earlier month. */
    YearSoFar asOf(YearMonth earlier) {
        return new YearSoFar(
                planned, toCome, actuals, recorded, counted, lastYear, earlier, closed);
    }
}
