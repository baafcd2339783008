package vn.aop.core.check.rules.goals;

import java.util.List;
import java.util.Optional;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Unit;

/** Tells metrics of revenue from those that guard what is left of it: margin, profit, cash. */
final class Guard {

    private Guard() {}

    /** Returns whether nothing but revenue has a part in a metric. */
    static boolean isRevenueAlone(Metric metric, Company company) {
        return metric.selections().stream()
                .allMatch(it -> kind(it, company).filter(AccountKind.REVENUE::equals).isPresent());
    }

    private static Optional<AccountKind> kind(Selection selection, Company company) {
        return AccountKind.find(selection.account())
                .or(
                        () ->
                                company.accounts().stream()
                                        .filter(it -> it.id().equals(selection.account()))
                                        .map(Account::kind)
                                        .findFirst());
    }

    /** Returns whether a metric on this side of a target keeps margin, profit or cash. */
    static boolean isKept(Metric metric, Bound bound) {
        List<String> accounts = metric.selections().stream().map(Selection::account).toList();
        boolean hasMargin =
                accounts.contains(AccountKind.REVENUE.id())
                        && accounts.contains(AccountKind.COST_OF_GOODS.id());
        return bound == Bound.AT_LEAST
                ? keepsMoney(metric) || hasMargin
                : hasMargin && metric.unit() == Unit.RATIO;
    }

    private static boolean keepsMoney(Metric metric) {
        return metric.selections().stream()
                .flatMap(it -> it.balance().stream())
                .anyMatch(Balance::keepsMoney);
    }
}
