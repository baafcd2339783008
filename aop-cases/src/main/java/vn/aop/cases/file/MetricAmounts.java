package vn.aop.cases.file;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Operator;
import vn.aop.core.figures.Unit;

/** The amounts written in a metric: numbers that are added to money or taken from it. */
final class MetricAmounts {

    private MetricAmounts() {}

    static Stream<BigDecimal> in(Metric metric) {
        if (metric instanceof Metric.Negative negative) {
            return in(negative.operand());
        }
        return metric instanceof Metric.Combined combined
                ? Stream.concat(in(combined, combined.left()), in(combined, combined.right()))
                : Stream.empty();
    }

    private static Stream<BigDecimal> in(Metric.Combined whole, Metric side) {
        boolean isSum = whole.operator() == Operator.PLUS || whole.operator() == Operator.MINUS;
        boolean isConstant = side.unit() == Unit.RATIO && side.selections().isEmpty();
        return isSum && isConstant && whole.unit().isWrittenAsMoney() ? numbers(side) : in(side);
    }

    private static Stream<BigDecimal> numbers(Metric metric) {
        if (metric instanceof Metric.Number number) {
            return Stream.of(number.amount());
        }
        if (metric instanceof Metric.Negative negative) {
            return numbers(negative.operand());
        }
        return metric instanceof Metric.Combined combined
                ? Stream.concat(numbers(combined.left()), numbers(combined.right()))
                : Stream.empty();
    }
}
