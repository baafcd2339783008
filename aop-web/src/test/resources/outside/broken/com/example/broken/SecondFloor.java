package com.example.broken;

import java.util.List;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;

/** A criterion with the id of a built-in one. */
public final class SecondFloor implements DecisionCriterion {

    @Override
    public String id() {
        return "cash-floor";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        return List.of();
    }
}
