package vn.aop.core.review;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Recorded;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

/**
 * Actuals whose cost of goods is reckoned from the margins of the plan where nothing is recorded of
 * it, if they ask for that: {@code cost = revenue × planned cost ÷ planned revenue} of the same
 * month, channel and group.
 *
 * @param actuals the actuals with those costs
 * @param costs what was reckoned
 */
record ProvisionalCosts(Actuals actuals, List<Expected> costs) {

    ProvisionalCosts {
        costs = List.copyOf(costs);
    }

    static ProvisionalCosts in(Plan plan, Projection planned, Actuals actuals) {
        if (actuals.costs() == Actuals.Costs.RECORDED) {
            return new ProvisionalCosts(actuals, List.of());
        }
        SoldCosts sold = new SoldCosts(plan, planned, actuals);
        List<Expected> costs =
                actuals.months().stream()
                        .flatMap(month -> sold.in(AccountKind.COST_OF_GOODS, month).stream())
                        .filter(it -> it.toldBy(actuals.recorded()).isEmpty())
                        .toList();
        return new ProvisionalCosts(filled(actuals, costs), costs);
    }

    private static Actuals filled(Actuals actuals, List<Expected> costs) {
        Figures.Builder figures =
                Figures.builder(actuals.figures().year(), actuals.figures().currency())
                        .addAll(actuals.figures())
                        .counts(actuals.figures().quantities());
        TreeMap<YearMonth, TreeSet<Line>> lines = new TreeMap<>();
        actuals.recorded().lines().forEach((month, held) -> lines.put(month, new TreeSet<>(held)));
        for (Expected cost : costs) {
            figures.add(cost.line(), cost.month(), cost.about());
            lines.computeIfAbsent(cost.month(), fresh -> new TreeSet<>()).add(cost.line());
        }
        Recorded recorded = actuals.recorded().withLines(lines);
        return new Actuals(
                figures.build(),
                actuals.months(),
                actuals.source(),
                recorded,
                Actuals.Costs.RECORDED,
                actuals.daily());
    }

    /** Returns whether a sum or balance over a span stands on what was reckoned. */
    boolean carry(Selection selection, Span span) {
        boolean isStock = selection.balance().filter(Balance::isOfGoods).isPresent();
        Selection costs =
                isStock
                        ? new Selection(AccountKind.COST_OF_GOODS.id(), selection.tags())
                        : selection;
        return this.costs.stream()
                .filter(it -> !it.month().isAfter(span.to()))
                .filter(it -> isStock || !it.month().isBefore(span.from()))
                .anyMatch(it -> costs.matches(it.line()));
    }

    /** Returns the months with a reckoned cost, up to one. */
    List<YearMonth> months(YearMonth last) {
        return costs.stream()
                .map(Expected::month)
                .filter(it -> !it.isAfter(last))
                .distinct()
                .sorted()
                .toList();
    }
}
