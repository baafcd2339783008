package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.review.MonthlyReview;

/**
 * What has become of each budget line.
 *
 * @param lines a line for each
 * @param unit in which their amounts are written
 */
public record BudgetTable(List<BudgetLineRow> lines, String unit) {

    public BudgetTable {
        lines = List.copyOf(lines);
        requireNonNull(unit, "unit");
    }

    static BudgetTable of(MonthlyReview review, ShownNumbers numbers) {
        return new BudgetTable(
                BudgetLineRow.all(review, numbers), BudgetLineRow.money(review, numbers).unit());
    }
}
