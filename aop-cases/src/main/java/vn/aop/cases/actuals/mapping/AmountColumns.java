package vn.aop.cases.actuals.mapping;

import java.util.List;

/**
 * The column of the amount, or the columns whose product it is.
 *
 * @param factors the columns to multiply, at least one
 * @param negated whether the sign is turned, for example where payments are written negative
 * @param dashIsZero whether a lone dash stands for zero, as accountants write it
 */
public record AmountColumns(List<String> factors, boolean negated, boolean dashIsZero) {

    public AmountColumns {
        factors = List.copyOf(factors);
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("The amount has no column; name one or more");
        }
    }

    /** Returns one column that holds the amount. */
    public static AmountColumns column(String name) {
        return product(name);
    }

    /** Returns columns whose product is the amount, for example quantity and unit price. */
    public static AmountColumns product(String... names) {
        return new AmountColumns(List.of(names), false, false);
    }

    /** Returns the same columns with the sign of the amount turned. */
    public AmountColumns turned() {
        return new AmountColumns(factors, !negated, dashIsZero);
    }

    /** Returns the same columns, a lone dash in them read as zero. */
    public AmountColumns withDashAsZero() {
        return new AmountColumns(factors, negated, true);
    }

    /** Returns whether the amount is a product of several columns. */
    public boolean isProduct() {
        return factors.size() > 1;
    }
}
