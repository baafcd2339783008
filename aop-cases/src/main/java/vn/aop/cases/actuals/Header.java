package vn.aop.cases.actuals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;

/** The names of a file's columns. */
final class Header {

    private final List<String> names;
    private final Labels<Integer> places = new Labels<>();

    private Header(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            places.add(names.get(i), i);
        }
    }

    static Header of(Row row) {
        return new Header(row.cells());
    }

    List<String> names() {
        return names;
    }

    /** Returns where a column stands, 0 for the first; -1 where it does not. */
    int indexOf(String name) {
        return places.find(name).stream().findFirst().orElse(-1);
    }

    /** Returns how many of these columns are there. */
    long countOf(Collection<String> wanted) {
        return wanted.stream().filter(name -> indexOf(name) >= 0).count();
    }

    /** Returns why a mapping cannot be applied to these columns; empty where it can. */
    List<Message> problemsFor(ImportMapping mapping) {
        Stream<Message> missing =
                mapping.required().stream()
                        .filter(name -> indexOf(name) < 0)
                        .map(name -> missing(name, mapping));
        Stream<Message> unclear =
                mapping.columns().stream()
                        .filter(name -> places.find(name).size() > 1)
                        .map(this::unclear);
        Stream<Message> unknown =
                mapping.otherColumns() == OtherColumns.REFUSE
                        ? unknown(mapping.columns())
                        : Stream.empty();
        return Stream.of(missing, unclear, unknown).flatMap(messages -> messages).toList();
    }

    private Message missing(String name, ImportMapping mapping) {
        List<String> unused = new ArrayList<>(names);
        mapping.columns().forEach(unused::remove);
        return Message.of(
                "actuals.missing-column",
                "column",
                name,
                "found",
                names,
                "nearest",
                Nearest.to(name, unused));
    }

    private Message unclear(String name) {
        List<Integer> numbers = places.find(name).stream().map(index -> index + 1).toList();
        return Message.of("actuals.duplicate-column", "column", name, "numbers", numbers);
    }

    private Stream<Message> unknown(List<String> known) {
        Set<Integer> used = new HashSet<>();
        known.forEach(name -> used.addAll(places.find(name)));
        return Stream.iterate(0, index -> index < names.size(), index -> index + 1)
                .filter(index -> !used.contains(index))
                .map(index -> unknown(index, known));
    }

    private Message unknown(int index, List<String> known) {
        String name = names.get(index);
        if (name.isEmpty()) {
            return Message.of("actuals.unnamed-column", "number", index + 1);
        }
        return Message.of(
                "actuals.unknown-column",
                "column",
                name,
                "known",
                known,
                "nearest",
                Nearest.to(name, known));
    }
}
