package vn.aop.core.decision.saving;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;
import vn.aop.core.figures.Span;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.ProblemsException;

/**
 * What a cut can do to one action: one of several ways, of which the first leaves it as it is.
 *
 * @param action the action as it is
 * @param ways the ways, from giving up nothing to giving up most
 */
record ActionCut(Action action, List<Way> ways) {

    /**
     * One way.
     *
     * @param kind what kind of measure it is
     * @param change what is done; empty for nothing
     * @param left the action afterwards; empty where it is given up whole
     */
    record Way(CutMeasure.Kind kind, Optional<Change> change, Optional<Action> left) {

        Way {
            requireNonNull(kind, "kind");
            requireNonNull(change, "change");
            requireNonNull(left, "left");
        }

        /** Returns which share of the action is given up, or of what is left of a begun one. */
        BigDecimal givenUp() {
            return change.map(
                            it ->
                                    it instanceof ActionRevision.Scale scale
                                            ? BigDecimal.ONE.subtract(scale.factor())
                                            : BigDecimal.ONE)
                    .orElse(BigDecimal.ZERO);
        }

        boolean isReversible() {
            return kind != CutMeasure.Kind.STOPPED_ACTION;
        }
    }

    ActionCut {
        requireNonNull(action, "action");
        ways = List.copyOf(ways);
    }

    /**
     * Returns what a cut can do to the actions of a plan that use money of lines that may be cut:
     * an action that has begun can be stopped, one that has not can be scaled or given up.
     */
    static List<ActionCut> all(CuttableLines cuttable, CutPolicy policy, Deadline deadline) {
        Plan plan = cuttable.plan();
        List<Action> paid =
                plan.actions().stream().filter(action -> isPaid(cuttable, action)).toList();
        List<ActionCut> cuts = new ArrayList<>();
        for (Action action : paid) {
            deadline.check();
            List<Way> ways = ways(plan, policy, cuttable.window(), action);
            cuts.add(new ActionCut(action, ways));
        }
        return withoutStrandingOthers(plan, cuts);
    }

    private static boolean isPaid(CuttableLines cuttable, Action action) {
        boolean usesMoney =
                action.uses().stream()
                        .filter(use -> use.amount().isPositive())
                        .flatMap(use -> cuttable.plan().budgetLine(use.line()).stream())
                        .anyMatch(
                                line ->
                                        CuttableLines.isCuttable(line)
                                                && !CuttableLines.isReserve(line));
        return usesMoney && !action.running().to().isBefore(cuttable.window().from());
    }

    private static List<Way> ways(Plan plan, CutPolicy policy, Span window, Action action) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(CutMeasure.Kind.SMALLER_ACTION, Optional.empty(), Optional.of(action)));
        YearMonth from = window.from();
        boolean begun = action.running().from().isBefore(from);
        if (!begun) {
            policy.parts().forEach(part -> ways.add(smaller(plan, action, part)));
        }
        Change drop = new ActionChange.Drop(action.id(), Optional.of(from));
        ways.add(
                begun
                        ? new Way(
                                CutMeasure.Kind.STOPPED_ACTION,
                                Optional.of(drop),
                                drop.revise(plan)
                                        .orElseThrow(ProblemsException::new)
                                        .action(action.id()))
                        : new Way(
                                CutMeasure.Kind.DROPPED_ACTION,
                                Optional.of(drop),
                                Optional.empty()));
        return ways;
    }

    private static Way smaller(Plan plan, Action action, BigDecimal part) {
        ActionRevision.Scale scale = new ActionRevision.Scale(action.id(), part);
        return new Way(
                CutMeasure.Kind.SMALLER_ACTION,
                Optional.of(scale),
                Optional.of(scale.scaled(plan)));
    }

    /** An action is not given up whole while one waits for it that the cut cannot give up. */
    private static List<ActionCut> withoutStrandingOthers(Plan plan, List<ActionCut> cuts) {
        List<ActionCut> kept = new ArrayList<>();
        for (ActionCut cut : cuts) {
            kept.add(
                    isWaitedForInVain(plan, cuts, cut.action())
                            ? new ActionCut(
                                    cut.action(),
                                    cut.ways().stream()
                                            .filter(way -> way.left().isPresent())
                                            .toList())
                            : cut);
        }
        return kept.equals(cuts) ? kept : withoutStrandingOthers(plan, kept);
    }

    private static boolean isWaitedForInVain(Plan plan, List<ActionCut> cuts, Action action) {
        return plan.actions().stream()
                .filter(other -> other.after().contains(action.id()))
                .anyMatch(
                        other ->
                                cuts.stream()
                                        .filter(cut -> cut.action().id().equals(other.id()))
                                        .noneMatch(ActionCut::canBeGivenUp));
    }

    private boolean canBeGivenUp() {
        return ways.stream().anyMatch(way -> way.left().isEmpty());
    }

    /** Returns an action in name only: no money, no days, no effect. */
    static Action idle(Action action) {
        return action.toBuilder()
                .uses(List.of())
                .effort(Map.of())
                .effects(List.of())
                .pace(Collections.emptySortedMap())
                .build();
    }
}
