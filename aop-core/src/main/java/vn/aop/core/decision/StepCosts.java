package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;

/**
 * What further sales cost in steps, such as one more person for each 300 million: what is sold
 * between two steps costs nothing of it, so that what sales bring is no line but a saw.
 *
 * <p>With {@code k} times as much more sold as a projection sells more than another, {@code
 * extra(k) = Σ months each × (⌈(before + k × (after − before)) ÷ step⌉ − ⌈before ÷ step⌉)}. Source:
 * step costs in break-even analysis, Horngren, "Cost Accounting", ch. 2 and 3; {@code
 * docs/formulas/payback.md}.
 *
 * @param before the projection with fewer sales
 * @param after the projection with more
 */
record StepCosts(Projection before, Projection after) {

    /** Further steps than these are begun only where each costs more than it allows to be sold. */
    private static final int MOST_STEPS = 1_000;

    StepCosts {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Returns whether no cost of the year rises in steps in both. */
    boolean isNone() {
        return lines().isEmpty();
    }

    /**
     * Returns how many times as much more has to be sold until what is missing is brought: the
     * least {@code k} with {@code k × (brings + extra(1)) − extra(k) = missing}.
     *
     * @param brings what the further sales bring, with their steps
     * @param missing what they have to bring, above 0
     * @return empty where no number of sales brings it
     */
    Optional<Value> times(Value brings, Value missing) {
        Value betweenSteps = brings.plus(money(extra(BigDecimal.ONE)));
        BigDecimal begun = BigDecimal.ZERO;
        for (int i = 0; betweenSteps.isPositive() && i < MOST_STEPS; i++) {
            Value times = missing.plus(money(begun)).dividedBy(betweenSteps);
            BigDecimal then = times.number().map(this::extra).orElse(begun);
            if (then.compareTo(begun) <= 0) {
                return Optional.of(times);
            }
            begun = then;
        }
        return Optional.empty();
    }

    /** Returns what the steps cost more with so many times as much more sold. */
    BigDecimal extra(BigDecimal times) {
        return lines().stream()
                .flatMap(line -> months(line).map(month -> extra(line, month, times)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal extra(BudgetLine line, YearMonth month, BigDecimal times) {
        Driver.Step step = (Driver.Step) line.driver().orElseThrow();
        BigDecimal was = followed(before, step.of(), month);
        BigDecimal more = followed(after, step.of(), month).subtract(was);
        BigDecimal steps = step.steps(was.add(more.multiply(times))).subtract(step.steps(was));
        return step.each().getAmount().multiply(steps);
    }

    private static BigDecimal followed(Projection projection, Metric metric, YearMonth month) {
        return metric.value(projection.source(), Span.of(month)).number().orElse(BigDecimal.ZERO);
    }

    private List<BudgetLine> lines() {
        return after.plan().budget().stream()
                .filter(it -> it.driver().filter(Driver.Step.class::isInstance).isPresent())
                .filter(it -> AccountKind.operatingCosts().contains(it.line().account().kind()))
                .filter(it -> before.plan().budgetLine(it.id()).filter(it::equals).isPresent())
                .toList();
    }

    private Stream<YearMonth> months(BudgetLine line) {
        return after.plan().year().months().stream().filter(it -> !line.fixed().has(it));
    }

    private Value money(BigDecimal amount) {
        return Value.of(amount, Unit.MONEY);
    }
}
