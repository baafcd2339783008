package vn.aop.core.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.estimate.LatestEstimate;
import vn.aop.core.estimate.YearSoFar;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.MonthlyReview;

/**
 * How long a latest estimate takes for a plan of the size of BabyCare House, eight months of which
 * are recorded. The yardstick adds up as many decimal numbers as the planned figures hold.
 *
 * <pre>{@code
 * mvn -Pbenchmark -pl aop-core verify -DskipTests -Dbenchmark=EstimateBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EstimateBenchmark {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final Metric REVENUE = Metric.of("revenue");
    private static final Metric MARGIN = Metric.of("gross_margin");

    private final Plan plan = SixGroups.plan();
    private final Projection planned = Projection.of(plan);
    private final Actuals actuals = asPlanned(plan, planned.figures());
    private final YearSoFar year =
            new YearSoFar(
                    planned,
                    planned,
                    BalancedSource.of(planned, actuals.figures(), Origin.Kind.ACTUALS),
                    actuals.figures(),
                    actuals.recorded().counted(),
                    plan.baseline().source(),
                    AUGUST,
                    Set.of());
    private final List<BigDecimal> amounts = amounts(planned.figures());

    /** Nine tenths of the plan are sold and spent. */
    private static Actuals asPlanned(Plan plan, Figures figures) {
        Figures.Builder all = Figures.builder(plan.year(), figures.currency());
        figures.lines()
                .forEach(
                        line ->
                                plan.year()
                                        .through(AUGUST)
                                        .months()
                                        .forEach(
                                                it ->
                                                        all.add(
                                                                line,
                                                                it,
                                                                figures.amount(line, it)
                                                                        .multipliedBy(
                                                                                0.9,
                                                                                RoundingMode
                                                                                        .HALF_UP))));
        Actuals written =
                Actuals.of(
                        all.build(),
                        new TreeSet<>(plan.year().through(AUGUST).months()),
                        "sales.csv");
        return written.with(
                written.recorded()
                        .withNothingElse(new TreeSet<>(plan.year().through(AUGUST).months())));
    }

    /** Adding up the planned amounts once: the least that any estimate has to do. */
    @Benchmark
    public BigDecimal yardstick() {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    /** What a projection of the same plan takes. */
    @Benchmark
    public Figures projection() {
        return Projection.of(plan).figures();
    }

    /** The whole year line by line, by the mean. */
    @Benchmark
    public Figures estimate() {
        return LatestEstimate.of(year, LandingMethod.MEAN).figures();
    }

    /** The same, and revenue, margin and cash at the end of the year. */
    @Benchmark
    public List<Value> estimateAndGoals() {
        LatestEstimate estimate = LatestEstimate.of(year, LandingMethod.MEAN);
        Span whole = plan.year().span();
        return List.of(
                REVENUE.value(estimate, whole),
                MARGIN.value(estimate, whole),
                estimate.value(Balance.CASH.of(), whole));
    }

    /** The three months beyond the plan. */
    @Benchmark
    public Value beyond() {
        LatestEstimate estimate = LatestEstimate.of(year, LandingMethod.MEAN);
        Span months = estimate.beyond().span();
        return estimate.beyond().value(Balance.CASH.of(), Span.of(months.to()));
    }

    /** A whole review, with everything else that it tells. */
    @Benchmark
    public MonthlyReview review() {
        return MonthlyReview.of(plan, actuals, AUGUST);
    }

    private static List<BigDecimal> amounts(Figures figures) {
        List<BigDecimal> amounts = new ArrayList<>();
        figures.lines()
                .forEach(
                        line ->
                                figures.year()
                                        .months()
                                        .forEach(
                                                it ->
                                                        amounts.add(
                                                                figures.amount(line, it)
                                                                        .getAmount())));
        return amounts;
    }
}
