package vn.aop.web.projection;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Message;
import vn.aop.web.answer.RoutineNotes;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.Figure;

/**
 * How much of everybody's time the plan takes, month by month.
 *
 * @param months the months
 * @param people everybody who works for the plan
 * @param verdict who is asked for too much, in a sentence
 * @param routines what is told of everyday work, a sentence for each who has some
 */
public record CapacitySection(
        List<String> months, List<Row> people, String verdict, List<String> routines) {

    /**
     * A person's year.
     *
     * @param name the name
     * @param days how many days a month she or he has
     * @param cells by month
     */
    public record Row(String name, String days, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A person's month.
     *
     * @param effort the days that the plan asks for
     * @param mark by how much that is too much
     */
    public record Cell(Figure effort, Optional<Badge> mark) {

        public Cell {
            requireNonNull(effort, "effort");
            requireNonNull(mark, "mark");
        }
    }

    public CapacitySection {
        months = List.copyOf(months);
        people = List.copyOf(people);
        requireNonNull(verdict, "verdict");
        routines = List.copyOf(routines);
    }

    static CapacitySection of(Projection projection, ShownProjection numbers) {
        List<PersonMonth> all = projection.capacity();
        return new CapacitySection(
                projection.plan().year().months().stream().map(numbers.words()::month).toList(),
                projection.plan().resources().people().stream()
                        .map(person -> row(person, all, numbers))
                        .toList(),
                verdict(all, numbers.wording()),
                new RoutineNotes(it -> it.stream().map(numbers.wording().numbers()::month).toList())
                        .of(all).stream().map(numbers.wording()::say).toList());
    }

    private static Row row(Person person, List<PersonMonth> all, ShownProjection numbers) {
        Wording wording = numbers.wording();
        return new Row(
                wording.text(person.name()),
                wording.say(Message.of("projection.has-days").with("days", person.daysPerMonth())),
                all.stream()
                        .filter(month -> month.person().equals(person))
                        .map(month -> cell(month, numbers))
                        .toList());
    }

    private static Cell cell(PersonMonth month, ShownProjection numbers) {
        String path = "people/" + month.person().id() + "/" + month.month();
        return new Cell(
                numbers.shortly(path),
                Optional.of(month)
                        .filter(PersonMonth::isOverloaded)
                        .map(it -> overloaded(it, numbers.wording())));
    }

    private static Badge overloaded(PersonMonth month, Wording wording) {
        return Badge.bad(
                month.load()
                        .map(
                                load ->
                                        wording.say(
                                                Message.of("projection.too-many-days")
                                                        .with(
                                                                "days",
                                                                month.written(month.overload()))
                                                        .with(
                                                                "load",
                                                                wording.numbers()
                                                                        .percent(
                                                                                load.setScale(
                                                                                        4,
                                                                                        RoundingMode
                                                                                                .HALF_UP),
                                                                                0))))
                        .orElseGet(
                                () ->
                                        wording.say(
                                                Message.of("projection.no-days")
                                                        .with(
                                                                "days",
                                                                month.written(month.overload())))));
    }

    private static String verdict(List<PersonMonth> all, Wording wording) {
        List<String> overloaded =
                all.stream()
                        .filter(PersonMonth::isOverloaded)
                        .map(
                                it ->
                                        wording.text(it.person().name())
                                                + " "
                                                + wording.numbers().month(it.month()))
                        .toList();
        return overloaded.isEmpty()
                ? wording.say("projection.nobody-overloaded")
                : wording.say(Message.of("projection.overloaded").with("people", overloaded));
    }
}
