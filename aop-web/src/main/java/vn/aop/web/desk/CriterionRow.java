package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import vn.aop.cases.wording.Wording;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.DecisionWords;
import vn.aop.web.widget.PlacedSentence;

/**
 * What one criterion found.
 *
 * @param outcome what it says
 * @param said the finding with its figures, and where that stands in the plan
 */
public record CriterionRow(Badge outcome, PlacedSentence said) {

    public CriterionRow {
        requireNonNull(outcome, "outcome");
        requireNonNull(said, "said");
    }

    /** Returns what the criteria of an answer found, what decides it first. */
    static List<CriterionRow> of(Advice advice, DecisionWords words) {
        return advice.judgements().stream()
                .sorted(Comparator.comparingInt(it -> Outcome.TOLD.indexOf(it.outcome())))
                .map(it -> of(it, advice, words))
                .toList();
    }

    private static CriterionRow of(Judgement judgement, Advice advice, DecisionWords words) {
        String word = word(judgement.outcome(), advice, words.wording());
        Badge badge =
                switch (judgement.outcome()) {
                    case FOR -> Badge.good(word);
                    case NOTE -> Badge.note(word);
                    case CONDITION, NOT_THIS_YEAR -> Badge.warn(word);
                    case AGAINST -> Badge.bad(word);
                };
        return new CriterionRow(badge, words.said(judgement.message(), judgement.where()));
    }

    /** What has to be mended can be mended only where the answer is a yes with conditions. */
    private static String word(Outcome outcome, Advice advice, Wording wording) {
        boolean isObstacle =
                outcome == Outcome.CONDITION && !advice.is(LoggedDecision.Answer.YES_IF);
        return isObstacle ? wording.say("outcome.obstacle") : wording.name(outcome);
    }
}
