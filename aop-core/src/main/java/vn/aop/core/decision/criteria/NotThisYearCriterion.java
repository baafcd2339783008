package vn.aop.core.decision.criteria;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.change.DirectionChange;
import vn.aop.core.change.ResourceChange;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.resource.Hiring;
import vn.aop.core.text.Place;
import vn.aop.core.text.Words;

/**
 * Whether the proposal is among the things left for later: by a tag, by most of the words of what
 * was put off, or by hiring where the year hires nobody.
 */
final class NotThisYearCriterion implements DecisionCriterion {

    /** From which share of the telling words on two texts speak of the same thing. */
    private static final BigDecimal SAME = new BigDecimal("0.75");

    @Override
    public String id() {
        return "not-this-year";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        List<Judgement> found = new ArrayList<>();
        for (NotThisYear item : assessment.before().plan().direction().notThisYear()) {
            if (isTakenUp(item, assessment)) {
                found.add(told(item, Outcome.NOTE, "ground.taken-up"));
            } else if (isMeant(item, assessment.proposal())) {
                found.add(
                        isDue(item, assessment.proposal())
                                ? told(item, Outcome.NOTE, "ground.look-again")
                                : putOff(item, assessment));
            }
        }
        Optional<BigDecimal> hired =
                assessment
                        .changes(ResourceChange.Add.class)
                        .map(it -> it.added().daysPerMonth())
                        .reduce(BigDecimal::add);
        if (hired.isPresent() && assessment.before().plan().resources().hiring() == Hiring.NONE) {
            found.add(
                    Judgement.of(
                                    id(),
                                    Outcome.NOT_THIS_YEAR,
                                    Place.of("resources/noHiring"),
                                    "ground.no-hiring")
                            .with("days", Value.of(hired.get(), Unit.DAYS)));
        }
        return found;
    }

    private static boolean isTakenUp(NotThisYear item, Assessment assessment) {
        return assessment
                .changes(DirectionChange.TakeUp.class)
                .anyMatch(change -> change.putOff().equals(item.id()));
    }

    /** The month to look again has come, so that it is no longer left for later. */
    private static boolean isDue(NotThisYear item, Proposal proposal) {
        return item.lookAgain()
                .filter(
                        month ->
                                proposal.asked()
                                        .filter(day -> !YearMonth.from(day).isBefore(month))
                                        .isPresent())
                .isPresent();
    }

    private static boolean isMeant(NotThisYear item, Proposal proposal) {
        boolean tagged = item.tags().stream().anyMatch(tag -> isTagged(proposal, Words.plain(tag)));
        return tagged || likeness(item, proposal).compareTo(SAME) >= 0;
    }

    private static BigDecimal likeness(NotThisYear item, Proposal proposal) {
        return Words.of(item.what()).telling().shareIn(Words.of(proposal.what()));
    }

    private static boolean isTagged(Proposal proposal, String tag) {
        return !tag.isEmpty()
                && (proposal.tags().stream().map(Words::plain).anyMatch(tag::equals)
                        || Words.of(proposal.what()).contains(tag));
    }

    private Judgement putOff(NotThisYear item, Assessment assessment) {
        return item.lookAgain()
                .map(
                        month ->
                                told(item, Outcome.NOT_THIS_YEAR, "ground.put-off-until")
                                        .with("month", month))
                .orElseGet(
                        () ->
                                told(item, Outcome.NOT_THIS_YEAR, "ground.put-off")
                                        .with(
                                                "outlay",
                                                Value.of(
                                                        assessment.tradeOff().payback().outlay())));
    }

    private Judgement told(NotThisYear item, Outcome outcome, String key) {
        return Judgement.of(id(), outcome, Place.putOff(item.id()), key)
                .with("what", item.what())
                .with("why", item.why());
    }
}
