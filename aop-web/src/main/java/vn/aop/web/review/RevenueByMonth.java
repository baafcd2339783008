package vn.aop.web.review;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.YearOnYear;

/**
 * Revenue month by month, for the chart and the table beneath it.
 *
 * @param months the months
 * @param series plan, actual and last year
 * @param yearOnYear the reviewed month against the same month last year, in sentences
 */
public record RevenueByMonth(
        List<String> months, List<Series> series, List<Answer.Sentence> yearOnYear) {

    /**
     * One row of the table, one line or set of bars in the chart.
     *
     * @param kind {@code plan}, {@code actual} or {@code last-year}
     * @param name what it is called
     * @param figures by month, empty where there is none yet
     */
    public record Series(String kind, String name, List<Optional<Figure>> figures) {

        public Series {
            figures = List.copyOf(figures);
        }
    }

    public RevenueByMonth {
        months = List.copyOf(months);
        series = List.copyOf(series);
        yearOnYear = List.copyOf(yearOnYear);
    }

    static RevenueByMonth of(MonthlyReview review, ShownNumbers numbers) {
        List<YearMonth> months = review.plan().year().months();
        return new RevenueByMonth(
                months.stream().map(numbers.words()::month).toList(),
                List.of(
                        series("actual", months, review.month(), numbers),
                        series("plan", months, review.plan().year().last(), numbers),
                        series("last-year", months, review.plan().year().last(), numbers)),
                yearOnYear(review.yearOnYear(), numbers));
    }

    private static List<Answer.Sentence> yearOnYear(YearOnYear years, ShownNumbers numbers) {
        return Stream.concat(
                        Stream.of(sentence(years.plain(), "year-on-year/change", numbers)),
                        years.withTet().stream()
                                .map(it -> sentence(it, "year-on-year/with-tet", numbers)))
                .toList();
    }

    private static Answer.Sentence sentence(
            YearOnYear.Against against, String path, ShownNumbers numbers) {
        return Answer.Sentence.of(numbers, numbers.size(path), against.why(), "change");
    }

    private static Series series(
            String kind, List<YearMonth> months, YearMonth last, ShownNumbers numbers) {
        return new Series(
                kind,
                numbers.wording().say("review.series." + kind),
                months.stream()
                        .map(month -> Optional.of(month).filter(it -> !it.isAfter(last)))
                        .map(it -> it.map(month -> numbers.shortly("months/" + month + "/" + kind)))
                        .toList());
    }
}
