package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedTest {

    private static final Line SALES = Line.of(Account.of(AccountKind.REVENUE));
    private static final Line RENT = Line.of(Account.of(AccountKind.PREMISES));
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    private static Recorded.Builder daily(int months, int lastDay) {
        Recorded.Builder builder = new Recorded.Builder();
        LocalDate last = LocalDate.of(2026, months, lastDay);
        LocalDate.of(2026, 1, 1)
                .datesUntil(last.plusDays(1))
                .forEach(day -> builder.line(SALES, YearMonth.from(day)).day(SALES, day));
        return builder;
    }

    @ParameterizedTest
    @CsvSource({"5, true", "20, true", "26, true", "27, false", "28, false"})
    void a_month_of_daily_sales_stops_early_unless_it_ends_within_a_day(int last, boolean early) {
        assertThat(daily(2, last).build().endsEarly(FEBRUARY).isPresent()).isEqualTo(early);
    }

    @Test
    void tells_the_day_with_which_the_records_end() {
        assertThat(daily(2, 5).build().endsEarly(FEBRUARY)).contains(LocalDate.of(2026, 2, 5));
    }

    @Test
    void months_before_the_last_are_whole() {
        assertThat(daily(2, 5).build().endsEarly(YearMonth.of(2026, 1))).isEmpty();
    }

    @Test
    void rent_booked_ahead_does_not_hide_that_the_sales_stop() {
        Recorded recorded = daily(2, 5).day(RENT, LocalDate.of(2026, 2, 28)).build();

        assertThat(recorded.endsEarly(FEBRUARY)).contains(LocalDate.of(2026, 2, 5));
    }

    @Test
    void sales_without_days_leave_it_to_the_other_records() {
        Recorded.Builder builder = new Recorded.Builder().line(SALES, FEBRUARY);
        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2026, 2, 6))
                .forEach(day -> builder.line(RENT, YearMonth.from(day)).day(RENT, day));

        assertThat(builder.build().endsEarly(FEBRUARY)).contains(LocalDate.of(2026, 2, 5));
    }

    @Test
    void who_books_once_a_month_is_not_asked_every_month() {
        Recorded recorded =
                new Recorded.Builder()
                        .day(SALES, LocalDate.of(2026, 1, 9))
                        .day(SALES, LocalDate.of(2026, 2, 5))
                        .build();

        assertThat(recorded.endsEarly(FEBRUARY)).isEmpty();
    }

    @Test
    void the_shop_may_say_that_a_month_is_complete() {
        Recorded recorded = daily(2, 5).build().withComplete(List.of(FEBRUARY));

        assertThat(recorded.endsEarly(FEBRUARY)).isEmpty();
    }

    @Test
    void figures_without_days_are_whole_months() {
        assertThat(Recorded.of(Figures.empty(Books.YEAR, Books.VND)).endsEarly(FEBRUARY)).isEmpty();
    }

    @Test
    void figures_of_nothing_hold_no_record() {
        Figures nothing =
                Figures.builder(Books.YEAR, Books.VND)
                        .add(RENT, FEBRUARY, Money.zero(Books.VND))
                        .add(RENT, FEBRUARY.plusMonths(1), Money.ofMinor(Books.VND, 1))
                        .build();

        assertThat(Recorded.of(nothing).in(FEBRUARY)).isEmpty();
        assertThat(Recorded.of(nothing).in(FEBRUARY.plusMonths(1))).containsExactly(RENT);
    }

    @Test
    void an_amount_of_zero_is_a_record_too() {
        Recorded recorded = new Recorded.Builder().zero(RENT, FEBRUARY).build();

        assertThat(recorded.in(FEBRUARY)).containsExactly(RENT);
        assertThat(recorded.closedIn(FEBRUARY)).containsExactly(RENT);
    }
}
