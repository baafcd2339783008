package vn.aop.web.projection;

import java.math.BigDecimal;
import java.util.List;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.web.answer.PlannedPart;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.widget.Figure;
import vn.aop.web.widget.PlanWords;
import vn.aop.web.widget.TableUnit;

/**
 * The numbers of a projection as the page shows them. A number gets onto the page only by its
 * address in {@link ProjectionNumbers}, so none is shown that cannot say why.
 */
final class ShownProjection {

    private final ProjectionNumbers numbers;
    private final PlanWords words;
    private final String caseId;
    private final Rounding tables;
    private final boolean hasContribution;

    ShownProjection(Projection projection, PlanWords words, String caseId) {
        this.numbers = ProjectionNumbers.of(projection);
        this.words = words;
        this.hasContribution = PlannedPart.hasContribution(projection);
        this.caseId = caseId;
        this.tables = Rounding.ofColumn(statement(projection.plan().year()), words.wording());
    }

    /** The unit of the income statement is that of all tables of months. */
    private List<Value> statement(FiscalYear year) {
        return AccountKind.incomeStatement().stream()
                .map(Selection::of)
                .flatMap(
                        line ->
                                ProjectionNumbers.spans(year).stream()
                                        .map(span -> value(ProjectionNumbers.path(line, span))))
                .toList();
    }

    /** Returns whether channels or groups have fees, or anything is spent for one alone. */
    boolean hasContribution() {
        return hasContribution;
    }

    /** Returns the unit of amounts in the tables of months. */
    TableUnit unit() {
        return TableUnit.of(tables);
    }

    Wording wording() {
        return words.wording();
    }

    PlanWords words() {
        return words;
    }

    /** Returns a number shortly. */
    Figure shortly(String path) {
        return figure(path, wording().shortValue(value(path)));
    }

    /** Returns a number in full. */
    Figure full(String path) {
        return figure(path, wording().value(value(path)));
    }

    /** Returns a number for a table of months, whose caption tells the unit of amounts. */
    Figure inTable(String path) {
        return figure(path, tables.writeBare(value(path)));
    }

    /** Returns the rounding of a column, whose unit stands above it. */
    Rounding column(List<String> paths) {
        return Rounding.ofColumn(paths.stream().map(this::value).toList(), wording());
    }

    /** Returns an amount as it is rounded under others, without its unit; what is none in full. */
    Figure bare(String path, Rounding rounding) {
        Value value = value(path);
        return isMoney(value) ? figure(path, rounding.writeBare(value)) : full(path);
    }

    /** Returns a change with its sign, an amount as under others: {@code +372,6}. */
    Figure change(String path, Rounding rounding) {
        Value value = value(path);
        String sign = value.isPositive() ? "+" : "";
        return figure(path, sign + (isRatio(value) ? points(value) : rounding.writeBare(value)));
    }

    /** The difference of two shares is no share, so it is told in points. */
    private String points(Value value) {
        BigDecimal points = value.number().orElseThrow().movePointRight(2);
        return wording()
                .say(
                        Message.of("unit.points")
                                .with("points", wording().numbers().decimal(points, 2)));
    }

    /** Returns a number of days without their fraction. */
    Figure wholeDays(String path) {
        Value value = value(path);
        return figure(
                path, value.number().map(it -> wording().numbers().decimal(it, 0)).orElse("–"));
    }

    Value value(String path) {
        return numbers.find(path)
                .orElseThrow(() -> new IllegalArgumentException("No number at " + path))
                .traced()
                .value();
    }

    private static boolean isRatio(Value value) {
        return value instanceof Value.Defined defined && defined.unit() == Unit.RATIO;
    }

    private static boolean isMoney(Value value) {
        return value instanceof Value.Defined defined && defined.unit().isWrittenAsMoney();
    }

    private Figure figure(String path, String text) {
        Value value = value(path);
        return new Figure(
                text,
                wording().value(value),
                value.number().map(BigDecimal::toPlainString).orElse(""),
                PageAddresses.projectionWhy(caseId, path));
    }
}
