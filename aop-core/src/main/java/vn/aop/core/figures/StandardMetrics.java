package vn.aop.core.figures;

import static vn.aop.core.figures.AccountKind.COST_OF_GOODS;
import static vn.aop.core.figures.AccountKind.REVENUE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The names every plan can use in metrics, besides its accounts.
 *
 * <ul>
 *   <li>{@code gross_profit = revenue − cost_of_goods}
 *   <li>{@code gross_margin = gross_profit ÷ revenue}
 *   <li>{@code operating_profit = revenue − cost_of_goods − channel_fees − marketing − personnel −
 *       premises − other_operating}
 *   <li>{@code contribution}: the same of a channel or group, from what is kept for it: its gross
 *       profit less its fees and what is spent for it alone; what is spent for all is in none
 *   <li>{@code contribution_margin = contribution ÷ revenue}
 *   <li>{@code cash}, {@code stock}, {@code stock_cover_days}: balances, see {@link Balance}
 * </ul>
 *
 * <p>Source: the income statement by function of expense, IAS 1 §103; channel fees are a selling
 * cost and stand below gross profit. Contribution of a segment after its traceable costs: Horngren,
 * "Cost Accounting: A Managerial Emphasis".
 */
final class StandardMetrics {

    private static final Map<String, Function<List<String>, Metric>> DERIVED =
            new TreeMap<>(
                    Map.of(
                            "gross_profit", StandardMetrics::grossProfit,
                            "gross_margin", StandardMetrics::grossMargin,
                            "operating_profit", StandardMetrics::operatingProfit,
                            "contribution", StandardMetrics::operatingProfit,
                            "contribution_margin", StandardMetrics::contributionMargin));

    /** The same for a whole business, since most metrics are not narrowed. */
    private static final Map<String, Metric> WHOLE = new TreeMap<>();

    static {
        DERIVED.forEach((name, define) -> WHOLE.put(name, define.apply(List.of())));
    }

    private static final List<String> NAMES =
            Stream.concat(
                            DERIVED.keySet().stream(),
                            Arrays.stream(Balance.values()).map(Balance::id))
                    .toList();

    private StandardMetrics() {}

    /** Returns what a derived name stands for, narrowed to channels and groups. */
    static Optional<Metric> definition(String name, List<String> tags) {
        return tags.isEmpty()
                ? Optional.ofNullable(WHOLE.get(name))
                : Optional.ofNullable(DERIVED.get(name)).map(define -> define.apply(tags));
    }

    /** Returns the unit of a name that is not derived; accounts count money. */
    static Unit unit(String name) {
        return Balance.find(name).map(Balance::unit).orElse(Unit.MONEY);
    }

    /** Returns all names, derived ones and balances. */
    static List<String> names() {
        return NAMES;
    }

    private static Metric grossProfit(List<String> tags) {
        return minus(kind(REVENUE, tags), kind(COST_OF_GOODS, tags));
    }

    private static Metric grossMargin(List<String> tags) {
        return new Metric.Combined(
                Operator.DIVIDE, new Metric.Name("gross_profit", tags), kind(REVENUE, tags));
    }

    private static Metric operatingProfit(List<String> tags) {
        Metric profit = kind(REVENUE, tags);
        for (AccountKind cost : AccountKind.operatingCosts()) {
            profit = minus(profit, kind(cost, tags));
        }
        return profit;
    }

    private static Metric contributionMargin(List<String> tags) {
        return new Metric.Combined(
                Operator.DIVIDE, new Metric.Name("contribution", tags), kind(REVENUE, tags));
    }

    private static Metric kind(AccountKind kind, List<String> tags) {
        return new Metric.Name(kind.id(), tags);
    }

    private static Metric minus(Metric left, Metric right) {
        return new Metric.Combined(Operator.MINUS, left, right);
    }
}
