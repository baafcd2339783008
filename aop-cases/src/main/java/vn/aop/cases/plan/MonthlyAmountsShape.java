package vn.aop.cases.plan;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import vn.aop.cases.file.Definitions;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.Numbers;
import vn.aop.cases.file.Range;
import vn.aop.cases.file.Reading;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Texts;
import vn.aop.core.budget.MonthlyAmounts;

/** Amounts by month, as a plan file has them: {@code {2026-07: 5000000, 2026-08: 3000000}}. */
final class MonthlyAmountsShape implements Shape<MonthlyAmounts> {

    private final Shape<YearMonth> month = Texts.month();
    private final Shape<Money> amount = Numbers.money(Range.above("0"));

    @Override
    public Optional<MonthlyAmounts> read(Node node, Reading reading) {
        return reading.fields(node).flatMap(it -> readMonths(it, reading));
    }

    private Optional<MonthlyAmounts> readMonths(Node.Fields object, Reading reading) {
        SortedMap<YearMonth, Money> amounts = new TreeMap<>();
        for (Node.Entry entry : object.entries()) {
            Optional<YearMonth> key = month.read(key(entry), reading);
            Optional<Money> value = amount.read(entry.value(), reading);
            key.ifPresent(it -> value.ifPresent(money -> amounts.put(it, money)));
        }
        if (object.entries().isEmpty()) {
            reading.report(object.place(), "change.no-amounts");
        }
        return amounts.isEmpty() || amounts.size() < object.entries().size()
                ? Optional.empty()
                : Optional.of(new MonthlyAmounts(amounts));
    }

    private static Node key(Node.Entry entry) {
        return new Node.Scalar(entry.place(), Node.Kind.TEXT, entry.key(), false, 0);
    }

    @Override
    public Node write(MonthlyAmounts value) {
        Node.Fields object = Node.object();
        for (Map.Entry<YearMonth, Money> entry : value.amounts().entrySet()) {
            object = object.with(entry.getKey().toString(), amount.write(entry.getValue()));
        }
        return object;
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return Node.object()
                .with("type", Node.of("object"))
                .with("propertyNames", month.schema(definitions))
                .with("additionalProperties", amount.schema(definitions))
                .with("minProperties", Node.of(1));
    }
}
