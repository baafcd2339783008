package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * The company's own accounts of revenue, cost of goods and channel fees: a plan tells these by
 * channel and group, and of an own account only as part of its kind. What is planned of it alone is
 * unknown, not 0.
 */
final class PlannedInKind {

    private static final Set<AccountKind> BY_SALES =
            EnumSet.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS, AccountKind.CHANNEL_FEES);

    private PlannedInKind() {}

    /** Returns a source of planned figures that knows no sum of such an account. */
    static MetricSource over(MetricSource source, Company company, Figures planned) {
        Map<String, AccountKind> accounts = new HashMap<>();
        for (Account account : company.accounts()) {
            boolean isToldApart =
                    planned.lines().stream().map(Line::account).anyMatch(account::equals);
            if (BY_SALES.contains(account.kind()) && !account.isKind() && !isToldApart) {
                accounts.put(account.id(), account.kind());
            }
        }
        return accounts.isEmpty()
                ? source
                : (selection, span) ->
                        accounts.containsKey(selection.account())
                                ? source.term(selection, span)
                                        .withValue(unknown(selection, accounts))
                                : source.term(selection, span);
    }

    private static Value unknown(Selection selection, Map<String, AccountKind> accounts) {
        return Value.undefined(
                Message.of("undefined.planned-in-kind")
                        .with("what", selection)
                        .with(
                                "kind",
                                Selection.of(requireNonNull(accounts.get(selection.account())))));
    }
}
