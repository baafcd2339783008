package vn.aop.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.text.Text;

class BudgetLineTest {

    private static final Money FIVE = Money.parse("VND 5");

    @Test
    void the_total_is_the_sum_of_the_months() {
        assertThat(line(Purpose.RUNNING, twelve(FIVE)).total()).isEqualTo(Money.parse("VND 60"));
    }

    @Test
    void a_line_has_money_if_any_month_has() {
        List<Money> months = new ArrayList<>(twelve(Money.parse("VND 0")));
        assertThat(line(Purpose.RUNNING, months).hasMoney()).isFalse();

        months.set(11, FIVE);
        assertThat(line(Purpose.RUNNING, months).hasMoney()).isTrue();
    }

    @Test
    void the_first_amount_belongs_to_the_first_fiscal_month() {
        FiscalYear fromApril = FiscalYear.of(2026, Month.APRIL);
        List<Money> months = new ArrayList<>(twelve(FIVE));
        months.set(0, Money.parse("VND 7"));
        months.set(11, Money.parse("VND 9"));
        BudgetLine line = line(Purpose.RUNNING, months);

        assertThat(line.amount(fromApril, YearMonth.of(2026, 4))).hasToString("VND 7");
        assertThat(line.amount(fromApril, YearMonth.of(2027, 3))).hasToString("VND 9");
    }

    @Test
    void refuses_eleven_months() {
        assertThatThrownBy(() -> line(Purpose.RUNNING, twelve(FIVE).subList(0, 11)))
                .hasMessage(
                        "Budget line rent has 11 monthly amounts; give 12, first fiscal month"
                                + " first");
    }

    @Test
    void refuses_a_negative_amount_and_a_second_currency() {
        List<Money> negative = new ArrayList<>(twelve(FIVE));
        negative.set(11, Money.parse("VND -1"));
        List<Money> mixed = new ArrayList<>(twelve(FIVE));
        mixed.set(11, Money.parse("USD 1.00"));

        assertThatThrownBy(() -> line(Purpose.RUNNING, negative))
                .hasMessage(
                        "Budget line rent holds VND -1; give amounts of 0 or more in one currency");
        assertThatThrownBy(() -> line(Purpose.RUNNING, mixed))
                .hasMessageContaining("holds USD 1.00");
    }

    @Test
    void refuses_a_running_line_that_serves_goals() {
        assertThatThrownBy(() -> line(Purpose.RUNNING, twelve(FIVE), "G1"))
                .hasMessage("Budget line rent is a running cost and names goals [G1]; choose one");
        assertThat(line(Purpose.GOALS, twelve(FIVE), "G1").goals()).containsExactly("G1");
    }

    /** Loans, drawings and taxes run no business, whatever a line says. */
    @ParameterizedTest
    @EnumSource
    void what_is_no_cost_and_names_no_goals_is_no_running_cost(AccountKind kind) {
        BudgetLine spent = line(Purpose.RUNNING, twelve(FIVE));

        BudgetLine line = spent.toBuilder().line(Line.of(Account.of(kind))).build();

        assertThat(line.purpose()).isEqualTo(kind.isFlow() ? Purpose.FLOW : Purpose.RUNNING);
        assertThat(line.isSpent()).isEqualTo(!kind.isFlow());
        assertThat(line.toBuilder().serving("G1").build().purpose()).isEqualTo(Purpose.GOALS);
    }

    @Test
    void refuses_a_cost_that_is_told_to_be_none() {
        assertThatThrownBy(() -> line(Purpose.FLOW, twelve(FIVE)))
                .hasMessage(
                        "Budget line rent is spent on premises; say whether it runs the business or"
                                + " serves goals");
    }

    private static List<Money> twelve(Money amount) {
        return Collections.nCopies(12, amount);
    }

    private static BudgetLine line(Purpose purpose, List<Money> months, String... goals) {
        return new BudgetLine(
                "rent",
                Text.of("Rent"),
                Line.of(Account.of(AccountKind.PREMISES)),
                months,
                Limit.HARD,
                Optional.empty(),
                purpose,
                List.of(goals));
    }
}
