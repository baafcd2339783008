package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.VatOnSales;
import vn.aop.core.text.Place;

/**
 * Flags budgets that are last year's times one factor. See {@code docs/checks/uniform-uplift.md}.
 */
final class UniformUplift implements Rule {

    private static final Threshold LINES = Threshold.of("lines", "3", "6");
    private static final Threshold TOLERANCE = Threshold.of("tolerance", "0.01");

    @Override
    public String id() {
        return "uniform-uplift";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(LINES, TOLERANCE);
    }

    /** What a planner decides; rent is in the contract, taxes in the law. */
    private static final Set<AccountKind> DECIDED =
            EnumSet.of(
                    AccountKind.MARKETING,
                    AccountKind.PERSONNEL,
                    AccountKind.OTHER_OPERATING,
                    AccountKind.PURCHASES,
                    AccountKind.CAPEX);

    @Override
    public List<Finding> check(CheckContext context) {
        if (!context.plan().baseline().isWholeYear()) {
            return List.of();
        }
        List<ThenAndNow> pairs = pairs(context);
        long kinds = pairs.stream().map(ThenAndNow::kind).distinct().count();
        return pairs.size() >= context.count(this, LINES)
                        && kinds > 1
                        && areAlike(pairs, context.limit(this, TOLERANCE))
                ? List.of(finding(pairs))
                : List.of();
    }

    private Finding finding(List<ThenAndNow> pairs) {
        Money then = Money.total(pairs.stream().map(ThenAndNow::then).toList());
        Money now = Money.total(pairs.stream().map(ThenAndNow::now).toList());
        Value factor = Value.of(now).dividedBy(Value.of(then));
        return Finding.of(this, Place.of("budget"))
                .with("lines", pairs.size())
                .with("factor", factor);
    }

    private static boolean areAlike(List<ThenAndNow> pairs, BigDecimal tolerance) {
        List<BigDecimal> factors = pairs.stream().map(ThenAndNow::factor).toList();
        BigDecimal least = Collections.min(factors);
        BigDecimal most = Collections.max(factors);
        return most.subtract(least).compareTo(least.multiply(tolerance)) <= 0;
    }

    /**
     * Line by line where last year was kept in the same lines, else kind by kind. The value added
     * tax of the direct method follows from sales: nobody budgets it.
     */
    private static List<ThenAndNow> pairs(CheckContext context) {
        Map<AccountKind, Map<Line, Money>> now = new EnumMap<>(AccountKind.class);
        for (BudgetLine line : context.plan().budget()) {
            AccountKind kind = line.line().account().kind();
            if (DECIDED.contains(kind) && line.limit() != Limit.RESERVE) {
                now.computeIfAbsent(kind, it -> new TreeMap<>())
                        .merge(line.line(), line.total(), Money::plus);
            }
        }
        List<ThenAndNow> pairs = new ArrayList<>();
        Figures lastYear =
                VatOnSales.apart(context.plan().company(), context.plan().baseline().figures());
        now.forEach((kind, lines) -> pairs.addAll(pairs(kind, lines, lastYear)));
        return pairs;
    }

    private static List<ThenAndNow> pairs(
            AccountKind kind, Map<Line, Money> lines, Figures lastYear) {
        List<ThenAndNow> each =
                lines.entrySet().stream()
                        .map(
                                it ->
                                        new ThenAndNow(
                                                kind, total(lastYear, it.getKey()), it.getValue()))
                        .filter(ThenAndNow::isComparable)
                        .toList();
        Money then = lastYear.sum(Selection.of(kind), lastYear.year().span());
        return each.size() == lines.size()
                ? each
                : Stream.of(new ThenAndNow(kind, then, Money.total(lines.values())))
                        .filter(ThenAndNow::isComparable)
                        .toList();
    }

    /** Everything that was kept under the line's account, in its channel and group. */
    private static Money total(Figures figures, Line line) {
        return figures.sum(line.selection(), figures.year().span());
    }

    private record ThenAndNow(AccountKind kind, Money then, Money now) {

        boolean isComparable() {
            return then.isPositive() && now.isPositive();
        }

        BigDecimal factor() {
            return now.getAmount().divide(then.getAmount(), Value.PRECISION);
        }
    }
}
