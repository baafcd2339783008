package vn.aop.core.decision;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Place;

/**
 * Changes that might turn a proposal into a yes, the gentlest first: do it later, with somebody
 * else, pay for it from money that is free, buy the goods that it sells, give up an action that
 * counts less, or do all of it on a smaller scale.
 */
final class Remedies {

    private static final Place BUDGET = Place.of("budget");
    private static final int LATEST = 6;
    private static final List<BigDecimal> SCALES =
            List.of(new BigDecimal("0.75"), new BigDecimal("0.5"), new BigDecimal("0.25"));

    private final Question question;
    private final Plan after;
    private final List<Judgement> conditions;

    Remedies(Question question, List<Judgement> judgements) {
        this.question = question;
        this.after = question.after().plan();
        this.conditions =
                judgements.stream().filter(it -> it.outcome() == Outcome.CONDITION).toList();
    }

    private boolean lacks(Shortfall shortfall, Place there) {
        return conditions.stream().anyMatch(it -> it.lacks(shortfall, there));
    }

    private boolean lacks(Predicate<Shortfall> shortfall) {
        return conditions.stream().anyMatch(it -> it.lacks().filter(shortfall).isPresent());
    }

    /** Returns the remedies, each one change or two that belong together. */
    List<List<Change>> all() {
        List<Action> own = question.changes(ActionChange.Add.class).map(it -> it.added()).toList();
        List<Change> alone = new ArrayList<>();
        own.forEach(action -> alone.addAll(later(action)));
        alone.addAll(withOthers(own));
        own.forEach(action -> alone.addAll(paidByOtherThanReserve(action)));
        alone.addAll(paidByOthers());
        alone.addAll(restocked());
        alone.addAll(withOthers(lesser(own)));
        lesser(own).forEach(action -> alone.add(new ActionChange.Drop(action.id(), stops())));
        List<List<Change>> all = new ArrayList<>();
        alone.forEach(change -> all.add(List.of(change)));
        SCALES.forEach(scale -> all.add(new SmallerScale(after, scale).of(question.proposal())));
        all.removeIf(List::isEmpty);
        return all;
    }

    /** Returns what pays beyond the budget, for where nothing else helps. */
    List<List<Change>> beyondTheBudget() {
        List<List<Change>> all = new ArrayList<>();
        paidByMore().forEach(change -> all.add(List.of(change)));
        question.changes(ActionChange.Add.class)
                .forEach(it -> all.addAll(paidByNewMoney(it.added())));
        return all;
    }

    private Optional<YearMonth> stops() {
        return question.proposal().asked().map(YearMonth::from);
    }

    private List<Change> later(Action action) {
        YearMonth last = after.year().last();
        return IntStream.rangeClosed(1, LATEST)
                .filter(months -> !action.running().from().plusMonths(months).isAfter(last))
                .<Change>mapToObj(months -> new ActionChange.Delay(action.id(), months))
                .toList();
    }

    /** Work of those who have too much, done by somebody else. */
    private List<Change> withOthers(List<Action> actions) {
        List<String> people = after.resources().people().stream().map(Person::id).toList();
        List<Change> changes = new ArrayList<>();
        for (Action action : actions) {
            for (String busy : action.effort().keySet()) {
                if (lacks(Shortfall.DAYS, Place.person(busy))) {
                    people.stream()
                            .filter(it -> !lacks(Shortfall.DAYS, Place.person(it)))
                            .map(it -> new ActionChange.Reassign(action.id(), busy, it))
                            .forEach(changes::add);
                }
            }
        }
        return changes;
    }

    /** Money that a line lacks, or that the budget does not hold, from lines that have it free. */
    private List<Change> paidByOthers() {
        List<Change> changes = new ArrayList<>();
        for (BudgetLine line : after.budget()) {
            Room before = room(line);
            Room room = Room.of(after, line);
            if (lacks(Shortfall.ROOM, Place.line(line.id())) && room.lack(before).isPositive()) {
                List<YearMonth> months = months(room.tightest(before).orElse(11));
                givers(line.id())
                        .forEach(giver -> move(giver, line, months, room.lack(before), changes));
            }
        }
        if (lacks(Shortfall.RESERVE, BUDGET) || lacks(Shortfall.CASH::equals)) {
            givers("").forEach(giver -> cut(giver, changes));
        }
        return changes;
    }

    private Plan before() {
        return question.before().plan();
    }

