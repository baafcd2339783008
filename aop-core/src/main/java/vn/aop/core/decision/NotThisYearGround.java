package vn.aop.core.decision;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.change.DirectionChange;
import vn.aop.core.change.ResourceChange;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.resource.Hiring;

/**
 * Whether the proposal is among the things left for later: by a tag, by most of the words of what
 * was put off, or by hiring where the year hires nobody.
 */
final class NotThisYearGround implements Ground {

    /** From which share of the telling words on two texts speak of the same thing. */
    private static final double SAME = 0.75;

    @Override
    public String id() {
        return "not-this-year";
    }

    @Override
    public List<Judgement> judge(Question question) {
        List<Judgement> found = new ArrayList<>();
        question.before().plan().direction().notThisYear().stream()
                .filter(item -> !isTakenUp(item, question))
                .filter(item -> isMeant(item, question.proposal()))
                .forEach(item -> found.add(putOff(item)));
        boolean hires = question.changes(ResourceChange.Add.class).findAny().isPresent();
        if (hires && question.before().plan().resources().hiring() == Hiring.NONE) {
            found.add(
                    Judgement.of(
                            id(), Outcome.NOT_THIS_YEAR, "resources/noHiring", "ground.no-hiring"));
        }
        return found;
    }

    private static boolean isTakenUp(NotThisYear item, Question question) {
        return question.changes(DirectionChange.TakeUp.class)
                .anyMatch(change -> change.putOff().equals(item.id()));
    }

    private static boolean isMeant(NotThisYear item, Proposal proposal) {
        boolean tagged =
                item.tags().stream()
                        .anyMatch(
                                tag ->
                                        proposal.tags().stream()
                                                        .anyMatch(
                                                                own ->
                                                                        Words.plain(own)
                                                                                .equals(
                                                                                        Words.plain(
                                                                                                tag)))
                                                || Words.contains(proposal.what(), tag));
        return tagged || Words.likeness(item.what(), proposal.what()) >= SAME;
    }

    private Judgement putOff(NotThisYear item) {
        String where = "direction/notThisYear/" + item.id();
        return item.lookAgain()
                .map(
                        month ->
                                Judgement.of(
                                        id(),
                                        Outcome.NOT_THIS_YEAR,
                                        where,
                                        "ground.put-off-until",
                                        "what",
                                        item.what(),
                                        "why",
                                        item.why(),
                                        "month",
                                        month))
                .orElseGet(
                        () ->
                                Judgement.of(
                                        id(),
                                        Outcome.NOT_THIS_YEAR,
                                        where,
                                        "ground.put-off",
                                        "what",
                                        item.what(),
                                        "why",
                                        item.why()));
    }
}
