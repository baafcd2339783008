package vn.aop.core.check.rules.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Trigger;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Text;

/** What a risk has to tell before anything can be computed. */
class RiskFactsTest {

    private static Plan fearing(Risk... risks) {
        return smallShop().withRisks(risks).plan();
    }

    private static Risk risk(
            String probability, List<String> goals, String multiplier, Optional<Trigger> trigger) {
        return new Risk(
                "R1",
                Text.of("R1"),
                Optional.ofNullable(probability).map(BigDecimal::new),
                goals,
                Optional.ofNullable(multiplier)
                        .map(
                                it ->
                                        new RiskEffect(
                                                Line.of(Account.of(AccountKind.REVENUE)),
                                                new BigDecimal(it),
                                                3)),
                trigger,
                Optional.of("lan"),
                Optional.empty());
    }

    private static Risk whole() {
        return risk("0.3", List.of("G1"), "0.85", Optional.of(below("revenue", 90_000_000)));
    }

    @Nested
    class NoRisksTest {

        @Test
        void a_plan_thinks_of_what_may_go_wrong() {
            assertThat(places(new NoRisks(), fearing())).containsExactly("risks");
            assertThat(places(new NoRisks(), fearing(whole()))).isEmpty();
        }
    }

    @Nested
    class RiskWithoutTriggerTest {

        @Test
        void a_risk_tells_by_what_it_is_seen() {
            Risk unseen = risk("0.3", List.of("G1"), "0.85", Optional.empty());

            assertThat(places(new RiskWithoutTrigger(), fearing(unseen)))
                    .containsExactly("risks/R1");
            assertThat(places(new RiskWithoutTrigger(), fearing(whole()))).isEmpty();
        }
    }

    @Nested
    class RiskUnquantifiedTest {

        @Test
        void a_risk_tells_how_likely_it_is_and_how_much_it_hurts() {
            assertThat(places(new RiskUnquantified(), fearing(of(null, "0.85"))))
                    .containsExactly("risks/R1");
            assertThat(places(new RiskUnquantified(), fearing(of("0.3", null))))
                    .containsExactly("risks/R1");
            assertThat(places(new RiskUnquantified(), fearing(of("0.3", "1.00"))))
                    .as("what is multiplied by 1 stays as it is")
                    .containsExactly("risks/R1");
            assertThat(places(new RiskUnquantified(), fearing(of("0.3", "0.85")))).isEmpty();
        }

        private static Risk of(String probability, String multiplier) {
            return risk(probability, List.of("G1"), multiplier, Optional.empty());
        }
    }

    @Nested
    class RiskWithoutGoalTest {

        @Test
        void a_risk_threatens_a_goal() {
            Risk goalless = risk("0.3", List.of(), "0.85", Optional.empty());

            assertThat(places(new RiskWithoutGoal(), fearing(goalless)))
                    .containsExactly("risks/R1");
            assertThat(places(new RiskWithoutGoal(), fearing(whole()))).isEmpty();
            assertThat(
                            places(
                                    new RiskWithoutGoal(),
                                    shopWithGoalsOnly().withGoals().withRisks(goalless).plan()))
                    .as("without goals there is nothing to threaten")
                    .isEmpty();
        }
    }
}
