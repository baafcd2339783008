package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.joda.money.Money;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Doubt;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;

/**
 * Flags goods that are planned to be sold but not bought. See {@code
 * docs/checks/purchases-miss-sales.md}.
 */
final class PurchasesMissSales implements Rule {

    private static final Threshold SHARE = Threshold.of("share", "0.05");
    private static final Threshold YEAR = Threshold.of("year", "0.03");

    @Override
    public String id() {
        return "purchases-miss-sales";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(SHARE, YEAR);
    }

    /** What is sold and not bought is not paid for either. */
    @Override
    public Optional<Doubt> doubt() {
        return Optional.of(Doubt.CASH);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        BigDecimal share = context.limit(this, SHARE);
        BigDecimal year = context.limit(this, YEAR);
        return StockBalances.of(context).stream()
                .filter(balance -> balance.lacks(share, year))
                .flatMap(balance -> finding(balance, context).stream())
                .toList();
    }

    private Optional<Finding> finding(StockBalance balance, CheckContext context) {
        List<YearMonth> empty =
                balance.empty(BigDecimal.ZERO).stream()
                        .filter(context.circumstances()::isAhead)
                        .toList();
        if (empty.isEmpty()) {
            return Optional.empty();
        }
        YearMonth now = context.circumstances().ahead(context.plan().year()).get(0);
        SortedMap<YearMonth, Money> missing = balance.missing(now);
        Finding finding = told(balance, empty, missing);
        return balance.buying()
                .map(line -> new BudgetChange.Raise(line.id(), new MonthlyAmounts(missing)))
                .map(it -> finding.mendedBy(it))
                .or(() -> Optional.of(finding));
    }

    private Finding told(
            StockBalance balance, List<YearMonth> empty, SortedMap<YearMonth, Money> amounts) {
        Value missing = Value.of(Money.total(amounts.values()));
        Span over = balance.falling(amounts.firstKey(), amounts.lastKey());
        return balance.group()
                .map(
                        group ->
                                Finding.saying("group", this, balance.place())
                                        .with("group", group.name())
                                        .with("month", empty.get(0))
                                        .with("months", empty.size())
                                        .with("missing", missing)
                                        .with("span", over))
                .orElseGet(
                        () ->
                                Finding.saying("goods", this, balance.place())
                                        .with("month", empty.get(0))
                                        .with("months", empty.size())
                                        .with("missing", missing)
                                        .with("span", over));
    }
}
