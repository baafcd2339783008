package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.askedOn;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.plan.Plan;

/** A plan counts in months, and gives what begins on the 20th the whole of the first. */
class BegunMonthCriterionTest {

    private static final Plan SHOP = shop().plan();
    private static final Proposal FROM_JUNE =
            proposal(work("P1", 6, 12, lift("online", "diapers", "0.30")).add());

    @Test
    void what_begins_in_a_month_that_is_mostly_gone_is_told_with_the_days_that_are_left() {
        Judgement told = only("begun-month", SHOP, askedOn(LocalDate.of(2026, 6, 20), FROM_JUNE));

        assertThat(told.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(told.where()).hasToString("actions/P1");
        assertThat(told.message().arg("left")).isEqualTo(11);
        assertThat(told.message().arg("all")).isEqualTo(30);
        assertThat(told.message().arg("next")).isEqualTo(month(7));
    }

    /** Of 30 days a quarter is gone on the ninth. */
    @Test
    void a_few_days_are_not_worth_a_word() {
        assertThat(judged("begun-month", SHOP, askedOn(LocalDate.of(2026, 6, 8), FROM_JUNE)))
                .isEmpty();
        assertThat(judged("begun-month", SHOP, askedOn(LocalDate.of(2026, 6, 9), FROM_JUNE)))
                .hasSize(1);
    }

    @Test
    void what_begins_later_has_its_months_whole() {
        assertThat(judged("begun-month", SHOP, askedOn(LocalDate.of(2026, 5, 20), FROM_JUNE)))
                .isEmpty();
        assertThat(judged("begun-month", SHOP, FROM_JUNE)).isEmpty();
    }
}
