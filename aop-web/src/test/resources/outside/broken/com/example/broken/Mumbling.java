package com.example.broken;

import java.util.List;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.text.Place;

/** A criterion whose words are broken; it judges all the same. */
public final class Mumbling implements DecisionCriterion {

    @Override
    public String id() {
        return "mumbling";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        return List.of(Judgement.of(id(), Outcome.NOTE, Place.WHOLE, "ground.mumbling"));
    }
}
