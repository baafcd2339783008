package vn.aop.core.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Split;
import vn.aop.core.plan.Plan;

/**
 * What was spent on each budget line.
 *
 * <p>A line covers the actuals of its account, channel and group; one without a channel or group
 * covers all of them, one on an account kind covers the kind's own accounts. Where several lines
 * cover an amount, it belongs to the most detailed one. Where several are equally detailed, the
 * amount of each month is split in proportion to their amounts of that month, and a reserve among
 * them takes no part unless it stands alone.
 */
final class Spending {

    /** They follow from what is sold. */
    private static final Set<AccountKind> NOT_BUDGETED =
            Set.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS, AccountKind.CHANNEL_FEES);

    private final Plan plan;
    private final Figures actual;

    /** The lines of the actuals by the place of the budget that they are spent on. */
    private final Map<Line, List<Line>> spentOn = new HashMap<>();

    private final List<Line> spentOnNone = new ArrayList<>();

    Spending(Plan plan, Figures actual) {
        this.plan = plan;
        this.actual = actual;
        for (Line spent : actual.lines()) {
            mostDetailed(spent)
                    .ifPresentOrElse(
                            place ->
                                    spentOn.computeIfAbsent(place, fresh -> new ArrayList<>())
                                            .add(spent),
                            () -> spentOnNone.add(spent));
        }
    }

    /** Returns what was spent on a budget line in a month. */
    Money on(BudgetLine line, YearMonth month) {
        List<BudgetLine> sharing = sharing(line);
        Money whole = covered(line.line(), month);
        if (!sharing.contains(line)) {
            return whole.multipliedBy(0);
        }
        List<BigDecimal> weights =
                sharing.stream().map(it -> it.amount(plan.year(), month).getAmount()).toList();
        boolean unplanned = weights.stream().allMatch(weight -> weight.signum() == 0);
        List<BigDecimal> usable =
                unplanned ? sharing.stream().map(it -> BigDecimal.ONE).toList() : weights;
        return Split.byWeights(whole, usable).get(sharing.indexOf(line));
    }

    /** Returns what was spent over a span on no budget line at all, by account. */
    List<Unbudgeted> onNone(Span span) {
        Map<String, Unbudgeted> byAccount = new LinkedHashMap<>();
        for (Line spent : spentOnNone) {
            Money amount =
                    Money.total(
                            actual.currency(),
                            span.months().stream().map(it -> actual.amount(spent, it)).toList());
            boolean isSpending = !NOT_BUDGETED.contains(spent.account().kind());
            if (isSpending && !amount.isZero()) {
                byAccount.merge(
                        spent.account().id(),
                        new Unbudgeted(
                                Selection.of(spent.account().id()), spent.account().kind(), amount),
                        Unbudgeted::plus);
            }
        }
        return List.copyOf(byAccount.values());
    }

    /** The actuals of a month for which no budget line is more detailed than a place. */
    private Money covered(Line place, YearMonth month) {
        return Money.total(
                actual.currency(),
                spentOn.getOrDefault(place, List.of()).stream()
                        .map(spent -> actual.amount(spent, month))
                        .toList());
    }

    private Optional<Line> mostDetailed(Line spent) {
        return plan.budget().stream()
                .map(BudgetLine::line)
                .filter(place -> covers(place, spent))
                .max(Comparator.comparingInt(Spending::detail));
    }

    private static boolean covers(Line place, Line spent) {
        Account account = place.account();
        boolean sameAccount =
                account.isKind()
                        ? account.kind() == spent.account().kind()
                        : account.id().equals(spent.account().id());
        return sameAccount
                && (place.channel().isEmpty() || place.channel().equals(spent.channel()))
                && (place.group().isEmpty() || place.group().equals(spent.group()));
    }

    /** An own account counts more than a channel, a channel more than a group. */
    private static int detail(Line place) {
        return (place.account().isKind() ? 0 : 4)
                + (place.channel().isPresent() ? 2 : 0)
                + (place.group().isPresent() ? 1 : 0);
    }

    private List<BudgetLine> sharing(BudgetLine line) {
        List<BudgetLine> same =
                plan.budget().stream().filter(it -> it.line().equals(line.line())).toList();
        List<BudgetLine> spending =
                same.stream().filter(it -> it.limit() != Limit.RESERVE).toList();
        return spending.isEmpty() ? same : spending;
    }
}
