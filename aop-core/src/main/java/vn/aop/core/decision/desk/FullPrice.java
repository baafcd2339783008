package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.BreakEven;
import vn.aop.core.decision.Outcome;
import vn.aop.core.plan.Plan;

/**
 * Does what is proposed at the prices that hold, where the lower price gives away more than it can
 * bring. Nobody knows how much of the expected rise was for the price, so that no more of it is
 * counted on than pays for the rest.
 *
 * <p>For example, 10 million for advertising with 15 % off, of which 12 % more sales are expected:
 * without the 15 % off, 4 % more are enough.
 *
 * @param assessment the proposal
 * @param hearing the proposal at the desk
 */
record FullPrice(Assessment assessment, Hearing hearing) {

    private static final String GOALS = "goals";

    FullPrice {
        requireNonNull(assessment, "assessment");
        requireNonNull(hearing, "hearing");
    }

    /**
     * Returns the changes that do so; empty where no price is cut, where nothing is spent that
     * would have to pay, where more would have to be sold than was expected with the lower price,
     * or where a goal would be lost with as much as was expected.
     */
    Optional<List<Change>> changes() {
        List<Change> back = takenBack();
        return Optional.of(back)
                .filter(it -> !it.isEmpty())
                .flatMap(assessment::on)
                .filter(this::keepsGoals)
                .flatMap(BreakEven::of)
                .flatMap(BreakEven::assessment)
                .filter(it -> !BreakEven.isAsked(it))
                .map(Assessment::conditions);
    }

    /** A goal may be lost where much is sold and kept where little is; both may come. */
    private boolean keepsGoals(Assessment atFullPrice) {
        return hearing.judge(atFullPrice).stream()
                .filter(it -> it.criterion().equals(GOALS))
                .noneMatch(it -> it.outcome() == Outcome.CONDITION);
    }

    /** What the proposal asks of prices is taken back, the last of it first. */
    private List<Change> takenBack() {
        List<Change> back = new ArrayList<>();
        Plan plan = assessment.before().plan();
        for (Change change : assessment.proposal().changes()) {
            if (change instanceof TermsChange.Price price) {
                back.addAll(0, price.asBefore(plan));
            }
            plan = change.revise(plan).value().orElse(plan);
        }
        return Collections.unmodifiableList(back);
    }
}
