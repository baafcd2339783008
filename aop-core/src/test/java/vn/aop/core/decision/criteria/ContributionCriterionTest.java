package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.months;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.price;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;

import org.junit.jupiter.api.Test;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;

/** Diapers online: 30 million a month, goods for 21 and fees of 3; 6 are left. */
class ContributionCriterionTest {

    /** 30 × 1.3 × 0.8 = 31.2 are sold; goods cost 27.3 and fees 3.12: 0.78 are left. */
    @Test
    void tells_of_a_channel_that_sells_more_and_contributes_less() {
        Proposal sale =
                proposal(
                        work("P1", 6, 6, lift("online", "diapers", "0.30")).add(),
                        price("online", "diapers", months(6, 6), "-0.20"));

        Judgement less = only("contribution", shop().plan(), sale);

        assertThat(less.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(less.where()).hasToString("company/channels/online");
        assertThat(less.numbers())
                .contains(entry("more", money(1_200_000)), entry("less", money(5_220_000)));
    }

    @Test
    void says_nothing_of_a_channel_that_contributes_more() {
        Proposal more = proposal(work("P1", 6, 6, lift("online", "diapers", "0.30")).add());

        assertThat(judged("contribution", shop().plan(), more)).isEmpty();
    }

    @Test
    void says_nothing_of_a_channel_that_sells_less() {
        Proposal dearer = proposal(price("online", "diapers", months(6, 6), "-0.20"));

        assertThat(judged("contribution", shop().plan(), dearer)).isEmpty();
    }
}
