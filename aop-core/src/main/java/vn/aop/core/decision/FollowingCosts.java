package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Operator;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;

/**
 * What a sale costs besides its goods and fees because budget lines take a share of what is sold:
 * packing, commissions. Lines by steps, and metrics that multiply or divide what is sold by what is
 * sold, are left out: a single sale moves them by nothing that could be told.
 *
 * @param plan the plan
 * @param sold what the sale brings, what its goods cost and what its channel keeps, by line
 */
record FollowingCosts(Plan plan, Map<Line, BigDecimal> sold) {

    FollowingCosts {
        requireNonNull(plan, "plan");
        sold = Map.copyOf(sold);
    }

    /** Returns what all lines that are a cost of the year take of it. */
    BigDecimal total() {
        return following()
                .filter(it -> AccountKind.operatingCosts().contains(it.line().account().kind()))
                .map(this::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<BudgetLine> following() {
        return plan.budget().stream()
                .filter(it -> it.driver().filter(FollowingCosts::takesShare).isPresent());
    }

    private static boolean takesShare(Driver driver) {
        return driver instanceof Driver.Share share && isSum(share.of());
    }

    /** Whether what is sold is only added up and taken in parts. */
    private static boolean isSum(Metric metric) {
        if (metric instanceof Metric.Combined combined) {
            boolean isOfNumber =
                    combined.left().selections().isEmpty()
                            || combined.right().selections().isEmpty();
            boolean isAdded =
                    combined.operator() == Operator.PLUS || combined.operator() == Operator.MINUS;
            return (isAdded || isOfNumber) && isSum(combined.left()) && isSum(combined.right());
        }
        return !(metric instanceof Metric.Negative negative) || isSum(negative.operand());
    }

    private BigDecimal amount(BudgetLine line) {
        Driver.Share driver = (Driver.Share) line.driver().orElseThrow();
        MetricSource source = this::term;
        return driver.of()
                .value(source, plan.year().span())
                .number()
                .map(driver.share()::multiply)
                .orElse(BigDecimal.ZERO);
    }

    /** Of the sale, and of lines that follow it themselves. */
    private Traced term(Selection selection, Span span) {
        BigDecimal ofSale =
                sold.entrySet().stream()
                        .filter(it -> selection.matches(it.getKey()))
                        .map(Map.Entry::getValue)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal amount =
                following()
                        .filter(it -> selection.matches(it.line()))
                        .map(this::amount)
                        .reduce(ofSale, BigDecimal::add);
        return Traced.read(
                Label.term(selection, span),
                Value.of(amount, Unit.MONEY),
                new Origin(Origin.Kind.PLAN, selection.toString()));
    }
}
