package vn.aop.core.decision;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;

/**
 * Changes that might turn a proposal into a yes, the gentlest first: do it later, smaller, with
 * somebody else, pay for it from money that is free, or give up an action that counts less.
 */
final class Remedies {

    private static final int LATEST = 6;
    private static final List<BigDecimal> SCALES =
            List.of(new BigDecimal("0.75"), new BigDecimal("0.5"), new BigDecimal("0.25"));

    private final Question question;
    private final Plan after;
    private final Set<String> grounds;
    private final Set<String> places;

    Remedies(Question question, List<Judgement> judgements) {
        this.question = question;
        this.after = question.after().plan();
        List<Judgement> conditions =
                judgements.stream().filter(it -> it.outcome() == Outcome.CONDITION).toList();
        this.grounds = conditions.stream().map(Judgement::ground).collect(Collectors.toSet());
        this.places = conditions.stream().map(Judgement::where).collect(Collectors.toSet());
    }

    /** Returns the remedies, each one change or two that belong together. */
    List<List<Change>> all() {
        List<Action> own = question.changes(ActionChange.Add.class).map(it -> it.added()).toList();
        List<Change> alone = new ArrayList<>();
        own.forEach(action -> alone.addAll(later(action)));
        alone.addAll(withOthers(own));
        alone.addAll(paidByOthers());
        alone.addAll(withOthers(lesser(own)));
        lesser(own).forEach(action -> alone.add(new ActionChange.Drop(action.id(), stops())));
        List<List<Change>> all = new ArrayList<>();
        alone.forEach(change -> all.add(List.of(change)));
        SCALES.forEach(scale -> all.add(new SmallerScale(after, scale).of(question.proposal())));
        all.removeIf(List::isEmpty);
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
                if (places.contains("resources/people/" + busy)) {
                    people.stream()
                            .filter(it -> !it.equals(busy))
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
            Money least = Room.of(after, line).least();
            if (places.contains("budget/" + line.id()) && least.isNegative()) {
                int tightest = Room.of(after, line).tightest();
                givers(line.id()).forEach(giver -> move(giver, line, tightest, changes));
            }
        }
        if (places.contains("budget")) {
            givers("").forEach(giver -> cut(giver, changes));
        }
        return changes;
    }

    private List<BudgetLine> givers(String except) {
        return after.budget().stream()
                .filter(it -> it.limit() == Limit.SOFT && !it.id().equals(except))
                .filter(it -> it.line().account().kind() != AccountKind.PURCHASES)
                .filter(it -> Room.of(after, it).atEnd().isPositive())
                .toList();
    }

    private void move(BudgetLine giver, BudgetLine line, int tightest, List<Change> into) {
        Money needed = Room.of(after, line).least().negated();
        List<YearMonth> months = months(tightest);
        amounts(giver, months, needed)
                .map(it -> new BudgetChange.Move(giver.id(), line.id(), it))
                .ifPresent(into::add);
    }

    private void cut(BudgetLine giver, List<Change> into) {
        Money more =
                question.tradeOff().lines().stream()
                        .filter(it -> it.line().line().account().kind() != AccountKind.PURCHASES)
                        .map(it -> it.total().after().minus(it.total().before()))
                        .reduce(Money.zero(after.company().currency()), Money::plus);
        if (more.isPositive()) {
            amounts(giver, months(11), more)
                    .map(it -> new BudgetChange.Cut(giver.id(), it))
                    .ifPresent(into::add);
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

    private Optional<MonthlyAmounts> amounts(
            BudgetLine giver, List<YearMonth> months, Money needed) {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        MonthlyAmounts even = MonthlyAmounts.evenly(months, needed);
        boolean enough =
                even.amounts().entrySet().stream()
                        .noneMatch(
                                it ->
                                        it.getValue()
                                                .isGreaterThan(
                                                        giver.amount(after.year(), it.getKey())));
        return Optional.of(even).filter(it -> enough);
    }

    /** Actions of the plan that serve no goal as important as the proposal does. */
    private List<Action> lesser(List<Action> own) {
        boolean helps = grounds.contains("people") || grounds.contains("budget");
        int rank = own.stream().mapToInt(this::bestRank).min().orElse(Integer.MAX_VALUE);
        Set<String> ids = own.stream().map(Action::id).collect(Collectors.toSet());
        return after.actions().stream()
                .filter(action -> helps && !ids.contains(action.id()))
                .filter(action -> bestRank(action) > rank)
                .toList();
    }

    private int bestRank(Action action) {
        return action.goals().stream()
                .flatMap(id -> after.goal(id).stream())
                .mapToInt(Goal::rank)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
