package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Cases;
import vn.aop.cases.fuzz.Tries;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Severity;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.BreakEven;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Promotion;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.ProblemsException;

/**
 * The desk keeps its word: a plan that follows a yes has nothing new to mend, and what it spends
 * comes back. And yet it helps wherever somebody could do something: what is left of no is told by
 * its grounds, each with how often it decides ({@code
 * docs/decisions/0034-a-condition-before-a-no.md}).
 */
class AcceptedAnswersTest {

    private static final Set<Severity> ASKING =
            EnumSet.of(Severity.MUST_MEND, Severity.SHOULD_MEND);

    private static final Set<String> MONEY = Set.of("payback", "promotion");

    /** Why a thousand proposals are refused, by what decides. */
    private static final Map<String, Long> NOES =
            Map.ofEntries(
                    Map.entry("ground.does-not-pay-back", 177L),
                    Map.entry("ground.does-not-pay-back but with most", 1L),
                    Map.entry("ground.too-little-volume-with-cost", 123L),
                    Map.entry("ground.too-little-volume-with-cost but with most", 2L),
                    Map.entry("ground.pays-nothing", 19L),
                    Map.entry("ground.never-breaks-even", 18L),
                    Map.entry("ground.goal-lost", 11L),
                    Map.entry("ground.too-little-volume", 7L),
                    Map.entry("ground.volume-not-told", 7L),
                    Map.entry("ground.no-effect", 6L),
                    Map.entry("ground.serves-nothing", 5L),
                    Map.entry("ground.serves-nothing-same", 4L),
                    Map.entry("ground.hard-limit", 2L),
                    Map.entry("ground.no-days", 2L),
                    Map.entry("check.action-without-goal", 1L),
                    Map.entry("ground.contradicts", 1L));

    private Plan plan = yardstick();

    /** BabyCare House with the fees of 2025, so that what is counted here measures the desk. */
    private static Plan yardstick() {
        try {
            Path file =
                    Path.of(AcceptedAnswersTest.class.getResource("plan-of-the-desk.yaml").toURI());
            return PlanFile.readHistory(file).value().orElseThrow().original();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came of a proposal; the ground of a no is empty where it is a yes. */
    private record Accepted(Optional<String> no, Set<String> newFindings, boolean isPaid) {

        boolean isYes() {
            return no.isEmpty();
        }
    }

    @Test
    void accepting_a_yes_never_adds_to_what_must_or_should_be_mended() {
        assertKeepsItsWord(50, 34);
    }

    /** With the fees and taxes of 2026 a sale leaves less. */
    @Test
    void nor_does_it_in_the_case_as_it_is_shipped() {
        plan = Cases.shipped().find("babycare-house").orElseThrow().plan();

        assertKeepsItsWord(50, 33);
    }

    /**
     * Before every answer was compared with not spending, 643 got a yes; 97 of those spend 1408
     * million that bring 240, which three times the rise that they expect does not pay either.
     */
    @Test
    @Tag("long")
    void nor_does_it_in_a_thousand() {
        Map<String, Long> noes =
                assertKeepsItsWord(1_000, 614).stream()
                        .flatMap(it -> it.no().stream())
                        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));

        if (Tries.ONE_IN == 1) {
            assertThat(noes).isEqualTo(NOES);
        }
    }

    private List<Accepted> assertKeepsItsWord(int count, int helpedBefore) {
        List<Accepted> all =
                SeededProposals.of(plan, count / Tries.ONE_IN, 7).parallelStream()
                        .map(this::accept)
                        .toList();

        assertThat(all).allSatisfy(it -> assertThat(it.newFindings()).isEmpty());
        assertThat(all).allMatch(Accepted::isPaid);
        long helped = all.stream().filter(Accepted::isYes).count();
        System.out.printf("%d of %d get a yes, %d before%n", helped, count, helpedBefore);
        assertThat(helped).isGreaterThanOrEqualTo(Tries.ONE_IN == 1 ? helpedBefore : 1);
        return all;
    }

    private Accepted accept(Proposal proposal) {
        Decision decision =
                DecisionDesk.usual().decide(plan, proposal).orElseThrow(ProblemsException::new);
        boolean isYes =
                decision.verdict().match(yes -> true, yesIf -> true, later -> false, no -> false);
        if (!isYes) {
            Judgement ground = decision.headline().orElseThrow();
            return new Accepted(Optional.of(ground(proposal, ground)), Set.of(), true);
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
        return new Accepted(
                Optional.empty(), added, !again.payback().isSpent() || again.payback().isPaid());
    }

    /**
     * The ground of a no. One that rests on money loses as it was asked; that it would pay with the
     * most that anybody should count on is told apart, since then something else is in the way.
     */
    private String ground(Proposal proposal, Judgement ground) {
        Assessment asked =
                Assessment.of(
                        proposal,
                        List.of(),
                        Projection.of(plan),
                        plan.with(proposal.changes()).orElseThrow(ProblemsException::new));
        String key = ground.message().key();
        if (!MONEY.contains(ground.criterion())) {
            return key;
        }
        assertThat(pays(asked, ground)).isFalse();
        boolean isPaidAtMost = pays(BreakEven.atMost(asked).orElse(asked), ground);
        return isPaidAtMost ? key + " but with most" : key;
    }

    private static boolean pays(Assessment assessment, Judgement ground) {
        return ground.criterion().equals("payback")
                ? assessment.tradeOff().payback().isPaid()
                : Promotion.in(assessment).stream().allMatch(Promotion::isPaid);
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
