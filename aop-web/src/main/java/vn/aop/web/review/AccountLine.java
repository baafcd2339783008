package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.review.AccountReview;
import vn.aop.core.review.MeasureReview;
import vn.aop.core.review.MonthlyReview;
import vn.aop.web.answer.CountedName;

/**
 * An account in the review, or a channel or group of it.
 *
 * @param name what people call it
 * @param level how it stands in the table: {@code kind}, {@code own} below it, or {@code profit}
 * @param month the reviewed month
 * @param toDate the first month to the reviewed one
 */
public record AccountLine(String name, String level, Compared month, Compared toDate) {

    /** The last line of what makes the profit. */
    static final String PROFIT = "operating_profit";

    private static final String MONTH = "/month";
    private static final String TO_DATE = "/to-date";
    private static final List<String> PROFITS = List.of("gross_profit", PROFIT);

    public AccountLine {
        requireNonNull(name, "name");
        requireNonNull(level, "level");
        requireNonNull(month, "month");
        requireNonNull(toDate, "toDate");
    }

    /** Returns the addresses of the amounts of an account. */
    static List<String> paths(AccountReview account) {
        String path = ReviewNumbers.path(account);
        return Stream.of(path + MONTH, path + TO_DATE)
                .flatMap(it -> Compared.paths(it).stream())
                .toList();
    }

    static AccountLine of(
            AccountReview account, MonthlyReview review, ShownNumbers numbers, Rounding money) {
        String path = ReviewNumbers.path(account);
        return new AccountLine(
                account.restOf()
                        .map(it -> rest(it, review, numbers.wording()))
                        .orElseGet(() -> name(account, numbers)),
                level(account),
                Compared.of(account.month(), path + MONTH, numbers, money),
                Compared.of(account.toDate(), path + TO_DATE, numbers, money));
    }

    /** Returns what is counted, in the same shape. */
    static AccountLine of(MeasureReview measure, ShownNumbers numbers) {
        String path = ReviewNumbers.path(measure);
        Rounding counts =
                numbers.column(
                        Stream.of(path + MONTH, path + TO_DATE)
                                .flatMap(it -> Compared.paths(it).stream())
                                .toList());
        return new AccountLine(
                measure.channel()
                        .map(numbers.wording()::tagName)
                        .orElseGet(() -> CountedName.of(measure.measure(), numbers.wording())),
                measure.isTotal() ? "kind" : "own",
                Compared.of(measure.month(), path + MONTH, numbers, counts),
                Compared.of(measure.toDate(), path + TO_DATE, numbers, counts));
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
                : account.tags().stream()
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
