package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Recorded;
import vn.aop.core.figures.Selection;
import vn.aop.core.plan.Plan;

class DataReachTest {

    private static final Plan PLAN = smallShop().withActions().withRisks().plan();

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);

    private static DataReach reach(Actuals actuals) {
        return DataReach.of(PLAN, actuals).orElseThrow();
    }

    /** Two months in which the store sells, and nobody has written down what it cost. */
    private static Actuals salesOnly() {
        return thisYear().revenue("store", "toys", millions(40, 40)).asWritten();
    }

    @Test
    void misses_what_the_review_of_the_last_month_misses() {
        DataReach reach = reach(salesOnly());

        assertThat(reach.month()).isEqualTo(FEBRUARY);
        assertThat(reach.records().missing()).isNotEmpty();
        assertThat(reach.records())
                .isEqualTo(MonthlyReview.of(PLAN, salesOnly(), FEBRUARY).records());
        assertThat(reach.isWhole()).isFalse();
    }

    @Test
    void tells_each_account_once_with_its_months() {
        assertThat(reach(salesOnly()).records().notRecorded())
                .containsEntry(Selection.of("premises"), List.of(JANUARY, FEBRUARY));
    }

    @Test
    void tells_the_last_day_and_that_of_the_sales() {
        Line sales = Line.of(Account.of(AccountKind.REVENUE));
        Line rent = Line.of(Account.of(AccountKind.PREMISES));
        Recorded rows =
                new Recorded.Builder()
                        .line(sales, JANUARY)
                        .day(sales, LocalDate.of(2026, 1, 5))
                        .line(rent, JANUARY)
                        .day(rent, LocalDate.of(2026, 1, 31))
                        .build();

        DataReach reach = reach(salesOnly().with(rows));

        assertThat(reach.day()).contains(LocalDate.of(2026, 1, 31));
        assertThat(reach.salesDay()).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void tells_the_months_before_the_last_that_have_no_rows() {
        Actuals gap = Actuals.of(salesOnly().figures(), List.of(JANUARY, MARCH), "sales.csv");

        assertThat(reach(gap))
                .extracting(DataReach::month, DataReach::withoutRows)
                .containsExactly(MARCH, List.of(FEBRUARY));
    }

    @Test
    void actuals_without_any_month_reach_nowhere() {
        assertThat(DataReach.of(PLAN, thisYear().asWritten())).isEmpty();
    }
}
