package vn.aop.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.assessment;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Text;

/**
 * Online sells 50 million a month and leaves 22 % of what it sells more; 5 million of ads in March
 * are to come back. The numbers are printed in {@code docs/formulas/payback.md}.
 */
@AddLifecycleHook(FewerTries.class)
class StepCostsTest {

    /** 72.7 million, with which the ads are paid, begin a second step: 5 + 3 are to come back. */
    @ParameterizedTest
    @CsvSource({"60000000", "51000000"})
    void more_is_sold_until_the_step_is_paid_too(String step) {
        Value needed = BreakEven.sales(ads(shifts(3_000_000, step), "0.10"));

        assertThat(needed.number().orElseThrow().setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("36363636");
    }

    @Test
    void a_step_that_is_not_begun_costs_nothing() {
        Value needed = BreakEven.sales(ads(shifts(3_000_000, "100000000"), "0.10"));

        assertThat(needed.number().orElseThrow().setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("22727273");
    }

    /** 10 million sold bring 2.2 and cost 3. */
    @Test
    void steps_that_cost_more_than_they_bring_are_never_paid() {
        Value needed = BreakEven.sales(ads(shifts(3_000_000, "10000000"), "0.10"));

        assertThat(needed.whyUndefined().orElseThrow().key())
                .isEqualTo("undefined.never-breaks-even");
    }

    /** The actions with which the answer is asked again pay, and steps count in them. */
    @Test
    void a_condition_asks_for_the_sales_beyond_the_step() {
        Assessment paying =
                BreakEven.of(ads(shifts(3_000_000, "60000000"), "0.30"))
                        .flatMap(BreakEven::assessment)
                        .orElseThrow();

        assertThat(paying.tradeOff().payback().isPaid()).isTrue();
        assertThat(paying.tradeOff().payback().sales().number().orElseThrow())
                .isBetween(new BigDecimal("36363636"), new BigDecimal("37000000"));
    }

    /**
     * What is sold is found again where it is planned: it pays, and a tenth of it less does not.
     */
    @Property(tries = 60)
    void the_sales_that_are_told_just_pay(
            @ForAll @IntRange(min = 1, max = 8) int each,
            @ForAll @IntRange(min = 30, max = 120) int step) {
        Plan plan = shifts(each * 1_000_000L, step + "000000");
        Value needed = BreakEven.sales(ads(plan, "0.10"));

        needed.number()
                .filter(it -> it.compareTo(new BigDecimal("500000000")) < 0)
                .ifPresent(
                        it -> {
                            assertThat(net(plan, it)).isBetween(-1_000L, 1_000L);
                            assertThat(net(plan, it.multiply(new BigDecimal("0.9")))).isNegative();
                        });
    }

    private static long net(Plan plan, BigDecimal sales) {
        String lift =
                sales.divide(new BigDecimal("50000000"), 12, RoundingMode.HALF_UP).toPlainString();
        return ads(plan, lift)
                .tradeOff()
                .payback()
                .net()
                .number()
                .orElseThrow()
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static Assessment ads(Plan plan, String lift) {
        return assessment(
                plan, work("P1", 3, 3, lift("online", "*", lift)).using("ads", 5_000_000).add());
    }

    private static Plan shifts(long each, String step) {
        BudgetLine shifts =
                BudgetLine.builder(
                                "shifts",
                                Text.of("Shifts"),
                                Line.of(Account.of(AccountKind.PERSONNEL)))
                        .driven(
                                VND,
                                new Driver.Step(
                                        vnd(each),
                                        new BigDecimal(step),
                                        Metric.parse("revenue[online]")))
                        .build();
        Plan plan = shop().plan();
        return plan.toBuilder()
                .budget(Stream.concat(plan.budget().stream(), Stream.of(shifts)).toList())
                .build();
    }
}
