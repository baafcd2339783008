package vn.aop.web.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.web.ChangedPlan;

class GoalLossTest {

    /** A share of 0 is neither 0 nor endless. */
    @Test
    void a_goal_with_a_target_of_0_loses_no_share_that_could_be_read() {
        Plan plan =
                ChangedPlan.replacing(
                        "metric: gross_margin\n    target: {level: 0.35}\n    comparator: atLeast\n    rank: 3",
                        "metric: operating_profit\n    target: {level: 0}\n    comparator: atLeast\n    rank: 3");
        Plan after = plan.with(List.of(raised(50_000_000))).orElseThrow(ProblemsException::new);

        assertThat(GoalLoss.in(plan, GoalDamage.between(Projection.of(plan), Projection.of(after))))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.goal().id()).isEqualTo("G3");
                            assertThat(it.loss())
                                    .isEqualTo(
                                            Value.undefined(Message.of("undefined.share-of-zero")));
                            assertThat(it.amount().orElseThrow().number().orElseThrow())
                                    .isCloseTo(
                                            new BigDecimal("50000000"),
                                            within(new BigDecimal("0.001")));
                        });
    }

    private static BudgetChange.Raise raised(long amount) {
        return new BudgetChange.Raise(
                "store_marketing",
                MonthlyAmounts.of(
                        Span.of(YearMonth.of(2026, 5)),
                        Money.ofMajor(CurrencyUnit.of("VND"), amount)));
    }
}
