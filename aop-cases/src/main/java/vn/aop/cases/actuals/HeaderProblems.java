package vn.aop.cases.actuals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.OtherColumns;
import vn.aop.cases.actuals.table.Header;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;

/** Tells why a mapping cannot be applied to the columns of a file, in few and short sentences. */
final class HeaderProblems {

    private static final int MOST_NAMES = 8;
    private static final int MOST_TOLD_ALONE = 3;
    private static final int LONGEST_NAME = 30;

    private final Header header;
    private final ImportMapping mapping;
    private final List<String> missing;
    private final List<Integer> strangers;

    HeaderProblems(Header header, ImportMapping mapping) {
        this.header = header;
        this.mapping = mapping;
        this.missing =
                mapping.required().stream().filter(name -> header.indexOf(name) < 0).toList();
        Set<Integer> used = new HashSet<>();
        mapping.columns().forEach(name -> used.addAll(header.placesOf(name)));
        this.strangers =
                IntStream.range(0, header.names().size())
                        .filter(index -> !used.contains(index))
                        .boxed()
                        .toList();
    }

    /** Returns every reason; none where the mapping can be applied. */
    List<Message> all() {
        Stream<Message> unclear =
                mapping.columns().stream()
                        .filter(name -> header.placesOf(name).size() > 1)
                        .map(this::unclear);
        Stream<Message> unknown =
                mapping.otherColumns() == OtherColumns.REFUSE ? unknown() : Stream.empty();
        return Stream.of(missing(), unclear, unknown).flatMap(messages -> messages).toList();
    }

    private Stream<Message> missing() {
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        List<String> unused = named().map(header.names()::get).toList();
        List<String> nearest =
                missing.stream()
                        .flatMap(name -> Nearest.to(name, unused).stream())
                        .distinct()
                        .toList();
        return Stream.of(
                Message.of(isPlain() ? "actuals.other-header" : "actuals.missing-column")
                        .with("columns", missing)
                        .with("found", shortened(header.names()))
                        .with("known", mapping.columns())
                        .with("nearest", nearest));
    }

    private boolean isPlain() {
        return mapping.isPlain();
    }

    private Message unclear(String name) {
        List<Integer> numbers = header.placesOf(name).stream().map(index -> index + 1).toList();
        return Message.of("actuals.duplicate-column").with("column", name).with("numbers", numbers);
    }

    private Stream<Message> unknown() {
        List<String> names = named().map(header.names()::get).filter(this::isWorthTelling).toList();
        Stream<Message> unknown =
                names.size() > MOST_TOLD_ALONE
                        ? Stream.of(unknown(names))
                        : names.stream().map(this::unknown);
        return missing.isEmpty() ? Stream.concat(unknown, unnamed()) : unknown;
    }

    /** Where columns are missing, the others are told already, unless they are misspelt. */
    private boolean isWorthTelling(String name) {
        List<String> nearest = Nearest.to(name, mapping.columns());
        return missing.isEmpty() || !nearest.isEmpty() && nearest.stream().noneMatch(this::lacks);
    }

    private boolean lacks(String name) {
        return missing.contains(name);
    }

    private Message unknown(String name) {
        return Message.of("actuals.unknown-column")
                .with("column", cut(name))
                .with("known", mapping.columns())
                .with("nearest", Nearest.to(name, mapping.columns()));
    }

    private Message unknown(List<String> names) {
        return Message.of("actuals.unknown-columns")
                .with("count", names.size())
                .with("found", shortened(names))
                .with("known", mapping.columns());
    }

    private Stream<Message> unnamed() {
        List<Object> numbers =
                strangers.stream()
                        .filter(index -> header.names().get(index).isEmpty())
                        .<Object>map(index -> index + 1)
                        .toList();
        return numbers.isEmpty()
                ? Stream.empty()
                : Stream.of(Message.of("actuals.unnamed-column").with("numbers", first(numbers)));
    }

    private Stream<Integer> named() {
        return strangers.stream().filter(index -> !header.names().get(index).isEmpty());
    }

    private static List<Object> shortened(List<String> names) {
        return first(
                names.stream()
                        .filter(name -> !name.isEmpty())
                        .<Object>map(HeaderProblems::cut)
                        .toList());
    }

    private static List<Object> first(List<Object> facts) {
        if (facts.size() <= MOST_NAMES) {
            return facts;
        }
        Message more = Message.of("actuals.and-more").with("count", facts.size() - MOST_NAMES);
        return Stream.concat(facts.stream().limit(MOST_NAMES), Stream.of(more)).toList();
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
