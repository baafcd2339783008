package vn.aop.cases.plan.basis;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Value;

/**
 * One line of last year's counts, as a plan file has it.
 *
 * @param line what was counted
 * @param months twelve counts, first fiscal month first
 */
record CountLine(QuantityLine line, List<BigDecimal> months) {

    /** Returns all lines of counts, in their order. */
    static List<CountLine> of(Quantities counts, FiscalYear year) {
        return counts.lines().stream()
                .filter(line -> year.months().stream().anyMatch(it -> isKnown(counts, line, it)))
                .map(
                        line ->
                                new CountLine(
                                        line,
                                        year.months().stream()
                                                .map(
                                                        month ->
                                                                counts.count(line, month)
                                                                        .flatMap(Value::number)
                                                                        .map(Decimal::plain)
                                                                        .orElse(BigDecimal.ZERO))
                                                .toList()))
                .toList();
    }

    private static boolean isKnown(Quantities counts, QuantityLine line, YearMonth month) {
        return counts.count(line, month).flatMap(Value::number).isPresent();
    }

    /** Adds the counts to those that are being gathered. */
    void addTo(Quantities.Builder counts) {
        counts.addMonths(line, months);
    }
}
