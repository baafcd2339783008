package vn.aop.core.decision.saving;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.figures.Span;
import vn.aop.core.goal.Goal;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Today;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/**
 * The answer to "we must save so much by that month": the set of measures that damages the goals
 * least, with what it gives up, next to the ways that come to mind first.
 *
 * <pre>{@code
 * CostCut cut = CostCut.of(plan, save, YearMonth.of(2026, 4), YearMonth.of(2026, 9)).orElseThrow(ProblemsException::new);
 * Plan after = plan.with(cut.changes()).orElseThrow(ProblemsException::new);
 * }</pre>
 *
 * <p>Goals count in the order of {@link GoalDamage}. Between sets that damage them alike, the one
 * with fewer measures that cannot be taken back counts as better, then the one that takes less from
 * the lines of the more important goals, then the one with fewer measures, then the one that saves
 * less beyond what was asked. Source: {@code docs/formulas/cost-cut.md}.
 *
 * @param plan the plan as it is
 * @param asked how much is to be saved
 * @param window the months in which it is to be saved
 * @param saving how much is saved in them
 * @param measures what is done, in an order in which it can be done
 * @param tradeOff what it gives up and gains
 * @param damage what the goals lose
 * @param comparisons across-the-board cutting and the cut of marketing, on the same measures
 * @param protectedSpending the money that is left alone, each with its reason
 * @param search how the set was found
 */
