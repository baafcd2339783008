package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import vn.aop.cases.file.Definitions;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Texts;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.text.Message;

/**
 * Values by month, as a plan file has them: {@code {2026-07: 5000000, 2026-08: 3000000}}.
 *
 * @param <V> the kind of value
 */
public final class ByMonthShape<V> implements Shape<SortedMap<YearMonth, V>> {

    private final Shape<YearMonth> month = Texts.month();
    private final Shape<V> value;

    ByMonthShape(Shape<V> value) {
        this.value = value;
    }

    /** Returns the shape of positive amounts by month. */
    public static Shape<MonthlyAmounts> amounts() {
        return new ByMonthShape<>(NumberShapes.money(NumberRange.above("0")))
                .as(MonthlyAmounts::new, MonthlyAmounts::amounts);
    }

    /** Returns the shape of amounts of 0 or more by month. */
    static Shape<SortedMap<YearMonth, Money>> amountsOrNone() {
        return new ByMonthShape<>(NumberShapes.money(NumberRange.NOT_NEGATIVE));
    }

    /** Returns the shape of shares above 0 by month. */
    static Shape<SortedMap<YearMonth, BigDecimal>> shares() {
        return new ByMonthShape<>(NumberShapes.decimal(NumberRange.above("0")));
    }

    @Override
    public Optional<SortedMap<YearMonth, V>> read(Node node, FileReading reading) {
        return reading.fields(node).flatMap(it -> readMonths(it, reading));
    }

    private Optional<SortedMap<YearMonth, V>> readMonths(Node.Fields object, FileReading reading) {
        SortedMap<YearMonth, V> values = new TreeMap<>();
        for (Node.Entry entry : object.entries()) {
            Optional<YearMonth> key = month.read(Texts.ofKey(entry), reading);
            Optional<V> found = value.read(entry.value(), reading);
            key.ifPresent(it -> found.ifPresent(one -> values.put(it, one)));
        }
        if (object.entries().isEmpty()) {
            reading.report(object.place(), Message.of("change.no-amounts"));
        }
        return values.isEmpty() || values.size() < object.entries().size()
                ? Optional.empty()
                : Optional.of(values);
    }

    @Override
    public Node write(SortedMap<YearMonth, V> values) {
        Node.Fields object = Node.object();
        for (Map.Entry<YearMonth, V> entry : values.entrySet()) {
            object = object.with(entry.getKey().toString(), value.write(entry.getValue()));
        }
        return object;
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return Node.object()
                .with("type", Node.of("object"))
                .with("propertyNames", month.schema(definitions))
                .with("additionalProperties", value.schema(definitions))
                .with("minProperties", Node.of(1));
    }
}
