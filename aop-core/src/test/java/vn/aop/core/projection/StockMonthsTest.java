package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.plan.SmallShop.vnd;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Laws of the identity {@code closing = opening + purchases − cost of goods}. */
class StockMonthsTest {

    @Test
    void goods_bought_but_not_sold_stay() {
        StockMonths goods = new StockMonths(vnd(60L), vnd(25, 25, 25), vnd(30, 30, 30));

        assertThat(goods.closings()).containsExactly(vnd(55, 50, 45).toArray(Money[]::new));
    }

    @Test
    void a_month_bought_for_is_a_month_sold_in() {
        assertThatThrownBy(() -> new StockMonths(vnd(0), vnd(1, 2), List.of(vnd(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 months");
    }

    @Property(tries = 200)
    void the_end_of_the_year_is_its_start_with_all_that_came_and_without_all_that_went(
            @ForAll @LongRange(max = 1_000_000) long opening,
            @ForAll @Size(12) List<@LongRange(max = 1_000_000) Long> bought,
            @ForAll @Size(12) List<@LongRange(max = 1_000_000) Long> sold) {
        StockMonths goods = new StockMonths(vnd(opening), money(bought), money(sold));

        assertThat(goods.closings().get(11)).isEqualTo(vnd(opening - sum(sold) + sum(bought)));
    }

    @Property(tries = 200)
    void each_month_opens_where_the_one_before_closed(
            @ForAll @LongRange(max = 1_000_000) long opening,
            @ForAll @Size(12) List<@LongRange(max = 1_000_000) Long> bought,
            @ForAll @Size(12) List<@LongRange(max = 1_000_000) Long> sold) {
        List<Money> whole = new StockMonths(vnd(opening), money(bought), money(sold)).closings();

        for (int cut = 1; cut < 12; cut++) {
            StockMonths rest =
                    new StockMonths(
                            whole.get(cut - 1),
                            money(bought.subList(cut, 12)),
                            money(sold.subList(cut, 12)));
            assertThat(rest.closings()).isEqualTo(whole.subList(cut, 12));
        }
    }

    private static List<Money> money(List<Long> amounts) {
        return vnd(amounts.stream().mapToLong(Long::longValue).toArray());
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }
}
