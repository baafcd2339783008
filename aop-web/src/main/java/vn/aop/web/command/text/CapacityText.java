package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Message;
import vn.aop.web.answer.RoutineNotes;

/**
 * How much of each person's time the plan takes: the busiest month as a table, and every month with
 * too much.
 *
 * @param projection the projection
 * @param sheet what it is written on
 */
record CapacityText(Projection projection, Sheet sheet) {

    private static final String INDENT = "  ";

    CapacityText {
        requireNonNull(projection, "projection");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        Map<Person, List<PersonMonth>> people =
                projection.capacity().stream()
                        .collect(
                                Collectors.groupingBy(
                                        PersonMonth::person,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        if (people.isEmpty()) {
            return List.of();
        }
        Table table =
                new Table(
                        Table.Column.left(sheet.say("command.capacity")),
                        sheet.right("command.capacity.available"),
                        sheet.right("command.capacity.most"),
                        sheet.right("command.capacity.load"),
                        Table.Column.left(sheet.say("command.capacity.months")));
        people.forEach((person, months) -> table.row(cells(person, months)));
        List<String> lines = new ArrayList<>(sheet.lines(table));
        people.values().forEach(months -> lines.addAll(overload(months)));
        new RoutineNotes(Sheet::months)
                .of(projection.capacity())
                .forEach(it -> lines.addAll(sheet.wrapped(INDENT, sheet.say(it))));
        return lines;
    }

    private TableCell[] cells(Person person, List<PersonMonth> months) {
        PersonMonth busiest =
                months.stream().max(Comparator.comparing(PersonMonth::effort)).orElseThrow();
        List<PersonMonth> over = months.stream().filter(PersonMonth::isOverloaded).toList();
        return new TableCell[] {
            TableCell.of(sheet.text(person.name())),
            TableCell.of(days(person.daysPerMonth())),
            TableCell.of(days(busiest.effort())),
            new TableCell(load(busiest), over.isEmpty() ? Tone.PLAIN : Tone.BAD),
            new TableCell(
                    over.isEmpty()
                            ? "–"
                            : Sheet.months(over.stream().map(PersonMonth::month).toList()),
                    Tone.BAD)
        };
    }

    /** A sentence for each load that is too much, with all its months. */
    private List<String> overload(List<PersonMonth> months) {
        Map<BigDecimal, List<PersonMonth>> byEffort =
                months.stream()
                        .filter(PersonMonth::isOverloaded)
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.effort().stripTrailingZeros(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byEffort.values().stream()
                .flatMap(same -> sheet.wrapped(INDENT, sentence(same)).stream())
                .toList();
    }

    private String sentence(List<PersonMonth> same) {
        PersonMonth one = same.get(0);
        return sheet.say(
                Message.of("command.capacity.overload")
                        .with("name", one.person().name())
                        .with(
                                "months",
                                Sheet.months(same.stream().map(PersonMonth::month).toList()))
                        .with("effort", one.written(one.effort()))
                        .with("available", one.person().daysPerMonth())
                        .with("over", one.written(one.overload()))
                        .with("load", load(one)));
    }

    private String load(PersonMonth month) {
        return month.load().map(sheet::percent).orElse("–");
    }

    private String days(BigDecimal days) {
        return sheet.wording().numbers().decimal(days, 2);
    }
}
