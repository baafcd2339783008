package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;

/**
 * The step of a bridge in which costs that follow sales come to what is sold: {@code fees = fee
 * rate × (revenue − last year's)}, {@code lines = driver(of planned) − driver(of last year)}. What
 * they would have cost at last year's sales, in place of what they did, is left to the step of
 * costs. Source: {@code docs/formulas/bridge.md}.
 *
 * @param plan the plan
 * @param planned its planned figures
 */
record FollowingStep(Plan plan, Figures planned) {

    private static final Account FEES = Account.of(AccountKind.CHANNEL_FEES);

    FollowingStep {
        requireNonNull(plan, "plan");
        requireNonNull(planned, "planned");
    }

    /** Returns whether a cost of the year follows something month by month. */
    boolean isTold() {
        return lines().stream()
                .anyMatch(it -> AccountKind.operatingCosts().contains(it.line().account().kind()));
    }

    /**
     * Returns figures with these costs.
     *
     * @param sold the figures of the step before, with all that is planned to be sold
     * @param lastYear last year's figures, moved to the planned year
     */
    Figures after(Figures sold, Figures lastYear) {
        Figures.Builder figures =
                Figures.builder(plan.year(), planned.currency()).counts(sold.quantities());
        sold.lines().forEach(it -> figures.addMonths(it, months(sold, it)));
        for (Line line : sold.lines()) {
            if (line.account().kind() == AccountKind.REVENUE) {
                figures.addMonths(line.on(FEES), fees(line, sold, lastYear));
            }
        }
        lines().forEach(it -> figures.addMonths(it.line(), more(it, lastYear)));
        return figures.build();
    }

    private List<Money> months(Figures figures, Line line) {
        return plan.year().months().stream().map(it -> figures.amount(line, it)).toList();
    }

    private List<Money> fees(Line line, Figures sold, Figures lastYear) {
        BigDecimal rate =
                line.channel()
                        .flatMap(plan.company()::channel)
                        .map(Channel::feeRate)
                        .orElse(BigDecimal.ZERO);
        return plan.year().months().stream()
                .map(it -> sold.amount(line, it).minus(lastYear.amount(line, it)))
                .map(it -> it.multipliedBy(rate, RoundingMode.HALF_UP))
                .toList();
    }

    private List<BudgetLine> lines() {
        return plan.budget().stream()
                .filter(it -> it.driver().filter(Driver.OfMetric.class::isInstance).isPresent())
                .toList();
    }

    private List<Money> more(BudgetLine line, Figures lastYear) {
        return plan.year().months().stream()
                .map(
                        month ->
                                line.fixed().has(month)
                                        ? Money.zero(planned.currency())
                                        : amount(line, planned, month)
                                                .flatMap(
                                                        is ->
                                                                amount(line, lastYear, month)
                                                                        .map(is::minus))
                                                .orElse(Money.zero(planned.currency())))
                .toList();
    }

    /** Empty where what it follows is undefined, such as a share of nothing. */
    private Optional<Money> amount(BudgetLine line, Figures figures, YearMonth month) {
        Driver.OfMetric driver = (Driver.OfMetric) line.driver().orElseThrow();
        return driver.of()
                .value(MetricSource.of(figures, Origin.Kind.PROJECTION), Span.of(month))
                .number()
                .map(it -> Money.of(planned.currency(), driver.amount(it, planned.currency())));
    }
}
