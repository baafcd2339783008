package vn.aop.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.change.Amendment;
import vn.aop.core.decision.Answered;
import vn.aop.core.decision.LoggedDecision;
import vn.aop.core.decision.Proposal;
import vn.aop.core.text.Text;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Typed;

/** One of the offers that come up in the story of a case, judged as it stands there. */
final class Offer implements Ask {

    private final OpenCase open;
    private final Proposal proposal;

    Offer(OpenCase open, Proposal proposal) {
        this.open = open;
        this.proposal = proposal;
    }

    Proposal proposal() {
        return proposal;
    }

    @Override
    public LoggedDecision.Kind kind() {
        return LoggedDecision.Kind.OPPORTUNITY;
    }

    @Override
    public Amendment.Cause cause() {
        return Amendment.Cause.OPPORTUNITY;
    }

    @Override
    public Map<String, List<String>> defaults() {
        return Map.of();
    }

    @Override
    public List<FieldGroup> form(Fields fields) {
        return List.of();
    }

    @Override
    public Optional<Text> evidence(Typed typed) {
        return Optional.of(proposal.evidence().orElse(proposal.reason()));
    }

    @Override
    public Answered<Advice> answer(Typed typed) {
        return new Opportunity(open).decide(proposal);
    }
}
