package vn.aop.core.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
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
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.change.ActionChange;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.SixGroups;
import vn.aop.core.review.Standing;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * How long the desk takes for a plan of the size of BabyCare House. The yardstick is one projection
 * of the plan: the desk tries each remedy on the plan, so its time is a number of projections.
 *
 * <pre>{@code
 * mvn -Pbenchmark -pl aop-core verify -DskipTests -Dbenchmark=DeskBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeskBenchmark {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);

    private final Plan plan = SixGroups.plan();
    private final DecisionDesk desk = DecisionDesk.usual();
    private final Proposal cheap = proposal("0.001", 1);
    private final Proposal tooDear = proposal("0.03", 400_000_000);

    private final Proposal usual = proposal("0.30", 4_000_000);
    private final Actuals actuals = actuals(plan);
    private final Projection standing =
            Standing.of(plan, actuals, MAY).orElseThrow(ProblemsException::new);

    /** What was planned to April, with nine tenths of the sales. */
    private static Actuals actuals(Plan plan) {
        Figures planned = Projection.of(plan).figures();
        Figures.Builder all = Figures.builder(plan.year(), planned.currency());
        List<YearMonth> months = plan.year().through(YearMonth.of(2026, 4)).months();
        for (Line line : planned.lines()) {
            boolean isSold = line.account().kind() == AccountKind.REVENUE;
            for (YearMonth month : months) {
                long amount = planned.amount(line, month).getAmountMinorLong();
                all.add(line, month, SmallShop.vnd(isSold ? amount * 9 / 10 : amount));
            }
        }
        return Actuals.of(all.build(), months, "sales.csv");
    }

    private static Proposal proposal(String lift, long cost) {
        Span running = new Span(YearMonth.of(2026, 5), YearMonth.of(2026, 9));
        Action action =
                Action.builder("P1", Text.of("P1"), running)
                        .goals("G1")
                        .uses(new BudgetUse("line0", SmallShop.vnd(cost)))
                        .effects(
                                new Effect(
                                        Optional.of("online"),
                                        Optional.of("toys"),
                                        new BigDecimal(lift),
                                        0,
                                        Effect.Duration.WHILE_RUNNING))
                        .build();
        return new Proposal(
                Text.of("A fair"),
                Text.of("Customers asked"),
                Optional.empty(),
                List.of(),
                List.of(new ActionChange.Add(action)),
                Optional.empty());
    }

    /** One projection, with cash and stock. */
    @Benchmark
    public Object yardstick() {
        Projection projection = Projection.of(plan);
        return List.of(projection.figures(), projection.cash(), projection.stock());
    }

    /** A proposal that costs next to nothing, and that few remedies fit. */
    @Benchmark
    public Decision fewTrials() {
        return desk.decide(plan, cheap).orElseThrow(ProblemsException::new);
    }

    /** The same where the year is recorded up to April and stands on the latest estimate. */
    @Benchmark
    public Decision fewTrialsOnTheEstimate() {
        return desk.decide(standing, cheap).orElseThrow(ProblemsException::new);
    }

    /** As a visitor waits for it: where the year stands is worked out as well. */
    @Benchmark
    public Decision usualAnswerOnTheEstimate() {
        Projection before = Standing.of(plan, actuals, MAY).orElseThrow(ProblemsException::new);
        return desk.decide(before, usual).orElseThrow(ProblemsException::new);
    }

    /** The same by the plan. */
    @Benchmark
    public Decision usualAnswer() {
        return desk.decide(plan, usual).orElseThrow(ProblemsException::new);
    }

    /** Of as many trials as are made at most. */
    @Benchmark
    public Decision mostTrialsOnTheEstimate() {
        return desk.decide(standing, tooDear).orElseThrow(ProblemsException::new);
    }

    /** A dear proposal that no remedy saves: as many trials as the desk makes at most. */
    @Benchmark
    public Decision mostTrials() {
        return desk.decide(plan, tooDear).orElseThrow(ProblemsException::new);
    }
}
