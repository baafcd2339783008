package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.review.AccountReview;
import vn.aop.core.review.MonthlyReview;

/**
 * An account in the review, or a channel or group of it.
 *
 * @param name what people call it
 * @param level how it stands in the table: {@code kind}, {@code own} below it, or {@code profit}
 * @param month the reviewed month
 * @param toDate the first month to the reviewed one
 */
public record AccountLine(String name, String level, Compared month, Compared toDate) {

    private static final List<String> PROFITS = List.of("gross_profit", "operating_profit");

    public AccountLine {
        requireNonNull(name, "name");
        requireNonNull(level, "level");
        requireNonNull(month, "month");
        requireNonNull(toDate, "toDate");
    }

    /** What makes the profit, from revenue down to operating profit. */
    static List<AccountLine> incomeStatement(MonthlyReview review, ShownNumbers numbers) {
        List<AccountReview> totals = totals(review);
        int last = indexOfOperatingProfit(totals);
        return lines(totals.subList(0, last + 1), review, numbers);
    }

    /** Money that moves without being part of the profit: buying goods, equipment, tax. */
    static List<AccountLine> otherMoney(MonthlyReview review, ShownNumbers numbers) {
        List<AccountReview> totals = totals(review);
        int last = indexOfOperatingProfit(totals);
        return lines(totals.subList(last + 1, totals.size()), review, numbers);
    }

    private static List<AccountReview> totals(MonthlyReview review) {
        return review.accounts().stream().filter(AccountReview::isTotal).toList();
    }

    private static int indexOfOperatingProfit(List<AccountReview> totals) {
        return totals.stream().map(AccountReview::account).toList().indexOf(PROFITS.get(1));
    }

    /** Revenue of each channel in all. */
    static List<AccountLine> channels(MonthlyReview review, ShownNumbers numbers) {
        return revenue(review, numbers, it -> it.channel().isPresent() && it.group().isEmpty());
    }

    /** Revenue of each product group in all. */
    static List<AccountLine> groups(MonthlyReview review, ShownNumbers numbers) {
        return revenue(review, numbers, it -> it.channel().isEmpty() && it.group().isPresent());
    }

    /** Revenue of each product group in each channel. */
    static List<AccountLine> cells(MonthlyReview review, ShownNumbers numbers) {
        return revenue(review, numbers, it -> it.channel().isPresent() && it.group().isPresent());
    }

    private static List<AccountLine> revenue(
            MonthlyReview review, ShownNumbers numbers, Predicate<AccountReview> which) {
        return lines(
                review.accounts().stream()
                        .filter(it -> it.account().equals(AccountKind.REVENUE.id()))
                        .filter(which)
                        .toList(),
                review,
                numbers);
    }

    private static List<AccountLine> lines(
            List<AccountReview> accounts, MonthlyReview review, ShownNumbers numbers) {
        return accounts.stream().map(account -> line(account, review, numbers)).toList();
    }

    private static AccountLine line(
            AccountReview account, MonthlyReview review, ShownNumbers numbers) {
        String path = ReviewNumbers.path(account);
        return new AccountLine(
                account.restOf()
                        .map(it -> rest(it, review, numbers.wording()))
                        .orElseGet(() -> name(account, numbers)),
                level(account),
                Compared.of(account.month(), path + "/month", numbers),
                Compared.of(account.toDate(), path + "/to-date", numbers));
    }

    /** The budget lines that are on the kind itself; without one, only that it is the rest. */
    private static String rest(AccountKind kind, MonthlyReview review, Wording words) {
        String lines =
                review.plan().budget().stream()
                        .filter(it -> it.line().account().isKind())
                        .filter(it -> it.line().account().kind() == kind)
                        .map(it -> words.text(it.name()))
                        .collect(Collectors.joining(", "));
        return lines.isEmpty() ? words.say("review.rest") : lines;
    }

    private static String name(AccountReview account, ShownNumbers numbers) {
        return account.isTotal()
                ? numbers.wording().accountName(account.account())
                : Stream.concat(account.channel().stream(), account.group().stream())
                        .map(numbers.wording()::tagName)
                        .collect(Collectors.joining(" · "));
    }

    private static String level(AccountReview account) {
        if (PROFITS.contains(account.account())) {
            return "profit";
        }
        return AccountKind.find(account.account()).isPresent() ? "kind" : "own";
    }
}
