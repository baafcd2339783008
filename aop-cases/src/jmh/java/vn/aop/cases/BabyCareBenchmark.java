package vn.aop.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.Standing;
import vn.aop.core.text.ProblemsException;

/**
 * How long it takes to work with the plan of BabyCare House in September, when August is recorded:
 * a projection, a look by all rules, where the year stands, an answer of the desk. The yardstick
 * adds up a hundred times as many decimal numbers as the planned figures hold, so that figures of
 * other machines, or of busy ones, can be compared.
 *
 * <pre>{@code
 * mvn -Pbenchmark-cases -pl aop-cases -am verify -DskipTests -Dbenchmark=BabyCare
 * }</pre>
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class BabyCareBenchmark {

    private static final int TIMES = 100;

    private final DecisionDesk desk = DecisionDesk.usual();
    private final Case babyCare = Cases.shipped().find("babycare-house").orElseThrow();
    private final Plan plan = babyCare.history().on(Autumn.DAY).current();
    private final Actuals actuals = babyCare.sales(plan);
    private final List<BigDecimal> amounts = amounts(Projection.of(plan).figures());

    /** One question, on the estimate and by the plan alone. */
    @State(Scope.Benchmark)
    public static class Asked {

        @Param({"EXCLUSIVE_OFFER", "TIKTOK_TRIAL", "FORMULA_STOCK_UP", "DIAPER_SALE"})
        public Autumn proposal;

        @Param({"estimate", "plan"})
        public String basis;

        private Proposal asked;
        private Projection before;

        /** Reads the proposal and works out where the year stands. */
        @Setup
        public void read(BabyCareBenchmark shop) {
            asked = proposal.proposal(shop.plan);
            before = basis.equals("plan") ? Projection.of(shop.plan) : shop.stands();
        }
    }

    /** Adds up decimal numbers. */
    @Benchmark
    public BigDecimal yardstick() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < TIMES; i++) {
            for (BigDecimal amount : amounts) {
                sum = sum.add(amount);
            }
        }
        return sum;
    }

    /** The planned figures, with cash and stock. */
    @Benchmark
    public List<Object> projection() {
        Projection projection = Projection.of(plan);
        return List.of(projection.figures(), projection.cash(), projection.stock());
    }

    /** The planned figures alone. */
    @Benchmark
    public Figures figures() {
        return Projection.of(plan).figures();
    }

    /** All rules. */
    @Benchmark
    public CheckReport checks() {
        return BuiltInRules.checks().check(plan);
    }

    /** Where the year stands: what is missing of the records, and the latest estimate. */
    @Benchmark
    public Figures standing() {
        return stands().figures();
    }

    private Projection stands() {
        return Standing.of(plan, actuals, Autumn.DAY).orElseThrow(ProblemsException::new);
    }

    /** An answer of the desk. */
    @Benchmark
    public Decision answer(Asked question) {
        return desk.decide(question.before, question.asked).orElseThrow(ProblemsException::new);
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