    /** An action that would use a reserve, paid by a line that has the money free. */
    private List<Change> paidByOtherThanReserve(Action action) {
        List<Change> changes = new ArrayList<>();
        for (BudgetUse use : action.uses()) {
            Place line = Place.line(use.line());
            if (lacks(Shortfall.RESERVE, line) || lacks(Shortfall.RUNNING, line)) {
                givers(use.line()).stream()
                        .map(giver -> new ActionChange.Revise(paidBy(action, use, giver)))
                        .forEach(changes::add);
            }
        }
        return changes;
    }

    /** An action that would use money kept for something else, paid beyond the budget. */
    private List<List<Change>> paidByNewMoney(Action action) {
        List<List<Change>> all = new ArrayList<>();
        for (BudgetUse use : action.uses()) {
            Place place = Place.line(use.line());
            boolean isKept = lacks(Shortfall.RESERVE, place) || lacks(Shortfall.RUNNING, place);
            if (isKept || lacks(Shortfall.LIMIT, place)) {
                raised(action).stream()
                        .map(
                                line ->
                                        List.of(
                                                raise(line, action, use),
                                                new ActionChange.Revise(paidBy(action, use, line))))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private Change raise(BudgetLine line, Action action, BudgetUse use) {
        List<YearMonth> months =
                action.running().months().stream().filter(after.year()::contains).toList();
        return new BudgetChange.Raise(line.id(), MonthlyAmounts.evenly(months, use.amount()));
    }

    /** The first line that may allow more for the goals, if the action runs in the year. */
    private Optional<BudgetLine> raised(Action action) {
        boolean runs = action.running().months().stream().anyMatch(after.year()::contains);
        return after.budget().stream()
                .filter(it -> runs && it.limit() == Limit.SOFT)
                .filter(it -> it.line().account().kind() == AccountKind.MARKETING)
                .findFirst();
    }

    private static Action paidBy(Action action, BudgetUse use, BudgetLine giver) {
        List<BudgetUse> uses = new ArrayList<>(action.uses());
        uses.set(uses.indexOf(use), new BudgetUse(giver.id(), use.amount()));
        return action.withUses(uses);
    }

    /** What a proposal spends beyond the budget, less what it spends less elsewhere. */
    private Money beyondBudget() {
        return question.tradeOff().lines().stream()
                .filter(trade -> isSpent(trade.line().line().account().kind()))
                .map(trade -> trade.total().after().minus(trade.total().before()))
                .reduce(Money.zero(after.company().currency()), Money::plus);
    }

    private static boolean isSpent(AccountKind kind) {
        return kind != AccountKind.PURCHASES
                && kind != AccountKind.TAX
                && kind != AccountKind.FINANCING;
    }

    /** Money that the budget does not hold, where a line lacks it or cannot give it. */
    private List<Change> paidByMore() {
        List<Change> changes = new ArrayList<>();
        for (BudgetLine line : after.budget()) {
            Place place = Place.line(line.id());
            Money lack = Room.of(after, line).lack(room(line));
            if (lacks(Shortfall.ROOM, place) && lack.isPositive() && line.limit() == Limit.SOFT) {
                List<YearMonth> months =
                        months(Room.of(after, line).tightest(room(line)).orElse(11));
                if (!months.isEmpty()) {
                    changes.add(
                            new BudgetChange.Raise(line.id(), MonthlyAmounts.evenly(months, lack)));
                }
            }
        }
        return changes;
    }

    private Room room(BudgetLine line) {
        return Room.of(before(), before().budgetLine(line.id()).orElse(line));
    }

    /** Goods for what would be sold out, bought in the months in which they would lack. */
    private List<Change> restocked() {
        return after.budget().stream()
                .filter(line -> line.line().account().kind() == AccountKind.PURCHASES)
                .filter(line -> line.line().group().filter(this::isSoldOut).isPresent())
                .flatMap(line -> restocked(line, line.line().group().orElseThrow()).stream())
                .toList();
    }

    private boolean isSoldOut(String group) {
        return lacks(Shortfall.STOCK, Place.group(group));
    }

    private Optional<Change> restocked(BudgetLine line, String group) {
        TreeMap<YearMonth, Money> bought = new TreeMap<>();
        Money sum = Money.zero(after.company().currency());
        for (YearMonth month : months(11)) {
            Money lack = lack(group, month).minus(sum);
            if (lack.isPositive()) {
                bought.put(month, lack);
                sum = sum.plus(lack);
            }
        }
        return Optional.of(bought)
                .filter(it -> !it.isEmpty())
                .map(it -> new BudgetChange.Raise(line.id(), new MonthlyAmounts(it)));
    }

    /** By how much stock ends a month lower than before and below zero. */
    private Money lack(String group, YearMonth month) {
        BigDecimal was = closing(question.before(), group, month).min(BigDecimal.ZERO);
        BigDecimal is = closing(question.after(), group, month);
        return Money.of(after.company().currency(), was.subtract(is).max(BigDecimal.ZERO));
    }

    private static BigDecimal closing(Projection projection, String group, YearMonth month) {
        return projection
                .stock()
                .closing(Optional.of(group), month)
                .number()
                .orElse(BigDecimal.ZERO);
    }

    private List<BudgetLine> givers(String except) {
        return after.budget().stream()
                .filter(it -> it.limit() == Limit.SOFT && !it.id().equals(except))
                .filter(it -> it.line().account().kind() != AccountKind.PURCHASES)
                .filter(it -> !BudgetGround.isRunning(it) && !isRaised(it))
                .filter(it -> Room.of(after, it).atEnd().isPositive())
                .toList();
    }

    /** Money that the proposal puts there is not free. */
    private boolean isRaised(BudgetLine line) {
        return before().budgetLine(line.id())
                .filter(it -> line.total().isGreaterThan(it.total()))
                .isPresent();
    }

    private void move(
            BudgetLine giver,
            BudgetLine line,
            List<YearMonth> months,
            Money needed,
            List<Change> into) {
        amounts(giver, months, needed).stream()
                .map(it -> new BudgetChange.Move(giver.id(), line.id(), it))
                .forEach(into::add);
    }

    private void cut(BudgetLine giver, List<Change> into) {
        Money more = beyondBudget();
        if (more.isPositive()) {
            amounts(giver, months(11), more).stream()
                    .map(it -> new BudgetChange.Cut(giver.id(), it))
                    .forEach(into::add);
        }
    }

    /** The months that are not past, to a month of the year from 0. */
    private List<YearMonth> months(int last) {
        YearMonth first = stops().filter(after.year()::contains).orElse(after.year().first());
        YearMonth end = after.year().first().plusMonths(last);
        return after.year().months().stream()
                .filter(month -> !month.isBefore(first) && !month.isAfter(end))
                .toList();
    }

    /** Money of a line, in equal parts where every month has them, and as early as it has it. */
    private List<MonthlyAmounts> amounts(BudgetLine giver, List<YearMonth> months, Money needed) {
        if (months.isEmpty()) {
            return List.of();
        }
        MonthlyAmounts even = MonthlyAmounts.evenly(months, needed);
        boolean enough =
                even.amounts().entrySet().stream()
                        .noneMatch(
                                it ->
                                        it.getValue()
                                                .isGreaterThan(
                                                        giver.amount(after.year(), it.getKey())));
        return Stream.concat(
                        Optional.of(even).filter(it -> enough).stream(),
                        early(giver, months, needed).stream())
                .distinct()
                .toList();
    }

    private Optional<MonthlyAmounts> early(BudgetLine giver, List<YearMonth> months, Money needed) {
        TreeMap<YearMonth, Money> amounts = new TreeMap<>();
        Money left = needed;
        for (YearMonth month : months) {
            Money has = giver.amount(after.year(), month);
            Money part = has.isLessThan(left) ? has : left;
            if (part.isPositive()) {
                amounts.put(month, part);
                left = left.minus(part);
            }
        }
        return left.isZero() ? Optional.of(new MonthlyAmounts(amounts)) : Optional.empty();
    }

    /** Actions of the plan that serve no goal as important as the proposal does. */
    private List<Action> lesser(List<Action> own) {
        boolean helps = lacks(it -> it == Shortfall.DAYS || it.isOfBudget());
        Optional<Goal> best = own.stream().flatMap(this::goals).min(GoalDamage.ORDER);
        Set<String> ids = own.stream().map(Action::id).collect(Collectors.toSet());
        return after.actions().stream()
                .filter(action -> helps && best.isPresent() && !ids.contains(action.id()))
                .filter(action -> goals(action).allMatch(goal -> isLess(goal, best.get())))
                .toList();
    }

    private Stream<Goal> goals(Action action) {
        return action.goals().stream().flatMap(id -> after.goal(id).stream());
    }

    private static boolean isLess(Goal goal, Goal best) {
        return goal.isCore() == best.isCore() ? goal.rank() > best.rank() : best.isCore();
    }
}
