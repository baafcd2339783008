package vn.aop.core.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.months;
import static vn.aop.core.decision.Proposals.price;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.ProblemsException;

/** A quarter of what was asked is left. */
class SmallerScaleTest {

    private static final Plan PLAN = shop().plan();

    private static List<Change> quarterOf(Change... changes) {
        return quarterOf(PLAN, changes);
    }

    private static List<Change> quarterOf(Plan plan, Change... changes) {
        return new SmallerScale(plan, new BigDecimal("0.25")).of(proposal(changes));
    }

    @Test
    void takes_back_what_was_raised_rounded_up() {
        assertThat(quarterOf(new BudgetChange.Raise("ads", inMonths(6, 7, 10_001))))
                .containsExactly(new BudgetChange.Cut("ads", inMonths(6, 7, 7_501)));
    }

    @Test
    void gives_back_what_was_cut() {
        assertThat(quarterOf(new BudgetChange.Cut("ads", inMonths(6, 7, 1_000_000))))
                .containsExactly(new BudgetChange.Raise("ads", inMonths(6, 7, 750_000)));
    }

    @Test
    void makes_a_discount_smaller_to_whole_percents() {
        assertThat(quarterOf(price("online", "toys", months(6, 7), "-0.10")))
                .containsExactly(price("online", "toys", months(6, 7), "-0.02"));
        assertThat(quarterOf(price("online", "toys", months(6, 7), "-0.03"))).isEmpty();
    }

    /** 4 % are off already, so that a quarter of the way to 12 % is 6 %. */
    @Test
    void brings_a_price_nearer_to_the_one_that_holds() {
        Plan held =
                PLAN.with(List.of(price("online", "*", months(1, 12), "-0.04")))
                        .orElseThrow(ProblemsException::new);

        assertThat(quarterOf(held, price("online", "toys", months(6, 7), "-0.12")))
                .containsExactly(price("online", "toys", months(6, 7), "-0.06"));
    }

    /** Toys have 40 % and 35 % online: a quarter of the way to 60 % are 45 % and 41.25 %. */
    @Test
    void brings_a_margin_nearer_to_the_one_that_is_planned_there() {
        assertThat(quarterOf(margin(Optional.empty(), "0.60")))
                .containsExactly(margin(Optional.empty(), "0.4500"));
        assertThat(quarterOf(margin(Optional.of("online"), "0.60")))
                .containsExactly(margin(Optional.of("online"), "0.4125"));
    }

    @Test
    void a_margin_that_goes_back_to_the_usual_one_stays_so() {
        Change usual =
                new TermsChange.Margin(Optional.empty(), "toys", months(6, 7), Optional.empty());

        assertThat(quarterOf(margin(Optional.empty(), "0.60"), usual)).hasSize(1);
    }

    private static Change margin(Optional<String> channel, String margin) {
        return new TermsChange.Margin(
                channel, "toys", months(6, 7), Optional.of(new BigDecimal(margin)));
    }

    @Test
    void does_a_quarter_of_an_action_and_leaves_other_changes_alone() {
        assertThat(
                        quarterOf(
                                work("P1", 6, 7, lift("online", "*", "0.1")).add(),
                                new ActionChange.Delay("P1", 1)))
                .containsExactly(new ActionRevision.Scale("P1", new BigDecimal("0.25")));
    }
}
