package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.FiscalYear;

class TodayTest {

    private static final FiscalYear YEAR = FiscalYear.from(YearMonth.of(2026, 4));
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 5);

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-04-01, 2026-04",
        "2026-04-01, 2026-04-01, 2026-04",
        "2026-09-05, 2026-09-05, 2026-09",
        "2027-03-31, 2027-03-31, 2027-03",
        "2027-04-01, 2027-03-31, 2027-03",
    })
    void outside_a_year_the_nearest_day_of_it_stands_for_today(
            LocalDate today, LocalDate day, YearMonth month) {
        assertThat(Today.of(today).dayIn(YEAR)).isEqualTo(day);
        assertThat(Today.of(today).monthIn(YEAR)).isEqualTo(month);
    }

    /** Figures of April to June and of August; July is missing. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-05, 2026-08",
        "2027-05-01, 2026-08",
        "2026-08-31, 2026-06",
        "2026-07-01, 2026-06",
        "2026-05-01, 2026-04",
        "2026-04-20, 2026-04",
        "2026-01-20, 2026-04",
    })
    void the_last_month_that_is_over_is_looked_back_on(LocalDate today, YearMonth month) {
        List<YearMonth> recorded =
                List.of(
                        YearMonth.of(2026, 4),
                        YearMonth.of(2026, 5),
                        YearMonth.of(2026, 6),
                        YearMonth.of(2026, 8));

        assertThat(Today.of(today).toReview(new TreeSet<>(recorded))).contains(month);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-05, 2026-08", "2027-04-05, 2027-02", "2027-03-31, 2027-02"})
    void nothing_can_be_turned_after_the_last_month_of_the_year(LocalDate today, YearMonth month) {
        TreeSet<YearMonth> all = new TreeSet<>(YEAR.months());

        assertThat(Today.of(today).toCorrect(all, YEAR)).contains(month);
        assertThat(Today.of(today).toCorrect(new TreeSet<>(List.of(YEAR.last())), YEAR)).isEmpty();
    }

    @Test
    void without_figures_there_is_nothing_to_look_back_on() {
        assertThat(Today.of(SEPTEMBER).toReview(new TreeSet<>())).isEmpty();
    }

    /** Whenever a month that is over has figures, the month looked back on is such a one. */
    @Property
    void no_month_that_is_not_over_comes_before_one_that_is(
            @ForAll @IntRange(max = 500) int days, @ForAll List<@IntRange(max = 11) Integer> some) {
        Today today = Today.of(LocalDate.of(2026, 1, 1).plusDays(days));
        TreeSet<YearMonth> recorded = new TreeSet<>();
        some.forEach(it -> recorded.add(YearMonth.of(2026, 1).plusMonths(it)));

        Optional<YearMonth> month = today.toReview(recorded);

        assertThat(month.isPresent()).isEqualTo(!recorded.isEmpty());
        assertThat(month.stream()).allMatch(recorded::contains);
        boolean isOneOver = recorded.stream().anyMatch(it -> it.isBefore(today.month()));
        assertThat(month.filter(it -> it.isBefore(today.month())).isPresent()).isEqualTo(isOneOver);
    }

    @Test
    void a_later_day_moves_on_and_an_earlier_one_does_not() {
        Today today = Today.first(SEPTEMBER);

        assertThat(today.atLeast(LocalDate.of(2026, 10, 1)))
                .isEqualTo(new Today(LocalDate.of(2026, 10, 1), Optional.of(SEPTEMBER)));
        assertThat(today.atLeast(LocalDate.of(2026, 3, 1))).isEqualTo(today);
    }
}
