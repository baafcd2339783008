package vn.aop.core.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The names in metrics that stand for a balance at the end of the months rather than for a sum over
 * them, and all that others must know of one to reckon with it.
 *
 * <pre>{@code
 * Selection.of("stock", "toys").balance();       // STOCK
 * Balance.STOCK.movedBy();                       // PURCHASES, COST_OF_GOODS
 * }</pre>
 */
public enum Balance {
    /** Money in the till and the bank. */
    CASH(Unit.MONEY),
    /** Goods at cost. */
    STOCK(Unit.MONEY),
    /** For how many days the goods last. */
    STOCK_COVER_DAYS(Unit.DAYS);

    private static final List<AccountKind> CASH_FLOWS =
            Arrays.stream(AccountKind.values())
                    .filter(kind -> kind != AccountKind.COST_OF_GOODS)
                    .toList();
    private static final List<AccountKind> GOODS_FLOWS =
            List.of(AccountKind.PURCHASES, AccountKind.COST_OF_GOODS);

    private static final Map<String, Balance> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Balance::id, it -> it));

    private final String id = name().toLowerCase(Locale.ROOT);
    private final Unit unit;

    Balance(Unit unit) {
        this.unit = unit;
    }

    /** Returns the balance of a name, for example of {@code cash}; empty where it is none. */
    public static Optional<Balance> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Returns the name in metrics, for example {@code stock_cover_days}. */
    public String id() {
        return id;
    }

    /** Returns it as metrics ask for it, narrowed to product groups, if there are any. */
    public Selection of(String... groups) {
        return Selection.of(id, groups);
    }

    /** Returns what it counts. */
    public Unit unit() {
        return unit;
    }

    /** Returns the kinds of account that move it: it is unknown where one of them is. */
    public List<AccountKind> movedBy() {
        return isOfGoods() ? GOODS_FLOWS : CASH_FLOWS;
    }

    /** Returns whether it is told of each product group; that of money is told in all only. */
    public boolean isOfGoods() {
        return switch (this) {
            case CASH -> false;
            case STOCK, STOCK_COVER_DAYS -> true;
        };
    }

    /** Returns whether it stands on the months that come, and not only on those that were. */
    public boolean looksAhead() {
        return this == STOCK_COVER_DAYS;
    }

    /** Returns whether it moves by the sum of what moves it; a quotient does not. */
    public boolean addsUp() {
        return this != STOCK_COVER_DAYS;
    }

    /** Returns whether people can count it, in money, at the end of a month. */
    public boolean isCounted() {
        return unit == Unit.MONEY;
    }

    /** Returns whether money that is not spent stays in it. */
    public boolean keepsMoney() {
        return this == CASH;
    }
}
