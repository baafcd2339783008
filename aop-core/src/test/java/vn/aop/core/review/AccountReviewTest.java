package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.figures.AccountKind.MARKETING;
import static vn.aop.core.figures.AccountKind.PREMISES;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.review.Reviews.dong;
import static vn.aop.core.review.Reviews.million;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Traced;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;

/** The numbers are printed in {@code docs/formulas/variance.md}. */
class AccountReviewTest {

    /** Store toys: 44 instead of 40 million. Rent: 11 instead of 10 million. */
    @Test
    void a_variance_is_actual_less_plan_whatever_is_good() {
        MonthlyReview review = review(44, 11);

        assertThat(month(review, "revenue").variance().value()).isEqualTo(million(4));
        assertThat(month(review, "premises").variance().value()).isEqualTo(million(1));
        assertThat(month(review, "cost_of_goods").variance().value()).isEqualTo(million(0));
        assertThat(month(review, "operating_profit").plan().value()).isEqualTo(million(6));
        assertThat(month(review, "operating_profit").variance().value()).isEqualTo(million(3));
    }

    /** Favourable and unfavourable as in Horngren: by the effect on operating profit. */
    @ParameterizedTest(
            name = "sold {0} instead of 40 million, rent {1} instead of 10: {2}, {3}, {4}")
    @CsvSource({
        "44, 11, FAVOURABLE, UNFAVOURABLE, FAVOURABLE",
        "36, 9, UNFAVOURABLE, FAVOURABLE, UNFAVOURABLE",
        "40, 10, NEUTRAL, NEUTRAL, NEUTRAL",
    })
    void more_revenue_and_less_cost_are_good(
            long sold,
            long rent,
            Favourability revenue,
            Favourability premises,
            Favourability profit) {
        MonthlyReview review = review(sold, rent);

        assertThat(month(review, "revenue").favourability()).isEqualTo(revenue);
        assertThat(month(review, "premises").favourability()).isEqualTo(premises);
        assertThat(month(review, "operating_profit").favourability()).isEqualTo(profit);
    }

    @Test
    void a_variance_shows_both_sides() {
        Variance variance = month(review(44, 11), "revenue");

        assertThat(variance.plan().value()).isEqualTo(million(40));
        assertThat(variance.actual().value()).isEqualTo(million(44));
        assertThat(variance.variance().formula()).contains("{0} − {1}");
    }

    @Test
    void the_month_and_the_months_to_date_stand_side_by_side() {
        MonthlyReview review =
                Reviews.review(
                        onlyToysInStore(),
                        thisYear().revenue("store", "toys", millions(50, 50, 35)),
                        MARCH);

        AccountReview revenue = review.account("revenue").orElseThrow();

        assertThat(revenue.month().variance().value()).isEqualTo(million(-5));
        assertThat(revenue.month().favourability()).isEqualTo(Favourability.UNFAVOURABLE);
        assertThat(revenue.toDate().variance().value()).isEqualTo(million(15));
        assertThat(revenue.toDate().favourability()).isEqualTo(Favourability.FAVOURABLE);
    }

    @Property(tries = 150)
    void revenue_by_channel_and_group_sums_to_revenue_in_all(
            @ForAll @Size(4) List<@Size(3) List<@LongRange(max = 100_000_000) Long>> sold) {
        ShopFigures actuals =
                thisYear()
                        .revenue("store", "diapers", amounts(sold.get(0)))
                        .revenue("store", "toys", amounts(sold.get(1)))
                        .revenue("online", "diapers", amounts(sold.get(2)))
                        .revenue("online", "toys", amounts(sold.get(3)));

        MonthlyReview review = Reviews.review(smallShop(), actuals, MARCH);

        BigDecimal total = variance(review.account("revenue").orElseThrow());
        assertThat(
                        sum(
                                rows(review)
                                        .filter(
                                                it ->
                                                        it.channel().isPresent()
                                                                && it.group().isPresent())))
                .isEqualByComparingTo(total);
        assertThat(sum(rows(review).filter(it -> it.channel().isPresent() && it.group().isEmpty())))
                .isEqualByComparingTo(total);
        assertThat(sum(rows(review).filter(it -> it.channel().isEmpty() && it.group().isPresent())))
                .isEqualByComparingTo(total);
    }

