package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.fuzz.Tries;
import vn.aop.cases.wording.Wording;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.core.text.ProblemsException;

/** Whatever the answer is, its headline says the strongest criterion with its figure. */
class HeadlineFiguresTest {

    private final Case shipped = Cases.shipped().find("babycare-house").orElseThrow();
    private final Plan plan = shipped.plan();

    @Test
    void every_headline_has_a_figure() {
        Set<String> verdicts = new TreeSet<>();
        for (Map.Entry<Proposal, Plan> asked : proposals().entrySet()) {
            Decision decision =
                    DecisionDesk.usual()
                            .decide(asked.getValue(), asked.getKey())
                            .orElseThrow(ProblemsException::new);
            Judgement headline = decision.headline().orElseThrow();
            verdicts.add(decision.verdict().id());
            for (Language language : Language.values()) {
                String said =
                        Wording.of(language).speakingOf(plan.company()).say(headline.message());

                assertThat(withoutNames(said)).as(said).containsPattern("[0-9]");
            }
        }
        assertThat(verdicts)
                .isSubsetOf("yes", "yesIf", "notThisYear", "no")
                .hasSizeGreaterThanOrEqualTo(Tries.ONE_IN == 1 ? 4 : 1);
    }

    /**
     * Those of the story are the ones that meet what was put off, each asked about the plan of its
     * day.
     */
    private Map<Proposal, Plan> proposals() {
        Map<Proposal, Plan> all = new LinkedHashMap<>();
        SeededProposals.of(plan, 40 / Tries.ONE_IN, 23).forEach(it -> all.put(it, plan));
        shipped.proposals()
                .values()
                .forEach(
                        it ->
                                all.put(
                                        it,
                                        shipped.history().on(it.asked().orElseThrow()).current()));
        return all;
    }

    /** A figure in the name of a goal is no figure of the answer. */
    private static String withoutNames(String said) {
        return said.replaceAll("“[^”]*”", "");
    }
}
