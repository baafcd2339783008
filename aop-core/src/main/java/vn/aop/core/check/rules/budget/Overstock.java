package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.joda.money.Money;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;

/**
 * Flags goods that are bought although far too many lie in stock. See {@code
 * docs/checks/overstock.md}.
 */
final class Overstock implements Rule {

    private static final Threshold TIMES = Threshold.of("times", "2");
    private static final Threshold MONTHS = Threshold.of("months", "3");

    @Override
    public String id() {
        return "overstock";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(TIMES, MONTHS);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return StockBalances.of(context).stream()
                .flatMap(balance -> finding(balance, context).stream())
                .toList();
    }

    private Optional<Finding> finding(StockBalance balance, CheckContext context) {
        BigDecimal times = context.limit(this, TIMES);
        int months = context.count(this, MONTHS);
        YearMonth first = context.plan().year().first();
        List<Integer> over =
                balance.overstocked(times).stream()
                        .filter(month -> context.circumstances().isAhead(first.plusMonths(month)))
                        .toList();
        if (over.isEmpty() || over.size() < months) {
            return Optional.empty();
        }
        Finding finding = told(balance, over, context);
        SortedMap<YearMonth, Money> surplus = balance.surplus(over);
        StockBalance less = balance.without(surplus);
        long left =
                less.overstocked(times).stream()
                        .filter(month -> context.circumstances().isAhead(first.plusMonths(month)))
                        .count();
        boolean helps = left < months;
        return balance.buying()
                .filter(line -> helps && !surplus.isEmpty())
                .map(line -> new BudgetChange.Cut(line.id(), new MonthlyAmounts(surplus)))
                .map(cut -> finding.mendedBy(cut))
                .or(() -> Optional.of(finding));
    }

    private Finding told(StockBalance balance, List<Integer> over, CheckContext context) {
        ProductGroup group = balance.group().orElseThrow();
        int most =
                over.stream()
                        .max(Comparator.comparing(month -> balance.excess(month)))
                        .orElseThrow();
        YearMonth month = context.plan().year().first().plusMonths(most);
        return Finding.of(this, balance.place())
                .with("group", group.name())
                .with("months", over.size())
                .with("month", month)
                .with("days", context.stock().coverDays(Optional.of(group.id()), month))
                .with("cover", Value.of(BigDecimal.valueOf(group.replenishedDays()), Unit.DAYS))
                .with("excess", Value.of(balance.excess(most)));
    }
}
