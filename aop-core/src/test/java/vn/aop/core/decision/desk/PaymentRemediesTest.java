package vn.aop.core.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.decide;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.raise;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.line;
import static vn.aop.core.plan.SmallShop.serving;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.Proposals;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.plan.Plan;

/** A booth at the fair may cost no more than 100 000 a month; 5 million of ads are free. */
class PaymentRemediesTest {

    private static final BudgetLine BOOTH =
            line(
                    "booth",
                    Line.of(Account.of(AccountKind.OTHER_OPERATING)),
                    Limit.HARD,
                    Purpose.GOALS,
                    everyMonth(100_000));
    private static final Plan PLAN =
            shop().withBudget(BOOTH, serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)))
                    .plan();

    private static Proposals.Work online() {
        return work("P1", 12, 12, lift("online", "*", "0.30"));
    }

    private static List<Change> least(Proposal proposal) {
        return decide(PLAN, proposal).leastChange();
    }

    @Test
    void pays_from_another_line_where_one_that_may_not_be_raised_has_too_little() {
        assertThat(least(proposal(online().using("booth", 9_000_000).add())))
                .containsExactly(
                        new ActionRevision.Revise(online().using("ads", 9_000_000).action()));
    }

    @Test
    void leaves_a_line_as_it_is_that_may_not_be_raised() {
        BudgetChange.Raise raise = raise("booth", 12, 9_000_000);
        Decision decision = decide(PLAN, proposal(raise, online().using("booth", 9_000_000).add()));

        assertThat(decision.leastChange())
                .containsExactly(
                        new BudgetChange.Cut("booth", raise.amounts()),
                        new ActionRevision.Revise(online().using("ads", 9_000_000).action()));
        assertThat(decision.conditions().get(0).key()).isEqualTo("condition.left-out");
        assertThat(decision.changes()).noneMatch(BudgetChange.class::isInstance);
    }

    /** All of the ads are 60 million: the rest is asked for beyond the budget, not of the booth. */
    @Test
    void raises_ads_beyond_the_budget_rather_than_a_line_that_may_not_be_raised() {
        assertThat(
                        least(
                                proposal(
                                        raise("booth", 12, 90_000_000),
                                        online().using("booth", 90_000_000).add())))
                .filteredOn(BudgetChange.Raise.class::isInstance)
                .extracting(it -> ((BudgetChange.Raise) it).line())
                .containsExactly("ads");
    }
}
