package vn.aop.core.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Split;
import vn.aop.core.figures.Value;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedCounts;
import vn.aop.core.plan.PlannedRevenue;
import vn.aop.core.projection.Bridge.Cause;
import vn.aop.core.projection.Bridge.Stage;

/** Builds the figures between last year's and the planned ones, one cause at a time. */
final class BridgeStages {

    private static final Account REVENUE = Account.of(AccountKind.REVENUE);
    private static final Account COST_OF_GOODS = Account.of(AccountKind.COST_OF_GOODS);

    private final Plan plan;
    private final Figures planned;
    private final Figures baseline;
    private final PlannedRevenue revenue;
    private final UnknownSteps unknown;

    BridgeStages(Plan plan, Figures planned) {
        this.plan = plan;
        this.planned = planned;
        this.baseline = plan.baseline().figures();
        this.revenue = new PlannedRevenue(plan.salesBasis());
        this.unknown = new UnknownSteps(plan, revenue);
    }

    List<Stage> all(Deadline deadline) {
        int causes = plan.actions().size() + (hasPrices() ? 3 : 2);
        List<Figures.Builder> builders = new ArrayList<>();
        for (int i = 0; i <= causes; i++) {
            builders.add(Figures.builder(plan.year(), planned.currency()));
        }
        addOtherCosts(builders);
        for (Line line : sold()) {
            deadline.check();
            addSales(line, builders);
        }
        return stages(builders);
    }

    private boolean hasPrices() {
        return !plan.revenue().prices().isEmpty();
    }

    /** What is planned to be sold, and what last year had goods' costs without revenue. */
    private Set<Line> sold() {
        Set<Line> lines = new TreeSet<>(revenue.lines());
        baseline.lines().stream()
                .filter(line -> line.account().kind() == AccountKind.COST_OF_GOODS)
                .forEach(line -> lines.add(line.on(REVENUE)));
        return lines;
    }

