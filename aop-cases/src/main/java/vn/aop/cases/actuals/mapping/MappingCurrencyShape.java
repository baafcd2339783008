package vn.aop.cases.actuals.mapping;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.file.Definitions;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;

/** The currency of a file, as a mapping file has it: a code, or the column that tells it. */
final class MappingCurrencyShape implements Shape<CurrencyCheck> {

    private final Shape<CurrencyCheck> stated =
            Texts.currency()
                    .as(
                            unit -> CurrencyCheck.stated(unit.getCode()),
                            check -> CurrencyUnit.of(check.code().orElseThrow()));
    private final InColumn inColumn = new InColumn();

    @Override
    public Optional<CurrencyCheck> read(Node node, FileReading reading) {
        return node instanceof Node.Fields
                ? inColumn.read(node, reading)
                : stated.read(node, reading);
    }

    @Override
    public Node write(CurrencyCheck check) {
        return check.code().isPresent() ? stated.write(check) : inColumn.write(check);
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        List<Node> either = List.of(stated.schema(definitions), inColumn.schema(definitions));
        return Node.object().with("anyOf", Node.of(either));
    }

    private static final class InColumn extends ObjectShape<CurrencyCheck> {

        private final Field<String> column =
                required("column", Texts.text(), it -> it.column().orElseThrow());

        InColumn() {
            super("currencyColumn");
        }

        @Override
        protected CurrencyCheck make(Values in) {
            return CurrencyCheck.column(in.get(column));
        }
    }
}
