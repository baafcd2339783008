package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.decision.Assessment;

/**
 * Does what is proposed some months later. What carries the months of an action moves with it: the
 * price or margin that holds then or afterwards, the money for these months, other actions of the
 * proposal that the same price or money goes with, and what it stops from these months on. An
 * action alone would be judged without the discount that it is for.
 *
 * @param assessment the proposal with what is asked for already
 */
record LaterStart(Assessment assessment) {

    static final int LATEST = 6;

    LaterStart {
        requireNonNull(assessment, "assessment");
    }

    /** Returns one set of changes for each month later that the year still has. */
    List<List<Change>> of(List<Action> own) {
        List<MovedMonths> dated =
                assessment.proposal().changes().stream()
                        .flatMap(it -> MovedMonths.of(it).stream())
                        .toList();
        Set<MovedAtOnce> all = new LinkedHashSet<>();
        own.forEach(it -> all.add(MovedAtOnce.with(it, own, dated)));
        return all.stream().flatMap(this::later).toList();
    }

    private Stream<List<Change>> later(MovedAtOnce moved) {
        return IntStream.rangeClosed(1, LATEST).boxed().flatMap(it -> later(moved, it).stream());
    }

    private Optional<List<Change>> later(MovedAtOnce moved, int months) {
        boolean isInYear =
                moved.actions().stream()
                        .map(it -> it.running().from().plusMonths(months))
                        .noneMatch(it -> it.isAfter(assessment.after().plan().year().last()));
        return Optional.of(moved)
                .filter(it -> isInYear)
                .flatMap(
                        it ->
                                MovedMonths.later(
                                        it.dated(),
                                        assessment.proposal().changes(),
                                        assessment.before().plan(),
                                        months))
                .flatMap(
                        it ->
                                stops(moved, months)
                                        .map(stops -> together(moved, months, stops, it)));
    }

    private Optional<List<Change>> stops(MovedAtOnce moved, int months) {
        return new LaterStops(assessment.before().plan(), assessment.proposal().changes())
                .with(moved.actions(), months);
    }

    private static List<Change> together(
            MovedAtOnce moved, int months, List<Change> stops, List<Change> dated) {
        Stream<Change> delays = moved.actions().stream().map(it -> delay(it.id(), months));
        return Stream.of(delays, stops.stream(), dated.stream()).flatMap(it -> it).toList();
    }

    private static Change delay(String action, int months) {
        return new ActionChange.Delay(action, months);
    }

    /** Actions and changes of which none moves without the others. */
    private record MovedAtOnce(List<Action> actions, List<MovedMonths> dated) {

        static MovedAtOnce with(Action action, List<Action> own, List<MovedMonths> dated) {
            List<Action> actions = List.of(action);
            List<MovedMonths> moved = List.of();
            int before = 0;
            while (actions.size() + moved.size() > before) {
                before = actions.size() + moved.size();
                List<Action> known = actions;
                moved =
                        dated.stream()
                                .filter(it -> known.stream().anyMatch(one -> isTied(one, it)))
                                .toList();
                List<MovedMonths> with = moved;
                actions =
                        own.stream()
                                .filter(
                                        it ->
                                                known.contains(it)
                                                        || with.stream()
                                                                .anyMatch(one -> isTied(it, one)))
                                .toList();
            }
            return new MovedAtOnce(actions, moved);
        }

        /** A price may be prepared before it holds; money is meant for the months it names. */
        private static boolean isTied(Action action, MovedMonths dated) {
            boolean isOver = dated.months().to().isBefore(action.running().from());
            return dated.change() instanceof TermsChange
                    ? !isOver
                    : dated.change() instanceof BudgetChange
                            && action.running().contains(dated.months().from())
                            && action.running().contains(dated.months().to());
        }
    }
}
