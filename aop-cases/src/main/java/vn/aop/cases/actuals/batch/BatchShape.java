package vn.aop.cases.actuals.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.cases.actuals.mapping.Declarations;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.basis.RevenueDefinitionShape;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.RevenueDefinition;

/** A batch, as the list of batches has it. */
final class BatchShape extends ObjectShape<Batch> {

    private static final NumberRange ROWS = NumberRange.of("0", "1000000000");

    private final Field<String> id = required("id", Texts.id("batch"), Batch::id);
    private final Field<String> file = required("file", Texts.text(), it -> it.origin().file());
    private final Field<String> sha256 =
            required("sha256", Texts.text(), it -> it.origin().sha256());
    private final Field<String> layout =
            required("layout", Texts.text(), it -> it.origin().layout());
    private final Field<LocalDate> from = required("from", Texts.date(), Batch::from);
    private final Field<LocalDate> to = required("to", Texts.date(), Batch::to);
    private final Field<Batch.Rows> rows = required("rows", new RowsShape(), Batch::rows);
    private final Field<String> currency = required("currency", Texts.text(), Batch::currency);
    private final Field<Map<String, BigDecimal>> totals =
            required("totals", Lists.byText(NumberShapes.decimal(NumberRange.ANY)), Batch::totals);
    private final Field<Integer> orders =
            optional("orders", NumberShapes.integer(ROWS), 0, Batch::orders);
    private final Field<Optional<RevenueDefinition>> revenue =
            optional("revenue", new RevenueDefinitionShape(), Batch::revenue);
    private final Field<List<YearMonth>> noTrade =
            optional("noTrade", Lists.of(Texts.month()), List.of(), it -> it.said().noTrade());
    private final Field<List<YearMonth>> complete =
            optional("complete", Lists.of(Texts.month()), List.of(), it -> it.said().complete());
    private final Field<Actuals.Costs> costs =
            optional(
                    "costOfGoods",
                    Texts.words(Actuals.Costs.class),
                    Actuals.Costs.RECORDED,
                    it -> it.said().costs());
    private final Field<String> sums = required("sums", Texts.text(), Batch::sums);

    BatchShape() {
        super("batch");
    }

    @Override
    protected Batch make(Values in) {
        return new Batch(
                in.get(id),
                new Batch.Export(in.get(file), in.get(sha256), in.get(layout)),
                in.get(from),
                in.get(to),
                in.get(rows),
                in.get(currency),
                in.get(totals),
                in.get(orders),
                in.get(revenue),
                new Declarations(in.get(noTrade), in.get(complete), in.get(costs)),
                in.get(sums));
    }

    /** What became of the rows of a file. */
    private static final class RowsShape extends ObjectShape<Batch.Rows> {

        private final Field<Integer> read =
                required("read", NumberShapes.integer(ROWS), Batch.Rows::read);
        private final Field<Integer> accepted =
                required("accepted", NumberShapes.integer(ROWS), Batch.Rows::accepted);
        private final Field<Integer> leftOut =
                optional("leftOut", NumberShapes.integer(ROWS), 0, Batch.Rows::leftOut);
        private final Field<Integer> rejected =
                optional("rejected", NumberShapes.integer(ROWS), 0, Batch.Rows::rejected);

        RowsShape() {
            super("batchRows");
        }

        @Override
        protected Batch.Rows make(Values in) {
            return new Batch.Rows(
                    in.get(read), in.get(accepted), in.get(leftOut), in.get(rejected));
        }
    }
}
