package vn.aop.web.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.review.MonthlyReview;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.widget.Figure;
import vn.aop.web.widget.PlanWords;

/**
 * The numbers of a review as the page shows them. A number gets onto the page only by its address
 * in {@link ReviewNumbers}, so none is shown that cannot say why.
 */
final class ShownNumbers {

    private final ReviewNumbers numbers;
    private final PlanWords words;
    private final String caseId;
    private final YearMonth month;

    ShownNumbers(MonthlyReview review, PlanWords words, String caseId) {
        this.numbers = ReviewNumbers.of(review);
        this.words = words;
        this.caseId = caseId;
        this.month = review.month();
    }

    Wording wording() {
        return words.wording();
    }

    PlanWords words() {
        return words;
    }

    /** Returns a number in full. */
    Figure full(String path) {
        Value value = value(path);
        return figure(path, wording().value(value), value);
    }

    /** Returns a number shortly, for where space is small. */
    Figure shortly(String path) {
        Value value = value(path);
        return figure(path, wording().shortValue(value), value);
    }

    /** Returns the rounding of a row: what stands beside each other in one unit. */
    Rounding row(List<String> paths) {
        return Rounding.of(paths.stream().map(this::value).toList(), wording());
    }

    /** Returns the rounding of numbers that stand in one sentence with another value. */
    Rounding row(List<String> paths, Value other) {
        return Rounding.of(
                Stream.concat(paths.stream().map(this::value), Stream.of(other)).toList(),
                wording());
    }

    /** Returns the rounding of a column, whose unit stands above it. */
    Rounding column(List<String> paths) {
        return Rounding.ofColumn(paths.stream().map(this::value).toList(), wording());
    }

    /** Returns a number as it is rounded beside others. */
    Figure rounded(String path, Rounding rounding) {
        return figure(path, rounding.write(value(path)), value(path));
    }

    /** Returns a number as it is rounded under others, without its unit. */
    Figure bare(String path, Rounding rounding) {
        return figure(path, rounding.writeBare(value(path)), value(path));
    }

    /** Returns the size of a number shortly, for sentences that say whether it is more or less. */
    Figure size(String path) {
        Value value = value(path);
        boolean negative = value.number().filter(it -> it.signum() < 0).isPresent();
        return figure(path, wording().shortValue(negative ? value.negated() : value), value);
    }

    /** Returns the address of the reason for a number. */
    String why(String path) {
        return PageAddresses.why(caseId, month, path);
    }

    private Value value(String path) {
        return traced(path).value();
    }

    private Traced traced(String path) {
        return numbers.find(path)
                .orElseThrow(() -> new IllegalArgumentException("No number at " + path))
                .traced();
    }

    private Figure figure(String path, String text, Value value) {
        String mark = value.number().isPresent() && traced(path).isProvisional() ? "~" : "";
        return new Figure(
                mark + text,
                mark + wording().value(value),
                value.number().map(BigDecimal::toPlainString).orElse(""),
                PageAddresses.why(caseId, month, path));
    }
}
