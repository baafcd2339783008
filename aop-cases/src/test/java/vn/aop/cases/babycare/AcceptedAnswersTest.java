package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Cases;
import vn.aop.cases.fuzz.Tries;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Severity;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.ProblemsException;

/**
 * The desk keeps its word: a plan that follows a yes has nothing new to mend, and what it spends
 * comes back; and yet the desk helps as often as before it asked for that.
 */
class AcceptedAnswersTest {

    private static final Set<Severity> ASKING =
            EnumSet.of(Severity.MUST_MEND, Severity.SHOULD_MEND);

    private final Plan plan = Cases.shipped().find("babycare-house").orElseThrow().plan();

    /** What came of a proposal. */
    private record Accepted(boolean isYes, Set<String> newFindings, boolean isPaid) {}

    /** 31 of these got a yes or a yes with conditions before prices moved with their action. */
    @Test
    void accepting_a_yes_never_adds_to_what_must_or_should_be_mended() {
        assertKeepsItsWord(50, 31);
    }

    /** 571 before emptied shelves had to be filled first. */
    @Test
    @Tag("long")
    void nor_does_it_in_a_thousand() {
        assertKeepsItsWord(1_000, 561);
    }

    private void assertKeepsItsWord(int count, int helpedBefore) {
        List<Accepted> all =
                SeededProposals.of(plan, count / Tries.ONE_IN, 7).parallelStream()
                        .map(this::accept)
                        .toList();

        assertThat(all).allSatisfy(it -> assertThat(it.newFindings()).isEmpty());
        assertThat(all).allMatch(Accepted::isPaid);
        long helped = all.stream().filter(Accepted::isYes).count();
        System.out.printf("%d of %d get a yes, %d before%n", helped, count, helpedBefore);
        assertThat(helped).isGreaterThanOrEqualTo(Tries.ONE_IN == 1 ? helpedBefore : 1);
    }

    private Accepted accept(Proposal proposal) {
        Decision decision =
                DecisionDesk.usual().decide(plan, proposal).orElseThrow(ProblemsException::new);
        boolean isYes =
                decision.verdict().match(yes -> true, yesIf -> true, later -> false, no -> false);
        if (!isYes) {
            return new Accepted(false, Set.of(), true);
        }
        List<Change> all = new ArrayList<>(proposal.changes());
        all.addAll(decision.leastChange());
        Plan after = plan.with(all).orElseThrow(ProblemsException::new);
        Circumstances known = Circumstances.unknown().on(proposal.asked().orElseThrow());
        Map<String, Long> before = findings(plan, known);
        Set<String> added =
                findings(after, known).entrySet().stream()
                        .filter(it -> it.getValue() > before.getOrDefault(it.getKey(), 0L))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        Decision again =
                DecisionDesk.usual()
                        .decide(plan, following(proposal, all))
                        .orElseThrow(ProblemsException::new);
        return new Accepted(true, added, !again.payback().isSpent() || again.payback().isPaid());
    }

    private static Proposal following(Proposal proposal, List<Change> all) {
        return new Proposal(
                proposal.what(),
                proposal.reason(),
                proposal.evidence(),
                proposal.tags(),
                all,
                proposal.asked());
    }

    private static Map<String, Long> findings(Plan plan, Circumstances known) {
        return BuiltInRules.checks().check(PlanHistory.of(plan), known).findings().stream()
                .filter(it -> ASKING.contains(it.severity()))
                .collect(
                        Collectors.groupingBy(
                                it -> it.rule() + " at " + it.where(), Collectors.counting()));
    }
}
