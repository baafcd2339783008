package vn.aop.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.figures.Traced;
import vn.aop.core.review.MonthlyReview;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.copy.CopiesInMemory;

class ReviewNumbersTest {

    private static final OpenCase CASE = new OpenCases(new CopiesInMemory()).find("babycare-house");

    static Stream<YearMonth> months() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(2026, month));
    }

    private static ReviewNumbers numbers(YearMonth month) {
        return ReviewNumbers.of(MonthlyReview.of(CASE.plan(), CASE.actuals(), month));
    }

    @ParameterizedTest
    @MethodSource("months")
    void every_number_can_be_followed_to_where_it_was_read(YearMonth month) {
        ReviewNumbers numbers = numbers(month);

        assertThat(numbers.paths())
                .hasSizeGreaterThan(300)
                .allSatisfy(path -> follow(numbers.find(path).orElseThrow().traced()));
    }

    private static void follow(Traced number) {
        assertThat(number.origin().isPresent())
                .as("either read or computed: %s", number.label())
                .isNotEqualTo(number.formula().isPresent());
        assertThat(number.inputs().isEmpty()).isEqualTo(number.formula().isEmpty());
        number.inputs().forEach(ReviewNumbersTest::follow);
    }

    /** The figures of the case's story, which were counted from its files by other means. */
    @ParameterizedTest
    @CsvSource({
        "2026-06, goals/G3/actual-to-date, 0.357",
        "2026-08, kpis/K2/value, 0.347",
        "2026-08, kpis/K3/value, 0.053",
        "2026-12, goals/G2/actual-to-date, 0.454",
        "2026-12, goals/G3/actual-to-date, 0.354",
        "2026-06, budget/packaging/spent, 62000000",
        "2026-06, budget/packaging/planned, 87000000",
        "2026-08, accounts/operating_profit/-/-/month/actual, -1000000",
        "2026-12, accounts/operating_profit/-/-/to-date/plan, 371000000",
        "2026-12, accounts/operating_profit/-/-/to-date/actual, 316000000",
        "2026-12, accounts/revenue/-/-/to-date/plan, 5810000000",
        "2026-12, accounts/revenue/-/-/to-date/actual, 5610000000",
        "2026-08, accounts/purchases/-/-/month/plan, 328000000",
        "2026-08, accounts/purchases/-/-/month/actual, 246000000",
    })
    void tells_the_figures_of_the_story(YearMonth month, String path, double told) {
        Traced number = numbers(month).find(path).orElseThrow().traced();

        double rounding = told > 1 ? 500_000 : told < 0 ? 500_000 : 0.0005;
        double allowed = Math.abs(told) >= 1_000_000_000 ? 5_000_000 : rounding;
        assertThat(number.value().number().orElseThrow().doubleValue())
                .isBetween(told - allowed, told + allowed);
    }

    @ParameterizedTest
    @CsvSource({"goals/G9/target", "''", "goals", "goals/G1/target/"})
    void knows_no_other_addresses(String path) {
        assertThat(numbers(YearMonth.of(2026, 3)).find(path)).isEmpty();
    }
}
