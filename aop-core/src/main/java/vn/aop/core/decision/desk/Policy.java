package vn.aop.core.decision.desk;

import java.util.List;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;

/**
 * Makes an answer of what the criteria found. The usual policy is {@link #USUAL}; where a jar or
 * module provides another as a service, that one holds at {@link DecisionDesk#installed()}.
 */
@FunctionalInterface
public interface Policy {

    /** What comes of the criteria, before conditions are looked for. */
    enum Answer {
        /** Nothing stands in the way. */
        YES,
        /** Something stands in the way that could be mended. */
        ON_CONDITIONS,
        /** The plan leaves it for later. */
        NOT_THIS_YEAR,
        /** It is against the plan. */
        NO
    }

    /**
     * No where a criterion is against it; not this year where the plan leaves it for later; on
     * conditions where a criterion asks for one; else yes.
     */
    Policy USUAL =
            judgements -> {
                if (has(judgements, Outcome.NOT_THIS_YEAR)) {
                    return Answer.NOT_THIS_YEAR;
                } else if (has(judgements, Outcome.AGAINST)) {
                    return Answer.NO;
                }
                return has(judgements, Outcome.CONDITION) ? Answer.ON_CONDITIONS : Answer.YES;
            };

    /** Returns the answer. */
    Answer answer(List<Judgement> judgements);

    private static boolean has(List<Judgement> judgements, Outcome outcome) {
        return judgements.stream().anyMatch(it -> it.outcome() == outcome);
    }
}
