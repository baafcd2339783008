package vn.aop.core.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.aop.core.change.Change;

/**
 * Looks for the fewest further changes that turn a proposal into a yes, by trying them: first one,
 * then two together, up to a fixed number of trials. Of several that are as few, the one with the
 * least damage to the goals is taken; of several with the same, the first.
 */
final class LeastChange {

    private static final int MOST_TRIED = 600;

    private final DecisionDesk desk;
    private final Question question;
    private final List<Judgement> judgements;
    private int tried;

    LeastChange(DecisionDesk desk, Question question, List<Judgement> judgements) {
        this.desk = desk;
        this.question = question;
        this.judgements = judgements;
    }

    /** Returns the changes, empty where none were found. */
    Optional<List<Change>> find() {
        List<Change> candidates = new Remedies(question, judgements).all();
        return best(singles(candidates)).or(() -> best(pairs(candidates)));
    }

    private static List<List<Change>> singles(List<Change> candidates) {
        return candidates.stream().map(List::of).toList();
    }

    private static List<List<Change>> pairs(List<Change> candidates) {
        List<List<Change>> pairs = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                pairs.add(List.of(candidates.get(i), candidates.get(j)));
            }
        }
        return pairs;
    }

    private Optional<List<Change>> best(List<List<Change>> sets) {
        return sets.stream()
                .filter(set -> tried++ < MOST_TRIED)
                .flatMap(set -> desk.asked(question, set).stream())
                .filter(desk::isYes)
                .min(Comparator.comparing(LeastChange::damage))
                .map(Question::conditions);
    }

    private static GoalDamage damage(Question question) {
        return GoalDamage.between(question.before(), question.after());
    }
}
