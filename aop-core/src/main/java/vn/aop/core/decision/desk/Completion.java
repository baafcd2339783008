package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.BreakEven;
import vn.aop.core.decision.Conditions;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Shortfall;

/**
 * Asks for what a proposal leaves out, with a guess filled in: the goal that it serves, a
 * milestone, who answers for it, and the sales with which it pays.
 */
final class Completion {

    private static final int MOST_ROUNDS = 8;

    private final Hearing hearing;
    private final boolean hopesForSales;

    /**
     * Makes one.
     *
     * @param hearing the proposal at the desk
     * @param hopesForSales whether sales may be asked for with which it pays
     */
    Completion(Hearing hearing, boolean hopesForSales) {
        this.hearing = requireNonNull(hearing, "hearing");
        this.hopesForSales = hopesForSales;
    }

    /** Returns whether sales may be asked for with which it pays. */
    boolean hopesForSales() {
        return hopesForSales;
    }

    /** Returns whether what a criterion found can be asked for and filled in. */
    boolean answers(Judgement judgement) {
        return hopesForSales && judgement.lacks().filter(Shortfall::isOfSales).isPresent();
    }

    /**
     * Returns the assessment with conditions that fill in what is left out, as far as they can;
     * where nothing pays, there is no point in going further.
     */
    Assessment of(Assessment assessment) {
        Assessment asked = assessment;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<Assessment> more = isShort(asked) ? BreakEven.paying(asked) : filledIn(asked);
            if (more.isEmpty()) {
                return enough(asked);
            }
            asked = more.get();
        }
        return enough(asked);
    }

    /** Sales that pay may be too few for a share of them, such as a margin; more are asked for. */
    private Assessment enough(Assessment asked) {
        return Optional.of(asked)
                .filter(it -> hopesForSales && BreakEven.isAsked(it) && !hearing.isFree(it))
                .flatMap(it -> BreakEven.least(it, hearing::isFree))
                .orElse(asked);
    }

    private boolean isShort(Assessment assessment) {
        return hopesForSales && hearing.judge(assessment).stream().anyMatch(this::answers);
    }

    private Optional<Assessment> filledIn(Assessment assessment) {
        return hearing.checks()
                .fillIn(assessment)
                .flatMap(it -> assessment.on(Conditions.with(assessment.conditions(), it)));
    }
}
