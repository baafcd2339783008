package vn.aop.web.command;

import static vn.aop.core.figures.AccountKind.COST_OF_GOODS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.review.AccountReview;
import vn.aop.core.review.MonthlyReview;

/**
 * What is planned but of which the actuals hold no line at all: most likely nobody has loaded it
 * yet. Profits that leave it out are too good to be true, and the review says so.
 *
 * @param kinds the kinds of account, in statement order
 */
record Unrecorded(List<AccountKind> kinds) {

    Unrecorded {
        kinds = List.copyOf(kinds);
    }

    static Unrecorded in(MonthlyReview review) {
        Set<AccountKind> recorded =
                review.actuals().figures().lines().stream()
                        .map(Line::account)
                        .map(account -> account.kind())
                        .collect(Collectors.toSet());
        return new Unrecorded(
                review.accounts().stream()
                        .filter(AccountReview::isTotal)
                        .filter(Unrecorded::isPlanned)
                        .flatMap(it -> AccountKind.find(it.account()).stream())
                        .filter(kind -> !recorded.contains(kind))
                        .toList());
    }

    private static boolean isPlanned(AccountReview account) {
        return account.toDate()
                .plan()
                .value()
                .number()
                .filter(number -> number.compareTo(BigDecimal.ZERO) != 0)
                .isPresent();
    }

    /** Returns whether a metric is built on an account of one of these kinds. */
    boolean touches(Metric metric, Vocabulary vocabulary) {
        return metric.selections().stream()
                .flatMap(it -> vocabulary.account(it.account()).stream())
                .anyMatch(account -> kinds.contains(account.kind()));
    }

    /** Returns whether an account, gross profit or operating profit leaves something out. */
    boolean touches(String account) {
        return switch (account) {
            case "gross_profit" -> kinds.contains(COST_OF_GOODS);
            case "operating_profit" ->
                    kinds.stream().anyMatch(AccountKind.operatingCosts()::contains);
            default -> AccountKind.find(account).filter(kinds::contains).isPresent();
        };
    }
}
