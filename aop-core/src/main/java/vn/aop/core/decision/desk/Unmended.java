package vn.aop.core.decision.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.text.Place;

/**
 * What stood in the way in every trial of conditions, so that a no rests on it: whatever else might
 * have been mended, this was not. It is for one thread.
 */
final class Unmended {

    private Optional<Set<Found>> always = Optional.empty();

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

    private static Found found(Judgement judgement) {
        return new Found(judgement.criterion(), judgement.where());
    }

    /** Returns those of some judgements that no trial mended; all, where each was mended by one. */
    List<Judgement> of(List<Judgement> judgements) {
        List<Judgement> left =
                judgements.stream()
                        .filter(it -> always.filter(all -> all.contains(found(it))).isPresent())
                        .toList();
        return left.isEmpty() ? judgements : left;
    }
}
