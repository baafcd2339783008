package vn.aop.web.answer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Message;

/**
 * What is told of everyday work beside the days of people: what it goes by, the busiest month in
 * its parts, and of which months it is not known. Nothing of people without.
 */
public final class RoutineNotes {

    private final Function<List<YearMonth>, Object> months;

    /**
     * Makes notes.
     *
     * @param months how several months are told
     */
    public RoutineNotes(Function<List<YearMonth>, Object> months) {
        this.months = months;
    }

    /** Returns the notes on the months of all people, in their order. */
    public List<Message> of(List<PersonMonth> all) {
        Map<Person, List<PersonMonth>> byPerson =
                all.stream()
                        .filter(it -> it.routine().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        PersonMonth::person,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<Message> notes = new ArrayList<>();
        for (List<PersonMonth> year : byPerson.values()) {
            year.stream()
                    .filter(it -> it.needed().number().isPresent())
                    .max(Comparator.comparing(PersonMonth::effort))
                    .ifPresent(it -> notes.add(busiest(it)));
            unknown(year).ifPresent(notes::add);
        }
        return notes;
    }

    private static Message busiest(PersonMonth month) {
        return Message.of("routine.busiest")
                .with("person", month.person().name())
                .with("told", month.person().routine().orElseThrow().told())
                .with("month", month.month())
                .with("effort", Value.of(month.effort(), Unit.DAYS))
                .with("parts", month.parts().orElseThrow());
    }

    private Optional<Message> unknown(List<PersonMonth> year) {
        List<PersonMonth> unknown =
                year.stream().filter(it -> it.needed().number().isEmpty()).toList();
        return unknown.stream()
                .findFirst()
                .map(
                        it ->
                                Message.of("routine.unknown")
                                        .with("person", it.person().name())
                                        .with(
                                                "months",
                                                months.apply(
                                                        unknown.stream()
                                                                .map(PersonMonth::month)
                                                                .toList()))
                                        .with("reason", it.needed().whyUndefined().orElseThrow()));
    }
}
