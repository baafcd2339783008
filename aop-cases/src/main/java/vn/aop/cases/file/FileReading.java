package vn.aop.cases.file;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;
import vn.aop.core.text.Validated;

/**
 * One reading of one file: the problems found so far, what the file has said so far, and the ids
 * that it gives and uses.
 */
public final class FileReading {

    private static final int LONGEST_QUOTE = 60;

    private final String file;
    private final List<FileProblem> problems = new ArrayList<>();
    private final Map<Class<?>, Object> facts = new HashMap<>();
    private Map<String, Map<String, Position>> ids = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final Set<String> incomplete = new HashSet<>();
    private final Set<Position> characters = new HashSet<>();
    private int found;
    private boolean over;
    private boolean apart;

    /** A place that speaks of something by its id. */
    private record Use(String kind, String id, Position place) {}

    /** Starts to read a file. */
    public FileReading(String file) {
        this.file = requireNonNull(file, "file");
    }

    /** Reports something that must be mended. */
    public void report(Position place, Message message) {
        found++;
        if (over) {
            return;
        }
        problems.add(new FileProblem(file, place.line(), place.column(), message));
        if (problems.size() == Limits.PROBLEMS.most()) {
            end(place, Message.of("file.many-more").with("most", Limits.PROBLEMS.most()));
        }
    }

    /** Reports an invisible character, by which no other problem at its place is explained. */
    void reportCharacter(Position place, Message message) {
        characters.add(place);
        report(place, message);
    }

    /** Returns whether a problem is that of an invisible character. */
    boolean tellsCharacter(FileProblem problem) {
        return characters.contains(new Position(problem.line(), problem.column()));
    }

    /** Reports what makes all that follows meaningless; later problems are not taken any more. */
    public void end(Position place, Message message) {
        report(place, message);
        over = true;
    }

    /** Reports what makes all of the file meaningless, found before or after; it alone is told. */
    public void endAlone(Position place, Message message) {
        problems.clear();
        end(place, message);
    }

    /** Returns whether nothing more is taken, because all that follows is meaningless. */
    boolean isOver() {
        return over;
    }

    /** Returns how many problems were found so far, those included that are not told any more. */
    public int count() {
        return found;
    }

