package vn.aop.core.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.change.Change;

/**
 * Looks for the fewest further changes that turn a proposal into a yes, by trying them: one remedy
 * alone, then two together, up to a fixed number of trials. Of several that are as few, the one
 * with the least damage to the goals is taken; of several with the same, the first.
 */
final class LeastChange {

    private static final int MOST_TRIED = 600;
    private static final int MOST_CHANGES = 4;

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
        List<List<Change>> remedies = new Remedies(question, judgements).all();
        List<List<Change>> sets = new ArrayList<>(remedies);
        sets.addAll(pairs(remedies));
        return IntStream.rangeClosed(1, MOST_CHANGES)
                .mapToObj(size -> best(sets.stream().filter(it -> it.size() == size)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<List<Change>> pairs(List<List<Change>> remedies) {
        List<List<Change>> pairs = new ArrayList<>();
        for (int i = 0; i < remedies.size(); i++) {
            for (int j = i + 1; j < remedies.size(); j++) {
                List<Change> both = new ArrayList<>(remedies.get(i));
                both.addAll(remedies.get(j));
                pairs.add(both);
            }
        }
        return pairs;
    }

    private Optional<List<Change>> best(Stream<List<Change>> sets) {
        return sets.filter(set -> tried++ < MOST_TRIED)
                .flatMap(set -> desk.asked(question, set).stream())
                .filter(desk::isYes)
                .min(Comparator.comparing(LeastChange::damage))
                .map(Question::conditions);
    }

    private static GoalDamage damage(Question question) {
        return GoalDamage.between(question.before(), question.after());
    }
}
