package vn.aop.core.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Plans counts by measure, channel, group and month: those given outright, those that grow on last
 * year, and those that follow planned revenue at unchanged prices, {@code count = revenue ÷ price ÷
 * each}. Where nothing is said, each is last year's revenue of one in the same month. Each count is
 * rounded half up to {@value Quantities#SCALE} places. Source: {@code docs/formulas/measures.md}.
 */
public final class PlannedCounts {

    private final SalesBasis basis;
    private final Figures sales;
    private final PlannedRevenue planned;
    private final List<YearMonth> unknown;
    private final Quantities.Builder counts;
    private final boolean isOnTheWay;

    private PlannedCounts(SalesBasis basis, Figures sales, boolean isOnTheWay) {
        this.isOnTheWay = isOnTheWay;
        this.basis = basis;
        this.sales = sales;
        this.planned = new PlannedRevenue(basis);
        this.unknown = planned.unknownMonths();
        this.counts = Quantities.builder(basis.year());
    }

    /**
     * Returns what is planned to be counted; nothing is worked out where the company counts
     * nothing.
     *
     * @param basis what sales are planned from
     * @param sales gives figures that hold the planned revenue
     */
    public static Quantities of(SalesBasis basis, Supplier<Figures> sales) {
        if (basis.company().measures().isEmpty()) {
            return Quantities.none();
        }
        PlannedCounts planned = new PlannedCounts(basis, sales.get(), false);
        basis.company().measures().forEach(planned::add);
        return planned.counts.build();
    }

    /**
     * Returns what would be counted on the way from last year to the plan: with some revenue at
     * last year's prices, and with last year's counts where the plan gives them outright.
     *
     * @param basis what sales are planned from
     * @param sales figures of the planned year with that revenue
     */
    public static Quantities onTheWay(SalesBasis basis, Figures sales) {
        PlannedCounts counts = new PlannedCounts(basis, sales, true);
        basis.company().measures().forEach(counts::add);
        return counts.counts.build();
    }

    private void add(Measure measure) {
        List<PlannedMeasure> said =
                basis.measures().stream().filter(it -> it.measure().equals(measure.id())).toList();
        List<QuantityLine> carried = carried(measure, said);
        said.forEach(it -> add(it.line(measure), it.way()));
        carried.forEach(this::addFollowing);
        if (said.isEmpty() && carried.isEmpty()) {
            Message why =
                    Message.of("undefined.count-unplanned")
                            .with("what", Selection.of(measure, List.of()));
            basis.year().months().forEach(it -> counts.unknown(QuantityLine.of(measure), it, why));
        }
    }

    /** The lines of last year of which the plan says nothing, not even in part. */
    private List<QuantityLine> carried(Measure measure, List<PlannedMeasure> said) {
        return basis.baseline().figures().quantities().lines().stream()
                .filter(line -> line.measure().id().equals(measure.id()))
                .filter(line -> said.stream().noneMatch(it -> it.line(measure).overlaps(line)))
                .toList();
    }

    private void add(QuantityLine line, PlannedMeasure.Way way) {
        if (way instanceof PlannedMeasure.Months months && !isOnTheWay) {
            counts.addMonths(line, months.counts());
        } else if (way instanceof PlannedMeasure.Months) {
            basis.year().months().forEach(month -> add(line, month, lastYear(line, month)));
        } else if (way instanceof PlannedMeasure.Growth growth) {
            BigDecimal factor = BigDecimal.ONE.add(growth.share());
            for (YearMonth month : basis.year().months()) {
                add(line, month, lastYear(line, month).times(Value.ratio(factor)));
            }
        } else if (way instanceof PlannedMeasure.Each each) {
            Value one = Value.of(each.revenue());
            for (YearMonth month : basis.year().months()) {
                add(line, month, atUnchangedPrices(line, month).dividedBy(one));
            }
        }
    }

    /** As much of last year's revenue of one as there was, in the same month. */
    private void addFollowing(QuantityLine line) {
        for (YearMonth month : basis.year().months()) {
            Value before = lastYear(line, month);
            Value revenue = atUnchangedPrices(line, month);
            Value soldBefore = Value.of(soldBefore(line, month));
            boolean isNothing = isZero(before) && isZero(revenue);
            boolean isFromNothing = isZero(soldBefore) && !isNothing && isKnown(before, revenue);
            add(
                    line,
                    month,
                    isNothing
                            ? before
                            : isFromNothing
                                    ? Value.undefined(
                                            Message.of("undefined.count-without-sales")
                                                    .with("what", line.selection())
                                                    .with("month", month.minusYears(1)))
                                    : revenue.times(pure(before)).dividedBy(soldBefore));
        }
    }

    private static boolean isKnown(Value one, Value other) {
        return one.number().isPresent() && other.number().isPresent();
    }

    private static boolean isZero(Value value) {
        return value.number().filter(it -> it.signum() == 0).isPresent();
    }

    private static Value pure(Value value) {
        return value.number().map(Value::ratio).orElse(value);
    }

    private void add(QuantityLine line, YearMonth month, Value count) {
        count.number()
                .ifPresentOrElse(
                        it -> counts.add(line, month, it),
                        () -> counts.unknown(line, month, count.whyUndefined().orElseThrow()));
    }

    private Value lastYear(QuantityLine line, YearMonth month) {
        return basis.baseline().source().value(line.selection(), Span.of(month.minusYears(1)));
    }

    private Money soldBefore(QuantityLine line, YearMonth month) {
        return basis.baseline().figures().sum(revenue(line.tags()), month.minusYears(1));
    }

    private static Selection revenue(List<String> tags) {
        return new Selection(AccountKind.REVENUE.id(), tags);
    }

    /** The planned revenue of what a line counts, each part divided by what its prices rise by. */
    private Value atUnchangedPrices(QuantityLine line, YearMonth month) {
        int index = basis.year().indexOf(month);
        Selection scope = revenue(line.tags());
        Optional<Line> unknownPart =
                unknown.contains(month)
                        ? planned.sold().stream()
                                .filter(scope::matches)
                                .filter(it -> !planned.isGiven(it))
                                .filter(it -> planned.factors(it).get(index).signum() != 0)
                                .findFirst()
                        : Optional.empty();
        if (unknownPart.isPresent()) {
            return Value.undefined(
                    Message.of("undefined.count-on-unknown-sales").with("month", month));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Line part : planned.lines()) {
            if (scope.matches(part)) {
                BigDecimal amount = sales.sum(revenue(part.tags()), month).getAmount();
                BigDecimal price = isOnTheWay ? BigDecimal.ONE : planned.price(part, index);
                sum = sum.add(Value.quotient(amount, price));
            }
        }
        return Value.of(sum, Unit.MONEY);
    }
}
