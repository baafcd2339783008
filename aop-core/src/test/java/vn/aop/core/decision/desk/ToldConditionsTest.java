package vn.aop.core.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.months;
import static vn.aop.core.decision.Proposals.price;
import static vn.aop.core.decision.Proposals.raise;
import static vn.aop.core.decision.Proposals.shop;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/** What is left of what was asked is told, and what was asked, each as its net. */
class ToldConditionsTest {

    private static final Plan PLAN = shop().plan();

    private static BudgetChange.Cut cut(int month, long amount) {
        return new BudgetChange.Cut("ads", inMonths(month, month, amount));
    }

    private static List<Message> told(List<Change> proposed, Change... conditions) {
        return new ToldConditions(PLAN, proposed, List.of(conditions)).sentences();
    }

    /** 120 more and 90 less are 30 more, of which 20 are left. */
    @Test
    void what_cancels_out_is_told_as_its_net() {
        List<Message> told =
                told(List.of(raise("ads", 3, 120_000_000), cut(3, 90_000_000)), cut(3, 10_000_000));

        assertThat(told)
                .containsExactly(
                        Message.of("condition.in-place")
                                .with("net", List.of(raise("ads", 3, 20_000_000).sentence(PLAN)))
                                .with(
                                        "asked",
                                        List.of(raise("ads", 3, 30_000_000).sentence(PLAN))));
    }

    /** A price that moves is told once, with the months that were asked for. */
    @Test
    void a_price_of_other_months_is_told_in_the_place_of_what_was_asked() {
        Change asked = price("online", "toys", months(3, 4), "-0.10");
        Change later = price("online", "toys", months(4, 5), "-0.10");

        assertThat(told(List.of(asked), price("online", "toys", months(3, 4), "0"), later))
                .containsExactly(
                        Message.of("condition.in-place")
                                .with("net", List.of(later.sentence(PLAN)))
                                .with("asked", List.of(asked.sentence(PLAN))));
    }
}
