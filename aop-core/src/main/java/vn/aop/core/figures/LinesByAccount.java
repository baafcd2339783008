package vn.aop.core.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The monthly amounts of lines by what a selection may call their account: its id or its kind's.
 */
final class LinesByAccount {

    private final Map<String, List<Held>> lines = new HashMap<>();

    private record Held(Line line, long[] minor) {}

    LinesByAccount(SortedMap<Line, long[]> minor) {
        minor.forEach(
                (line, amounts) -> {
                    Held held = new Held(line, amounts);
                    add(line.account().kind().id(), held);
                    if (!line.account().isKind()) {
                        add(line.account().id(), held);
                    }
                });
    }

    private void add(String account, Held held) {
        lines.computeIfAbsent(account, it -> new ArrayList<>()).add(held);
    }

    /** Returns the twelve amounts, in the currency's smallest unit, of every line selected. */
    List<long[]> of(Selection selection) {
        List<long[]> amounts = new ArrayList<>();
        for (Held held : lines.getOrDefault(selection.account(), List.of())) {
            if (selection.matches(held.line)) {
                amounts.add(held.minor);
            }
        }
        return amounts;
    }
}
