package vn.aop.core.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.plan.Plan;

/**
 * The headroom of a budget line: what it allows less what actions use, added up from the first
 * month.
 *
 * <p>An action uses its money over the months in which it runs within the year, in equal parts or
 * at its pace. {@code headroom(t) = Σ amounts to t − Σ uses to t}; below zero, the actions would
 * need money before the line allows it.
 *
 * @param line the line
 * @param months the headroom at the end of each month of the year
 */
public record Headroom(BudgetLine line, List<Money> months) {

    public Headroom {
        months = List.copyOf(months);
    }

    public static Headroom of(Plan plan, BudgetLine line) {
        List<Money> free = new ArrayList<>(line.months());
        for (Action action : plan.actions()) {
            action.uses().stream()
                    .filter(use -> use.line().equals(line.id()))
                    .forEach(use -> take(plan, action, use, free));
        }
        List<Money> headroom = new ArrayList<>();
        Money sum = Money.zero(plan.company().currency());
        for (Money amount : free) {
            sum = sum.plus(amount);
            headroom.add(sum);
        }
        return new Headroom(line, headroom);
    }

    private static void take(Plan plan, Action action, BudgetUse use, List<Money> free) {
        List<Money> spent = action.spending(use, plan.year());
        for (int i = 0; i < spent.size(); i++) {
            free.set(i, free.get(i).minus(spent.get(i)));
        }
    }

    /** Returns the headroom as it is known what was spent so far. */
    public Headroom standing(SpentSoFar spent) {
        return lessFrom(spent, SpentSoFar.OnLine::gone);
    }

    /** Returns the headroom less what was spent beyond what the line allowed to date. */
    public Headroom lessOverspent(SpentSoFar spent) {
        return lessFrom(spent, SpentSoFar.OnLine::overspent);
    }

    private Headroom lessFrom(SpentSoFar spent, Function<SpentSoFar.OnLine, Money> gone) {
        return spent.on(line)
                .map(gone)
                .filter(it -> !it.isZero())
                .map(it -> lessFrom(spent.months(), it))
                .orElse(this);
    }

    private Headroom lessFrom(int recorded, Money gone) {
        List<Money> left = new ArrayList<>(months);
        left.subList(recorded - 1, left.size()).replaceAll(it -> it.minus(gone));
        return new Headroom(line, left);
    }

    /**
     * Returns the index of the month with the least headroom of those that are short, and more so
     * than before; the first of several.
     */
    public Optional<Integer> tightest(Headroom before) {
        return IntStream.range(0, months.size())
                .boxed()
                .filter(i -> months.get(i).isNegative())
                .filter(i -> months.get(i).isLessThan(before.months.get(i)))
                .min(Comparator.comparing(months::get));
    }

    /** Returns what must come in by a month's end so that no month is shorter than before. */
    public Money lack(Headroom before) {
        Money nothing = Money.zero(line.total().getCurrencyUnit());
        return IntStream.range(0, months.size())
                .mapToObj(i -> lesser(nothing, before.months.get(i)).minus(months.get(i)))
                .reduce(nothing, (one, other) -> one.isLessThan(other) ? other : one);
    }

    private static Money lesser(Money one, Money other) {
        return other.isLessThan(one) ? other : one;
    }

    /** Returns the least headroom of all months. */
    public Money least() {
        return months.stream().min(Money::compareTo).orElseThrow();
    }

    /** Returns the index of the month with the least headroom, the first of several. */
    public int tightest() {
        return months.indexOf(least());
    }

    /**
     * Returns what no action ever needs of the money for the months before one of them, its index
     * given, 0 or more: a plan counts as spent what it allows.
     */
    public Money unclaimedBefore(int month) {
        Money nothing = Money.zero(line.total().getCurrencyUnit());
        return months.subList(Math.max(month - 1, 0), months.size()).stream()
                .min(Money::compareTo)
                .filter(it -> month > 0 && it.isPositive())
                .orElse(nothing);
    }

    /** Returns what is left at the end of the year. */
    public Money atEnd() {
        return months.get(months.size() - 1);
    }
}
