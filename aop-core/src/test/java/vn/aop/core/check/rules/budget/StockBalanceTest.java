package vn.aop.core.check.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.projection.StockMonths;

/** Goods of which 3,100 đồng are sold a month at cost; 30 days of cover are wanted. */
class StockBalanceTest {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final BigDecimal SHARE = new BigDecimal("0.02");
    private static final BigDecimal MUCH = BigDecimal.ONE;

    @Test
    void a_month_that_ends_with_nothing_lacks_nothing() {
        StockBalance balance = balance(0, everyMonth(3100));

        assertThat(balance.missing()).isEmpty();
        assertThat(balance.empty(BigDecimal.ZERO)).isEmpty();
    }

    @Test
    void a_month_that_lacks_the_share_itself_counts_as_a_guess() {
        long[] purchases = everyMonth(3100);
        purchases[11] = 3100 - 62;

        assertThat(balance(0, purchases).lacks(SHARE, MUCH)).isFalse();

        purchases[11] = 3100 - 63;

        assertThat(balance(0, purchases).lacks(SHARE, MUCH)).isTrue();
    }

    /** 62 of 3100 short every month are 744 of 37,200 over the year: both 2 %. */
    @Test
    void what_every_month_lacks_adds_up_to_the_same_share_of_the_year() {
        assertThat(balance(0, everyMonth(3100 - 62)).lacks(MUCH, SHARE)).isFalse();
        assertThat(balance(0, everyMonth(3100 - 63)).lacks(MUCH, SHARE)).isTrue();
    }

    @Test
    void what_was_short_before_is_not_short_again() {
        long[] purchases = everyMonth(3100);
        purchases[5] = 3100 - 62;

        assertThat(balance(0, purchases).lacks(SHARE, SHARE)).isFalse();
        assertThat(balance(0, purchases).empty(BigDecimal.ZERO)).hasSize(7);
    }

    @Test
    void what_is_missing_is_bought_in_the_month_that_lacks_it_and_not_again() {
        long[] purchases = everyMonth(3100);
        purchases[5] = 3000;

        assertThat(balance(0, purchases).missing()).containsExactly(Map.entry(JUNE, vnd(100)));
    }

    /** After July 60 days are the 31 of August and 29 of September's 30: 3100 + 3100 × 29/30. */
    @Test
    void exactly_twice_the_days_of_cover_is_not_too_much() {
        assertThat(inJuly(3100 + 2997)).doesNotContain(6);
        assertThat(inJuly(3100 + 2998)).contains(6);
    }

    /** Which months are too full where so much is left at the end of July. */
    private static List<Integer> inJuly(long left) {
        return balance(left, everyMonth(3100)).overstocked(TWICE);
    }

    @Test
    void a_month_in_which_nothing_is_bought_is_not_too_full() {
        long[] purchases = new long[12];

        assertThat(balance(100_000, purchases).overstocked(TWICE)).isEmpty();
    }

    @Test
    void surplus_leaves_every_later_month_its_days_of_cover() {
        long[] purchases = everyMonth(3100);
        purchases[0] = 13_100;
        StockBalance balance = balance(3100, purchases);

        StockBalance less = balance.without(balance.surplus(balance.overstocked(TWICE)));

        assertThat(less.overstocked(TWICE)).isEmpty();
        assertThat(less.missing()).isEmpty();
        assertThat(balance.surplus(List.of(0))).containsKey(JANUARY);
    }

    private static StockBalance balance(long opening, long[] purchases) {
        List<Money> costs = vnd(everyMonth(3100));
        return new StockBalance(
                YEAR,
                Optional.of(group("toys", "0.40", Map.of())),
                Optional.empty(),
                new StockMonths(vnd(opening), vnd(purchases), costs));
    }
}
