package vn.aop.core.review.sales;

import static java.util.Objects.requireNonNull;

/**
 * How one line differs from the plan, and why.
 *
 * @param line which line
 * @param kind whether it was planned and sold
 * @param planned what was planned
 * @param actual what was sold
 * @param revenue of what the variance of revenue is made
 * @param grossProfit of what the variance of gross profit is made
 */
public record SalesVariance(
        ProductLine line,
        Kind kind,
        UnitSales planned,
        UnitSales actual,
        VarianceParts revenue,
        VarianceParts grossProfit) {

    /** Whether a line was planned and sold. */
    public enum Kind {
        /** Units of it were planned and sold. */
        CONTINUED,
        /** It was sold and not planned, so that there is no planned price to compare with. */
        NEW,
        /** It was planned and none of it sold. */
        DROPPED,
        /**
         * There is money without units in the plan or in what was sold, so that no price is known.
         */
        UNCOUNTED
    }

    public SalesVariance {
        requireNonNull(line, "line");
        requireNonNull(kind, "kind");
        requireNonNull(planned, "planned");
        requireNonNull(actual, "actual");
        requireNonNull(revenue, "revenue");
        requireNonNull(grossProfit, "grossProfit");
    }

    static Kind kind(UnitSales planned, UnitSales actual) {
        if (planned.hasUnits()) {
            return actual.hasUnits()
                    ? Kind.CONTINUED
                    : actual.isNothing() ? Kind.DROPPED : Kind.UNCOUNTED;
        }
        return planned.isNothing() && actual.hasUnits() ? Kind.NEW : Kind.UNCOUNTED;
    }
}
