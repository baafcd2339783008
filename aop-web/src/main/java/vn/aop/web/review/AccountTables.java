package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import vn.aop.core.review.MonthlyReview;

/**
 * What has been sold and spent, beside the plan.
 *
 * @param statement what makes the profit, and money that is no part of it
 * @param sales revenue by channel and by product group
 * @param cells revenue of each product group in each channel
 */
public record AccountTables(AccountTable statement, AccountTable sales, AccountTable cells) {

    public AccountTables {
        requireNonNull(statement, "statement");
        requireNonNull(sales, "sales");
        requireNonNull(cells, "cells");
    }

    static AccountTables of(MonthlyReview review, ShownNumbers numbers) {
        return new AccountTables(
                AccountTable.statement(review, numbers),
                AccountTable.revenue(review, numbers),
                AccountTable.cells(review, numbers));
    }
}
