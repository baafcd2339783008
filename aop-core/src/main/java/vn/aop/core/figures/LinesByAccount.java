package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The monthly amounts of lines by what a selection may call their account: its id or its kind's,
 * and among those by channel and group.
 */
final class LinesByAccount {

    /** So many lines are looked through sooner than sorted. */
    private static final int FEW = 20;

    private final Map<String, List<Held>> lines = new HashMap<>();

    /** The lines of an account by the ids of their channels and groups, once they are asked for. */
    private final Map<String, Map<String, List<Held>>> tagged = new ConcurrentHashMap<>();

    private record Held(Line line, long[] minor) {}

    LinesByAccount(SortedMap<Line, long[]> minor) {
        minor.forEach(
                (line, amounts) -> {
                    Held held = new Held(line, amounts);
                    add(line.account().kind().id(), held, lines);
                    if (!line.account().isKind()) {
                        add(line.account().id(), held, lines);
                    }
                });
    }

    private static void add(String key, Held held, Map<String, List<Held>> into) {
        into.computeIfAbsent(key, it -> new ArrayList<>()).add(held);
    }

    /** Returns the twelve amounts, in the currency's smallest unit, of every line selected. */
    List<long[]> of(Selection selection) {
        List<long[]> amounts = new ArrayList<>();
        for (Held held : candidates(selection)) {
            if (selection.matches(held.line)) {
                amounts.add(held.minor);
            }
        }
        return amounts;
    }

    /** The lines of the account, of all its channels or groups those that are fewest. */
    private List<Held> candidates(Selection selection) {
        List<Held> fewest = lines.getOrDefault(selection.account(), List.of());
        if (selection.tags().isEmpty() || fewest.size() < FEW) {
            return fewest;
        }
        Map<String, List<Held>> byTag =
                tagged.computeIfAbsent(selection.account(), this::byChannelAndGroup);
        for (String tag : selection.tags()) {
            List<Held> some = byTag.getOrDefault(tag, List.of());
            fewest = some.size() < fewest.size() ? some : fewest;
        }
        return fewest;
    }

    private Map<String, List<Held>> byChannelAndGroup(String account) {
        Map<String, List<Held>> byTag = new HashMap<>();
        for (Held held : requireNonNull(lines.get(account))) {
            held.line.channel().ifPresent(it -> add(it, held, byTag));
            held.line
                    .group()
                    .filter(it -> held.line.channel().filter(it::equals).isEmpty())
                    .ifPresent(it -> add(it, held, byTag));
        }
        return byTag;
    }
}
