package vn.aop.core.review;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import vn.aop.core.estimate.LikeForLike;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.holding.PaidAheadSales;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.TetHabits;
import vn.aop.core.plan.TetMove;
import vn.aop.core.projection.BalancedSource;
import vn.aop.core.projection.CountedBalances;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * The three sets of figures that a review compares, for one planned year.
 *
 * @param comparable last year with January and February moved with Tết, where the plan says how its
 *     trade goes with it; else last year
 * @param tet what moves with Tết, in a plan that says so or is in đồng
 * @param endsEarly the day with which the records of the reviewed month stop before it is over
 * @param closed the months without trade
 */
record ComparedFigures(
        FiscalYear year,
        CurrencyUnit currency,
        MetricSource plan,
        MetricSource actuals,
        MetricSource lastYear,
        MetricSource comparable,
        Optional<TetMove> tet,
        Optional<LocalDate> endsEarly,
        Set<YearMonth> closed) {

    static ComparedFigures of(
            Plan plan,
            Projection planned,
            Actuals actuals,
            Completeness completeness,
            YearMonth month) {
        MetricSource books =
                CountedBalances.over(
                        BalancedSource.of(planned, actuals.figures(), Origin.Kind.ACTUALS),
                        planned,
                        actuals);
        MetricSource actual = PaidAheadSales.over(books, planned, actuals, month);
        return new ComparedFigures(
                plan.year(),
                plan.company().currency(),
                planned.source(),
                completeness.over(actual),
                plan.baseline().source(),
                comparable(plan.baseline()),
                tet(plan),
                actuals.recorded().endsEarly(month),
                actuals.recorded().noTrade());
    }

    private static MetricSource comparable(Baseline lastYear) {
        return lastYear.tet()
                .<MetricSource>map(
                        it -> new LikeForLike(lastYear.source(), new TetMove(lastYear, it)))
                .orElseGet(lastYear::source);
    }

    private static Optional<TetMove> tet(Plan plan) {
        return plan.followsTet()
                ? Optional.of(
                        new TetMove(
                                plan.baseline(), plan.baseline().tet().orElse(TetHabits.UNSAID)))
                : Optional.empty();
    }

    /** Returns why nothing is judged at the reviewed month; empty where it is whole. */
    Optional<Message> heldBack() {
        return endsEarly.map(day -> Message.of("undefined.month-open").with("day", day));
    }

    /** Returns the last month, up to the reviewed one, that is recorded to its end. */
    Optional<YearMonth> whole(YearMonth month) {
        return endsEarly.isEmpty()
                ? Optional.of(month)
                : Optional.of(month.minusMonths(1)).filter(year::contains);
    }

    /** Returns an amount rounded half up to the currency's scale; nothing else is rounded. */
    Value rounded(Value value) {
        return value instanceof Value.Defined defined && defined.unit() == Unit.MONEY
                ? Value.of(
                        defined.amount()
                                .setScale(currency.getDecimalPlaces(), RoundingMode.HALF_UP),
                        Unit.MONEY)
                : value;
    }
}