    @Test
    void rows_stand_as_in_an_income_statement() {
        MonthlyReview review =
                Reviews.review(
                        smallShop(),
                        thisYear()
                                .revenue("online", "toys", 1)
                                .spending("facebook_ads", MARKETING, 2)
                                .spending(AccountKind.CAPEX, 3),
                        JANUARY);

        assertThat(review.accounts())
                .extracting(AccountReviewTest::name)
                .containsExactly(
                        "revenue",
                        "revenue[online]",
                        "revenue[store]",
                        "revenue[diapers]",
                        "revenue[toys]",
                        "revenue[online,diapers]",
                        "revenue[online,toys]",
                        "revenue[store,diapers]",
                        "revenue[store,toys]",
                        "cost_of_goods",
                        "cost_of_goods[online]",
                        "cost_of_goods[store]",
                        "cost_of_goods[diapers]",
                        "cost_of_goods[toys]",
                        "cost_of_goods[online,diapers]",
                        "cost_of_goods[online,toys]",
                        "cost_of_goods[store,diapers]",
                        "cost_of_goods[store,toys]",
                        "gross_profit",
                        "channel_fees",
                        "channel_fees[online]",
                        "channel_fees[store]",
                        "channel_fees[diapers]",
                        "channel_fees[toys]",
                        "channel_fees[online,diapers]",
                        "channel_fees[online,toys]",
                        "channel_fees[store,diapers]",
                        "channel_fees[store,toys]",
                        "marketing",
                        "facebook_ads",
                        "marketing.rest",
                        "premises",
                        "other_operating",
                        "operating_profit",
                        "capex");
    }

    /**
     * Marketing is planned on the kind itself, and some of it was spent on an account of its own.
     */
    @Test
    void the_rows_of_a_kind_add_up_to_it() {
        MonthlyReview review =
                Reviews.review(
                        smallShop(),
                        thisYear().spending(MARKETING, 5).spending("facebook_ads", MARKETING, 2),
                        JANUARY);

        AccountReview rest = review.account("marketing.rest").orElseThrow();

        assertThat(rest.restOf()).contains(MARKETING);
        assertThat(variance(rest).add(variance(review.account("facebook_ads").orElseThrow())))
                .isEqualByComparingTo(variance(review.account("marketing").orElseThrow()));
        assertThat(review.account("revenue").orElseThrow().restOf()).isEmpty();
    }

    @Test
    void what_was_only_planned_or_only_booked_has_a_row_too() {
        MonthlyReview review =
                Reviews.review(
                        shopWithGoalsOnly()
                                .withBaseline(lastYear().figures())
                                .withBudget(running("rent", PREMISES, everyMonth(10))),
                        thisYear().spending(MARKETING, 7),
                        JANUARY);

        assertThat(month(review, "premises").variance().value()).isEqualTo(dong(-10));
        assertThat(month(review, "marketing").variance().value()).isEqualTo(dong(7));
        assertThat(review.account("personnel")).isEmpty();
    }

    @Test
    void a_total_is_not_a_row_of_a_channel() {
        MonthlyReview review = review(44, 11);

        assertThat(review.account("revenue").orElseThrow().isTotal()).isTrue();
        assertThat(rows(review).filter(it -> !it.isTotal()))
                .extracting(AccountReviewTest::name)
                .containsExactly("revenue[store]", "revenue[toys]", "revenue[store,toys]");
    }

    private static MonthlyReview review(long sold, long rent) {
        return Reviews.review(
                onlyToysInStore(),
                thisYear()
                        .revenue("store", "toys", millions(sold))
                        .costOfGoods("store", "toys", millions(24))
                        .spending(PREMISES, millions(rent)),
                JANUARY);
    }

    private static SmallShop onlyToysInStore() {
        return shopWithGoalsOnly()
                .withBaseline(lastYear().revenue("store", "toys", everyMonth(40_000_000)).figures())
                .withBudget(running("rent", PREMISES, everyMonth(10_000_000)));
    }

    private static Variance month(MonthlyReview review, String account) {
        return review.account(account).orElseThrow().month();
    }

    private static Stream<AccountReview> rows(MonthlyReview review) {
        return review.accounts().stream().filter(it -> it.account().equals("revenue"));
    }

    private static BigDecimal sum(Stream<AccountReview> rows) {
        return rows.map(AccountReviewTest::variance).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal variance(AccountReview row) {
        Traced variance = row.toDate().variance();
        return Reviews.number(variance);
    }

    private static String name(AccountReview row) {
        List<String> tags = Stream.concat(row.channel().stream(), row.group().stream()).toList();
        return tags.isEmpty() ? row.account() : row.account() + "[" + String.join(",", tags) + "]";
    }

    private static long[] amounts(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).toArray();
    }
}
