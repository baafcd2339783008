package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.figures.Figures;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/**
 * Finds the changes that lead from one plan to another. They say what differs, not what it is for:
 * an action that runs a month later is revised, not delayed.
 *
 * <pre>{@code
 * List<Change> changes = Changes.between(asItWas, asEdited);
 * asItWas.with(changes).orElseThrow(ProblemsException::new);   // asEdited
 * }</pre>
 */
public final class Changes {

    private final Plan to;
    private final List<Change> made = new ArrayList<>();
    private Plan plan;

    private Changes(Plan from, Plan to) {
        this.plan = from;
        this.to = to;
    }

    /**
     * Returns changes that lead from one plan to another: each leaves a sound plan. Where what
     * differs cannot be changed one by one, all elements are taken out and put in anew.
     *
     * <p>Laws: {@code from.with(Changes.between(from, to))} gives {@code to}; there are none
     * between equal plans.
     *
     * @param from a sound plan
     * @param to a sound plan of the same year
     * @return the changes in the order in which to make them; empty where the plans are equal
     * @throws IllegalArgumentException if they are of different years
     * @throws ProblemsException if there is no way of sound plans from one to the other
     */
    public static List<Change> between(Plan from, Plan to) {
        requireNonNull(to, "to");
        if (!from.year().equals(to.year())) {
            throw new IllegalArgumentException(
                    "The plans are of %s and of %s; a plan never changes its year"
                            .formatted(from.year(), to.year()));
        }
        Changes oneByOne = new Changes(from, to);
        List<Validated<Plan, Problem>> refused = oneByOne.lead();
        if (refused.isEmpty()) {
            return List.copyOf(oneByOne.made);
        }
        Changes anew = new Changes(from, to);
        anew.takeOut();
        List<Validated<Plan, Problem>> left = anew.lead();
        if (!left.isEmpty()) {
            throw new ProblemsException(left.get(0).problems());
        }
        return List.copyOf(anew.made);
    }

    /**
     * Returns changes with raises and cuts of a budget line put together into their net, month by
     * month, and moves between two lines too: 120 million more and 90 less are 30 more. Of two
     * prices of the same sales in the same months the later stays, and of two margins, where it
     * makes a difference. What stands between them and touches these lines or sales keeps them
     * apart.
     *
     * <p>Laws: they lead to the same plan, are no more than before, and are their own net.
     *
     * @param changes changes that can be made on the plan one after the other
     * @param before the plan as it is before the first
     */
    public static List<Change> net(List<? extends Change> changes, Plan before) {
        return new NetChanges(before).of(changes);
    }

    /** Returns a change of the amounts of a budget line, the same by other amounts. */
    public static BudgetChange by(MonthlyAmounts amounts, BudgetChange change) {
        if (change instanceof BudgetChange.Raise raise) {
            return new BudgetChange.Raise(raise.line(), amounts);
        } else if (change instanceof BudgetChange.Cut cut) {
            return new BudgetChange.Cut(cut.line(), amounts);
        } else if (change instanceof BudgetChange.Move move) {
            return new BudgetChange.Move(move.source(), move.target(), amounts);
        }
        BudgetChange.Draw draw = (BudgetChange.Draw) change;
        return new BudgetChange.Draw(draw.reserve(), draw.target(), draw.risk(), amounts);
    }

    /** Makes what differs equal; returns why something cannot be, if so. */
    private List<Validated<Plan, Problem>> lead() {
        List<Validated<Plan, Problem>> refused = make(differences());
        if (refused.isEmpty()) {
            PlanLists.all().forEach(this::order);
            PlanLists.within(to).forEach(this::order);
        }
        return refused;
    }

    /** What is added, then what is set and revised, then what is gone. */
    private List<Change> differences() {
        List<Change> all = new ArrayList<>();
        List<PlanList<?>> lists = new ArrayList<>(PlanLists.all());
        List<PlanPart<?>> parts = new ArrayList<>(PlanPart.all());
        if (areWaiversAlone()) {
            parts.remove(PlanPart.WAIVERS);
        } else {
            lists.remove(PlanLists.WAIVERS);
        }
        lists.forEach(it -> add(it, all));
        parts.forEach(it -> set(it, all));
        lists.forEach(it -> revise(it, all));
        List<Change> gone = new ArrayList<>();
        lists.forEach(it -> remove(it, gone));
        Collections.reverse(gone);
        all.addAll(gone);
        return all;
    }

