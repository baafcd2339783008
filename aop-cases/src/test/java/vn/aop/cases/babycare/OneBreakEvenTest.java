package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Cases;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Change;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.BreakEven;
import vn.aop.core.decision.Proposal;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.ProblemsException;

/** One question has one break-even, whatever rise somebody types. */
class OneBreakEvenTest {

    private final Plan plan = Cases.shipped().find("babycare-house").orElseThrow().plan();
    private final Projection before = Projection.of(plan);

    /** What would have to be sold more, and by how much the actions would have to raise sales. */
    private record Level(Value sales, Optional<Value> lift) {}

    @Test
    void what_must_be_sold_does_not_depend_on_what_is_hoped_for() {
        List<Proposal> proposals =
                SeededProposals.of(plan, 60, 11).stream().filter(OneBreakEvenTest::lifts).toList();

        assertThat(proposals)
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        it ->
                                assertThat(level(hoping("0.01", it)))
                                        .isEqualTo(level(hoping("0.37", it))));
        assertThat(proposals).anyMatch(it -> level(it).lift().isPresent());
    }

    private Level level(Proposal proposal) {
        Assessment question =
                Assessment.of(
                        proposal,
                        List.of(),
                        before,
                        plan.with(proposal.changes()).orElseThrow(ProblemsException::new));
        return new Level(BreakEven.sales(question), BreakEven.of(question).map(BreakEven::lift));
    }

    private static boolean lifts(Proposal proposal) {
        return proposal.changes().stream()
                .filter(ActionChange.Add.class::isInstance)
                .anyMatch(it -> !((ActionChange.Add) it).added().effects().isEmpty());
    }

    private static Proposal hoping(String lift, Proposal proposal) {
        List<Change> changes =
                proposal.changes().stream()
                        .map(it -> it instanceof ActionChange.Add add ? hoping(lift, add) : it)
                        .toList();
        return new Proposal(
                proposal.what(),
                proposal.reason(),
                proposal.evidence(),
                proposal.tags(),
                changes,
                proposal.asked());
    }

    private static Change hoping(String lift, ActionChange.Add add) {
        Action action = add.added();
        List<Effect> effects =
                action.effects().stream().map(it -> it.withLift(new BigDecimal(lift))).toList();
        return new ActionChange.Add(action.withEffects(effects));
    }
}
