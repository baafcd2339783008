package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import vn.aop.core.decision.Judgement;
import vn.aop.web.review.Badge;

/**
 * What one ground found.
 *
 * @param outcome what it says
 * @param said the finding with its figures, and where that stands in the plan
 */
public record GroundRow(Badge outcome, Said said) {

    public GroundRow {
        requireNonNull(outcome, "outcome");
        requireNonNull(said, "said");
    }

    static GroundRow of(Judgement judgement, DeskWords words) {
        String word = words.wording().name(judgement.outcome());
        Badge badge =
                switch (judgement.outcome()) {
                    case FOR -> Badge.good(word);
                    case NOTE -> Badge.note(word);
                    case CONDITION, NOT_THIS_YEAR -> Badge.warn(word);
                    case AGAINST -> Badge.bad(word);
                };
        return new GroundRow(badge, words.said(judgement.said(), judgement.where()));
    }
}
