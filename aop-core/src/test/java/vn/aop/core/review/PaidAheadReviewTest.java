package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;
import static vn.aop.core.review.Reviews.dong;
import static vn.aop.core.review.Reviews.million;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Counted;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.PaidAhead;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.holding.CashAhead;
import vn.aop.core.holding.CashAndStock;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.Projection;

/**
 * A school whose learners pay for three months at once, in January, April, July and October. It
 * plans to earn 100 million a month, pays 10 of rent, and starts with 100 million in the till.
 */
@AddLifecycleHook(FewerTries.class)
class PaidAheadReviewTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    private static SmallShop school(PaidAhead.When when, String share) {
        Channel room = channel("store", "0");
        return shopWithGoalsOnly()
                .withGoals()
                .withChannels(
                        new Channel(
                                room.id(),
                                room.name(),
                                room.feeRate(),
                                room.settlementDays(),
                                Optional.of(new PaidAhead(new BigDecimal(share), when))))
                .withGroups(SmallShop.group("diapers", "0.30", Map.of()))
                .withBaseline(
                        new Baseline(
                                lastYear()
                                        .revenue("store", "diapers", everyMonth(100_000_000))
                                        .figures(),
                                Optional.of(vnd(100_000_000)),
                                Map.of()))
                .withBudget(running("rent", AccountKind.PREMISES, everyMonth(10_000_000)));
    }

    private static SmallShop school() {
        return school(new PaidAhead.Term(3, Optional.of(JANUARY)), "1");
    }

    private static ShopFigures sold(long... revenue) {
        return thisYear()
                .revenue("store", "diapers", millions(revenue))
                .costOfGoods("store", "diapers", new long[revenue.length])
                .spending(
                        AccountKind.PREMISES,
                        Arrays.copyOf(everyMonth(10_000_000), revenue.length));
    }

    private static CashAndStock held(SmallShop shop, Actuals actuals, YearMonth month) {
        return new Holdings(Reviews.review(shop, actuals, month)).held();
    }

    /** 100 + 80 + 80 of what is sold, 100 that is planned for March, less two rents. */
    @Test
    void who_has_paid_for_march_in_january_is_in_the_till_of_february() {
        CashAndStock held = held(school(), sold(80, 80).actuals(), FEBRUARY);

        assertThat(held.cash().plan().value()).isEqualTo(million(380));
        assertThat(held.cash().actual().value()).isEqualTo(million(340));
        assertThat(held.cash().actual().isProvisional()).isTrue();
        assertThat(held.told())
                .filteredOn(it -> it.key().equals("holding.paid-ahead"))
                .singleElement()
                .satisfies(it -> assertThat(it.args()).containsEntry("ahead", million(100)));
    }

    @Test
    void the_number_alone_is_that_of_the_reason() {
        MetricSource source = Reviews.review(school(), sold(80, 80).actuals(), FEBRUARY).source();

        assertThat(source.value(Balance.CASH.of(), Span.of(FEBRUARY)))
                .isEqualTo(source.term(Balance.CASH.of(), Span.of(FEBRUARY)).value())
                .isEqualTo(million(340));
    }

    @Test
    void where_the_term_is_over_nothing_is_reckoned() {
        CashAndStock held = held(school(), sold(80, 80, 90).actuals(), MARCH);

        assertThat(held.cash().actual().value()).isEqualTo(million(100 + 80 + 80 + 90 - 30));
        assertThat(held.cash().actual().isProvisional()).isFalse();
        assertThat(held.told()).noneMatch(it -> it.key().equals("holding.paid-ahead"));
    }

    /**
     * Cash to come holds what March is expected to earn once, whoever told what was paid for it.
     */
    @Test
    void the_estimate_counts_what_was_paid_ahead_as_it_expects_the_sales() {
        MonthlyReview review = Reviews.review(school(), sold(80, 80).actuals(), FEBRUARY);

        Value march =
                Metric.parse("revenue").value(review.estimate().orElseThrow(), Span.of(MARCH));
        CashAhead ahead = new Holdings(review).held().ahead().orElseThrow();

        assertThat(ahead.month()).isEqualTo(MARCH);
        assertThat(ahead.cash().value()).isEqualTo(million(100 + 160 - 30).plus(march));
    }

    /** The year as it stands has the cash of the estimate, from the cash that it began with. */
    @Test
    void the_standing_year_has_the_cash_that_is_expected() {
        MonthlyReview review = Reviews.review(school(), sold(80, 80).actuals(), FEBRUARY);

        CashFlow standing = review.standing().orElseThrow().cash().orElseThrow();
        MetricSource estimate = review.estimate().orElseThrow();

        assertThat(Value.of(standing.closing(MARCH)))
                .isEqualTo(new Holdings(review).held().ahead().orElseThrow().cash().value());
        assertThat(standing.months().get(0).opening()).isEqualTo(vnd(100_000_000));
        assertThat(standing.months())
                .filteredOn(it -> it.month().isAfter(FEBRUARY))
                .hasSize(10)
                .allSatisfy(
                        it ->
                                assertThat(Value.of(it.closing()))
                                        .isEqualTo(
                                                Metric.parse("cash")
                                                        .value(estimate, Span.of(it.month()))));
    }

    /** Where nothing is paid ahead, the months that are over end as they are recorded. */
    @Test
    void months_that_are_over_have_their_cash_in_the_standing_year() {
        SmallShop shop = school().withChannels(channel("store", "0"));
        MonthlyReview review = Reviews.review(shop, sold(80, 80).actuals(), FEBRUARY);

        CashFlow standing = review.standing().orElseThrow().cash().orElseThrow();

        assertThat(standing.closing(JANUARY)).isEqualTo(vnd(170_000_000));
        assertThat(standing.closing(FEBRUARY)).isEqualTo(vnd(240_000_000));
    }

    @Test
    void the_standing_year_moves_on_from_what_was_counted() {
        Counted count = Counted.none().with(Balance.CASH.of(), FEBRUARY, vnd(350_000_000));
        Actuals actuals = sold(80, 80).actuals();
        MonthlyReview review =
                Reviews.review(
                        school(), actuals.with(actuals.recorded().withCounted(count)), FEBRUARY);

        CashFlow standing = review.standing().orElseThrow().cash().orElseThrow();

        assertThat(standing.closing(FEBRUARY)).isEqualTo(vnd(350_000_000));
        assertThat(standing.closing(MARCH)).isEqualTo(vnd(340_000_000));
    }

    @Test
    void what_was_counted_holds_what_was_paid_ahead() {
        Counted count = Counted.none().with(Balance.CASH.of(), FEBRUARY, vnd(350_000_000));
        Actuals actuals = sold(80, 80).actuals();
        actuals = actuals.with(actuals.recorded().withCounted(count));

        CashAndStock held = held(school(), actuals, FEBRUARY);

        assertThat(held.cash().actual().value()).isEqualTo(million(350));
        assertThat(held.cash().count().orElseThrow().difference().value()).isEqualTo(million(10));
        // March brings in nothing more: it was paid for in January
        assertThat(held.ahead().orElseThrow().cash().value()).isEqualTo(million(340));
    }

    @Property(tries = 60)
    void a_year_that_goes_as_planned_has_the_planned_cash(
            @ForAll @IntRange(min = 1, max = 200) int days,
            @ForAll @IntRange(min = 2, max = 12) int term,
            @ForAll boolean isTerm,
            @ForAll boolean isFixed,
            @ForAll @IntRange(min = 1, max = 10) int share,
            @ForAll @IntRange(min = 1, max = 11) int last) {
        PaidAhead.When when =
                isTerm
                        ? new PaidAhead.Term(
                                term, isFixed ? Optional.of(JANUARY) : Optional.empty())
                        : new PaidAhead.Days(days);
        SmallShop shop = school(when, BigDecimal.valueOf(share, 1).toString());
        long[] sold = new long[last];
        Arrays.fill(sold, 100);

        CashAndStock held = held(shop, sold(sold).actuals(), YearMonth.of(2026, last));

        assertThat(held.cash().difference().value()).isEqualTo(dong(0));
        assertThat(held.ahead().orElseThrow().cash().value())
                .isEqualTo(
                        shop
                                .plan()
                                .year()
                                .after(YearMonth.of(2026, last))
                                .orElseThrow()
                                .months()
                                .stream()
                                .map(it -> Metric.parse("cash").value(planned(shop), Span.of(it)))
                                .min(Comparator.comparing(it -> it.number().orElseThrow()))
                                .orElseThrow());
    }

    private static MetricSource planned(SmallShop shop) {
        return Projection.of(shop.plan()).source();
    }
}
