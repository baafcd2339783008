package vn.aop.core.decision.criteria;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.text.Place;

/** Whether the reason is evidence or a bias. It is worth knowing and decides nothing. */
final class ReasonCriterion implements DecisionCriterion {

    @Override
    public String id() {
        return "reason";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        Proposal proposal = assessment.proposal();
        List<Judgement> found = new ArrayList<>();
        DecisionBias.in(proposal.reason())
                .ifPresent(
                        bias ->
                                found.add(
                                        Judgement.of(
                                                        id(),
                                                        Outcome.NOTE,
                                                        Place.WHOLE,
                                                        "ground.reflex")
                                                .with("reflex", bias)
                                                .with("reason", proposal.reason())));
        proposal.evidence()
                .ifPresent(
                        evidence ->
                                found.add(
                                        Judgement.of(
                                                        id(),
                                                        Outcome.NOTE,
                                                        Place.WHOLE,
                                                        "ground.evidence")
                                                .with("evidence", evidence)));
        if (proposal.evidence().isEmpty()) {
            found.add(Judgement.of(id(), Outcome.NOTE, Place.WHOLE, "ground.no-evidence"));
        }
        return found;
    }
}
