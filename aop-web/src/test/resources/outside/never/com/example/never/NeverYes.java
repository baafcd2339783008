package com.example.never;

import java.util.List;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.desk.Policy;

/** Says no to whatever asks for a condition. */
public final class NeverYes implements Policy {

    @Override
    public Answer answer(List<Judgement> judgements) {
        return judgements.stream().anyMatch(it -> it.outcome() == Outcome.CONDITION)
                ? Answer.NO
                : Policy.USUAL.answer(judgements);
    }
}
