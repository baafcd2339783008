package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.capacity.SpentSoFar;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * A budget line before and after.
 *
 * @param line the line as it is, or as it would be where it is new
 * @param total what it allows over the year
 * @param free what no action uses; negative where actions use more than it allows, or where so much
 *     is spent already
 * @param gone how much of that is gone because it was spent beyond the line already, 0 or more:
 *     what actions use less is given back all the same
 */
public record LineTrade(
        BudgetLine line, BeforeAfter<Money> total, BeforeAfter<Money> free, Money gone) {

    public LineTrade {
        requireNonNull(line, "line");
        requireNonNull(total, "total");
        requireNonNull(free, "free");
        requireNonNull(gone, "gone");
    }

    /** Makes a line of which nothing was spent beyond what it allows. */
    public LineTrade(BudgetLine line, BeforeAfter<Money> total, BeforeAfter<Money> free) {
        this(line, total, free, Money.zero(free.before().getCurrencyUnit()));
    }

    /** Returns by how much more the line allows; negative where it allows less. */
    public Money more() {
        return total.after().minus(total.before());
    }

    /** Returns how much is taken of what no action uses; negative where more of it is left. */
    public Money taken() {
        return free.before().minus(free.after());
    }

    /** Returns how much free money is claimed that would not be spent otherwise, 0 or more. */
    public Money claimed() {
        Money there = free.before().isPositive() ? free.before() : nothing();
        return lesser(used(), there);
    }

    /** Returns how much more is used than the line has, beyond what was before; 0 or more. */
    Money overspent() {
        return used().minus(claimed());
    }

    /**
     * Returns how much money that actions used is free afterwards and, unlike in the plan, not
     * spent; 0 or more.
     */
    public Money givenBack() {
        return lesser(released(), atLeastNothing(free.after().plus(gone)));
    }

    /** Returns what actions used beyond the line before and do no more; 0 or more. */
    Money noMoreOverspent() {
        return released().minus(givenBack());
    }

    /** Returns by how much less actions use, as far as the line still allows it; 0 or more. */
    Money released() {
        Money left = taken().negated();
        Money lessUsed = left.minus(more());
        return kind().isSpending() && left.isPositive() && lessUsed.isPositive()
                ? lesser(left, lessUsed)
                : nothing();
    }

    /** Returns what less it allows saves; what actions use beyond it is spent all the same. */
    public Money saved() {
        return more().plus(overspent()).negated();
    }

    /** Returns whether it allows more, and no action uses all of that. */
    boolean isRaisedUnclaimed() {
        Money freed = taken().negated();
        return more().isPositive() && freed.isPositive() && free.after().isPositive();
    }

    /** Returns whether actions use more of it than before. */
    boolean isUsedMore() {
        return usedMore().isPositive();
    }

    /** Returns what is spent that would not be otherwise; negative where less is allowed. */
    Money outlay() {
        return kind().isSpending() ? more().plus(used()) : nothing();
    }

    /**
     * Returns how much less it allows of what no action used, where actions use no less of it; 0 or
     * more.
     */
    Money givenIdle() {
        return isMovable() ? atLeastNothing(more().negated().minus(overspent())) : nothing();
    }

    /** Returns how much more it allows that no action uses, where actions use no less of it. */
    Money gotIdle() {
        return isMovable() ? atLeastNothing(more().minus(usedMore())) : nothing();
    }

    private boolean isMovable() {
        return kind().isSpending() && line.limit() != Limit.RESERVE && !usedMore().isNegative();
    }

    /** By how much more actions use of it than before; negative where they use less. */
    private Money usedMore() {
        return more().plus(taken());
    }

    /**
     * Returns the same line without money that only goes to it, as if it had never come; without
     * money that only leaves it, for a negative amount, as if it had never been there.
     */
    LineTrade besides(Money idle) {
        Money came = atLeastNothing(idle);
        Money left = atLeastNothing(idle.negated());
        return new LineTrade(
                line,
                new BeforeAfter<>(total.before().minus(left), total.after().minus(came)),
                new BeforeAfter<>(free.before().minus(left), free.after().minus(came)),
                gone);
    }

    /** Returns whether it allows as much as before and actions use as much of it. */
    boolean isSame() {
        return total.isSame() && free.isSame();
    }

    private Money used() {
        return kind().isSpending() && taken().isPositive() ? taken() : nothing();
    }

    private Money atLeastNothing(Money amount) {
        return amount.isNegative() ? nothing() : amount;
    }

    private static Money lesser(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private Money nothing() {
        return Money.zero(free.before().getCurrencyUnit());
    }

    /** Returns by how much it costs more or less, as words. */
    Message followed() {
        return Message.of(more().isNegative() ? "trade.followed-less" : "trade.followed-more")
                .with("line", line.name())
                .with("amount", Value.of(more().abs()));
    }

    AccountKind kind() {
        return line.line().account().kind();
    }

    /** Returns the same as {@link #all(Plan, Plan)}, of what is free as the year stands. */
    static List<LineTrade> all(Projection was, Projection is) {
        return all(was.plan(), is.plan()).stream().map(it -> it.standing(was)).toList();
    }

    /** Of what is recorded it counts what was spent, on both sides, and not what was to be used. */
    private LineTrade standing(Projection was) {
        return was.plan()
                .budgetLine(line.id())
                .map(it -> was.headroom(it).atEnd().minus(was.asPlanned().headroom(it).atEnd()))
                .filter(it -> !it.isZero())
                .map(
                        it ->
                                new LineTrade(
                                        line,
                                        total,
                                        new BeforeAfter<>(
                                                free.before().plus(it), free.after().plus(it)),
                                        was.spent()
                                                .on(line)
                                                .map(SpentSoFar.OnLine::overspent)
                                                .orElse(nothing())))
                .orElse(this);
    }

    /**
     * Returns every budget line of either version, in their order, without those of which only the
     * months differ since both versions have the same driver for them: nobody decides what they
     * cost.
     */
    static List<LineTrade> all(Plan before, Plan after) {
        Money nothing = Money.zero(before.company().currency());
        Map<String, Money> usedBefore = used(before);
        Map<String, Money> usedAfter = used(after);
        Map<String, BudgetLine> either = new LinkedHashMap<>();
        before.budget().forEach(it -> either.put(it.id(), it));
        after.budget().forEach(it -> either.putIfAbsent(it.id(), it));
        List<LineTrade> lines = new ArrayList<>();
        either.values().removeIf(it -> isFollowing(before, after, it));
        for (BudgetLine line : either.values()) {
            Money was = before.budgetLine(line.id()).map(BudgetLine::total).orElse(nothing);
            Money is = after.budgetLine(line.id()).map(BudgetLine::total).orElse(nothing);
            lines.add(
                    new LineTrade(
                            line,
                            new BeforeAfter<>(was, is),
                            new BeforeAfter<>(
                                    was.minus(usedBefore.getOrDefault(line.id(), nothing)),
                                    is.minus(usedAfter.getOrDefault(line.id(), nothing)))));
        }
        return lines;
    }

    /**
     * Returns the lines that cost more or less since what both versions have them follow differs.
     */
    static List<LineTrade> following(Plan before, Plan after) {
        return before.budget().stream()
                .filter(it -> isFollowing(before, after, it))
                .map(
                        it ->
                                of(
                                        it,
                                        new BeforeAfter<>(
                                                it.total(),
                                                after.budgetLine(it.id()).orElseThrow().total())))
                .filter(it -> !it.total().isSame())
                .toList();
    }

    /** A line of which no action uses anything. */
    private static LineTrade of(BudgetLine line, BeforeAfter<Money> total) {
        return new LineTrade(line, total, total);
    }

    /** Whether a line follows the same in both versions, and nobody fixes other amounts. */
    static boolean isFollowing(Plan before, Plan after, BudgetLine line) {
        return line.isDriven()
                && Stream.of(before, after)
                        .allMatch(
                                plan ->
                                        plan.budgetLine(line.id())
                                                .map(BudgetLine::driver)
                                                .equals(Optional.of(line.driver())))
                && isFixedAsItWas(before, after, line.id());
    }

    /** Months that are fixed as they were are not decided. */
    private static boolean isFixedAsItWas(Plan before, Plan after, String id) {
        BudgetLine was = before.budgetLine(id).orElseThrow();
        BudgetLine is = after.budgetLine(id).orElseThrow();
        return after.year().months().stream()
                .filter(is.fixed()::has)
                .filter(before.year()::contains)
                .allMatch(
                        month ->
                                is.amount(after.year(), month)
                                        .equals(was.amount(before.year(), month)));
    }

    private static Map<String, Money> used(Plan plan) {
        Map<String, Money> used = new TreeMap<>();
        plan.actions().stream()
                .flatMap(action -> action.uses().stream())
                .forEach((BudgetUse use) -> used.merge(use.line(), use.amount(), Money::plus));
        return used;
    }
}
