package vn.aop.core.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.decide;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.ofUnknownRise;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.ActionChange;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;

/** The headline of a yes on conditions has the figures on them. */
class OnConditionsTest {

    private static Decision whole(Proposal proposal) {
        return DecisionDesk.usual()
                .with(Checks.none())
                .decide(shop().plan(), proposal)
                .orElseThrow(ProblemsException::new);
    }

    private static Message told(Judgement headline) {
        assertThat(headline.message().key()).startsWith("ground.on-conditions");
        return (Message) headline.message().arg("told");
    }

    /** Begun three months later the line has all of it; as it was asked 15 million lack. */
    @Test
    void what_lacks_as_it_was_asked_is_there_on_the_conditions() {
        Decision decision =
                decide(
                        shop().plan(),
                        proposal(
                                work("P1", 1, 3, lift("online", "*", "0.30"))
                                        .using("ads", 30_000_000)
                                        .add()));

        assertThat(decision.leastChange()).isEqualTo(List.of(new ActionChange.Delay("P1", 3)));
        Judgement headline = decision.headline().orElseThrow();
        assertThat(headline.outcome()).isEqualTo(Outcome.FOR);
        assertThat(told(headline).key()).isEqualTo("ground.budget-holds");
        assertThat(((Message) headline.message().arg("asked")).key()).isEqualTo("ground.no-room");
        assertThat(decision.judgements())
                .anyMatch(it -> it.message().key().equals("ground.no-room"));
    }

    /** 5 million of ads, 15 more of sales hoped for; it takes 22.73, which the condition asks. */
    @Test
    void what_pays_the_money_back_is_told_and_no_more_that_it_is_lost() {
        Decision decision =
                whole(
                        proposal(
                                work("P1", 3, 3, lift("online", "*", "0.30"))
                                        .using("ads", 5_000_000)
                                        .add()));

        assertThat(decision.verdict().id()).isEqualTo("yesIf");
        Judgement headline = decision.headline().orElseThrow();
        assertThat(told(headline).key()).isEqualTo("ground.pays-on-conditions");
        assertThat(told(headline).arg("needed")).isEqualTo(decision.breakEven());
        assertThat(headline.numbers()).containsEntry("net", money(5_000));
        assertThat(headline.message().key()).as("as asked").isEqualTo("ground.on-conditions");
    }

    /** The condition only says how much has to be sold; the headline has said it. */
    @Test
    void a_rise_that_only_has_to_be_named_is_told_as_it_was_asked() {
        Decision decision =
                whole(
                        ofUnknownRise(
                                "P1",
                                "online",
                                "*",
                                work("P1", 3, 3).using("ads", 5_000_000).add()));

        assertThat(decision.verdict().id()).isEqualTo("yesIf");
        assertThat(decision.headline().orElseThrow().message().key())
                .isEqualTo("ground.rise-unknown");
    }
}