    private List<Stage> stages(List<Figures.Builder> builders) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; isCounting() && i < builders.size(); i++) {
            builders.get(i).counts(counts(builders.get(i), i));
        }
        Figures lastYear = builders.get(0).build();
        stages.add(new Stage(Cause.ORGANIC, Optional.empty(), lastYear, UnknownSales.none()));
        Figures organic = builders.get(1).build();
        stages.add(new Stage(Cause.ORGANIC, Optional.empty(), organic, unknown.ofGrowth()));
        for (int i = 0; i < plan.actions().size(); i++) {
            Action action = plan.actions().get(i);
            Figures lifted = builders.get(i + 2).build();
            stages.add(
                    new Stage(
                            Cause.ACTION,
                            Optional.of(action.id()),
                            lifted,
                            unknown.ofAction(action)));
        }
        Figures given = builders.get(plan.actions().size() + 2).build();
        stages.add(new Stage(Cause.GIVEN, Optional.empty(), given, unknown.ofGiven()));
        if (hasPrices()) {
            Figures priced = builders.get(builders.size() - 1).build();
            stages.add(new Stage(Cause.PRICES, Optional.empty(), priced, unknown.ofPrices()));
        }
        stages.add(new Stage(Cause.COSTS, Optional.empty(), planned, unknown.ofCosts(planned)));
        return stages;
    }

    private boolean isCounting() {
        return !plan.company().measures().isEmpty();
    }

    /** What was counted last year, then what follows the revenue so far, then what is planned. */
    private Quantities counts(Figures.Builder so, int stage) {
        if (stage > plan.actions().size() + 1) {
            return planned.quantities();
        }
        return stage == 0
                ? lastYear(baseline.quantities())
                : PlannedCounts.onTheWay(plan.salesBasis(), so.build());
    }

    private Quantities lastYear(Quantities counted) {
        Quantities.Builder moved = Quantities.builder(plan.year());
        MetricSource source = plan.baseline().source();
        for (QuantityLine line : counted.lines()) {
            for (YearMonth month : plan.year().months()) {
                Value before = source.value(line.selection(), Span.of(month.minusYears(1)));
                before.number()
                        .ifPresentOrElse(
                                it -> moved.add(line, month, it),
                                () ->
                                        moved.unknown(
                                                line, month, before.whyUndefined().orElseThrow()));
            }
        }
        return moved.build();
    }

    /** Last year's costs that do not follow revenue, moved to the planned year. */
    private void addOtherCosts(List<Figures.Builder> builders) {
        for (Line line : baseline.lines()) {
            AccountKind kind = line.account().kind();
            if (kind != AccountKind.REVENUE && kind != AccountKind.COST_OF_GOODS) {
                List<Money> months =
                        baseline.year().months().stream()
                                .map(month -> baseline.amount(line, month))
                                .toList();
                builders.forEach(builder -> builder.addMonths(line, months));
            }
        }
    }

    /** Adds a line's revenue and cost of goods, a cause more from one builder to the next. */
    private void addSales(Line line, List<Figures.Builder> builders) {
        List<Money> lastYear = lastYear(AccountKind.REVENUE, line);
        List<Money> costs = lastYear(AccountKind.COST_OF_GOODS, line);
        List<List<Money>> parts = parts(line, lastYear);
        List<Money> sums = new ArrayList<>(lastYear);
        List<Money> unpriced = costs;
        for (int stage = 0; stage < builders.size(); stage++) {
            List<Money> following = new ArrayList<>(unpriced);
            for (int month = 0; month < FiscalYear.MONTHS; month++) {
                if (stage > 0 && !parts.get(month).get(stage - 1).isZero()) {
                    sums.set(month, sums.get(month).plus(parts.get(month).get(stage - 1)));
                    following.set(
                            month,
                            following(costs.get(month), sums.get(month), lastYear.get(month)));
                }
            }
            builders.get(stage).addMonths(line, sums);
            boolean atOtherPrices = stage == plan.actions().size() + 3;
            builders.get(stage)
                    .addMonths(line.on(COST_OF_GOODS), atOtherPrices ? unpriced : following);
            unpriced = following;
        }
    }

    /** What each cause adds to last year, month by month. */
    private List<List<Money>> parts(Line line, List<Money> lastYear) {
        List<Money> months = planned.months(selection(AccountKind.REVENUE, line));
        List<List<BigDecimal>> lifts =
                plan.actions().stream().map(action -> revenue.lifts(action, line)).toList();
        return IntStream.range(0, FiscalYear.MONTHS)
                .mapToObj(
                        month -> {
                            List<BigDecimal> own = lifts.stream().map(it -> it.get(month)).toList();
                            return parts(line, month, months.get(month), own, lastYear.get(month));
                        })
                .toList();
    }

    /**
     * What organic growth, each action, the plan's outright revenue and prices add to last year.
     */
    private List<Money> parts(
            Line line, int month, Money planned, List<BigDecimal> lifts, Money lastYear) {
        BigDecimal difference = planned.getAmount().subtract(lastYear.getAmount());
        List<BigDecimal> exact = new ArrayList<>();
        Optional<Money> given = revenue.given(line, month);
        if (given.isPresent()) {
            exact.addAll(Collections.nCopies(lifts.size() + 1, BigDecimal.ZERO));
            exact.add(given.get().minus(lastYear).getAmount());
        } else {
            exact.add(lastYear.getAmount().multiply(revenue.organic(line)));
            lifts.forEach(lift -> exact.add(lastYear.getAmount().multiply(lift)));
            exact.add(BigDecimal.ZERO);
        }
        if (hasPrices()) {
            exact.add(difference.subtract(exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        return Split.roundingTo(Money.of(lastYear.getCurrencyUnit(), difference), exact);
    }

    private List<Money> lastYear(AccountKind kind, Line line) {
        return baseline.months(selection(kind, line));
    }

    private static Selection selection(AccountKind kind, Line line) {
        return Selection.of(kind, line.channel().orElseThrow(), line.group().orElseThrow());
    }

    /** Cost of goods at last year's share of revenue; where there was no revenue, none. */
    private static Money following(Money cost, Money revenue, Money lastYear) {
        if (lastYear.isZero()) {
            return cost;
        }
        BigDecimal amount =
                cost.getAmount()
                        .multiply(revenue.getAmount())
                        .divide(lastYear.getAmount(), cost.getScale(), RoundingMode.HALF_UP);
        return Money.of(cost.getCurrencyUnit(), amount);
    }
}
