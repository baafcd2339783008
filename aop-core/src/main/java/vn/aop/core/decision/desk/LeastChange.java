package vn.aop.core.decision.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.Changes;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.decision.Judgement;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

/**
 * Looks for the fewest further changes that turn a proposal into a yes, by trying them: one remedy
 * alone, then two together, then the pairs that came nearest with a third, up to a fixed number of
 * trials.
 *
 * <p>Of changes that differ only in how much, the gentlest counts: a month later before two. Of
 * several that are as few, the one is taken that takes least from the goals, measured from where
 * the proposal as it was asked would lead them; then the one that leaves them best against the plan
 * as it is; then the gentlest, the first of the remedies.
 */
final class LeastChange {

    private static final int NEAREST = 8;
    private static final int MOST_DEARER = 100;

    private final Hearing hearing;
    private final Completion completion;
    private final Assessment assessment;
    private final Assessment completed;
    private final List<List<Change>> remedies;
    private final List<List<Change>> beyondTheBudget;
    private final Optional<List<Change>> trial;
    private final List<Near> near = new ArrayList<>();
    private final Unmended unmended;
    private int trials;

    /**
     * Two remedies that do not suffice.
     *
     * @param left how many judgements still stand in the way, at least
     * @param isCounted whether that is how many there are
     */
    private record Near(List<Change> set, long left, boolean isCounted) {}

    /** Conditions that suffice, with what they are asked for besides. */
    private record Found(Assessment mended, Assessment completed) {}

    LeastChange(
            Hearing hearing,
            Completion completion,
            Assessment assessment,
            int trials,
            Unmended unmended) {
        this.hearing = hearing;
        this.unmended = unmended;
        this.completion = completion;
        this.assessment = assessment;
        this.trials = trials;
        this.completed = completion.of(assessment);
        Remedies known = new Remedies(completed, hearing.judge(completed));
        this.remedies = new ArrayList<>(known.all().stream().map(this::net).toList());
        hearing.checks().buying(completed).stream()
                .filter(it -> !remedies.contains(it))
                .forEach(remedies::add);
        this.beyondTheBudget = known.beyondTheBudget();
        this.trial = known.trial();
    }

    /** Returns the changes, empty where none were found. */
    Optional<List<Change>> find() {
        boolean suffices = !completed.conditions().isEmpty() && hearing.isYes(completed);
        return suffices ? Optional.of(completed.conditions()) : search();
    }

    private Optional<List<Change>> search() {
        if (!completed.conditions().isEmpty()) {
            inTheWayOnceItPays(completed);
        }
        List<List<Change>> sets = new ArrayList<>(remedies);
        for (int i = 0; i < remedies.size(); i++) {
            sets.addAll(with(remedies.get(i), remedies.subList(i + 1, remedies.size())));
        }
        return fewest(sets)
                .or(() -> fewest(triples()))
                .or(() -> fewest(dearer(beyondTheBudget)))
                .or(() -> fewest(dearer(atLast())));
    }

    /** More money than the budget has, or far less than was asked, alone or with one remedy. */
    private List<List<Change>> dearer(List<List<Change>> some) {
        trials = MOST_DEARER;
        return Stream.concat(
                        some.stream(), some.stream().flatMap(it -> with(it, remedies).stream()))
                .toList();
    }

    /** Only a trial of it, or all of it at the prices that hold. */
    private List<List<Change>> atLast() {
        return Stream.of(trial, new FullPrice(completed, hearing).changes())
                .flatMap(Optional::stream)
                .filter(it -> completion.hopesForSales())
                .toList();
    }

    private List<List<Change>> triples() {
        return nearest().stream().flatMap(it -> with(it.set(), remedies).stream()).toList();
    }

    /**
     * Those with the fewest judgements in the way, counted only as far as it makes a difference.
     */
    private List<Near> nearest() {
        List<Near> open = new ArrayList<>(near);
        open.removeIf(it -> remedies.contains(it.set()));
        List<Near> nearest = new ArrayList<>();
        while (nearest.size() < NEAREST && !open.isEmpty()) {
            Near least = Collections.min(open, Comparator.comparing(Near::left));
            if (least.isCounted()) {
                nearest.add(least);
                open.remove(least);
            } else {
                open.set(open.indexOf(least), counted(least));
            }
        }
        return nearest;
    }

    private Near counted(Near some) {
        return assessment
                .on(some.set())
                .map(it -> new Near(some.set(), left(others(hearing.judge(it))), true))
                .orElseThrow();
    }