    /** Returns what came out: the value if there is one and nothing is to be mended. */
    public <T> Validated<T, FileProblem> result(Optional<T> value) {
        if (problems.isEmpty()) {
            return Validated.valid(value.orElseThrow());
        }
        Comparator<FileProblem> order =
                Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column);
        return Validated.invalid(problems.stream().sorted(order).distinct().toList());
    }

    /** Remembers something that later parts of the file are read by, such as the currency. */
    public <F> void learn(Class<F> type, F fact) {
        facts.put(type, fact);
    }

    /** Returns something that the file has said before, if it did so without mistake. */
    public <F> Optional<F> known(Class<F> type) {
        return Optional.ofNullable(facts.get(type)).map(type::cast);
    }

    /**
     * Notes that something gets its id here.
     *
     * @param kind what it is: goal, line, action …
     */
    public void give(String kind, String id, Position place) {
        if (apart) {
            return;
        }
        once(kind, id, place, "file.id-twice");
    }

    /**
     * Notes something that may be in the file only once.
     *
     * @param key the message for the second time, with {@code id} and the {@code first} line
     */
    public void once(String kind, String id, Position place, String key) {
        Position first =
                ids.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(id, place);
        if (first != null) {
            report(
                    place,
                    Message.of(key).with("id", id).with("first", Integer.toString(first.line())));
        }
    }

    /** Notes that something of a kind is there whose id could not be read. */
    public void lose(String kind) {
        incomplete.add(kind);
    }

    /**
     * Returns whether an unknown id may well be one that could not be read, so that to tell it as
     * unknown would only repeat another problem.
     *
     * @param nearest the known ids that it resembles
     */
    public boolean mayBeLost(String kind, Collection<?> nearest) {
        return incomplete.contains(kind) && nearest.isEmpty();
    }

    /** Notes that something is spoken of by its id, which may be given later in the file. */
    public void use(String kind, String id, Position place) {
        if (apart) {
            return;
        }
        uses.add(new Use(kind, id, place));
    }

    /**
     * Reads a part whose ids are not those of the rest of the file: what it gives is not taken for
     * given elsewhere, and what it uses is not looked for. It may say again what the rest says.
     */
    <T> T apart(Supplier<T> part) {
        boolean before = apart;
        Map<String, Map<String, Position>> ofFile = ids;
        apart = true;
        ids = new HashMap<>();
        try {
            return part.get();
        } finally {
            apart = before;
            ids = ofFile;
        }
    }

    /**
     * Reads a part in which the same mistake is told once, at its first place, with how often there
     * is {@code more} of it.
     *
     * @param key the message of the mistake
     * @param several the message where there is more than one
     */
    <T> T alike(String key, String several, Supplier<T> part) {
        int before = problems.size();
        T read = part.get();
        List<FileProblem> alike =
                problems.stream()
                        .skip(before)
                        .filter(it -> it.message().key().equals(key))
                        .toList();
        if (alike.size() > 1) {
            FileProblem first = alike.get(0);
            Message told = Message.of(several).with("more", alike.size() - 1);
            for (Map.Entry<String, Object> fact : first.message().args().entrySet()) {
                told = told.with(fact.getKey(), fact.getValue());
            }
            problems.removeAll(alike);
            problems.add(new FileProblem(file, first.line(), first.column(), told));
        }
        return read;
    }

    /** Returns where an id was given first, if it was. */
    public Optional<Position> placeOf(String kind, String id) {
        return Optional.ofNullable(ids.getOrDefault(kind, Map.of()).get(id));
    }

    /** Returns the ids of a kind that were given so far, broken elements included. */
    public Set<String> given(String kind) {
        return ids.getOrDefault(kind, Map.of()).keySet();
    }

    /**
     * Reports every id that is used and not given, as {@code plan.unknown-<kind>}. An id that may
     * have been lost with a broken element is not missed.
     */
    public void checkUses() {
        for (Use use : uses) {
            Set<String> given = given(use.kind());
            if (!over && !given.contains(use.id())) {
                unknown(use.place(), use.kind(), use.id(), given);
            }
        }
    }

    /** Reports that an id is not known, with the nearest that are, unless it may be lost. */
    public void unknown(Position place, String kind, String id, Collection<String> known) {
        List<String> nearest = Nearest.to(id, known);
        if (mayBeLost(kind, nearest)) {
            return;
        }
        report(
                place,
                Message.of("plan.unknown-" + kind)
                        .with("id", id)
                        .with("nearest", nearest)
                        .with("known", List.copyOf(known)));
    }

    /** Returns an object, or reports that there is none; after {@link #end} nothing is read. */
    public Optional<Node.Fields> fields(Node node) {
        if (!over && node instanceof Node.Fields fields) {
            return Optional.of(fields);
        }
        return otherThan("file.not-object", node);
    }

    /** Returns a list, or reports that there is none; after {@link #end} nothing is read. */
    public Optional<Node.Items> items(Node node) {
        if (!over && node instanceof Node.Items items) {
            return Optional.of(items);
        }
        return otherThan("file.not-list", node);
    }

    /**
     * Returns a single value, or reports that it is not there or is not single; after {@link #end}
     * nothing is read.
     */
    public Optional<Node.Scalar> scalar(Node node, String key) {
        if (!over && node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NOTHING) {
            return Optional.of(scalar);
        }
        return otherThan(key, node);
    }

    /** Reports that a piece is not what is expected, unless it was already refused. */
    public <T> Optional<T> otherThan(String key, Node found) {
        if (found instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING) {
            report(found.place(), Message.of("file.no-value"));
        } else if (!(found instanceof Node.Unreadable)) {
            report(found.place(), Message.of(key).with("found", quote(found)));
        }
        return Optional.empty();
    }

    /** Returns a piece as a message quotes it. */
    public static String quote(Node node) {
        if (node instanceof Node.Scalar scalar) {
            String text = scalar.text().strip();
            String shown =
                    text.codePointCount(0, text.length()) > LONGEST_QUOTE
                            ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…"
                            : text;
            return scalar.quoted() ? "\"" + shown + "\"" : shown;
        }
        return node instanceof Node.Items ? "[…]" : "{…}";
    }
}
