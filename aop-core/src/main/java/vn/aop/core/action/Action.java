package vn.aop.core.action;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Names;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Split;
import vn.aop.core.text.Text;

/**
 * Something the business will do this year for its goals (an initiative).
 *
 * @param id the id, for example {@code A1}
 * @param name what people call it
 * @param owner the id of the person who answers for it, if somebody does
 * @param goals ids of the goals that it serves
 * @param running the months in which it runs
 * @param after ids of the actions that must be done before
 * @param milestones what can be seen to be done, and when
 * @param uses the budget lines that pay for it
 * @param effort person-days a month while it runs, by person id; 0 or more each
 * @param effects what it is expected to do to revenue
 * @param pace from which months on it runs at another share of its scale, each above 0; before the
 *     first of them at 1
 * @param skills words for what its people must be able to do, as in {@code Person.skills}
 */
public record Action(
        String id,
        Text name,
        Optional<String> owner,
        List<String> goals,
        Span running,
        List<String> after,
        List<Milestone> milestones,
        List<BudgetUse> uses,
        Map<String, BigDecimal> effort,
        List<Effect> effects,
        SortedMap<YearMonth, BigDecimal> pace,
        List<String> skills) {

    public Action {
        Names.requireElementId(id);
        requireNonNull(name, "name");
        requireNonNull(owner, "owner");
        requireNonNull(running, "running");
        goals = List.copyOf(goals);
        after = List.copyOf(after);
        milestones = List.copyOf(milestones);
        uses = List.copyOf(uses);
        effort = Decimal.plain(new TreeMap<>(effort));
        effects = List.copyOf(effects);
        pace = Collections.unmodifiableSortedMap(new TreeMap<>(Decimal.plain(pace)));
        skills = List.copyOf(skills);
        for (Map.Entry<String, BigDecimal> days : effort.entrySet()) {
            if (days.getValue().signum() < 0) {
                throw new IllegalArgumentException(
                        "Action %s takes %s days of %s; give 0 or more"
                                .formatted(id, days.getValue(), days.getKey()));
            }
        }
        for (Map.Entry<YearMonth, BigDecimal> share : pace.entrySet()) {
            if (share.getValue().signum() <= 0) {
                throw new IllegalArgumentException(
                        "Action %s runs at %s from %s; give a share above 0"
                                .formatted(id, share.getValue(), share.getKey()));
            }
        }
    }

    /**
     * Returns a builder of an action that has nothing yet beside a name and its months.
     *
     * <pre>{@code
     * Action ads = Action.builder("A1", name, march).owner("lan").goals("G1").uses("ads", fiveMillion).build();
     * }</pre>
     *
     * @param id the id, for example {@code A1}
     * @param name what people call it
     * @param running the months in which it runs
     * @return a new builder; what it is not given is empty
     */
    public static ActionBuilder builder(String id, Text name, Span running) {
        return new ActionBuilder(id, name, running);
    }

    /** Returns a builder of another action that starts out like this one. */
    public ActionBuilder toBuilder() {
        return new ActionBuilder(this);
    }

    /** Returns the same action with somebody who answers for it. */
    public Action withOwner(String person) {
        return toBuilder().owner(person).build();
    }

    /** Returns the same action paid from other budget lines. */
    public Action withUses(List<BudgetUse> others) {
        return toBuilder().uses(others).build();
    }

    /** Returns the same action with other milestones. */
    public Action withMilestones(List<Milestone> others) {
        return toBuilder().milestones(others).build();
    }

    /** Returns the same action taking other days. */
    public Action withEffort(Map<String, BigDecimal> others) {
        return toBuilder().effort(others).build();
    }

    /** Returns the same action with other effects. */
    public Action withEffects(List<Effect> others) {
        return toBuilder().effects(others).build();
    }

    /** Returns the same action with other skills. */
    public Action withSkills(List<String> others) {
        return toBuilder().skills(others).build();
    }

    /** Returns the same action for other goals. */
    public Action withGoals(List<String> others) {
        return toBuilder().goals(others).build();
    }

    /** Returns the same action in other months. */
    public Action withRunning(Span other) {
        return toBuilder().running(other).build();
    }

    /** Returns the same action that waits for others. */
    public Action withAfter(List<String> others) {
        return toBuilder().after(others).build();
    }

    /** Returns at which share of its scale it runs in a month, 1 where nothing else is said. */
    public BigDecimal paceIn(YearMonth month) {
        if (pace.isEmpty()) {
            return BigDecimal.ONE;
        }
        SortedMap<YearMonth, BigDecimal> begun = pace.headMap(month.plusMonths(1));
        return begun.isEmpty() ? BigDecimal.ONE : requireNonNull(begun.get(begun.lastKey()));
    }

    /**
     * Returns the lift of one of its effects that is there in a month: at the pace of the month
     * where it ends with the action; where it lasts, at the paces of the months that built it.
     *
     * @return a share of the baseline, 0 before the action begins
     */
    public BigDecimal liftIn(Effect effect, YearMonth month) {
        BigDecimal lift = effect.liftIn(running, month);
        if (pace.isEmpty()) {
            return lift;
        }
        return effect.duration() == Effect.Duration.WHILE_RUNNING
                ? lift.multiply(paceIn(month))
                : built(effect, month);
    }

    /**
     * Returns how many months of a year it runs, each at its pace: 1.5 at full and at half pace.
     */
    public BigDecimal months(FiscalYear year) {
        return year.months().stream()
                .filter(running::contains)
                .map(this::paceIn)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns how the money that it uses of a line falls on the months of a year: on those in which
     * it runs, in equal parts or at its pace. For example 22.5 million from March to August, from
     * June on at half the scale, are 5 million a month and then 2.5.
     *
     * @param use the money, all of which is for this year
     * @return one amount for each month of the year, the first month first; nothing at all where it
     *     does not run in the year
     */
    public List<Money> spending(BudgetUse use, FiscalYear year) {
        Money nothing = Money.zero(use.amount().getCurrencyUnit());
        List<BigDecimal> paces =
                year.months().stream()
                        .map(it -> running.contains(it) ? paceIn(it) : BigDecimal.ZERO)
                        .toList();
        boolean runs = paces.stream().anyMatch(it -> it.signum() > 0);
        return runs
                ? Split.byWeights(use.amount(), paces)
                : Collections.nCopies(paces.size(), nothing);
    }

    /** Returns all the money that it uses, of whatever lines; 0 or more. */
    public BigDecimal spending() {
        return uses.stream()
                .map(it -> it.amount().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal built(Effect effect, YearMonth month) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (YearMonth it = running.from(); !it.isAfter(month); it = it.plusMonths(1)) {
            BigDecimal reached = effect.liftIn(running, it);
            sum = sum.add(reached.subtract(before).multiply(paceIn(it)));
            before = reached;
        }
        return sum;
    }
}
