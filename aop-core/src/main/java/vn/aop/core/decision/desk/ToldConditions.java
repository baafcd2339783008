package vn.aop.core.decision.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.Changes;
import vn.aop.core.change.TermsChange;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;

/**
 * Conditions in sentences. One that gives back part of what the proposal itself allows a budget
 * line would read as if the line were cut, and one on a price as if it came on top of that of the
 * proposal, so that what is left is told in the place of what was asked.
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
        List<Change> inPlace = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Change condition = conditions.get(i);
            Optional<Message> later = laterStop(condition);
            if (later.isPresent()) {
                told.add(later.get());
            } else if (!isPutTogether(condition)) {
                told.add(plain.get(i));
            } else if (inPlace.stream().noneMatch(it -> isOfSame(it, condition))) {
                inPlace.add(condition);
                told.add(inPlace(condition));
            }
        }
        return told;
    }

    /**
     * Whether both raise or cut one line, or set the price or the margin of the same sales, be it
     * of other months.
     */
    static boolean isOfSame(Change one, Change other) {
        return one instanceof TermsChange own && other instanceof TermsChange terms
                ? own.in(terms.months()).isOfSame(terms)
                : line(one).filter(it -> line(other).filter(it::equals).isPresent()).isPresent();
    }

    /** The line whose amounts a change raises or cuts, if that is what it does. */
    private static Optional<String> line(Change change) {
        if (change instanceof BudgetChange.Raise raise) {
            return Optional.of(raise.line());
        }
        return change instanceof BudgetChange.Cut cut ? Optional.of(cut.line()) : Optional.empty();
    }

    private static List<Change> of(Change same, List<Change> changes) {
        return changes.stream().filter(it -> isOfSame(same, it)).toList();
    }

    /** Whether it and what the proposal itself changes of the same have one net. */
    private boolean isPutTogether(Change condition) {
        List<Change> asked = of(condition, proposed);
        int apart = asked.size() + of(condition, conditions).size();
        return !asked.isEmpty() && of(condition, net()).size() < apart;
    }

    /** Returns all that is changed, put together into its net. */
    List<Change> net() {
        return Changes.net(Stream.concat(proposed.stream(), conditions.stream()).toList(), before);
    }

    private Message inPlace(Change condition) {
        List<Message> net = told(of(condition, net()));
        List<Message> asked = told(of(condition, Changes.net(proposed, before)));
        return net.isEmpty()
                ? Message.of("condition.left-out").with("asked", asked)
                : Message.of("condition.in-place").with("net", net).with("asked", asked);
    }

    /**
     * An action that is stopped later is told by the month, and not as one that is written anew.
     */
    private Optional<Message> laterStop(Change condition) {
        return IntStream.range(0, proposed.size())
                .boxed()
                .flatMap(
                        i ->
                                DatedStop.of(proposed.get(i))
                                        .flatMap(it -> later(i, it, condition))
                                        .stream())
                .findFirst();
    }

    private Optional<Message> later(int i, DatedStop asked, Change condition) {
        return IntStream.rangeClosed(1, LaterStart.LATEST)
                .mapToObj(asked::later)
                .filter(it -> comesTo(i, it.change(), condition))
                .findFirst()
                .map(
                        it ->
                                Message.of("condition.in-place")
                                        .with("net", told(List.of(it.change())))
                                        .with("asked", told(List.of(asked.change()))));
    }

    /** Whether a condition leaves an action as the proposal would with another stop. */
    private boolean comesTo(int i, ActionChange later, Change condition) {
        List<Change> others = new ArrayList<>(proposed);
        others.set(i, later);
        return revised(condition)
                .filter(it -> it.id().equals(later.action()))
                .filter(
                        it ->
                                before.with(others)
                                        .value()
                                        .flatMap(plan -> plan.action(it.id()))
                                        .filter(it::equals)
                                        .isPresent())
                .isPresent();
    }

    private static Optional<Action> revised(Change condition) {
        if (condition instanceof ActionRevision.Revise revision) {
            return Optional.of(revision.revised());
        }
        return condition instanceof ActionChange.Add add
                ? Optional.of(add.added())
                : Optional.empty();
    }

    private List<Message> told(List<Change> changes) {
        return changes.stream().map(it -> it.sentence(before)).toList();
    }
}
