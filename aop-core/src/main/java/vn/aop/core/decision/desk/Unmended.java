package vn.aop.core.decision.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Set<Found> found =
                judgements.stream()
                        .filter(it -> it.outcome() == Outcome.CONDITION)
                        .map(Unmended::found)
                        .collect(Collectors.toCollection(HashSet::new));
        always.ifPresentOrElse(it -> it.retainAll(found), () -> always = Optional.of(found));
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
