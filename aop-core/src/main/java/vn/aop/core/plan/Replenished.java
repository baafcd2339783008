package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.budget.FixedMonths;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;

/**
 * What has to be bought of a product group, month by month, for its goods to last as long as they
 * should at the end of each month: {@code purchases = max(0, cost of goods + wanted − stock before
 * − what else is bought)}. In months in which something else is decided that is bought, and the
 * months after make up for it. Source: {@code docs/formulas/drivers.md}.
 *
 * @param opening the stock at cost before the first month
 * @param costs what is sold at cost, month by month
 * @param others what other budget lines buy of the group, month by month
 * @param wanted the stock at cost wanted at the end of each month
 * @param fixed what is bought whatever is needed, month by month; empty where it is what is needed
 */
public record Replenished(
        Money opening,
        List<Money> costs,
        List<Money> others,
        List<Money> wanted,
        List<Optional<Money>> fixed) {

    public Replenished {
        requireNonNull(opening, "opening");
        costs = List.copyOf(costs);
        others = List.copyOf(others);
        wanted = List.copyOf(wanted);
        fixed = List.copyOf(fixed);
    }

    /**
     * Returns what a group needs.
     *
     * @param basis what sales are planned from
     * @param figures the planned cost of goods
     * @param group the id of a group whose opening stock is known
     * @param others what other budget lines buy of the group, month by month
     * @param fixed the months in which is bought what they say
     */
    public static Replenished of(
            SalesBasis basis,
            Figures figures,
            String group,
            List<Money> others,
            FixedMonths fixed) {
        ProductGroup own = basis.company().group(group).orElseThrow();
        List<Money> costs = figures.months(Selection.of(AccountKind.COST_OF_GOODS, group));
        StockCover cover = new StockCover(basis.year(), costs);
        BigDecimal days = BigDecimal.valueOf(own.replenishedDays());
        List<Money> wanted =
                basis.year().months().stream()
                        .map(month -> Money.of(figures.currency(), cover.needed(days, month)))
                        .toList();
        return new Replenished(
                requireNonNull(basis.baseline().openingStock().get(group)),
                costs,
                others,
                wanted,
                basis.year().months().stream()
                        .map(month -> fixed.amount(month, figures.currency()))
                        .toList());
    }

    /** Returns what is bought, month by month, 0 or more. */
    public List<Money> purchases() {
        List<Money> closing = closing();
        List<Money> purchases = new ArrayList<>();
        for (int month = 0; month < costs.size(); month++) {
            Money before = month == 0 ? opening : closing.get(month - 1);
            purchases.add(closing.get(month).minus(unbought(before, month)));
        }
        return purchases;
    }

    /**
     * Returns the stock at the end of each month: what is wanted, or more where more is there; what
     * is left, also less than nothing, where something else is bought.
     */
    public List<Money> closing() {
        List<Money> closing = new ArrayList<>();
        Money stock = opening;
        for (int month = 0; month < costs.size(); month++) {
            Money unbought = unbought(stock, month);
            Money least = wanted.get(month);
            stock =
                    fixed.get(month)
                            .map(unbought::plus)
                            .orElse(unbought.isLessThan(least) ? least : unbought);
            closing.add(stock);
        }
        return closing;
    }

    /** What would be there at the end of a month if nothing were bought for it. */
    private Money unbought(Money before, int month) {
        return before.plus(others.get(month)).minus(costs.get(month));
    }
}
