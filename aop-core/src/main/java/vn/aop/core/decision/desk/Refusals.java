package vn.aop.core.decision.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.BreakEven;
import vn.aop.core.decision.Proposal;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Nearest;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/** Why a proposal cannot be answered at all, whatever the criteria would say. */
final class Refusals {

    private static final Place CHANGES = Place.of("changes");
    private static final Place SHOWN = Place.of("shown");

    private Refusals() {}

    /** Returns what is wrong with a proposal before its changes are made. */
    static List<Problem> of(Plan plan, Proposal proposal) {
        if (proposal.changes().isEmpty()) {
            return List.of(Problem.at(CHANGES, "decision.changes-nothing"));
        }
        List<Problem> problems =
                new ArrayList<>(Assessment.past(plan, proposal.asked(), proposal.changes()));
        for (int i = 0; i < proposal.changes().size(); i++) {
            if (!proposal.changes().get(i).saysWhatFor()) {
                problems.add(Problem.at(CHANGES.then(i), "decision.sets-the-measure"));
            }
        }
        problems.addAll(unshown(plan, proposal));
        return problems;
    }

    /** What the evidence is to say of the plan must be there, and so must the evidence. */
    private static List<Problem> unshown(Plan plan, Proposal proposal) {
        List<Problem> problems = new ArrayList<>();
        Proposal.Shown shown = proposal.shown();
        if (proposal.evidence().isEmpty() && !shown.equals(Proposal.Shown.NOTHING)) {
            problems.add(Problem.at(SHOWN, "decision.shown-without-evidence"));
        }
        List<String> lines = plan.budget().stream().map(BudgetLine::id).toList();
        List<String> risks = plan.risks().stream().map(Risk::id).toList();
        problems.addAll(unknown("unneeded", shown.unneeded(), "plan.unknown-line", lines));
        problems.addAll(unknown("risks", shown.risks(), "plan.unknown-risk", risks));
        return problems;
    }

    private static List<Problem> unknown(
            String where, List<String> ids, String key, List<String> known) {
        return IntStream.range(0, ids.size())
                .filter(i -> !known.contains(ids.get(i)))
                .mapToObj(
                        i ->
                                Problem.at(SHOWN.then(where).then(i), key)
                                        .with("id", ids.get(i))
                                        .with("nearest", Nearest.to(ids.get(i), known))
                                        .with("known", known))
                .toList();
    }

    /**
     * Returns what is wrong with a proposal once its changes are made. What a share of unknown
     * sales comes to, nobody knows: a no would be as wrong as a yes.
     */
    static List<Problem> of(Assessment assessment) {
        return BreakEven.whyUnknown(assessment)
                .map(it -> Problem.at(CHANGES, "decision.sales-unknown").with("reason", it))
                .or(() -> idle(assessment))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Problem> idle(Assessment assessment) {
        return Optional.of(assessment)
                .filter(Assessment::isIdle)
                .map(it -> Problem.at(CHANGES, "decision.no-cost-no-effect"));
    }
}
