package vn.aop.core.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import vn.aop.core.figures.Figures;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Headroom;

/**
 * The months in which money of budget lines stays in the till, although a plan counts it as spent:
 * those in which the {@link Headroom} of a line differs. Of a line of 5 million a month, of which
 * an action claims 30 in January to March, 5 a month stay until June without it: what the line does
 * not have yet cannot be kept.
 *
 * @param before the plan as it is
 * @param after the plan as it would be
 */
record UnspentMonths(Plan before, Plan after) {

    /**
     * Returns what is not spent without the changes, on the accounts of its lines; below 0 where
     * more is.
     *
     * @param claims the lines of which free money counts as claimed
     * @param lines every line
     */
    Figures without(List<LineTrade> claims, List<LineTrade> lines) {
        Figures.Builder unspent = builder();
        claims.forEach(it -> add(it, it.claimed(), UnspentMonths::spare, before, unspent));
        lines.forEach(it -> take(it, it.noMoreOverspent(), before, unspent));
        return unspent.build();
    }

    /** Returns what is not spent with the changes, in the same way. */
    Figures with(List<LineTrade> lines) {
        Figures.Builder unspent = builder();
        lines.forEach(it -> add(it, it.givenBack(), UnspentMonths::spare, after, unspent));
        lines.forEach(it -> take(it, it.overspent(), after, unspent));
        return unspent.build();
    }

    private Figures.Builder builder() {
        return Figures.builder(before.year(), before.company().currency());
    }

    private void add(
            LineTrade line,
            Money amount,
            UnaryOperator<Money> part,
            Plan where,
            Figures.Builder into) {
        if (amount.isPositive()) {
            into.addMonths(line.line().line(), months(line, amount, part, where));
        }
    }

    private void take(LineTrade line, Money amount, Plan where, Figures.Builder from) {
        if (amount.isPositive()) {
            List<Money> months = months(line, amount, UnspentMonths::lack, where);
            from.addMonths(line.line().line(), months.stream().map(Money::negated).toList());
        }
    }

    /** By how much a part of the headroom is higher in one plan than in the other, by month. */
    private List<Money> months(
            LineTrade line, Money amount, UnaryOperator<Money> part, Plan where) {
        List<Money> here = headroom(where, line);
        List<Money> there = headroom(where == before ? after : before, line);
        List<Money> months = new ArrayList<>();
        Money so = nothing();
        for (int month = 0; month < here.size(); month++) {
            boolean isLast = month == here.size() - 1;
            Money more = part.apply(here.get(month)).minus(part.apply(there.get(month)));
            Money until = isLast ? amount : lesser(spare(more), amount);
            months.add(until.minus(so));
            so = until;
        }
        return months;
    }

    private List<Money> headroom(Plan plan, LineTrade line) {
        return plan.budgetLine(line.line().id())
                .map(it -> Headroom.of(plan, it).months())
                .orElseGet(() -> plan.year().months().stream().map(it -> nothing()).toList());
    }

    private static Money spare(Money headroom) {
        return headroom.isNegative() ? Money.zero(headroom.getCurrencyUnit()) : headroom;
    }

    private static Money lack(Money headroom) {
        return spare(headroom.negated());
    }

    private static Money lesser(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private Money nothing() {
        return Money.zero(before.company().currency());
    }
}
