package vn.aop.core.decision.desk;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.capacity.Headroom;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.LineTrade;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Other ways to pay for a proposal: from money that lines have free, and where nothing else helps,
 * from more money than the budget has.
 */
final class PaymentRemedies {

    private static final Place BUDGET = Place.of("budget");

    private final Assessment assessment;
    private final Plan after;
    private final Lacks lacks;

    PaymentRemedies(Assessment assessment, Lacks lacks) {
        this.assessment = assessment;
        this.after = assessment.after().plan();
        this.lacks = lacks;
    }

    /** Returns ways to pay from money that is free, each one change or several that go together. */
    List<List<Change>> fromFreeMoney(List<Action> own) {
        List<List<Change>> all = new ArrayList<>();
        own.forEach(action -> all.addAll(paidByFreeMoney(action)));
        paidByOthers().forEach(change -> all.add(List.of(change)));
        return all;
    }

    /** Returns ways to pay beyond the budget, each one change or two that belong together. */
    List<List<Change>> beyondTheBudget(List<Action> own) {
        List<List<Change>> all = new ArrayList<>();
        paidByMore().forEach(change -> all.add(List.of(change)));
        own.forEach(action -> all.addAll(paidByNewMoney(action)));
        return all;
    }

    /** Money that a line lacks, or that the budget does not hold, from lines that have it free. */
    private List<Change> paidByOthers() {
        List<Change> changes = new ArrayList<>();
        for (BudgetLine line : after.budget()) {
            Headroom before = headroom(line);
            Headroom headroom = assessment.after().headroom(line);
            if (lacks.at(Shortfall.ROOM, Place.line(line.id()))
                    && headroom.lack(before).isPositive()) {
                List<YearMonth> months =
                        assessment.monthsLeft(headroom.tightest(before).orElse(11));
                givers(line.id())
                        .forEach(
                                giver -> move(giver, line, months, headroom.lack(before), changes));
            }
        }
        if (lacks.at(Shortfall.RESERVE, BUDGET) || lacks.any(Shortfall.CASH::equals)) {
            givers("").forEach(giver -> cut(giver, changes));
        }
        return changes;
    }

    private Plan before() {
        return assessment.before().plan();
    }

    /**
     * An action that would use money kept for something else, or of a line that has none and may
     * not be raised, paid by a line that has it free.
     */
    private List<List<Change>> paidByFreeMoney(Action action) {
        List<List<Change>> all = new ArrayList<>();
        for (BudgetUse use : action.uses()) {
            if (isKept(use) || isClosed(use)) {
                givers(use.line()).stream()
                        .map(giver -> paidElsewhere(use, paidBy(action, use, giver)))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** A line that is not to be raised is not raised for an action that it does not pay for. */
    private List<Change> paidElsewhere(BudgetUse use, Action paid) {
        return Stream.concat(
                        notRaised(use.line()).stream(), Stream.of(new ActionRevision.Revise(paid)))
                .toList();
    }

    private List<Change> notRaised(String line) {
        return lacks.at(Shortfall.LIMIT, Place.line(line))
                ? assessment
                        .changes(BudgetChange.Raise.class)
                        .filter(it -> it.line().equals(line))
                        .<Change>map(it -> new BudgetChange.Cut(line, it.amounts()))
                        .toList()
                : List.of();
    }

    /** An action that would use money kept for something else, paid beyond the budget. */
    private List<List<Change>> paidByNewMoney(Action action) {
        List<List<Change>> all = new ArrayList<>();
        for (BudgetUse use : action.uses()) {
            if (isKept(use) || isClosed(use)) {
                raised(action).stream()
                        .map(
                                line ->
                                        Stream.concat(
                                                        Stream.of(raise(line, action, use)),
                                                        paidElsewhere(
                                                                use, paidBy(action, use, line))
                                                                .stream())
                                                .toList())
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
                .filter(it -> runs && it.limit() == Limit.SOFT && !it.isDriven())
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
        return assessment.tradeOff().lines().stream()
                .filter(trade -> trade.line().line().account().kind().isSpending())
                .map(LineTrade::more)
                .reduce(Money.zero(after.company().currency()), Money::plus);
    }

    /** Money of a reserve, or of what keeps the business running. */
    private boolean isKept(BudgetUse use) {
        Place line = Place.line(use.line());
        return lacks.at(Shortfall.RESERVE, line) || lacks.at(Shortfall.RUNNING, line);
    }

    /** Money of a line that has none, or not so much, and may not be raised. */
    private boolean isClosed(BudgetUse use) {
        Place line = Place.line(use.line());
        boolean isSoft =
                after.budgetLine(use.line()).filter(it -> it.limit() == Limit.SOFT).isPresent();
        return lacks.at(Shortfall.LIMIT, line) || !isSoft && lacks.at(Shortfall.ROOM, line);
    }

    /** Money that the budget does not hold, where a line lacks it or cannot give it. */
    private List<Change> paidByMore() {
        List<Change> changes = new ArrayList<>();
        for (BudgetLine line : after.budget()) {
            Place place = Place.line(line.id());
            Money lack = assessment.after().headroom(line).lack(headroom(line));
            if (lacks.at(Shortfall.ROOM, place)
                    && lack.isPositive()
                    && line.limit() == Limit.SOFT
                    && !line.isDriven()) {
                List<YearMonth> months =
                        assessment.monthsLeft(
                                assessment
                                        .after()
                                        .headroom(line)
                                        .tightest(headroom(line))
                                        .orElse(11));
                if (!months.isEmpty()) {
                    changes.add(
                            new BudgetChange.Raise(line.id(), MonthlyAmounts.evenly(months, lack)));
                }
            }
        }
        return changes;
    }

    private Headroom headroom(BudgetLine line) {
        return assessment.before().headroom(before().budgetLine(line.id()).orElse(line));
    }

    private List<BudgetLine> givers(String except) {
        return after.budget().stream()
                .filter(it -> it.limit() == Limit.SOFT && !it.id().equals(except))
                .filter(it -> !it.isDriven())
                .filter(it -> it.line().account().kind().isSpending())
                .filter(it -> !it.isOverhead() && !isRaised(it))
                .filter(it -> assessment.after().headroom(it).atEnd().isPositive())
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
            amounts(giver, assessment.monthsLeft(11), more).stream()
                    .map(it -> new BudgetChange.Cut(giver.id(), it))
                    .forEach(into::add);
        }
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
}
