package vn.aop.core.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.months;
import static vn.aop.core.decision.Proposals.price;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Effect;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.Proposals;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.ProblemsException;

/**
 * Leaflets sell 5 % more online and 2 % more toys in the store, where the toys are 5 % off: that
 * needs 14 % more of them, and less of it less than is hoped for either.
 */
class FullPriceTest {

    private static Proposals.Work leaflets() {
        return work("P1", 3, 3, lift("online", "*", "0.05"), lift("store", "toys", "0.02"));
    }

    private static Proposal cheap(Proposals.Work work, String off) {
        return proposal(work.add(), price("store", "toys", months(3, 3), off));
    }

    private static Decision decide(Plan plan, Proposal proposal) {
        return DecisionDesk.usual()
                .with(Checks.none())
                .decide(plan, proposal)
                .orElseThrow(ProblemsException::new);
    }

    private static List<BigDecimal> lifts(List<Change> changes) {
        return changes.stream()
                .filter(ActionRevision.Revise.class::isInstance)
                .flatMap(it -> ((ActionRevision.Revise) it).revised().effects().stream())
                .map(Effect::lift)
                .toList();
    }

    /** At the prices that hold, what is expected brings 870 000; 69 % of it is 600 000. */
    @Test
    void leaves_the_price_and_counts_on_no_more_than_pays() {
        Proposal proposal = cheap(leaflets().using("ads", 600_000), "-0.05");

        Decision decision = decide(shop().plan(), proposal);

        assertThat(decision.verdict().id()).isEqualTo("yesIf");
        assertThat(decision.conditions().get(0).key()).isEqualTo("condition.left-out");
        assertThat(decision.changes()).noneMatch(TermsChange.class::isInstance);
        assertThat(lifts(decision.leastChange()))
                .containsExactly(new BigDecimal("0.035"), new BigDecimal("0.014"));
        assertThat(decision.onConditions().payback().isPaid()).isTrue();
    }

    /** The price that holds without the proposal is 4 % below the list already. */
    @Test
    void goes_back_to_the_price_that_holds() {
        Plan held =
                shop().plan()
                        .with(List.of(price("store", "*", months(1, 12), "-0.04")))
                        .orElseThrow(ProblemsException::new);

        Decision decision = decide(held, cheap(leaflets().using("ads", 600_000), "-0.09"));

        assertThat(decision.verdict().id()).isEqualTo("yesIf");
        assertThat(
                        held.with(decision.changes())
                                .orElseThrow(ProblemsException::new)
                                .revenue()
                                .priceFactor("store", "toys", months(3, 3).from()))
                .isEqualByComparingTo("0.96");
    }

    @Test
    void asks_for_no_more_sales_than_were_expected_with_the_lower_price() {
        Proposal dear = cheap(leaflets().using("ads", 2_000_000), "-0.05");

        assertThat(decide(shop().plan(), dear).verdict().id()).isEqualTo("no");
    }

    /** Without the lower price nothing is left of it. */
    @Test
    void is_no_advice_where_nothing_else_is_spent() {
        assertThat(decide(shop().plan(), cheap(leaflets(), "-0.05")).verdict().id())
                .isEqualTo("no");
    }
}
