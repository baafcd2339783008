package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.wording.Rounding;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.YearOnYear;
import vn.aop.web.widget.Figure;
import vn.aop.web.widget.TableUnit;

/**
 * Revenue month by month, for the chart and the table beneath it, all amounts in one unit and
 * rounded alike.
 *
 * @param unit in which the amounts are written
 * @param months the months
 * @param series plan, actual and last year
 * @param yearOnYear the reviewed month against the same month last year, in sentences
 */
public record RevenueByMonth(
        TableUnit unit,
        List<String> months,
        List<Series> series,
        List<AnswerCard.Sentence> yearOnYear) {

    private static final List<String> KINDS = List.of("actual", "plan", "last-year");

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
        requireNonNull(unit, "unit");
        months = List.copyOf(months);
        series = List.copyOf(series);
        yearOnYear = List.copyOf(yearOnYear);
    }

    static RevenueByMonth of(MonthlyReview review, ShownNumbers numbers) {
        List<YearMonth> months = review.plan().year().months();
        Rounding rounding =
                numbers.column(
                        KINDS.stream()
                                .flatMap(kind -> paths(kind, review).stream())
                                .flatMap(Optional::stream)
                                .toList());
        return new RevenueByMonth(
                TableUnit.of(rounding),
                months.stream().map(numbers.words()::month).toList(),
                KINDS.stream()
                        .map(kind -> series(kind, paths(kind, review), rounding, numbers))
                        .toList(),
                yearOnYear(review.yearOnYear(), numbers));
    }

    /** The addresses of the numbers by month; none of what has not happened yet. */
    private static List<Optional<String>> paths(String kind, MonthlyReview review) {
        YearMonth last = kind.equals("actual") ? review.month() : review.plan().year().last();
        return review.plan().year().months().stream()
                .map(month -> Optional.of(month).filter(it -> !it.isAfter(last)))
                .map(it -> it.map(month -> "months/" + month + "/" + kind))
                .toList();
    }

    private static List<AnswerCard.Sentence> yearOnYear(YearOnYear years, ShownNumbers numbers) {
        return Stream.of(
                        sentences(years.together(), "year-on-year/together", numbers),
                        sentences(years.aroundTet(), "year-on-year/around-tet", numbers),
                        sentences(Optional.of(years.plain()), "year-on-year/change", numbers),
                        sentences(years.withTet(), "year-on-year/with-tet", numbers),
                        years.assumption().stream()
                                .map(it -> AnswerCard.Sentence.of(numbers.wording().say(it))))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<AnswerCard.Sentence> sentences(
            Optional<YearOnYear.Against> against, String path, ShownNumbers numbers) {
        return against.stream().map(it -> sentence(it, path, numbers));
    }

    private static AnswerCard.Sentence sentence(
            YearOnYear.Against against, String path, ShownNumbers numbers) {
        return AnswerCard.Sentence.of(numbers, numbers.size(path), against.why(), "change");
    }

    private static Series series(
            String kind, List<Optional<String>> paths, Rounding rounding, ShownNumbers numbers) {
        return new Series(
                kind,
                numbers.wording().say("review.series." + kind),
                paths.stream().map(path -> path.map(it -> numbers.bare(it, rounding))).toList());
    }
}
