package vn.aop.core.estimate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Selection;

/**
 * How detailed a line can be held against figures that are told in less detail.
 *
 * <p>A line has levels from itself up: {@code online_ads[online]}, {@code online_ads}, {@code
 * marketing[online]}, {@code marketing}. It is compared at the first level that takes in all of it:
 * where last year's marketing is one sum, at {@code marketing}.
 *
 * @param line the line
 * @param depth how far up, 0 for the line itself
 */
record ComparedAt(Line line, int depth) {

    /** Returns the levels of a line from itself up. */
    private static List<Selection> of(Line line) {
        List<Selection> all = new ArrayList<>();
        Stream<String> names =
                line.account().isKind()
                        ? Stream.of(line.account().id())
                        : Stream.of(line.account().id(), line.account().kind().id());
        names.forEach(
                name -> {
                    all.add(new Selection(name, line.tags()));
                    if (line.channel().isPresent() && line.group().isPresent()) {
                        all.add(new Selection(name, List.of(line.channel().get())));
                        all.add(new Selection(name, List.of(line.group().get())));
                    }
                    if (!line.tags().isEmpty()) {
                        all.add(new Selection(name, List.of()));
                    }
                });
        return all;
    }

    /** Returns the first level of a line at which figures with some lines can be asked. */
    static ComparedAt of(Line line, Collection<Line> told) {
        List<Line> over = told.stream().filter(it -> covers(it, line)).toList();
        List<Selection> levels = of(line);
        int depth = 0;
        while (depth < levels.size() - 1 && !over.stream().allMatch(levels.get(depth)::matches)) {
            depth++;
        }
        return new ComparedAt(line, depth);
    }

    /** Returns the next level up; empty at the last. */
    Optional<ComparedAt> up() {
        return depth < of(line).size() - 1
                ? Optional.of(new ComparedAt(line, depth + 1))
                : Optional.empty();
    }

    /** Returns what is compared at this level. */
    Selection selection() {
        return of(line).get(depth);
    }

    /** Returns the less detailed of two levels of a line. */
    ComparedAt or(ComparedAt other) {
        return other.depth > depth ? other : this;
    }

    /** Whether amounts on one line may hold amounts that belong to another. */
    private static boolean covers(Line wide, Line line) {
        boolean account =
                wide.account().id().equals(line.account().id())
                        || (wide.account().isKind()
                                && wide.account().kind() == line.account().kind());
        return account
                && isSameOrAll(wide.channel(), line.channel())
                && isSameOrAll(wide.group(), line.group());
    }

    private static boolean isSameOrAll(Optional<String> wide, Optional<String> own) {
        return wide.isEmpty() || wide.equals(own);
    }
}
