package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

class BudgetAlarmTest {

    private static final YearMonth FIRST = MARCH.minusMonths(2);

    /** Rent is 10 and power 1 million a month, 132 in the year: a hundredth is 1.32 million. */
    @ParameterizedTest(name = "power {0} đồng a month: {1}")
    @CsvSource({
        "1000000, NONE",
        "1001000, TRIFLE",
        "1020000, NOTABLE",
        "1200000, SERIOUS",
    })
    void the_alarm_is_as_loud_as_the_money(long power, BudgetAlarm alarm) {
        assertThat(alarm(AccountKind.OTHER_OPERATING, power)).isEqualTo(alarm);
    }

    /** What is borrowed beyond the plan comes in, and is not spent. */
    @Test
    void a_larger_loan_is_no_overspending() {
        assertThat(alarm(AccountKind.LOANS, 1_200_000)).isEqualTo(BudgetAlarm.NONE);
        assertThat(alarm(AccountKind.REPAYMENTS, 1_200_000)).isEqualTo(BudgetAlarm.SERIOUS);
    }

    /** A loan makes no budget larger in which a line that runs over would be a trifle. */
    @Test
    void money_that_comes_in_is_no_budget_to_be_overspent() {
        BudgetLine bank = running("bank", AccountKind.LOANS, everyMonth(900_000_000));

        assertThat(alarm(AccountKind.OTHER_OPERATING, 1_200_000, bank))
                .isEqualTo(BudgetAlarm.SERIOUS);
    }

    /** How loud a line of a kind is told that has 1 million a month, beside a rent of 10. */
    private static BudgetAlarm alarm(AccountKind kind, long actual, BudgetLine... more) {
        List<BudgetLine> lines = new ArrayList<>(List.of(more));
        lines.add(running("rent", AccountKind.PREMISES, everyMonth(10_000_000)));
        lines.add(running("line", kind, everyMonth(1_000_000)));
        Plan plan =
                smallShop()
                        .withBudget(lines.toArray(BudgetLine[]::new))
                        .withActions()
                        .withRisks()
                        .plan();
        MonthlyReview review = reviewed(plan, kind, actual);
        BudgetReview line =
                review.budget().stream()
                        .filter(it -> it.line().id().equals("line"))
                        .findFirst()
                        .orElseThrow();
        return review.summary().budget().alarm(line);
    }

    private static MonthlyReview reviewed(Plan plan, AccountKind kind, long amount) {
        Figures planned = Projection.of(plan).figures();
        Figures.Builder actual = Figures.builder(plan.year(), planned.currency());
        List<YearMonth> months = new Span(FIRST, MARCH).months();
        for (Line line : planned.lines()) {
            boolean isMeant = line.account().kind() == kind;
            for (YearMonth it : months) {
                actual.add(
                        line,
                        it,
                        isMeant
                                ? Money.ofMinor(planned.currency(), amount)
                                : planned.amount(line, it));
            }
        }
        return MonthlyReview.of(plan, Actuals.of(actual.build(), months, "sales.csv"), MARCH);
    }
}
