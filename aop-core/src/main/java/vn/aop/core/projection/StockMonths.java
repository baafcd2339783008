package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Goods over the months of a year, at cost: {@code closing = opening + purchases − cost of goods}.
 * Below zero means that more is sold than was there.
 *
 * <p>Example: 60 million to start with, 25 bought and 30 sold every month, close March at 45.
 * Source: the cost-of-goods-sold identity, Horngren, "Cost Accounting", ch. 2; {@code
 * docs/formulas/stock.md}.
 *
 * @param opening what is there at the start of the year
 * @param purchases what is bought, month by month
 * @param costs what is sold at cost, for as many months
 */
public record StockMonths(Money opening, List<Money> purchases, List<Money> costs) {

    public StockMonths {
        requireNonNull(opening, "opening");
        purchases = List.copyOf(purchases);
        costs = List.copyOf(costs);
        if (purchases.size() != costs.size()) {
            throw new IllegalArgumentException(
                    "Purchases of %d months stand beside costs of %d; give as many of both"
                            .formatted(purchases.size(), costs.size()));
        }
    }

    /** Returns what is there at the end of each month. */
    public List<Money> closings() {
        List<Money> closings = new ArrayList<>();
        Money stock = opening;
        for (int month = 0; month < costs.size(); month++) {
            stock = stock.plus(purchases.get(month)).minus(costs.get(month));
            closings.add(stock);
        }
        return List.copyOf(closings);
    }
}
