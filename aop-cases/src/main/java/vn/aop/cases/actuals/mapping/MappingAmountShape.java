package vn.aop.cases.actuals.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.text.Message;

/** How the amount of a row is worked out, as a mapping file has it. */
final class MappingAmountShape extends ObjectShape<AmountColumns> {

    private static final NumberRange FACTORS = NumberRange.of("0.000001", "1000000000");

    private final Field<Optional<String>> column =
            optional("column", Texts.text(), it -> it.formula().single());
    private final Field<Optional<List<String>>> multiply =
            optional("multiply", Lists.notEmpty(Texts.text()), MappingAmountShape::factors);
    private final Field<Optional<String>> formula =
            optional("formula", Texts.text(), MappingAmountShape::written);
    private final Field<Optional<Counting>> count =
            optional(
                    "count",
                    Texts.words(Counting.class),
                    it ->
                            Optional.of(Counting.ROWS)
                                    .filter(rows -> it.isCount() && it.distinct().isEmpty()));
    private final Field<Optional<String>> distinct =
            optional("distinct", Texts.text(), AmountColumns::distinct);
    private final Field<Boolean> negate =
            optional("negate", Texts.truth(), false, AmountColumns::negated);
    private final Field<Boolean> dashIsZero =
            optional("dashIsZero", Texts.truth(), false, AmountColumns::dashIsZero);
    private final Field<Boolean> blankIsZero =
            optional("blankIsZero", Texts.truth(), false, AmountColumns::blankIsZero);
    private final Field<BigDecimal> factor =
            optional(
                    "factor", NumberShapes.decimal(FACTORS), BigDecimal.ONE, AmountColumns::factor);
    private final Field<Optional<String>> oncePer =
            optional("oncePer", Texts.text(), AmountColumns::oncePer);
    private final Field<Optional<RowFilter>> negateWhere =
            optional("negateWhere", new MappingFilterShape(), AmountColumns::negatedWhere);

    /** What is counted. */
    private enum Counting {
        ROWS
    }

    MappingAmountShape() {
        super("amount");
        exactlyOne(column, multiply, formula, count, distinct);
    }

    private static Optional<List<String>> factors(AmountColumns columns) {
        return columns.formula().factors().filter(it -> it.size() > 1);
    }

    private static Optional<String> written(AmountColumns columns) {
        return Optional.of(columns.formula())
                .filter(it -> it.factors().isEmpty() && !columns.isCount())
                .map(ColumnFormula::text);
    }

    @Override
    protected void check(Values in, FileReading reading) {
        if (in.has(distinct) && in.has(oncePer)) {
            reading.report(
                    in.place(oncePer),
                    Message.of("file.choose-only-one")
                            .with("found", List.of(distinct.key(), oncePer.key())));
        }
        in.find(formula)
                .flatMap(it -> it)
                .ifPresent(
                        text -> {
                            try {
                                ColumnFormula.of(text);
                            } catch (IllegalArgumentException mistake) {
                                reading.report(
                                        in.place(formula),
                                        Message.of("mapping.formula")
                                                .with("found", text)
                                                .with(
                                                        "from",
                                                        String.valueOf(mistake.getMessage())));
                            }
                        });
    }

    @Override
    protected AmountColumns make(Values in) {
        ColumnFormula by =
                in.get(column)
                        .map(ColumnFormula::column)
                        .or(() -> in.get(multiply).map(ColumnFormula::product))
                        .or(() -> in.get(formula).map(ColumnFormula::of))
                        .orElseGet(() -> AmountColumns.rows().formula());
        return new AmountColumns(
                by,
                in.get(negate),
                in.get(dashIsZero),
                in.get(blankIsZero),
                in.get(factor),
                in.get(distinct).isPresent() ? Optional.empty() : in.get(oncePer),
                in.get(distinct),
                in.get(negateWhere));
    }
}
