package vn.aop.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Span;

class MonthlyAmountsTest {

    private static final List<Money> TWENTIES = Collections.nCopies(12, vnd(20));

    @Test
    void the_same_amount_in_every_month_of_a_span() {
        MonthlyAmounts amounts = MonthlyAmounts.of(new Span(JANUARY, MARCH), vnd(5));

        assertThat(amounts.amounts().values()).containsExactly(vnd(5), vnd(5), vnd(5));
        assertThat(amounts.total()).isEqualTo(vnd(15));
    }

    @Test
    void a_total_in_equal_parts_leaves_out_months_that_would_get_nothing() {
        assertThat(MonthlyAmounts.evenly(List.of(JANUARY, MARCH, JUNE), vnd(2)).amounts())
                .isEqualTo(Map.of(JANUARY, vnd(1), MARCH, vnd(1)));
    }

    @Test
    void a_month_that_is_given_twice_gets_two_parts() {
        assertThat(MonthlyAmounts.evenly(List.of(MARCH, JUNE, MARCH), vnd(9)).amounts())
                .isEqualTo(Map.of(MARCH, vnd(6), JUNE, vnd(3)));
    }

    @Property(tries = 200)
    void parts_always_add_up_to_the_whole(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long total,
            @ForAll @IntRange(min = 1, max = 12) int months) {
        MonthlyAmounts parts = MonthlyAmounts.evenly(YEAR.months().subList(0, months), vnd(total));

        assertThat(parts.total()).isEqualTo(vnd(total));
    }

    @Test
    void what_is_added_and_taken_again_leaves_the_months_as_they_were() {
        MonthlyAmounts amounts = MonthlyAmounts.of(Span.of(MARCH), vnd(5));

        List<Money> sums = amounts.addedTo(TWENTIES, YEAR);

        assertThat(sums.subList(0, 4)).containsExactly(vnd(20), vnd(20), vnd(25), vnd(20));
        assertThat(amounts.takenFrom(sums, YEAR)).isEqualTo(TWENTIES);
    }

    @Test
    void months_are_told_first_to_last_whatever_order_they_came_in() {
        SortedMap<YearMonth, Money> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.put(JANUARY, vnd(1));
        backwards.put(JUNE, vnd(6));

        MonthlyAmounts amounts = new MonthlyAmounts(backwards);

        assertThat(amounts.months()).containsExactly(JANUARY, JUNE);
        assertThat(amounts.span()).isEqualTo(new Span(JANUARY, JUNE));
    }

    @Test
    void refuses_no_month_no_money_and_two_currencies() {
        assertThatThrownBy(() -> new MonthlyAmounts(new TreeMap<>()))
                .hasMessage("No month has an amount; give one at least");
        assertThatThrownBy(() -> MonthlyAmounts.evenly(List.of(MARCH), vnd(0)))
                .hasMessage("No month has an amount; give one at least");
        assertThatThrownBy(() -> MonthlyAmounts.of(Span.of(MARCH), vnd(0)))
                .hasMessage("Month 2026-03 has VND 0; give positive amounts in one currency");
        SortedMap<YearMonth, Money> mixed = new TreeMap<>();
        mixed.put(MARCH, vnd(1));
        mixed.put(JUNE, Money.parse("USD 1"));
        assertThatThrownBy(() -> new MonthlyAmounts(mixed))
                .hasMessage("Month 2026-06 has USD 1.00; give positive amounts in one currency");
    }
}
