package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.cases.actuals.mapping.RowFilter.Condition;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.limit.Limits;

/** A filter of rows, as a mapping file has it: a column and one condition. */
final class MappingFilterShape extends ObjectShape<RowFilter> {

    private final Field<String> column = required("column", Texts.text(), RowFilter::column);
    private final Map<Condition, Field<Optional<List<String>>>> conditions =
            new EnumMap<>(Condition.class);

    MappingFilterShape() {
        super("filter");
        add("is", Condition.IS);
        add("isNot", Condition.IS_NOT);
        add("startsWith", Condition.STARTS_WITH);
        add("doesNotStartWith", Condition.DOES_NOT_START_WITH);
        exactlyOne(conditions.values().toArray(Field<?>[]::new));
    }

    private void add(String key, Condition condition) {
        conditions.put(
                condition,
                optional(
                        key,
                        Lists.notEmpty(Texts.cell(), Limits.MAPPED),
                        it -> Optional.of(it.texts()).filter(any -> it.condition() == condition)));
    }

    @Override
    protected RowFilter make(Values in) {
        Condition condition =
                conditions.keySet().stream()
                        .filter(it -> in.get(requireNonNull(conditions.get(it))).isPresent())
                        .findFirst()
                        .orElseThrow();
        return new RowFilter(
                in.get(column),
                condition,
                in.get(requireNonNull(conditions.get(condition))).orElseThrow());
    }
}
