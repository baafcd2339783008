package com.example.broken;

import java.util.List;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;

/** A criterion that cannot be made. */
public final class Throwing implements DecisionCriterion {

    public Throwing() {
        throw new IllegalStateException("no rain data");
    }

    @Override
    public String id() {
        return "throwing";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        return List.of();
    }
}