    private List<List<Change>> with(List<Change> set, List<List<Change>> remedies) {
        return remedies.stream()
                .filter(remedy -> remedy.stream().noneMatch(it -> isLike(it, set)))
                .map(remedy -> net(new Together(completed.after().plan()).of(set, remedy)))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private List<Change> net(List<Change> set) {
        return Changes.net(set, assessment.after().plan());
    }

    /** To make the same change of the same thing twice is to make it once, by more. */
    private boolean isLike(Change change, List<Change> set) {
        Plan plan = assessment.after().plan();
        return set.stream()
                .anyMatch(
                        it ->
                                it.kind().equals(change.kind())
                                        && it.touches(plan).equals(change.touches(plan)));
    }

    private Optional<List<Change>> fewest(List<List<Change>> sets) {
        return sets.stream()
                .map(LeastChange::size)
                .distinct()
                .sorted()
                .map(size -> best(sets.stream().filter(it -> size(it) == size)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What one sale or line has in other months instead is one change. */
    private static long size(List<Change> set) {
        return IntStream.range(0, set.size())
                .filter(
                        i ->
                                set.subList(0, i).stream()
                                        .noneMatch(it -> ToldConditions.isOfSame(it, set.get(i))))
                .count();
    }

    private Optional<List<Change>> best(Stream<List<Change>> sets) {
        Map<List<List<Object>>, Found> found = new LinkedHashMap<>();
        sets.filter(set -> !found.containsKey(form(set)))
                .filter(set -> trials-- > 0)
                .flatMap(set -> assessment.on(set).stream())
                .flatMap(mended -> sufficient(mended).stream())
                .forEach(it -> found.putIfAbsent(form(it.mended().conditions()), it));
        return found.values().stream()
                .min(
                        Comparator.comparing((Found it) -> damage(assessment.after(), it.mended()))
                                .thenComparing(it -> damage(assessment.before(), it.mended())))
                .map(this::trimmed)
                .map(it -> it.completed().conditions());
    }

    /**
     * What pays for all of it is asked for only as far as the other conditions leave it lacking;
     * what belongs to a smaller scale is of that scale.
     */
    private Found trimmed(Found found) {
        Found trimmed = found;
        for (Change change : found.mended().conditions()) {
            boolean isAlone = trimmed.mended().conditions().size() == 1;
            if (change instanceof BudgetChange && !isAlone && isRemedy(List.of(change))) {
                trimmed = trimmed(trimmed, change).orElse(trimmed);
            }
        }
        return trimmed;
    }

    private boolean isRemedy(List<Change> changes) {
        return remedies.contains(changes) || beyondTheBudget.contains(changes);
    }

    private Optional<Found> trimmed(Found found, Change change) {
        List<Change> set = found.mended().conditions();
        List<Change> others = set.stream().filter(it -> it != change).toList();
        return assessment.on(others).stream()
                .map(it -> new Remedies(it, hearing.judge(it)))
                .flatMap(it -> it.all().stream())
                .filter(it -> it.size() == 1 && isLike(change, it))
                .map(it -> it.get(0))
                .filter(it -> isLess(it, change))
                .flatMap(it -> assessment.on(net(replaced(set, change, it))).stream())
                .flatMap(it -> sufficient(it).stream())
                .findFirst();
    }

    private static boolean isLess(Change one, Change other) {
        return one instanceof BudgetChange less
                && other instanceof BudgetChange more
                && less.amounts().total().isLessThan(more.amounts().total());
    }

    private static List<Change> replaced(List<Change> set, Change change, Change other) {
        return set.stream().map(it -> it == change ? other : it).toList();
    }

    /** What changes are but for how much; a month later that does is not made two. */
    private List<List<Object>> form(List<Change> set) {
        Plan plan = assessment.after().plan();
        return set.stream().map(it -> List.<Object>of(it.kind(), it.touches(plan))).toList();
    }

    /** What is left out is asked for only where nothing else stands in the way. */
    private Optional<Found> sufficient(Assessment mended) {
        Variant variant = hearing.variant(mended);
        if (hearing.isHindered(variant, completion::answers)) {
            unmended.stillThere(it -> others(variant, it), () -> others(variant.all()));
            near.add(new Near(mended.conditions(), 1, false));
            return Optional.empty();
        }
        return sufficient(mended, others(variant.all()));
    }

    /** What one criterion finds, of what counts in a trial. */
    private List<Judgement> others(Variant variant, String criterion) {
        List<Judgement> found = hearing.found(variant, criterion);
        return found.stream().anyMatch(Judgement::dependsOnRise)
                ? others(variant.all())
                : found.stream().filter(it -> !completion.answers(it)).toList();
    }

    private Optional<Found> sufficient(Assessment mended, List<Judgement> others) {
        Optional<Found> tried =
                Optional.of(mended)
                        .filter(it -> hearing.isYes(others))
                        .map(it -> new Found(it, completion.of(it)));
        Optional<Found> found = tried.filter(it -> hearing.isYes(it.completed()));
        if (found.isEmpty()) {
            unmended.stillThere(hearing.isYes(others) ? List.of() : others);
            tried.ifPresent(it -> inTheWayOnceItPays(it.completed()));
            near.add(new Near(mended.conditions(), left(others), true));
        }
        return found;
    }

    /** What is so only at some rises is settled where the rise is asked for. */
    private List<Judgement> others(List<Judgement> judgements) {
        boolean isAsked = judgements.stream().anyMatch(completion::answers);
        return judgements.stream()
                .filter(it -> !completion.answers(it) && !(isAsked && it.dependsOnRise()))
                .toList();
    }

    /** What the checks of the plan find once all is filled in that was asked for. */
    private void inTheWayOnceItPays(Assessment filledIn) {
        if (hearing.isFree(filledIn)) {
            unmended.foundByChecks(hearing.checks().judge(filledIn));
        }
    }

    private static long left(List<Judgement> judgements) {
        return judgements.stream().filter(Variant::isInTheWay).count();
    }

    private static GoalDamage damage(Projection before, Assessment mended) {
        return GoalDamage.between(before, mended.after());
    }
}
