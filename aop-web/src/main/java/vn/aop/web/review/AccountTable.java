package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.aop.cases.wording.Rounding;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.review.AccountReview;
import vn.aop.core.review.MonthlyReview;

/**
 * Accounts of the review under each other, all amounts in one unit and rounded alike.
 *
 * @param unit in which the amounts are written
 * @param first the accounts
 * @param second more of them, under a heading of their own; empty where there are none
 */
public record AccountTable(String unit, List<AccountLine> first, List<AccountLine> second) {

    public AccountTable {
        requireNonNull(unit, "unit");
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /**
     * What makes the profit, from revenue down to operating profit; then money that moves without
     * being part of it: buying goods, equipment, tax.
     */
    static AccountTable statement(MonthlyReview review, ShownNumbers numbers) {
        List<AccountReview> totals =
                review.accounts().stream().filter(AccountReview::isTotal).toList();
        int end =
                totals.stream().map(AccountReview::account).toList().indexOf(AccountLine.PROFIT)
                        + 1;
        return of(totals.subList(0, end), totals.subList(end, totals.size()), review, numbers);
    }

    /** Revenue of each channel in all, then of each product group in all. */
    static AccountTable revenue(MonthlyReview review, ShownNumbers numbers) {
        return of(
                revenue(review, it -> it.channel().isPresent() && it.group().isEmpty()),
                revenue(review, it -> it.channel().isEmpty() && it.group().isPresent()),
                review,
                numbers);
    }

    /** Revenue of each product group in each channel. */
    static AccountTable cells(MonthlyReview review, ShownNumbers numbers) {
        return of(
                revenue(review, it -> it.channel().isPresent() && it.group().isPresent()),
                List.of(),
                review,
                numbers);
    }

    private static List<AccountReview> revenue(
            MonthlyReview review, Predicate<AccountReview> which) {
        return review.accounts().stream()
                .filter(it -> it.account().equals(AccountKind.REVENUE.id()))
                .filter(which)
                .toList();
    }

    private static AccountTable of(
            List<AccountReview> first,
            List<AccountReview> second,
            MonthlyReview review,
            ShownNumbers numbers) {
        Rounding money =
                numbers.column(
                        Stream.concat(first.stream(), second.stream())
                                .flatMap(it -> AccountLine.paths(it).stream())
                                .toList());
        return new AccountTable(
                money.unit(),
                first.stream().map(it -> AccountLine.of(it, review, numbers, money)).toList(),
                second.stream().map(it -> AccountLine.of(it, review, numbers, money)).toList());
    }
}
