package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

    @Property
    void a_year_has_twelve_consecutive_months_from_any_month(@ForAll("firsts") YearMonth first) {
        List<YearMonth> months = FiscalYear.from(first).months();

        assertThat(months).hasSize(12).startsWith(first);
        for (int i = 1; i < 12; i++) {
            assertThat(months.get(i)).isEqualTo(months.get(i - 1).plusMonths(1));
        }
    }

    @Property
    void the_place_of_a_month_leads_back_to_it(
            @ForAll("firsts") YearMonth first, @ForAll @IntRange(max = 11) int index) {
        FiscalYear year = FiscalYear.from(first);

        assertThat(year.indexOf(year.months().get(index))).isEqualTo(index);
    }

    @Property
    void the_year_to_date_and_the_rest_are_the_year(
            @ForAll("firsts") YearMonth first, @ForAll @IntRange(max = 11) int index) {
        FiscalYear year = FiscalYear.from(first);
        YearMonth month = first.plusMonths(index);

        List<YearMonth> both = new ArrayList<>(year.through(month).months());
        year.after(month).ifPresent(rest -> both.addAll(rest.months()));

        assertThat(both).isEqualTo(year.months());
        assertThat(year.through(month).months()).hasSize(index + 1);
    }

    @Property
    void the_year_before_ends_where_this_one_begins(@ForAll("firsts") YearMonth first) {
        FiscalYear year = FiscalYear.from(first);

        assertThat(year.previous().last().plusMonths(1)).isEqualTo(first);
        assertThat(year.span().yearBefore()).isEqualTo(year.previous().span());
    }

    @Property
    void the_months_next_to_the_year_are_outside(@ForAll("firsts") YearMonth first) {
        FiscalYear year = FiscalYear.from(first);

        assertThat(year.contains(first)).isTrue();
        assertThat(year.contains(year.last())).isTrue();
        assertThat(year.contains(first.minusMonths(1))).isFalse();
        assertThat(year.contains(year.last().plusMonths(1))).isFalse();
    }

    @Test
    void a_year_from_april_ends_in_march() {
        FiscalYear year = FiscalYear.of(2027, Month.APRIL);

        assertThat(year.last()).isEqualTo(YearMonth.of(2028, 3));
        assertThat(year).hasToString("2027-04..2028-03");
    }

    @Test
    void refuses_a_month_outside() {
        FiscalYear year = FiscalYear.of(2026, Month.JANUARY);
        YearMonth nextYear = YearMonth.of(2027, 1);

        assertThatThrownBy(() -> year.through(nextYear))
                .hasMessage("Month 2027-01 lies outside the fiscal year 2026-01..2026-12");
        assertThatThrownBy(() -> year.after(nextYear)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<YearMonth> firsts() {
        return Arbitraries.integers()
                .between(0, 1200)
                .map(months -> YearMonth.of(1990, 1).plusMonths(months));
    }
}