public record CostCut(
        Plan plan,
        Money asked,
        Span window,
        Money saving,
        List<CutMeasure> measures,
        TradeOff tradeOff,
        GoalDamage damage,
        List<ComparisonCut> comparisons,
        List<ProtectedSpending> protectedSpending,
        Search search) {

    /** How a set of measures was found. */
    public enum Search {
        /**
         * Every set with the parts of the policy was looked at, and the best of them improved in
         * twentieths.
         */
        EVERY_SET,
        /** Too many to look at: none of its neighbours is better. */
        STEP_BY_STEP;

        /** Returns the word for it in files and messages, for example {@code every-set}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public CostCut {
        requireNonNull(plan, "plan");
        requireNonNull(asked, "asked");
        requireNonNull(window, "window");
        requireNonNull(saving, "saving");
        measures = List.copyOf(measures);
        requireNonNull(tradeOff, "tradeOff");
        requireNonNull(damage, "damage");
        comparisons = List.copyOf(comparisons);
        protectedSpending = List.copyOf(protectedSpending);
        requireNonNull(search, "search");
    }

    /**
     * Returns the cut that damages the goals least, by the usual policy.
     *
     * @param plan the plan as it is
     * @param save how much to save, above 0, in the plan's currency
     * @param from the first month that can still be cut; the plan's first where none is past
     * @param by the month by whose end it must be saved
     * @return the cut, or every reason why there is none: nothing to save, months outside the year
     *     or the wrong way round, another currency, or more than can be saved, with the most that
     *     can be and what it would destroy
     */
    public static Validated<CostCut, Problem> of(
            Plan plan, Money save, YearMonth from, YearMonth by) {
        return of(plan, save, from, by, CutPolicy.USUAL);
    }

    /**
     * Returns the cut that damages the goals least, by a policy.
     *
     * @param plan the plan as it is
     * @param save how much to save, above 0, in the plan's currency
     * @param from the first month that can still be cut
     * @param by the month by whose end it must be saved
     * @param policy what may be cut
     * @return the cut, or every reason why there is none
     */
    public static Validated<CostCut, Problem> of(
            Plan plan, Money save, YearMonth from, YearMonth by, CutPolicy policy) {
        return of(plan, save, from, by, policy, Deadline.none());
    }

    /**
     * Returns the cut that damages the goals least, by the usual policy, on a day.
     *
     * @param plan the plan as it is
     * @param save how much to save, above 0, in the plan's currency
     * @param from the first month that can still be cut
     * @param by the month by whose end it must be saved
     * @param today the day that it is for the plan: what lies before its month is past, also where
     *     the cut begins earlier
     * @return the cut, or every reason why there is none; one is that all of its months are past
     */
    public static Validated<CostCut, Problem> of(
            Plan plan, Money save, YearMonth from, YearMonth by, Today today) {
        return of(plan, save, from, by, today, Deadline.none());
    }

    /**
     * Returns the cut that damages the goals least, by the usual policy, on a day, if it is found
     * in time.
     *
     * @param plan the plan as it is
     * @param save how much to save, above 0, in the plan's currency
     * @param from the first month that can still be cut
     * @param by the month by whose end it must be saved
     * @param today the day that it is for the plan
     * @param deadline until when somebody waits
     * @return the cut, or every reason why there is none
     * @throws vn.aop.core.limit.DeadlinePassed if it is not
     */
    public static Validated<CostCut, Problem> of(
            Plan plan, Money save, YearMonth from, YearMonth by, Today today, Deadline deadline) {
        return of(Projection.of(plan), save, from, by, today, deadline);
    }

    /**
     * Returns the cut that damages the goals least, by the usual policy, of a plan by itself or as
     * its year stands: then nothing of the months that are recorded can be cut, what was spent
     * beyond a line is not there any more, and goals are held against the latest estimate.
     *
     * @param before the projection of the plan as it is
     * @param save how much to save, above 0, in the plan's currency
     * @param from the first month that can still be cut
     * @param by the month by whose end it must be saved
     * @param today the day that it is for the plan
     * @param deadline until when somebody waits
     * @return the cut, or every reason why there is none
     * @throws vn.aop.core.limit.DeadlinePassed if it is not found in time
     */
    public static Validated<CostCut, Problem> of(
            Projection before,
            Money save,
            YearMonth from,
            YearMonth by,
            Today today,
            Deadline deadline) {
        return new CutDesk(before, save, from, by, today.month(), CutPolicy.USUAL, deadline)
                .answer();
    }

    /**
     * Returns the cut that damages the goals least, by a policy, if it is found in time; months
     * before its first are past.
     *
     * @param plan the plan as it is
     * @param save how much to save, above 0, in the plan's currency
     * @param from the first month that can still be cut
     * @param by the month by whose end it must be saved
     * @param policy what may be cut
     * @param deadline until when somebody waits
     * @return the cut, or every reason why there is none
     * @throws vn.aop.core.limit.DeadlinePassed if it is not found in time
     */
    public static Validated<CostCut, Problem> of(
            Plan plan,
            Money save,
            YearMonth from,
            YearMonth by,
            CutPolicy policy,
            Deadline deadline) {
        return new CutDesk(Projection.of(plan), save, from, by, from, policy, deadline).answer();
    }

    /** Returns all changes of all measures; they can be made on the plan one after the other. */
    public List<Change> changes() {
        return measures.stream().flatMap(measure -> measure.changes().stream()).toList();
    }

    /** Returns the answer as one sentence. */
    public Message message() {
        String known = damage.isNone() && caution().isEmpty() ? "harmless" : "least-harmful";
        Message message =
                Message.of("cut." + (damage.isUnknown() ? "harm-unknown" : known))
                        .with("saving", saving)
                        .with("months", window)
                        .with("count", measures.size());
        return damage.isUnknown() ? message.with("goals", unknownGoals()) : message;
    }

    /** The goals of which nobody knows what they lose, the most important first. */
    private List<Text> unknownGoals() {
        List<Goal> goals = plan.goals().stream().sorted(GoalDamage.ORDER).toList();
        return IntStream.range(0, goals.size())
                .filter(it -> damage.unknown().get(it).isPresent())
                .mapToObj(it -> goals.get(it).name())
                .toList();
    }

    /** Returns of which sales nobody knows what they lose; empty where the plan knows all. */
    public Optional<Message> caution() {
        return tradeOff.versions().before().unknownSales().caution();
    }

    /** Returns how much of the saving lies in months before the one of today: it may be spent. */
    public Optional<Message> pastMoney(Today today) {
        Money past =
                changes().stream()
                        .filter(BudgetChange.Cut.class::isInstance)
                        .map(BudgetChange.Cut.class::cast)
                        .flatMap(
                                it ->
                                        it
                                                .amounts()
                                                .amounts()
                                                .headMap(today.month())
                                                .values()
                                                .stream())
                        .reduce(Money.zero(saving.getCurrencyUnit()), Money::plus);
        return Optional.of(past)
                .filter(Money::isPositive)
                .map(
                        it ->
                                Message.of("cut.past-money")
                                        .with("amount", it)
                                        .with("month", today.month()));
    }

    /** Returns whether no set with the parts of the policy is better. */
    public boolean isExact() {
        return search == Search.EVERY_SET;
    }
}
