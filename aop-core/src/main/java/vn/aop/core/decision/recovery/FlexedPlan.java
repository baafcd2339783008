package vn.aop.core.decision.recovery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;

/**
 * The plan of some months as it would have been for what was really sold: the flexible budget of
 * cost accounting. From the plan to what was recorded it goes in steps, so that what each of them
 * moves adds up. Source: {@code docs/formulas/correction.md}.
 *
 * @param planned what was planned, each line in one sum
 * @param actual what was recorded, each line in one sum, as detailed as the plan
 */
record FlexedPlan(Figures planned, Figures actual) {

    /** A step from the plan to what was recorded; each holds those before it. */
    enum Step {
        /** As planned. */
        PLANNED,
        /** Everything sold in the proportion of all sales, with its goods and fees by plan. */
        VOLUME,
        /** Each part as it was sold, with its goods and fees by plan. */
        MIX,
        /** Goods at what they cost. */
        COST_OF_GOODS,
        /** Channels at the fees that they kept. */
        CHANNEL_FEES;

        Step before() {
            return values()[ordinal() - 1];
        }

        /** Returns whether a kind is as it was recorded after this step. */
        boolean isRecorded(AccountKind kind) {
            return switch (kind) {
                case REVENUE -> compareTo(MIX) >= 0;
                case COST_OF_GOODS -> compareTo(COST_OF_GOODS) >= 0;
                case CHANNEL_FEES -> compareTo(CHANNEL_FEES) >= 0;
                default -> false;
            };
        }
    }

    private static final Account SALES = Account.of(AccountKind.REVENUE);
    private static final Selection ALL_SALES = Selection.of(AccountKind.REVENUE);

    static FlexedPlan of(Figures planned, Figures actual, Span span) {
        boolean byChannel = isAllSold(planned, actual, it -> it.channel().isPresent());
        boolean byGroup = isAllSold(planned, actual, it -> it.group().isPresent());
        return new FlexedPlan(
                inOneSum(planned, span, byChannel, byGroup),
                inOneSum(actual, span, byChannel, byGroup));
    }

    private static boolean isAllSold(Figures planned, Figures actual, Predicate<Line> told) {
        return Stream.of(planned, actual)
                .flatMap(it -> it.lines().stream())
                .filter(it -> it.account().kind() == AccountKind.REVENUE)
                .allMatch(told);
    }

    private static Figures inOneSum(
            Figures figures, Span span, boolean byChannel, boolean byGroup) {
        Figures.Builder sums = Figures.builder(figures.year(), figures.currency());
        for (Line line : figures.lines()) {
            Line told =
                    new Line(
                            line.account(),
                            byChannel ? line.channel() : Optional.empty(),
                            byGroup ? line.group() : Optional.empty());
            span.months()
                    .forEach(
                            it -> sums.add(told, figures.year().first(), figures.amount(line, it)));
        }
        return sums.build();
    }

    /** Returns what a metric comes to after a step. */
    Value value(Metric metric, Step step) {
        return metric.value(MetricSource.of(after(step), Origin.Kind.PROJECTION), all());
    }

    /** Returns the sum of a selection after a step. */
    Money sum(Selection selection, Step step) {
        return after(step).sum(selection, all());
    }

    private Figures after(Step step) {
        Figures.Builder figures = Figures.builder(planned.year(), planned.currency());
        TreeSet<Line> lines = new TreeSet<>(planned.lines());
        lines.addAll(actual.lines());
        lines.forEach(it -> figures.add(it, planned.year().first(), amount(it, step)));
        return figures.build();
    }

    private Money amount(Line line, Step step) {
        AccountKind kind = line.account().kind();
        boolean isSold = Step.CHANNEL_FEES.isRecorded(kind) || line.account().equals(Vat.COST);
        if (step == Step.PLANNED || !isSold) {
            return of(planned, line);
        }
        Selection sales = step == Step.VOLUME ? ALL_SALES : line.on(SALES).selection();
        Money before = planned.sum(sales, all());
        return step.isRecorded(kind) || before.isZero()
                ? of(actual, line)
                : times(of(planned, line), actual.sum(sales, all()), before);
    }

    private static Money times(Money amount, Money over, Money under) {
        BigDecimal share = over.getAmount().divide(under.getAmount(), Value.PRECISION);
        return amount.multipliedBy(share, RoundingMode.HALF_UP);
    }

    private Money of(Figures figures, Line line) {
        return figures.amount(line, figures.year().first());
    }

    private Span all() {
        return Span.of(planned.year().first());
    }
}
