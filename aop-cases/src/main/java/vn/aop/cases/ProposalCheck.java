package vn.aop.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.ProposalFile;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/** One look at a proposal of a case: what the desk answers, and what its author expects. */
final class ProposalCheck {

    private final Case one;
    private final CaseProposal proposal;
    private final List<FileProblem> problems = new ArrayList<>();
    private final List<FileProblem> remarks = new ArrayList<>();
    private Optional<CaseReport.Answer> answer = Optional.empty();

    ProposalCheck(Case one, CaseProposal proposal) {
        this.one = one;
        this.proposal = proposal;
    }

    /** Asks a desk. */
    void ask(ProposalFile file, Plan plan, DecisionDesk desk) {
        Proposal asked = file.proposal();
        if (asked.what().isPlain() || asked.reason().isPlain()) {
            remarks.add(
                    FileProblem.of(
                            one.nameOf(proposal.file()),
                            Message.of("case.proposal-one-language")
                                    .with("proposal", proposal.name())));
        }
        asked.asked()
                .or(one.file()::today)
                .map(asked::on)
                .ifPresent(it -> compare(desk.decide(plan, it), file));
    }

    private void compare(Validated<Decision, Problem> answered, ProposalFile file) {
        answered.problems().stream().map(file::told).distinct().forEach(problems::add);
        answered.value().ifPresent(this::compare);
    }

    private void compare(Decision decision) {
        LoggedDecision.Answer verdict =
                decision.verdict()
                        .match(
                                yes -> LoggedDecision.Answer.YES,
                                yesIf -> LoggedDecision.Answer.YES_IF,
                                later -> LoggedDecision.Answer.NOT_THIS_YEAR,
                                no -> LoggedDecision.Answer.NO);
        answer = Optional.of(new CaseReport.Answer(proposal.name(), proposal.expected(), verdict));
        proposal.expected()
                .filter(it -> it != verdict)
                .ifPresent(it -> problems.add(other(it, verdict, decision)));
    }

    private FileProblem other(
            LoggedDecision.Answer expected, LoggedDecision.Answer verdict, Decision decision) {
        Message told =
                decision.headline()
                        .map(
                                it ->
                                        Message.of("case.other-verdict")
                                                .with("proposal", proposal.name())
                                                .with("expected", expected)
                                                .with("verdict", verdict)
                                                .with("why", it.message()))
                        .orElseGet(
                                () ->
                                        Message.of("case.other-verdict-plain")
                                                .with("proposal", proposal.name())
                                                .with("expected", expected)
                                                .with("verdict", verdict));
        return one.file().toldOfProposal(proposal, told);
    }

    List<FileProblem> problems() {
        return List.copyOf(problems);
    }

    List<FileProblem> remarks() {
        return List.copyOf(remarks);
    }

    Optional<CaseReport.Answer> answer() {
        return answer;
    }
}
