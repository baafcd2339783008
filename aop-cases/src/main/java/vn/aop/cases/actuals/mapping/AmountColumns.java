package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the amount of a row is worked out.
 *
 * @param formula the column of the amount, or what is done with several
 * @param negated whether the sign is turned, for example where payments are written negative
 * @param dashIsZero whether a lone dash stands for zero, as accountants write it
 * @param blankIsZero whether a blank cell stands for zero
 * @param factor what the amount is multiplied by, for example 1000 where the file is in thousands
 * @param oncePer the column of an id, such as an order's, of which the amount stands in every row
 *     and counts once
 * @param distinct the column of an id, such as a customer's, of which each different one counts
 *     once a month, channel and group
 * @param negatedWhere the rows of which the sign is turned, for example those of returns
 */
public record AmountColumns(
        ColumnFormula formula,
        boolean negated,
        boolean dashIsZero,
        boolean blankIsZero,
        BigDecimal factor,
        Optional<String> oncePer,
        Optional<String> distinct,
        Optional<RowFilter> negatedWhere) {

    private static final String EACH = "1";

    public AmountColumns {
        requireNonNull(formula, "formula");
        requireNonNull(factor, "factor");
        requireNonNull(oncePer, "oncePer");
        requireNonNull(distinct, "distinct");
        requireNonNull(negatedWhere, "negatedWhere");
        factor = new BigDecimal(factor.stripTrailingZeros().toPlainString());
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The factor %s is not above 0; give one like 1000".formatted(factor));
        }
        if (distinct.isPresent() && (oncePer.isPresent() || !formula.text().equals(EACH))) {
            throw new IllegalArgumentException(
                    "Different ids of %s are counted, and nothing else; leave the formula at 1"
                            .formatted(distinct.get()));
        }
    }

    /** Returns one column that holds the amount. */
    public static AmountColumns column(String name) {
        return of(ColumnFormula.column(name));
    }

    /** Returns columns whose product is the amount, for example quantity and unit price. */
    public static AmountColumns product(String... names) {
        return of(ColumnFormula.product(List.of(names)));
    }

    /** Returns an amount worked out by a formula. */
    public static AmountColumns of(ColumnFormula formula) {
        return new AmountColumns(
                formula,
                false,
                false,
                false,
                BigDecimal.ONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns a count of rows. */
    public static AmountColumns rows() {
        return of(ColumnFormula.of(EACH));
    }

    /** Returns a count of the different ids in a column. */
    public static AmountColumns distinct(String column) {
        AmountColumns rows = rows();
        return new AmountColumns(
                rows.formula,
                false,
                false,
                false,
                rows.factor,
                Optional.empty(),
                Optional.of(column),
                Optional.empty());
    }

    /** Returns whether rows are counted, all of them or the different ids in them. */
    public boolean isCount() {
        return formula.text().equals(EACH);
    }

    /** Returns the same columns with the sign of the amount turned. */
    public AmountColumns turned() {
        return new AmountColumns(
                formula,
                !negated,
                dashIsZero,
                blankIsZero,
                factor,
                oncePer,
                distinct,
                negatedWhere);
    }

    /** Returns the same columns, a lone dash in them read as zero. */
    public AmountColumns withDashAsZero() {
        return new AmountColumns(
                formula, negated, true, blankIsZero, factor, oncePer, distinct, negatedWhere);
    }

    /**
     * Returns whether the amount is one column as it stands, so that it has the currency's unit.
     */
    public boolean isAsItStands() {
        return formula.single().isPresent() && factor.compareTo(BigDecimal.ONE) == 0;
    }
}
