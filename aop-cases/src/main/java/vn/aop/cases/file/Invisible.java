package vn.aop.cases.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.aop.core.text.Message;

/**
 * Names the characters that nobody sees, such as the no-break space that web pages and word
 * processors hand on. They may stand in a text; where they are the cause of another problem, they
 * are told in its place.
 */
final class Invisible {

    private static final String ODD = "[\\p{Z}\\p{Cf}\\x{85}&&[^ ]]";

    /** Where YAML expects a blank: before a line begins, and after the signs of its grammar. */
    private static final Pattern IN_FRONT = Pattern.compile("^[ -]*(" + ODD + ")");

    private static final Pattern AROUND_SIGNS =
            Pattern.compile("(?:^[ -]*|[-:,\\[\\]{}\"'|>] *)(" + ODD + ")|^[ -]*(\t)");

    private static final Pattern ODD_SIGN = Pattern.compile(ODD);

    private final Source source;

    /** Where each of them stands in the file, found when the first word is looked through. */
    private final Map<Integer, TreeSet<Integer>> places = new HashMap<>();

    Invisible(Source source) {
        this.source = source;
    }

    /** Tells of one character at its place. */
    private record Found(Place place, int character) {

        Message message() {
            String code = "U+%04X".formatted(character);
            if (character == '\t') {
                return Message.of("file.tab");
            }
            if (Character.getType(character) != Character.SPACE_SEPARATOR) {
                return Message.of("file.control-character", "found", code);
            }
            boolean unbroken = character == 0xA0 || character == 0x202F;
            Message name = Message.of(unbroken ? "file.no-break-space" : "file.other-space");
            return Message.of("file.odd-space", "found", code, "name", name);
        }
    }

    /**
     * Reports what keeps the parser from going on, if it is an invisible character.
     *
     * @param begin where the piece begins that the parser could not finish
     * @param stop where the parser stopped
     */
    boolean explains(Place begin, Place stop, Reading reading) {
        Optional<Found> cause =
                Stream.iterate(stop.line(), line -> line > 0, line -> line - 1)
                        .flatMap(line -> first(line, line >= begin.line()).stream())
                        .findFirst();
        cause.ifPresent(it -> reading.report(it.place(), it.message()));
        return cause.isPresent();
    }

    private Optional<Found> first(int line, boolean anywhere) {
        String text = source.line(line);
        Matcher odd = (anywhere ? AROUND_SIGNS : IN_FRONT).matcher(text);
        if (!odd.find()) {
            return Optional.empty();
        }
        int at = Math.max(odd.start(1), anywhere ? odd.start(2) : -1);
        return Optional.of(
                new Found(new Place(line, text.codePointCount(0, at) + 1), text.codePointAt(at)));
    }

    /** Returns problems, each told as the invisible character that lies in the word it is about. */
    <T> Loaded<T> explain(Loaded<T> loaded, Node root) {
        if (loaded.value().isPresent()) {
            return loaded;
        }
        findPlaces();
        List<Word> words = words(root).toList();
        return Loaded.refused(
                loaded.problems().stream()
                        .filter(problem -> words.stream().noneMatch(it -> it.isMissed(problem)))
                        .map(problem -> explain(problem, words))
                        .distinct()
                        .toList());
    }

    private static FileProblem explain(FileProblem problem, List<Word> words) {
        return words.stream()
                .filter(word -> word.holds(problem))
                .findFirst()
                .map(Word::odd)
                .map(it -> at(it, problem))
                .orElse(problem);
    }

    private static FileProblem at(Found odd, FileProblem problem) {
        Place place = odd.place();
        return new FileProblem(problem.file(), place.line(), place.column(), odd.message());
    }

    /** A key or value in which an invisible character stands. */
    private record Word(Place place, String text, String key, Found odd) {

        Word(Place place, String text, Found odd) {
            this(place, text, ODD_SIGN.matcher(text).replaceAll("").replaceFirst(":.*", ""), odd);
        }

        boolean holds(FileProblem problem) {
            return problem.line() == place.line()
                    && problem.column() >= place.column()
                    && problem.column() <= place.column() + text.length();
        }

        /**
         * Returns whether a problem is that this word, a key, could not be found for what it is.
         */
        boolean isMissed(FileProblem problem) {
            return !holds(problem) && problem.message().arg("key").equals(key);
        }
    }

    private Stream<Word> words(Node node) {
        if (node instanceof Node.Items list) {
            return list.items().stream().flatMap(this::words);
        }
        if (node instanceof Node.Fields fields) {
            return fields.entries().stream()
                    .flatMap(
                            entry ->
                                    Stream.concat(
                                            word(entry.place(), entry.key()),
                                            words(entry.value())));
        }
        return node instanceof Node.Scalar scalar
                ? word(scalar.place(), scalar.text())
                : Stream.empty();
    }

    private Stream<Word> word(Place place, String text) {
        return text.codePoints()
                .filter(Invisible::isOdd)
                .limit(1)
                .mapToObj(odd -> next(odd, source.index(place)))
                .flatMap(Optional::stream)
                .map(it -> new Word(place, text, new Found(source.place(it), source.at(it))));
    }

    /** Returns where a character stands next from a place on. */
    private Optional<Integer> next(int odd, int from) {
        return Optional.ofNullable(places.get(odd)).map(it -> it.ceiling(from));
    }

    private void findPlaces() {
        for (int i = 0; source.at(i) >= 0; i++) {
            if (isOdd(source.at(i))) {
                places.computeIfAbsent(source.at(i), c -> new TreeSet<>()).add(i);
            }
        }
    }

    private static boolean isOdd(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> c != ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT -> true;
            default -> c == 0x85;
        };
    }
}
