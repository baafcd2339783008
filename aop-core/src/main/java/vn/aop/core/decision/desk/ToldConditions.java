package vn.aop.core.decision.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.Changes;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;

/**
 * Conditions in sentences. One that gives back part of what the proposal itself allows a budget
 * line would read as if the line were cut, so that what is left of it is told in its place.
 *
 * @param before the plan as it is
 * @param proposed what the proposal changes
 * @param conditions what is changed besides
 */
record ToldConditions(Plan before, List<Change> proposed, List<Change> conditions) {

    List<Message> sentences() {
        List<Message> plain =
                Change.sentences(
                        conditions, before.with(proposed).orElseThrow(ProblemsException::new));
        List<Message> told = new ArrayList<>();
        Set<String> lines = new HashSet<>();
        for (int i = 0; i < conditions.size(); i++) {
            Optional<String> line = line(conditions.get(i)).filter(this::isPutTogether);
            if (line.isEmpty()) {
                told.add(plain.get(i));
            } else if (lines.add(line.get())) {
                told.add(inPlace(line.get()));
            }
        }
        return told;
    }

    /** The line whose amounts a change raises or cuts, if that is what it does. */
    private static Optional<String> line(Change change) {
        if (change instanceof BudgetChange.Raise raise) {
            return Optional.of(raise.line());
        }
        return change instanceof BudgetChange.Cut cut ? Optional.of(cut.line()) : Optional.empty();
    }

    private static List<Change> of(String line, List<Change> changes) {
        return changes.stream().filter(it -> line(it).filter(line::equals).isPresent()).toList();
    }

    /** Whether it and what the proposal itself changes of the line have one net. */
    private boolean isPutTogether(String line) {
        List<Change> asked = of(line, proposed);
        int apart = asked.size() + of(line, conditions).size();
        return !asked.isEmpty() && of(line, net()).size() < apart;
    }

    /** Returns all that is changed, put together into its net. */
    List<Change> net() {
        return Changes.net(Stream.concat(proposed.stream(), conditions.stream()).toList(), before);
    }

    private Message inPlace(String line) {
        List<Message> net = sentences(of(line, net()));
        List<Message> asked = sentences(of(line, proposed));
        return net.isEmpty()
                ? Message.of("condition.left-out").with("asked", asked)
                : Message.of("condition.in-place").with("net", net).with("asked", asked);
    }

    private List<Message> sentences(List<Change> changes) {
        return changes.stream().map(it -> it.sentence(before)).toList();
    }
}
