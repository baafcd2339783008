package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.capacity.Headroom;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;
import vn.aop.core.change.LineTrade;
import vn.aop.core.change.TradeOff;
import vn.aop.core.estimate.ExpectedSpending;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SettledMonths;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * A proposal with the plan as it is and as it would be: what a criterion looks at.
 *
 * @param proposal the proposal
 * @param conditions what would be changed besides, so that the answer can be yes; empty at first
 * @param before the projection of the plan as it is
 * @param after the projection of the plan with the proposal and the conditions
 * @param tradeOff what lies between them
 */
public record Assessment(
        Proposal proposal,
        List<Change> conditions,
        Projection before,
        Projection after,
        TradeOff tradeOff) {

    public Assessment {
        requireNonNull(proposal, "proposal");
        conditions = List.copyOf(conditions);
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(tradeOff, "tradeOff");
    }

    /** Returns the assessment of a proposal, from a plan and the plan that it makes of it. */
    public static Assessment of(
            Proposal proposal, List<Change> conditions, Projection before, Plan after) {
        return of(proposal, conditions, before, before.changedTo(settled(proposal, before, after)));
    }

    /** What is past or ordered stays as it was planned, whatever follows what is sold. */
    private static Plan settled(Proposal proposal, Projection before, Plan after) {
        return proposal.asked()
                .map(it -> new SettledMonths(before.plan(), it).in(after))
                .orElse(after);
    }

    private static Assessment of(
            Proposal proposal, List<Change> conditions, Projection before, Projection projected) {
        YearMonth from = from(proposal, before);
        TradeOff tradeOff = TradeOff.between(before, projected, from);
        return new Assessment(
                proposal,
                conditions,
                before,
                projected,
                isRiseUnknown(proposal, projected.plan())
                        ? tradeOff.withUnknownRise(
                                () -> twice(proposal, conditions, before, projected))
                        : tradeOff);
    }

    /** What is recorded is past, whenever it is asked. */
    private static YearMonth from(Proposal proposal, Projection before) {
        YearMonth asked =
                proposal.asked().map(YearMonth::from).orElse(before.plan().year().first());
        return before.estimate()
                .map(it -> it.last().plusMonths(1))
                .filter(it -> it.isAfter(asked))
                .orElse(asked);
    }

    /** Where it is not said which sales would rise, none do. */
    private static Projection twice(
            Proposal proposal, List<Change> conditions, Projection before, Projection after) {
        return OwnLifts.twice(proposal, conditions, after.plan())
                .map(it -> before.changedTo(settled(proposal, before, it)))
                .orElse(after);
    }

    /** Returns the same proposal where it comes to something else, such as twice the sales. */
    public Assessment with(TradeOff other) {
        return new Assessment(
                proposal, conditions, before, other.versions().after(), requireNonNull(other));
    }

    /**
     * Returns whether nothing that could be weighed differs: figures, money, days, goals, risks.
     */
    public boolean isIdle() {
        Plan was = before.plan();
        Plan is = after.plan();
        return before.figures().equals(after.figures())
                && was.goals().equals(is.goals())
                && was.risks().equals(is.risks())
                && headrooms(before).equals(headrooms(after))
                && days(before).equals(days(after));
    }

    private static List<Headroom> headrooms(Projection projection) {
        return projection.plan().budget().stream().map(projection::headroom).toList();
    }

    private static List<List<Object>> days(Projection projection) {
        return projection.capacity().stream()
                .map(it -> List.<Object>of(it.person(), it.effort().stripTrailingZeros()))
                .toList();
    }

    /**
     * Returns the assessment with other conditions, if they can be made and reach into no month
     * that was past on the day of the proposal.
     */
    public Optional<Assessment> on(List<Change> others) {
        Plan plan = before.plan();
        if (!past(plan, proposal.asked(), others).isEmpty()) {
            return Optional.empty();
        }
        return with(others).value().map(is -> of(proposal, others, before, is));
    }

    /** Where only more is changed than before, that alone has to be made. */
    private Validated<Plan, Problem> with(List<Change> others) {
        int same = conditions.size();
        boolean isMore = others.size() >= same && others.subList(0, same).equals(conditions);
        return isMore
                ? after.plan().with(others.subList(same, others.size()))
                : before.plan()
                        .with(Stream.concat(proposal.changes().stream(), others.stream()).toList());
    }

    /**
     * Returns the assessment with actions revised besides, each from what it is with the
     * conditions; a revision takes the place of an earlier one of the same action.
     */
    Optional<Assessment> revising(List<ActionRevision.Revise> revisions) {
        List<Change> others = conditions;
        for (Change revision : revisions) {
            others = Conditions.with(others, revision);
        }
        List<Change> all = others;
        return past(before.plan(), proposal.asked(), all).isEmpty()
                ? after.plan().with(revisions).value().map(is -> of(proposal, all, before, is))
                : Optional.empty();
    }

    /** Returns which changes alter months that were past on the day of a question. */
    public static List<Problem> past(Plan plan, Optional<LocalDate> asked, List<Change> changes) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; asked.isPresent() && i < changes.size(); i++) {
            changes.get(i)
                    .past(Place.of("changes").then(i), plan, asked.get())
                    .ifPresent(problems::add);
        }
        return problems;
    }

    /** Returns whether nobody knows by how much sales would rise, and nothing says so yet. */
    public boolean isOfUnknownRise() {
        return tradeOff.isOfUnknownRise();
    }

    private static boolean isRiseUnknown(Proposal proposal, Plan after) {
        return proposal.unknownRise().isPresent()
                && proposal.unknownRise()
                        .flatMap(it -> after.action(it.action()))
                        .filter(it -> !it.effects().isEmpty())
                        .isEmpty();
    }

    /**
     * Returns the rest of the proposal, compared with giving up alone: actions of the plan that use
     * less money than before, in whatever way, do so on both sides. Empty where none does, or where
     * there is no rest.
     */
    public Optional<Assessment> besidesGivingUp() {
        List<Change> rest = restOf(proposal.changes());
        List<Change> others = restOf(conditions);
        boolean isAll = rest.size() + others.size() == changes().size();
        return isAll || rest.isEmpty()
                ? Optional.empty()
                : before.plan()
                        .with(changes().stream().filter(this::isGivingUp).toList())
                        .value()
                        .map(before::changedTo)
                        .map(it -> of(proposal.with(rest), others, it, after));
    }

    private List<Change> restOf(List<Change> some) {
        return some.stream().filter(it -> !isGivingUp(it)).toList();
    }

    private boolean isGivingUp(Change change) {
        return change instanceof ActionChange it
                && spending(before, it.action()).compareTo(spending(after, it.action())) > 0;
    }

    private static BigDecimal spending(Projection projection, String action) {
        return projection.plan().action(action).map(Action::spending).orElse(BigDecimal.ZERO);
    }

    /** Returns the month in which it is asked, if the day counts. */
    public Optional<YearMonth> month() {
        return proposal.asked().map(YearMonth::from);
    }

    /**
     * Returns what no action uses of a line as it is, in the months that are not past; negative
     * where actions use more than it allows.
     */
    public Money free(LineTrade trade) {
        return before.plan()
                .budgetLine(trade.line().id())
                .map(it -> new ExpectedSpending(before).unclaimedBefore(it, tradeOff.from()))
                .map(trade.free().before()::minus)
                .orElse(trade.free().before());
    }

    /**
     * Returns how much of the free money of a line that is claimed is of months that are past, 0 or
     * more: what is claimed beyond what is {@link #free} from now on.
     */
    public Money past(LineTrade trade) {
        Money there = atLeastNothing(trade.free().before());
        Money claimed = trade.taken().isLessThan(there) ? trade.taken() : there;
        return atLeastNothing(claimed.minus(atLeastNothing(free(trade))));
    }

    private static Money atLeastNothing(Money amount) {
        return amount.isNegative() ? Money.zero(amount.getCurrencyUnit()) : amount;
    }

    /** Returns the months of the year that are not past, to a month of it from 0. */
    public List<YearMonth> monthsLeft(int last) {
        FiscalYear year = before.plan().year();
        YearMonth first = month().filter(year::contains).orElse(year.first());
        YearMonth end = year.first().plusMonths(last);
        return year.months().stream()
                .filter(month -> !month.isBefore(first) && !month.isAfter(end))
                .toList();
    }

    /** Returns the actions that the proposal adds, as they are with the conditions. */
    public List<Action> own() {
        return changes(ActionChange.Add.class)
                .flatMap(it -> after.plan().action(it.added().id()).stream())
                .toList();
    }

    /** Returns the changes of the proposal, then those of the conditions. */
    public List<Change> changes() {
        return Stream.concat(proposal.changes().stream(), conditions.stream()).toList();
    }

    /** Returns the changes of a kind. */
    public <C extends Change> Stream<C> changes(Class<C> kind) {
        return changes().stream().filter(kind::isInstance).map(kind::cast);
    }
}
