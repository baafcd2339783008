package vn.aop.core.decision.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * What stood in the way in every trial of conditions, so that a no rests on it: whatever else might
 * have been mended, this was not. It is for one thread.
 */
final class Unmended {

    private Optional<Set<Found>> always = Optional.empty();
    private Optional<List<Judgement>> checks = Optional.empty();

    /** What makes a judgement the same in another trial, whatever its figures are. */
    private record Found(String criterion, Place where) {}

    /** Notes what one trial did not mend. */
    void stillThere(List<Judgement> judgements) {
        stillThere(it -> judgements, () -> judgements);
    }

    /**
     * Notes what one trial did not mend. Only what stood in the way until then is asked about.
     *
     * @param byCriterion what stands in the way by one criterion, given its id
     * @param all what stands in the way by all of them
     */
    void stillThere(Function<String, List<Judgement>> byCriterion, Supplier<List<Judgement>> all) {
        always.ifPresentOrElse(
                it ->
                        it.removeIf(
                                one ->
                                        !conditions(byCriterion.apply(one.criterion()))
                                                .contains(one)),
                () -> always = Optional.of(conditions(all.get())));
    }

    private static Set<Found> conditions(List<Judgement> judgements) {
        return judgements.stream()
                .filter(it -> it.outcome() == Outcome.CONDITION)
                .map(Unmended::found)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Notes what only the checks of the plan found in a trial: nothing else stood in the way. */
    void foundByChecks(List<Judgement> judgements) {
        Set<Found> found = judgements.stream().map(Unmended::found).collect(Collectors.toSet());
        checks =
                Optional.of(
                        checks.map(
                                        it ->
                                                it.stream()
                                                        .filter(one -> found.contains(found(one)))
                                                        .toList())
                                .orElse(judgements));
    }

    /**
     * Returns what the checks of the plan found in every trial in which nothing else stood in the
     * way, as it is once that is made; without what is among some judgements already.
     */
    List<Judgement> onceItPays(List<Judgement> judgements) {
        Set<Found> told = judgements.stream().map(Unmended::found).collect(Collectors.toSet());
        return checks.stream()
                .flatMap(List::stream)
                .filter(it -> !told.contains(found(it)))
                .map(Unmended::onceItPays)
                .toList();
    }

    private static Judgement onceItPays(Judgement found) {
        return new Judgement(
                found.criterion(),
                found.outcome(),
                found.numbers(),
                found.where(),
                found.lacks(),
                Message.of("ground.once-it-pays").with("found", found.message()));
    }

    private static Found found(Judgement judgement) {
        return new Found(judgement.criterion(), judgement.where());
    }

    /** Returns those of some judgements that no trial mended; all, where each was mended by one. */
    List<Judgement> of(List<Judgement> judgements) {
        List<Judgement> left = among(judgements, always.orElse(Set.of()));
        List<Judgement> found =
                among(
                        judgements,
                        checks.stream()
                                .flatMap(List::stream)
                                .map(Unmended::found)
                                .collect(Collectors.toSet()));
        if (left.isEmpty()) {
            return found.isEmpty() ? judgements : found;
        }
        return left;
    }

    private static List<Judgement> among(List<Judgement> judgements, Set<Found> some) {
        return judgements.stream().filter(it -> some.contains(found(it))).toList();
    }
}
