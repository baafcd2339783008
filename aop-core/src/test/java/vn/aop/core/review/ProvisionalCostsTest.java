package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

/** Costs that are reckoned where none is recorded; see {@code docs/formulas/records.md}. */
class ProvisionalCostsTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);

    /** Toys are sold in three months; of February nobody has written down what they cost. */
    private static ProvisionalCosts costs() {
        Plan plan = smallShop().withActions().withRisks().plan();
        Actuals actuals =
                thisYear()
                        .revenue("store", "toys", millions(40, 40, 40))
                        .costOfGoods("store", "toys", millions(30, 0, 30))
                        .asWritten()
                        .with(Actuals.Costs.FROM_MARGINS);
        return ProvisionalCosts.in(plan, Projection.of(plan), actuals);
    }

    @Test
    void what_is_recorded_stays_as_it_is() {
        Selection cost = Selection.of("cost_of_goods");

        assertThat(costs().costs()).extracting(Expected::month).containsExactly(FEBRUARY);
        assertThat(costs().actuals().figures().months(cost))
                .extracting(it -> it.getAmountMinorLong() / 1_000_000)
                .startsWith(30L, 24L, 30L, 0L);
    }

    /** A sum stands on its own months, a balance on all before. */
    @ParameterizedTest
    @CsvSource({
        "cost_of_goods, 1, false",
        "cost_of_goods, 2, true",
        "cost_of_goods, 3, false",
        "stock, 1, false",
        "stock, 2, true",
        "stock, 3, true",
        "stock[diapers], 3, false",
        "revenue, 2, false",
    })
    void carries_what_stands_on_it(String sum, int month, boolean carries) {
        Selection selection = Metric.parse(sum).selections().iterator().next();

        assertThat(costs().carry(selection, Span.of(YearMonth.of(2026, month)))).isEqualTo(carries);
    }

    @Test
    void tells_the_months_up_to_the_reviewed_one() {
        assertThat(costs().months(JANUARY)).isEmpty();
        assertThat(costs().months(MARCH)).containsExactly(FEBRUARY);
    }
}
