package vn.aop.core.projection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.openjdk.jmh.infra.Blackhole;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.plan.Plan;

/**
 * How long it takes to project a plan of the size of BabyCare House: two channels, six groups,
 * twenty budget lines, five actions, last year in full. The yardstick adds up as many decimal
 * numbers as the planned figures hold.
 *
 * <pre>{@code
 * mvn -Pbenchmark -pl aop-core verify -DskipTests -Dbenchmark=ProjectionBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProjectionBenchmark {

    private final Plan plan = SixGroups.plan();
    private final List<BigDecimal> amounts = amounts(Projection.of(plan).figures());

    /** Adding up the planned amounts once: the least that any projection has to do. */
    @Benchmark
    public BigDecimal yardstick() {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    /** Planned revenue, goods, fees and budget by month. */
    @Benchmark
    public Figures figures() {
        return Projection.of(plan).figures();
    }

    /** Figures, cash of twelve months, and stock and its cover of six groups at the end. */
    @Benchmark
    public void figuresCashAndStock(Blackhole seen) {
        Projection projection = Projection.of(plan);
        seen.consume(projection.figures());
        seen.consume(projection.cash());
        StockFlow stock = projection.stock();
        for (String group : stock.groups()) {
            seen.consume(stock.coverDays(Optional.of(group), plan.year().last()));
        }
    }

    /** How revenue gets from last year to the plan. */
    @Benchmark
    public Bridge bridge() {
        return Projection.of(plan).bridge(Metric.of("revenue"));
    }

    /** What the goals force. */
    @Benchmark
    public Coherence coherence() {
        return Coherence.of(plan);
    }

    private static List<BigDecimal> amounts(Figures figures) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (Line line : figures.lines()) {
            figures.year()
                    .months()
                    .forEach(month -> amounts.add(figures.amount(line, month).getAmount()));
        }
        return amounts;
    }
}
