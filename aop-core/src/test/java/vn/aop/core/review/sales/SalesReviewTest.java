package vn.aop.core.review.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedMeasure;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.sales.SalesVariance.Kind;
import vn.aop.core.text.Text;

/**
 * The small shop plans 400 toys a month in the store, at 100 thousand each, of which 60 are cost;
 * in January it sells 500 for 44 million that had cost 27.5.
 */
class SalesReviewTest {

    private static final YearMonth JANUARY = YEAR.first();
    private static final Measure PIECES =
            Measure.of("pieces", Text.of("Món"), Text.of("món")).sold();
    private static final QuantityLine TOYS = QuantityLine.of(PIECES).in("store").ofGroup("toys");

    @Test
    void tells_why_sales_differ_where_pieces_are_counted() {
        SalesReview why = january(plan(PIECES), actuals(counted(TOYS, 500))).orElseThrow();

        assertThat(why.variances().revenue()).isEqualTo(parts(10, 0, -6, 0, 0));
        assertThat(why.variances().grossProfit().quantity()).isEqualTo(million(4));
        assertThat(why.variances().grossProfit().price()).isEqualTo(million(-6));
        assertThat(why.variances().grossProfit().cost())
                .isEqualTo(Money.of(VND, BigDecimal.valueOf(2_500_000)));
    }

    /** Diapers online are planned at 30 million and sold for 33; nobody counts them. */
    @Test
    void what_is_sold_besides_is_a_line_without_units() {
        Actuals actuals =
                january()
                        .revenue("online", "diapers", 33_000_000)
                        .costOfGoods("online", "diapers", 23_100_000)
                        .actuals();

        SalesReview why =
                january(plan(PIECES), withCounts(actuals, counted(TOYS, 500))).orElseThrow();

        assertThat(why.variances().of(Kind.UNCOUNTED))
                .singleElement()
                .extracting(it -> it.line().channel())
                .isEqualTo(Optional.empty());
        assertThat(why.variances().revenue().unpriced()).isEqualTo(million(3));
        assertThat(why.variances().revenue().total()).isEqualTo(million(7));
    }

    @Test
    void the_coarser_of_two_ways_to_count_is_compared() {
        Plan plan =
                plan(PIECES).toBuilder()
                        .measures(PlannedMeasure.of("pieces", pieces(400)).in("store"))
                        .build();

        SalesReview why = january(plan, actuals(counted(TOYS, 500))).orElseThrow();

        assertThat(why.variances().lines().get(0).line().group()).isEmpty();
        assertThat(why.variances().revenue().price()).isEqualTo(million(-6));
    }

    @Test
    void says_nothing_where_no_pieces_sold_are_counted_or_the_month_is_not_over() {
        Measure visits = Measure.of("pieces", Text.of("Lượt"), Text.of("lượt"));
        Actuals actuals = actuals(counted(TOYS, 500));

        assertThat(january(plan(visits), actuals)).isEmpty();
        assertThat(january(plan(PIECES), actuals)).isPresent();
    }

    /** A cost that is taken from the margin of the plan follows the price, and tells nothing. */
    @Test
    void says_nothing_where_costs_are_provisional() {
        Actuals sales = thisYear().revenue("store", "toys", 44_000_000).asWritten();
        Actuals fromMargins =
                new Actuals(
                        sales.figures(),
                        sales.months(),
                        sales.source(),
                        sales.recorded(),
                        Actuals.Costs.FROM_MARGINS);

        assertThat(january(plan(PIECES), withCounts(fromMargins, counted(TOYS, 500)))).isEmpty();
    }

    private static Optional<SalesReview> january(Plan plan, Actuals actuals) {
        MonthlyReview review = MonthlyReview.of(plan, actuals, JANUARY);
        return SalesReview.of(review, Span.of(JANUARY));
    }

    private static Plan plan(Measure measure) {
        Plan plan =
                smallShop()
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "toys", everyMonth(40_000_000))
                                        .revenue("online", "diapers", everyMonth(30_000_000))
                                        .figures())
                        .withActions()
                        .plan();
        return plan.toBuilder()
                .company(plan.company().toBuilder().measures(measure).build())
                .measures(PlannedMeasure.of("pieces", pieces(400)).in("store").ofGroup("toys"))
                .build();
    }

    private static PlannedMeasure.Months pieces(int number) {
        return new PlannedMeasure.Months(Collections.nCopies(12, BigDecimal.valueOf(number)));
    }

    private static ShopFigures january() {
        return thisYear()
                .revenue("store", "toys", 44_000_000)
                .costOfGoods("store", "toys", 27_500_000);
    }

    /** Diapers as planned: 30 million, at a margin of 30 %. */
    private static Actuals actuals(Quantities counts) {
        return withCounts(
                january()
                        .revenue("online", "diapers", 30_000_000)
                        .costOfGoods("online", "diapers", 21_000_000)
                        .actuals(),
                counts);
    }

    private static Actuals withCounts(Actuals actuals, Quantities counts) {
        return new Actuals(
                actuals.figures().with(counts),
                actuals.months(),
                actuals.source(),
                actuals.recorded(),
                actuals.costs());
    }

    private static Quantities counted(QuantityLine line, long number) {
        return Quantities.builder(YEAR).add(line, JANUARY, BigDecimal.valueOf(number)).build();
    }

    private static VarianceParts parts(
            long quantity, long mix, long price, long cost, long unpriced) {
        List<Money> all =
                List.of(quantity, mix, price, cost, unpriced).stream()
                        .map(SalesReviewTest::million)
                        .toList();
        return new VarianceParts(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
    }

    private static Money million(long number) {
        return Money.of(VND, BigDecimal.valueOf(number * 1_000_000));
    }
}
