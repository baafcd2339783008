package vn.aop.core.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of account that a plan knows. A company may name its own accounts under a kind.
 *
 * <p>Amounts are positive in the usual direction of their kind: revenue that comes in, costs and
 * payments that go out. Refunds and corrections are negative amounts of the same account.
 */
public enum AccountKind {
    REVENUE,
    COST_OF_GOODS,
    CHANNEL_FEES,
    MARKETING,
    PERSONNEL,
    PREMISES,
    OTHER_OPERATING,
    PURCHASES,
    CAPEX,
    TAX,
    /** Loans and capital that come in, less what is paid back, in one sum. */
    FINANCING,
    /** Money that is borrowed and comes in. */
    LOANS,
    /** What is paid back of loans. */
    REPAYMENTS,
    /** What is paid for loans. */
    INTEREST,
    /** What the owner takes out of the business to live on. */
    DRAWINGS,
    /** Taxes that a marketplace keeps and pays for the seller, before it pays out the takings. */
    TAX_WITHHELD;

    private static final List<AccountKind> OPERATING_PROFIT_COSTS =
            List.of(COST_OF_GOODS, CHANNEL_FEES, MARKETING, PERSONNEL, PREMISES, OTHER_OPERATING);

    private static final List<String> INCOME_STATEMENT =
            List.of(
                    REVENUE.id,
                    COST_OF_GOODS.id,
                    "gross_profit",
                    CHANNEL_FEES.id,
                    MARKETING.id,
                    PERSONNEL.id,
                    PREMISES.id,
                    OTHER_OPERATING.id,
                    "operating_profit");

    private static final Map<String, AccountKind> BY_ID =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(AccountKind::id, it -> it));

    private final String id = name().toLowerCase(Locale.ROOT);

    /** Returns the id used in files and metrics, for example {@code cost_of_goods}. */
    public String id() {
        return id;
    }

    /** Returns the kind with an id, if there is one. */
    public static Optional<AccountKind> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Returns the kinds that operating profit subtracts from revenue, in statement order. */
    public static List<AccountKind> operatingCosts() {
        return OPERATING_PROFIT_COSTS;
    }

    /**
     * Returns the lines of an income statement from top to bottom: the ids of the kinds, with
     * {@code gross_profit} and {@code operating_profit} where a statement has them.
     */
    public static List<String> incomeStatement() {
        return INCOME_STATEMENT;
    }

    /**
     * Returns whether money of this kind is spent to run or to grow the business. Goods for stock,
     * taxes, loans and what the owner takes out are not: stock and cash tell of them.
     */
    public boolean isSpending() {
        return switch (this) {
            case REVENUE, PURCHASES -> false;
            default -> !isFlow();
        };
    }

    /**
     * Returns whether it is neither revenue nor a cost of what the business does: money of lenders
     * and owners, and taxes. Nothing that is done is paid out of it.
     */
    public boolean isFlow() {
        return isFinance() || isTax();
    }

    /** Returns whether it is money of lenders and owners. */
    public boolean isFinance() {
        return switch (this) {
            case FINANCING, LOANS, REPAYMENTS, INTEREST, DRAWINGS -> true;
            default -> false;
        };
    }

    /**
     * Returns whether no amount of it is below 0, since the kind says which way the money goes, and
     * what goes the other way is of another kind: what is paid back of a loan is a repayment. Taxes
     * may be refunded, and {@link #FINANCING} is one sum of both ways.
     */
    public boolean isOneWay() {
        return switch (this) {
            case LOANS, REPAYMENTS, INTEREST, DRAWINGS -> true;
            default -> false;
        };
    }

    /** Returns whether it is a tax, paid or withheld. */
    public boolean isTax() {
        return this == TAX || this == TAX_WITHHELD;
    }

    /** Returns whether a positive amount of it comes in. */
    public boolean comesIn() {
        return this == REVENUE || this == FINANCING || this == LOANS;
    }

    /**
     * Returns whether more, less or neither of it than planned is good for the business. Of
     * purchases, capital expenditure, tax, loans and drawings the amount alone does not tell: what
     * matters is seen in stock, in cash and in the actions.
     */
    public Better better() {
        return switch (this) {
            case REVENUE -> Better.MORE;
            case PURCHASES, CAPEX, TAX, TAX_WITHHELD -> Better.NEITHER;
            case FINANCING, LOANS, REPAYMENTS, DRAWINGS -> Better.NEITHER;
            default -> Better.LESS;
        };
    }
}
