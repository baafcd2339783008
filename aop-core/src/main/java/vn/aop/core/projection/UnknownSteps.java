package vn.aop.core.projection;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.aop.core.action.Action;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedRevenue;

/**
 * What is unknown of the steps of a bridge where months of last year are: what is a share of such a
 * month, or takes its place.
 */
final class UnknownSteps {

    private static final List<BigDecimal> ALL =
            Collections.nCopies(FiscalYear.MONTHS, BigDecimal.ONE);

    private final Plan plan;
    private final PlannedRevenue planned;
    private final List<YearMonth> months;

    UnknownSteps(Plan plan, PlannedRevenue planned) {
        this.plan = plan;
        this.planned = planned;
        this.months = planned.unknownMonths();
    }

    UnknownSales ofGrowth() {
        return ofGrown(line -> Collections.nCopies(FiscalYear.MONTHS, planned.organic(line)), true);
    }

    UnknownSales ofAction(Action action) {
        return ofGrown(line -> planned.lifts(action, line), true);
    }

    /** A price brings more or less for the same goods. */
    UnknownSales ofPrices() {
        return ofGrown(
                line ->
                        IntStream.range(0, FiscalYear.MONTHS)
                                .mapToObj(i -> planned.price(line, i).subtract(BigDecimal.ONE))
                                .toList(),
                false);
    }

    UnknownSales ofGiven() {
        return of(planned.lines().stream().filter(planned::isGiven).toList(), it -> ALL, true);
    }

    /** Planned costs take the place of last year's. */
    UnknownSales ofCosts(Figures figures) {
        Set<Line> lines = new HashSet<>(figures.lines());
        lines.addAll(plan.baseline().figures().lines());
        lines.removeIf(line -> line.account().kind() == AccountKind.REVENUE || isKnown(line));
        return of(lines, it -> ALL, false);
    }

    private boolean isKnown(Line line) {
        return plan.baseline()
                .firstKnown(line.account().kind())
                .filter(plan.year().previous().first()::equals)
                .isPresent();
    }

    private UnknownSales ofGrown(Function<Line, List<BigDecimal>> weights, boolean withCosts) {
        List<Line> grown = planned.sold().stream().filter(line -> !planned.isGiven(line)).toList();
        return of(grown, weights, withCosts);
    }

    private UnknownSales of(
            Collection<Line> lines, Function<Line, List<BigDecimal>> weights, boolean withCosts) {
        Map<Line, SortedMap<YearMonth, BigDecimal>> all = new HashMap<>();
        for (Line line : months.isEmpty() ? List.<Line>of() : lines) {
            SortedMap<YearMonth, BigDecimal> own = unknown(weights.apply(line));
            if (!own.isEmpty()) {
                all.put(line, own);
            }
            if (!own.isEmpty() && withCosts) {
                all.put(line.on(Account.of(AccountKind.COST_OF_GOODS)), own);
            }
        }
        return UnknownSales.of(plan.year(), all, planned.firstKnown());
    }

    private SortedMap<YearMonth, BigDecimal> unknown(List<BigDecimal> weights) {
        SortedMap<YearMonth, BigDecimal> unknown = new TreeMap<>();
        for (YearMonth month : months) {
            BigDecimal weight = weights.get(plan.year().indexOf(month));
            if (weight.signum() != 0) {
                unknown.put(month, weight);
            }
        }
        return unknown;
    }
}
