package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Doubt;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.EndedCosts;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Flags goods that are sold and never paid for, or paid for twice: sold from a stock of which
 * nothing is known and for which nothing is bought, or bought although they are paid as they are
 * sold. See {@code docs/checks/goods-payment.md}.
 */
final class GoodsPayment implements Rule {

    private static final Threshold SHARE = Threshold.of("share", "0.3");

    @Override
    public String id() {
        return EndedCosts.GOODS_RULE;
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
        return List.of(SHARE);
    }

    @Override
    public Optional<Doubt> doubt() {
        return Optional.of(Doubt.CASH);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return Stream.concat(unpaid(context).stream(), twice(context).stream()).toList();
    }

    private List<Finding> unpaid(CheckContext context) {
        List<ProductGroup> stocked =
                context.plan().company().groups().stream()
                        .filter(ProductGroup::isStocked)
                        .filter(it -> cost(it, context).isPositive())
                        .toList();
        List<ProductGroup> unknown =
                stocked.stream().filter(it -> !isOpeningKnown(it, context)).toList();
        List<BudgetLine> buying = buying(context);
        if (unknown.isEmpty()) {
            return List.of();
        }
        if (buying.isEmpty()) {
            return List.of(nothingBought(unknown, context));
        }
        return buying.stream().anyMatch(line -> line.line().group().isEmpty())
                ? together(stocked, context).stream().toList()
                : unknown.stream().flatMap(it -> ofGroup(it, context).stream()).toList();
    }

    /** Where the stock at the start is known, {@link PurchasesMissSales} tells. */
    private static boolean isOpeningKnown(ProductGroup group, CheckContext context) {
        return context.plan().baseline().openingStock().containsKey(group.id());
    }

    private static List<BudgetLine> buying(CheckContext context) {
        return context.plan().budget().stream()
                .filter(line -> line.line().account().kind() == AccountKind.PURCHASES)
                .filter(BudgetLine::hasMoney)
                .toList();
    }

    /** What a group costs in the year; nothing is said where its sales are unknown. */
    private static Money cost(ProductGroup group, CheckContext context) {
        boolean isUnknown =
                !context.projection()
                        .isYearKnown(Metric.of(AccountKind.COST_OF_GOODS.id(), group.id()));
        return isUnknown ? context.zero() : sum(AccountKind.COST_OF_GOODS, context, group.id());
    }

    private static Money sum(AccountKind kind, CheckContext context, String... tags) {
        return context.projection()
                .figures()
                .sum(Selection.of(kind, tags), context.plan().year().span());
    }

    private Finding nothingBought(List<ProductGroup> groups, CheckContext context) {
        List<Text> names = groups.stream().map(ProductGroup::name).toList();
        Money cost = groups.stream().map(it -> cost(it, context)).reduce(Money::plus).orElseThrow();
        return Finding.saying("none", this, EndedCosts.GOODS)
                .with("groups", names)
                .with("cost", Value.of(cost));
    }

    private Optional<Finding> ofGroup(ProductGroup group, CheckContext context) {
        Money cost = cost(group, context);
        Money bought = sum(AccountKind.PURCHASES, context, group.id());
        return isFarBelow(bought, cost, context)
                ? Optional.of(less(group.name(), Place.group(group.id()), bought, cost))
                : Optional.empty();
    }

    private Optional<Finding> together(List<ProductGroup> stocked, CheckContext context) {
        Money cost =
                stocked.stream().map(it -> cost(it, context)).reduce(Money::plus).orElseThrow();
        Money bought = sum(AccountKind.PURCHASES, context);
        return isFarBelow(bought, cost, context)
                ? Optional.of(
                        Finding.saying("all", this, Place.of("budget"))
                                .with("bought", Value.of(bought))
                                .with("cost", Value.of(cost)))
                : Optional.empty();
    }

    private Finding less(Text group, Place where, Money bought, Money cost) {
        return Finding.saying("less", this, where)
                .with("group", group)
                .with("bought", Value.of(bought))
                .with("cost", Value.of(cost));
    }

    private boolean isFarBelow(Money bought, Money cost, CheckContext context) {
        BigDecimal least = BigDecimal.ONE.subtract(context.limit(this, SHARE));
        return bought.getAmount().compareTo(cost.getAmount().multiply(least)) < 0;
    }

    /** What is paid as it is sold and is bought on a line as well. */
    private List<Finding> twice(CheckContext context) {
        List<ProductGroup> groups = context.plan().company().groups();
        boolean noneIsStocked = groups.stream().noneMatch(ProductGroup::isStocked);
        List<Finding> findings = new ArrayList<>();
        for (BudgetLine line : buying(context)) {
            boolean isTwice =
                    line.line()
                            .group()
                            .flatMap(context.plan().company()::group)
                            .map(it -> !it.isStocked())
                            .orElse(noneIsStocked && !groups.isEmpty());
            if (isTwice) {
                findings.add(
                        Finding.saying("twice", this, Place.line(line.id()))
                                .with("line", line.name())
                                .with("total", Value.of(line.total()))
                                .mendedBy(new BudgetChange.Cut(line.id(), all(line, context))));
            }
        }
        return findings;
    }

    private static MonthlyAmounts all(BudgetLine line, CheckContext context) {
        SortedMap<YearMonth, Money> amounts = new TreeMap<>();
        for (YearMonth month : context.plan().year().months()) {
            Money amount = line.months().get(context.plan().year().indexOf(month));
            if (amount.isPositive()) {
                amounts.put(month, amount);
            }
        }
        return new MonthlyAmounts(amounts);
    }
}
