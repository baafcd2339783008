package vn.aop.core.check;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.figures.Figures;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.SixGroups;

/**
 * How long it takes to look at a plan by all rules, on one thread: one of the size of BabyCare
 * House, and ones with ten, a hundred and a thousand actions, whose time should grow with their
 * number. 10,000 plans in ten seconds on two cores are 2 milliseconds for a plan. The yardstick is
 * the projection of the same plan, which every look at a plan begins with.
 *
 * <pre>{@code
 * mvn -Pbenchmark -pl aop-core verify -DskipTests -Dbenchmark=ChecksBenchmark
 * }</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 3)
public class ChecksBenchmark {

    /** A plan of the size of BabyCare House. */
    @State(Scope.Benchmark)
    public static class Usual {
        private final Plan plan = SixGroups.whole();
    }

    /** The same plan with more actions. */
    @State(Scope.Benchmark)
    public static class Larger {

        @Param({"10", "100", "1000"})
        public int actions;

        private Plan plan;

        /** Makes the plan. */
        @Setup(Level.Trial)
        public void makePlan() {
            plan = SixGroups.withActions(actions);
        }
    }

    /** All rules on a plan of the usual size. */
    @Benchmark
    public CheckReport usual(Usual usual) {
        return BuiltInRules.checks().check(usual.plan);
    }

    /** The projection alone. */
    @Benchmark
    public Figures yardstick(Usual usual) {
        return Projection.of(usual.plan).figures();
    }

    /** All rules on a plan with many actions. */
    @Benchmark
    public CheckReport larger(Larger larger) {
        return BuiltInRules.checks().check(larger.plan);
    }
}
