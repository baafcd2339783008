package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.Judgement;

/**
 * One proposal at the desk, while conditions for it are looked for: the criteria and the checks of
 * the plan look at one variant after the other. Each is judged once, however often it is asked
 * about in a row. It is for one thread.
 */
final class Hearing {

    private final DecisionDesk desk;
    private final PlanChecks checks;
    private @Nullable Assessment last;
    private List<Judgement> judged = List.of();

    Hearing(DecisionDesk desk, PlanChecks checks) {
        this.desk = requireNonNull(desk, "desk");
        this.checks = requireNonNull(checks, "checks");
    }

    PlanChecks checks() {
        return checks;
    }

    /** Returns what the criteria find. */
    List<Judgement> judge(Assessment assessment) {
        if (assessment != last) {
            judged = desk.judge(assessment);
            last = assessment;
        }
        return judged;
    }

    /** Returns whether the answer is a plain yes if this is all that stands in the way. */
    boolean isYes(List<Judgement> judgements) {
        return desk.isYes(judgements);
    }

    /** Returns whether the answer is a plain yes, and the checks find nothing new. */
    boolean isYes(Assessment assessment) {
        return isYes(judge(assessment)) && checks.added(assessment).isEmpty();
    }
}
