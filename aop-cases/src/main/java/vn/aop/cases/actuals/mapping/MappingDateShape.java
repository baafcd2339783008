package vn.aop.cases.actuals.mapping;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.text.Message;

/** The column of the date, as a mapping file has it. */
final class MappingDateShape extends ObjectShape<DateColumn> {

    private final Field<String> column = required("column", Texts.text(), DateColumn::column);
    private final Field<Optional<String>> format =
            optional("format", Texts.text(), DateColumn::format);
    private final Field<Optional<DateOrder>> order =
            optional("order", Texts.words(DateOrder.class), DateColumn::order);
    private final Field<Optional<String>> zone =
            optional("timeZone", Texts.text(), it -> it.zone().map(ZoneId::getId));
    private final Field<Optional<String>> otherwise =
            optional("otherwise", Texts.text(), DateColumn::otherwise);

    MappingDateShape() {
        super("dateColumn");
    }

    @Override
    protected void check(Values in, FileReading reading) {
        in.find(format)
                .flatMap(it -> it)
                .filter(it -> !isUsable(it))
                .ifPresent(
                        it ->
                                reading.report(
                                        in.place(format),
                                        Message.of("mapping.date-format").with("found", it)));
        in.find(zone)
                .flatMap(it -> it)
                .filter(it -> zone(it).isEmpty())
                .ifPresent(
                        it ->
                                reading.report(
                                        in.place(zone),
                                        Message.of("mapping.time-zone").with("found", it)));
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isUsable(String format) {
        try {
            return DateColumn.of("date", format).format().isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    protected DateColumn make(Values in) {
        return new DateColumn(
                in.get(column),
                in.get(format),
                in.get(order),
                in.get(zone).flatMap(MappingDateShape::zone),
                in.get(otherwise));
    }
}
