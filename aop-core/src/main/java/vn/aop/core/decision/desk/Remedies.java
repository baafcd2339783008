package vn.aop.core.decision.desk;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.ActionWithTerms;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Shortfall;
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

    private static final List<BigDecimal> SCALES =
            List.of(new BigDecimal("0.75"), new BigDecimal("0.5"), new BigDecimal("0.25"));

    /** What is done only to see how it goes. */
    private static final BigDecimal TRIAL = new BigDecimal("0.1");

    private final Assessment assessment;
    private final Plan after;
    private final List<Action> own;
    private final Lacks lacks;
    private final PaymentRemedies payments;

    Remedies(Assessment assessment, List<Judgement> judgements) {
        this.assessment = assessment;
        this.after = assessment.after().plan();
        this.own = assessment.changes(ActionChange.Add.class).map(it -> it.added()).toList();
        this.lacks = Lacks.of(judgements);
        this.payments = new PaymentRemedies(assessment, lacks);
    }

    /** Returns the remedies, each one change or two that belong together. */
    List<List<Change>> all() {
        List<List<Change>> all = new ArrayList<>(new LaterStart(assessment).of(own));
        withOthers(own).forEach(change -> all.add(List.of(change)));
        all.addAll(payments.fromFreeMoney(own));
        List<Change> alone = new ArrayList<>(restocked());
        alone.addAll(withOthers(lesser()));
        alone.forEach(change -> all.add(List.of(change)));
        lesser().stream()
                .map(it -> new ActionWithTerms(after, it).givenUp(assessment.month()))
                .forEach(all::add);
        SCALES.forEach(
                scale ->
                        all.add(
                                new SmallerScale(assessment.before().plan(), scale)
                                        .of(assessment.proposal())));
        all.removeIf(List::isEmpty);
        return all;
    }

    /** Returns what pays beyond the budget, for where nothing else helps. */
    List<List<Change>> beyondTheBudget() {
        return payments.beyondTheBudget(own);
    }

    /**
     * Returns a trial of it, for where nothing else helps: a tenth of all. Of a lower price a tenth
     * is none: nobody comes for it.
     */
    Optional<List<Change>> trial() {
        return Optional.of(new SmallerScale(assessment.before().plan(), TRIAL))
                .filter(it -> assessment.changes(TermsChange.Price.class).findAny().isEmpty())
                .map(it -> it.of(assessment.proposal()))
                .filter(it -> !it.isEmpty());
    }

    /** Work of those who have too much, done by somebody else. */
    private List<Change> withOthers(List<Action> actions) {
        List<String> people = after.resources().people().stream().map(Person::id).toList();
        List<Change> changes = new ArrayList<>();
        for (Action action : actions) {
            for (String busy : action.effort().keySet()) {
                if (lacks.at(Shortfall.DAYS, Place.person(busy))) {
                    people.stream()
                            .filter(it -> !lacks.at(Shortfall.DAYS, Place.person(it)))
                            .map(it -> new ActionRevision.Reassign(action.id(), busy, it))
                            .forEach(changes::add);
                }
            }
        }
        return changes;
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
        return lacks.at(Shortfall.STOCK, Place.group(group)) || isThin(group);
    }

    private boolean isThin(String group) {
        return lacks.at(Shortfall.COVER, Place.group(group));
    }

    private Optional<Change> restocked(BudgetLine line, String group) {
        TreeMap<YearMonth, Money> bought = new TreeMap<>();
        Money sum = Money.zero(after.company().currency());
        for (YearMonth month : assessment.monthsLeft(11)) {
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

    /** By how much stock ends a month lower than before and below zero, or below its cover. */
    private Money lack(String group, YearMonth month) {
        BigDecimal enough = isThin(group) ? cover(group, month) : BigDecimal.ZERO;
        BigDecimal was = closing(assessment.before(), group, month).min(enough);
        BigDecimal is = closing(assessment.after(), group, month);
        return Money.of(after.company().currency(), was.subtract(is).max(BigDecimal.ZERO));
    }

    private BigDecimal cover(String group, YearMonth month) {
        BigDecimal days =
                after.company()
                        .group(group)
                        .map(it -> BigDecimal.valueOf(it.replenishedDays()))
                        .orElse(BigDecimal.ZERO);
        return assessment.after().stock().needed(group, days, month);
    }

    private static BigDecimal closing(Projection projection, String group, YearMonth month) {
        return projection
                .stock()
                .closing(Optional.of(group), month)
                .number()
                .orElse(BigDecimal.ZERO);
    }

    /** Actions of the plan that serve no goal as important as the proposal does. */
    private List<Action> lesser() {
        boolean helps = lacks.any(it -> it == Shortfall.DAYS || it.isOfBudget());
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
