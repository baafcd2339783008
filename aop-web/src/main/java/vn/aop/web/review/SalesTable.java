package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.wording.Rounding;
import vn.aop.core.figures.Span;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.sales.SalesReasons;
import vn.aop.core.review.sales.SalesReview;
import vn.aop.core.review.sales.VariancePart;
import vn.aop.web.widget.Figure;

/**
 * Why sales differ from the plan, in the month and to date, where pieces sold are counted.
 *
 * @param unit the unit of the amounts
 * @param rows the parts of the variances, their sum last
 */
public record SalesTable(String unit, List<Row> rows) {

    /**
     * A part of the variances.
     *
     * @param name what it is called
     * @param isTotal whether it is the sum of the others
     * @param figures revenue and gross profit of the month, then to date
     */
    public record Row(String name, boolean isTotal, List<Figure> figures) {

        public Row {
            figures = List.copyOf(figures);
        }
    }

    private static final List<String> COLUMNS =
            List.of("month/revenue/", "month/profit/", "to-date/revenue/", "to-date/profit/");

    public SalesTable {
        requireNonNull(unit, "unit");
        rows = List.copyOf(rows);
    }

    /** Returns the reasons of the month and to date; empty where they cannot be told. */
    static List<SalesReasons> reasons(MonthlyReview review) {
        Span toDate = review.plan().year().through(review.month());
        List<SalesReasons> all =
                Stream.of(Span.of(review.month()), toDate)
                        .flatMap(it -> SalesReview.of(review, it).stream())
                        .map(SalesReasons::new)
                        .toList();
        return all.size() == 2 ? all : List.of();
    }

    static Optional<SalesTable> of(MonthlyReview review, ShownNumbers numbers) {
        if (reasons(review).isEmpty()) {
            return Optional.empty();
        }
        List<String> paths = new ArrayList<>();
        for (VariancePart part : VariancePart.values()) {
            COLUMNS.forEach(it -> paths.add("sales/" + it + part.id()));
        }
        Rounding column = numbers.column(paths);
        return Optional.of(
                new SalesTable(
                        column.unit(),
                        Stream.of(VariancePart.values())
                                .map(it -> row(it, column, numbers))
                                .toList()));
    }

    private static Row row(VariancePart part, Rounding column, ShownNumbers numbers) {
        return new Row(
                numbers.wording().say("trace.sales-" + part.id()),
                part == VariancePart.TOTAL,
                COLUMNS.stream()
                        .map(it -> numbers.bare("sales/" + it + part.id(), column))
                        .toList());
    }
}
