package vn.aop.cases.plan.basis;

import java.util.List;
import org.joda.money.Money;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;

/**
 * One line of last year's figures, as a plan file has it.
 *
 * @param line what the amounts belong to
 * @param months twelve amounts, first fiscal month first
 */
record FigureLine(Line line, List<Money> months) {

    /** Returns all lines of figures, in statement order. */
    static List<FigureLine> of(Figures figures) {
        return figures.lines().stream()
                .map(
                        line ->
                                new FigureLine(
                                        line,
                                        figures.year().months().stream()
                                                .map(month -> figures.amount(line, month))
                                                .toList()))
                .toList();
    }

    /** Adds the amounts to figures that are being gathered. */
    void addTo(Figures.Builder figures) {
        figures.addMonths(line, months);
    }
}
