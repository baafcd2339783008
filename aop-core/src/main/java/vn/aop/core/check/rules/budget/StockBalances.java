package vn.aop.core.check.rules.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.CheckContext;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.StockMonths;
import vn.aop.core.projection.UnknownSales;

/**
 * Puts a plan's goods on shelves: one for each group whose opening stock is known, or a single one
 * where goods are bought for no group in particular.
 */
final class StockBalances {

    private final Plan plan;
    private final Figures figures;
    private final UnknownSales unknown;

    /** The lines on which goods are bought. */
    private final List<BudgetLine> buying;

    private final List<StockBalance> all;

    /** Returns the goods of a plan that lie on shelves over the year. */
    static List<StockBalance> of(CheckContext context) {
        return context.derived(StockBalances.class, it -> new StockBalances(it.projection())).all;
    }

    /** Takes a plan's goods with its planned figures. */
    StockBalances(Projection projection) {
        this.plan = projection.plan();
        this.figures = projection.figures();
        this.unknown = projection.unknownSales();
        this.buying =
                plan.budget().stream()
                        .filter(line -> line.line().account().kind() == AccountKind.PURCHASES)
                        .filter(BudgetLine::hasMoney)
                        .toList();
        this.all = balances();
    }

    private List<StockBalance> balances() {
        return buying.stream().anyMatch(line -> line.line().group().isEmpty())
                ? together().stream().toList()
                : plan.company().groups().stream()
                        .filter(ProductGroup::isStocked)
                        .flatMap(it -> of(it).stream())
                        .toList();
    }

    private Optional<StockBalance> of(ProductGroup group) {
        return opening(group)
                .filter(it -> isSoldAsKnown(group))
                .map(
                        stock ->
                                new StockBalance(
                                        plan.year(),
                                        Optional.of(group),
                                        buying.stream().filter(it -> isOf(it, group)).findFirst(),
                                        new StockMonths(
                                                stock,
                                                months(AccountKind.PURCHASES, group.id()),
                                                months(AccountKind.COST_OF_GOODS, group.id()))));
    }

    /** All goods, where the opening stock of each group that is sold is known. */
    private Optional<StockBalance> together() {
        List<ProductGroup> stocked =
                plan.company().groups().stream().filter(ProductGroup::isStocked).toList();
        boolean isKnown =
                stocked.stream().filter(group -> opening(group).isEmpty()).noneMatch(this::isSold);
        List<Money> stocks = stocked.stream().flatMap(group -> opening(group).stream()).toList();
        return Optional.of(stocks)
                .filter(it -> isKnown && !it.isEmpty())
                .filter(it -> stocked.stream().allMatch(this::isSoldAsKnown))
                .map(
                        it ->
                                new StockBalance(
                                        plan.year(),
                                        Optional.empty(),
                                        buying.stream().findFirst(),
                                        new StockMonths(
                                                Money.total(it),
                                                months(AccountKind.PURCHASES),
                                                costs(stocked))));
    }

    /** What all groups with stock sell at cost, month by month. */
    private List<Money> costs(List<ProductGroup> stocked) {
        return stocked.stream()
                .map(group -> months(AccountKind.COST_OF_GOODS, group.id()))
                .reduce(
                        (sum, more) ->
                                IntStream.range(0, sum.size())
                                        .mapToObj(i -> sum.get(i).plus(more.get(i)))
                                        .toList())
                .orElseThrow();
    }

    /** Without all its sales nobody can tell how long goods lie there. */
    private boolean isSoldAsKnown(ProductGroup group) {
        Selection costs = Selection.of(AccountKind.COST_OF_GOODS, group.id());
        return unknown.why(costs, plan.year().span()).isEmpty();
    }

    private boolean isSold(ProductGroup group) {
        return months(AccountKind.COST_OF_GOODS, group.id()).stream().anyMatch(Money::isPositive);
    }

    private Optional<Money> opening(ProductGroup group) {
        return Optional.ofNullable(plan.baseline().openingStock().get(group.id()));
    }

    private static boolean isOf(BudgetLine line, ProductGroup group) {
        return line.line().group().filter(group.id()::equals).isPresent();
    }

    private List<Money> months(AccountKind kind, String... tags) {
        return figures.months(Selection.of(kind, tags));
    }
}
