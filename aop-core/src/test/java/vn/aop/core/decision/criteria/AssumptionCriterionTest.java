package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.months;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.price;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.plan.SmallShop.assumption;
import static vn.aop.core.plan.SmallShop.below;

import org.junit.jupiter.api.Test;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.plan.Plan;

/** The shop sells 150 million a month; an assumption breaks after two months in a row. */
class AssumptionCriterionTest {

    private static Plan standingOn(long revenue) {
        return shop().withAssumptions(assumption("S1", below("revenue", revenue))).plan();
    }

    @Test
    void asks_about_what_the_plan_takes_for_granted() {
        Judgement contradicts =
                only(
                        "assumption",
                        standingOn(140_000_000),
                        proposal(price("*", "*", months(3, 12), "-0.10")));

        assertThat(contradicts.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(contradicts.where()).hasToString("assumptions/S1");
        assertThat(contradicts.message().arg("month")).isEqualTo(month(4));
        assertThat(contradicts.numbers()).containsOnly(entry("value", money(135_000_000)));
    }

    @Test
    void a_single_month_does_not_break_it() {
        assertThat(
                        judged(
                                "assumption",
                                standingOn(140_000_000),
                                proposal(price("*", "*", months(3, 3), "-0.10"))))
                .isEmpty();
    }

    @Test
    void what_is_broken_without_the_proposal_is_not_its_doing() {
        assertThat(
                        judged(
                                "assumption",
                                standingOn(160_000_000),
                                proposal(price("*", "*", months(3, 12), "-0.10"))))
                .isEmpty();
    }
}