    private <E> void add(PlanList<E> list, List<Change> all) {
        list.of(to).stream()
                .filter(it -> list.find(plan, list.id(it)).isEmpty())
                .map(list::add)
                .forEach(all::add);
    }

    private <P> void set(PlanPart<P> part, List<Change> all) {
        if (!part.of(plan).equals(part.of(to))) {
            all.add(part.set(part.of(to)));
        }
    }

    private <E> void revise(PlanList<E> list, List<Change> all) {
        for (E element : list.of(to)) {
            Optional<E> old = list.find(plan, list.id(element));
            old.filter(it -> !it.equals(element))
                    .ifPresent(it -> all.addAll(revise(list, it, element)));
        }
    }

    /** Milestones alone are changed by themselves: the action may have begun. */
    private <E> List<Change> revise(PlanList<E> list, E before, E after) {
        return before instanceof Action old
                        && after instanceof Action other
                        && areMilestonesAlone(old, other)
                ? milestones(other.id())
                : List.of(list.revise(after));
    }

    /** Milestones are told apart by their names; two of one name are not. */
    private static boolean areMilestonesAlone(Action before, Action after) {
        return Stream.of(before, after)
                        .map(it -> it.milestones().stream().map(Milestone::name).toList())
                        .allMatch(it -> it.stream().map(Text::vi).distinct().count() == it.size())
                && before.toBuilder().milestones(after.milestones()).build().equals(after);
    }

    private List<Change> milestones(String action) {
        PlanList<Milestone> list = PlanLists.milestones(action);
        List<Change> all = new ArrayList<>();
        add(list, all);
        revise(list, all);
        remove(list, all);
        return all;
    }

    private <E> void remove(PlanList<E> list, List<Change> all) {
        list.ids(plan).stream()
                .filter(it -> list.find(to, it).isEmpty())
                .map(list::remove)
                .forEach(all::add);
    }

    /** Findings may be accepted twice, for one reason and another; these are told apart by all. */
    private boolean areWaiversAlone() {
        return Stream.of(plan, to)
                .map(PlanLists.WAIVERS::ids)
                .allMatch(ids -> ids.stream().distinct().count() == ids.size());
    }

    private <E> void order(PlanList<E> list) {
        if (!list.ids(plan).equals(list.ids(to))) {
            make(List.of(list.order(list.ids(to))));
        }
    }

    /** Takes out every element, and what last year and the revenue say of channels and groups. */
    private void takeOut() {
        List<Change> all = new ArrayList<>();
        Figures none = Figures.builder(plan.year().previous(), plan.company().currency()).build();
        PlanLists.all().stream()
                .filter(it -> it != PlanLists.WAIVERS)
                .forEach(it -> empty(it, all));
        all.add(PlanPart.WAIVERS.set(List.of()));
        all.add(PlanPart.MEASURES.set(PlanPart.Counting.nothing()));
        all.add(PlanPart.BASELINE.set(Baseline.of(none)));
        all.add(PlanPart.REVENUE.set(RevenuePlan.empty()));
        all.add(PlanPart.TRACKING.set(Optional.empty()));
        all.add(
                PlanPart.LIMITS.set(
                        new PlanPart.ResourceLimits(
                                plan.resources().hiring(), List.of(), Optional.empty())));
        Collections.reverse(all);
        make(all);
    }

    private <E> void empty(PlanList<E> list, List<Change> all) {
        list.ids(plan).stream().map(list::remove).forEach(all::add);
    }

    /**
     * Makes as many changes as can be made, each as soon as it can be, but none of which others
     * have done all; returns the refusals.
     */
    private List<Validated<Plan, Problem>> make(List<Change> changes) {
        List<Change> waiting = changes;
        List<Validated<Plan, Problem>> refused = List.of();
        boolean goesOn = true;
        while (goesOn && !waiting.isEmpty()) {
            int before = waiting.size();
            List<Change> later = new ArrayList<>();
            List<Validated<Plan, Problem>> problems = new ArrayList<>();
            for (Change change : waiting) {
                Validated<Plan, Problem> after = change.revise(plan);
                if (after.value().isPresent()) {
                    make(change, after.orElseThrow(ProblemsException::new));
                } else {
                    later.add(change);
                    problems.add(after);
                }
            }
            waiting = later;
            refused = problems;
            goesOn = waiting.size() < before;
        }
        return waiting.isEmpty() ? List.of() : refused;
    }

    private void make(Change change, Plan after) {
        if (!after.equals(plan)) {
            made.add(change);
        }
        plan = after;
    }
}
