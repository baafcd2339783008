package vn.aop.core.projection;

import java.math.BigDecimal;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;

/** By how much the planned year of a metric differs from one version of a plan to another. */
record PlannedChange(Projection before, Projection after) {

    /** What both versions leave unknown cancels out, where the metric adds amounts up. */
    Value of(Metric metric) {
        Span year = before.plan().year().span();
        Value change =
                metric.value(after.source(), year).minus(metric.value(before.source(), year));
        if (change.number().isPresent()) {
            return change;
        }
        if (cancels(metric)) {
            return after.asKnown(metric).minus(before.asKnown(metric));
        }
        return isUntouched(metric) ? Value.of(BigDecimal.ZERO, metric.unit()) : change;
    }

    /** A ratio that nobody knows stays the same where nothing that it is made of differs. */
    private boolean isUntouched(Metric metric) {
        return !before.isYearKnown(metric)
                && before.unknownSales().isSame(after.unknownSales(), metric.selections())
                && metric.selections().stream()
                        .allMatch(
                                it ->
                                        !it.isBalance()
                                                && known(before, it).equals(known(after, it)));
    }

    private static Value known(Projection projection, Selection selection) {
        return MetricSource.of(projection.figures(), Origin.Kind.PROJECTION)
                .value(selection, projection.plan().year().span());
    }

    private boolean cancels(Metric metric) {
        return addsUp(metric)
                && before.unknownSales().isSame(after.unknownSales(), metric.selections());
    }

    /**
     * Whether a metric only adds up amounts, each times or by a number. A ratio of two amounts does
     * not, nor does a balance.
     */
    static boolean addsUp(Metric metric) {
        if (metric instanceof Metric.Negative negative) {
            return addsUp(negative.operand());
        }
        if (metric instanceof Metric.Combined combined) {
            return addsUp(combined);
        }
        Metric meaning = metric.meaning();
        return metric.selections().stream().noneMatch(Selection::isBalance)
                && (meaning.equals(metric) || addsUp(meaning));
    }

    private static boolean addsUp(Metric.Combined combined) {
        boolean isEach = addsUp(combined.left()) && addsUp(combined.right());
        return switch (combined.operator()) {
            case PLUS, MINUS -> isEach;
            case TIMES -> isEach && (isNumber(combined.left()) || isNumber(combined.right()));
            case DIVIDE -> isEach && isNumber(combined.right());
        };
    }

    private static boolean isNumber(Metric metric) {
        return metric.selections().isEmpty();
    }
}
