package vn.aop.core.review;

import java.math.BigDecimal;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Traced;

/**
 * How loud a budget line is told that does not last the year: by the money that it is expected to
 * take beyond its amount, beside what all lines may spend in the year but purchases; what comes in
 * is not spent.
 */
public enum BudgetAlarm {
    /** It lasts the year, or nothing can be said. */
    NONE,
    /** Less than a thousandth of the budget. */
    TRIFLE,
    /** Up to a hundredth of the budget. */
    NOTABLE,
    /** A hundredth of the budget or more. */
    SERIOUS;

    private static final BigDecimal LEAST_NOTABLE = new BigDecimal("0.001");
    private static final BigDecimal LEAST_SERIOUS = new BigDecimal("0.01");

    /** Returns how loud one of the budget lines of a review is told. */
    static BudgetAlarm of(BudgetReview line, MonthlyReview review) {
        if (line.usedUpIn().isEmpty()) {
            return NONE;
        }
        BigDecimal over = line.over().number().orElse(BigDecimal.ZERO);
        BigDecimal budget =
                review.budget().stream()
                        .filter(it -> it.line().line().account().kind() != AccountKind.PURCHASES)
                        .filter(it -> !it.line().comesIn())
                        .map(it -> number(it.planned()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (over.compareTo(budget.multiply(LEAST_SERIOUS)) >= 0) {
            return SERIOUS;
        }
        return over.compareTo(budget.multiply(LEAST_NOTABLE)) >= 0 ? NOTABLE : TRIFLE;
    }

    private static BigDecimal number(Traced traced) {
        return traced.value().number().orElse(BigDecimal.ZERO);
    }
}
