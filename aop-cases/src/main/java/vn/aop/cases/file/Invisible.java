package vn.aop.cases.file;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.text.Message;
import vn.aop.core.text.Unseen;
import vn.aop.core.text.Validated;

/**
 * Names the characters that nobody sees, such as the no-break space that web pages and word
 * processors hand on. They may stand in a text; where they are the cause of another problem, they
 * are told in its place.
 */
final class Invisible {

    private static final String ODD = "[\\p{Z}\\p{Cf}\\x{85}&&[^ ]]";

    /** How many characters of a file stand for one of a text, at most. */
    private static final int LONGEST_ESCAPE = 6;

    /** What some programs take for the end of a line; YAML 1.2 and JSON do not. */
    private static final String LINE_ENDS = "\u0085\u2028\u2029";

    /** Where YAML expects a blank: before a line begins, and after the signs of its grammar. */
    private static final Pattern IN_FRONT = Pattern.compile("^[ -]*" + ODD);

    private static final Pattern AROUND_SIGNS =
            Pattern.compile(
                    "(?:^[ -]*|[-:,\\[\\]{}\"'|>] *)" + ODD + "|^[ -]*\t|[" + LINE_ENDS + "]");

    private final Source source;

    Invisible(Source source) {
        this.source = source;
    }

    /** Returns what is said of a character that turns the text beside it. */
    static Message turning(int character) {
        return Message.of("file.turning-character").with("found", code(character));
    }

    /** Returns a character by its number, as messages write it. */
    private static String code(int character) {
        return "U+%04X".formatted(character);
    }

    /** Tells of one character at its place. */
    private record Found(Position place, int character) {

        Message message() {
            String code = code(character);
            if (character == '\t') {
                return Message.of("file.tab");
            }
            if (LINE_ENDS.indexOf(character) >= 0) {
                return Message.of("file.odd-line-end").with("found", code);
            }
            if (Unseen.isTurning(character)) {
                return turning(character);
            }
            if (Character.getType(character) != Character.SPACE_SEPARATOR) {
                return Message.of("file.control-character").with("found", code);
            }
            boolean unbroken = character == 0xA0 || character == 0x202F;
            Message name = Message.of(unbroken ? "file.no-break-space" : "file.other-space");
            return Message.of("file.odd-space").with("found", code).with("name", name);
        }
    }

    /**
     * Reports what keeps the parser from going on, if it is an invisible character.
     *
     * @param begin where the piece begins that the parser could not finish
     * @param stop where the parser stopped
     */
    boolean explains(Position begin, Position stop, FileReading reading) {
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
        int at = text.offsetByCodePoints(odd.end(), -1);
        return Optional.of(
                new Found(
                        new Position(line, text.codePointCount(0, at) + 1), text.codePointAt(at)));
    }

    /**
     * Reports a file in which nothing could be found because other programs end its lines, if that
     * is so.
     */
    boolean explainsEmptiness(FileReading reading) {
        OptionalInt end =
                IntStream.range(0, source.text().length())
                        .filter(i -> LINE_ENDS.indexOf(source.at(i)) >= 0)
                        .findFirst();
        end.ifPresent(
                i -> {
                    Found found = new Found(source.place(i), source.at(i));
                    reading.report(found.place(), found.message());
                });
        return end.isPresent();
    }

    /**
     * Returns problems, each told as the invisible character that lies in the word it is about. A
     * problem is told otherwise here, never left out, so that a refusal keeps its reason.
     *
     * @param reading what has told the problems
     */
    <T> Validated<T, FileProblem> explain(
            Validated<T, FileProblem> loaded, Node root, FileReading reading) {
        if (loaded.value().isPresent()) {
            return loaded;
        }
        List<Word> words = words(root).toList();
        return Validated.invalid(
                loaded.problems().stream()
                        .map(it -> reading.tellsCharacter(it) ? it : explain(it, words))
                        .distinct()
                        .toList());
    }

    private static FileProblem explain(FileProblem problem, List<Word> words) {
        return words.stream()
                .filter(word -> word.isMissed(problem))
                .findFirst()
                .or(() -> words.stream().filter(word -> word.holds(problem)).findFirst())
                .map(Word::odd)
                .map(it -> at(it, problem))
                .orElse(problem);
    }

    private static FileProblem at(Found odd, FileProblem problem) {
        Position place = odd.place();
        return new FileProblem(problem.file(), place.line(), place.column(), odd.message());
    }

    /**
     * A key or value in which an invisible character stands.
     *
     * @param key the key that was probably meant; empty for a value
     */
    private record Word(String key, Position place, String text, Found odd) {

        boolean holds(FileProblem problem) {
            return problem.line() == place.line()
                    && problem.column() >= place.column()
                    && problem.column() <= place.column() + text.length();
        }

        /**
         * Returns whether a problem is that this word, a key, could not be found for what it is.
         */
        boolean isMissed(FileProblem problem) {
            return !key.isEmpty() && !holds(problem) && problem.message().arg("key").equals(key);
        }
    }

    private Stream<Word> words(Node node) {
        if (node instanceof Node.Items list) {
            return list.items().stream().flatMap(this::words);
        }
        if (node instanceof Node.Fields fields) {
            return fields.entries().stream()
                    .flatMap(entry -> Stream.concat(key(entry), words(entry.value())));
        }
        return node instanceof Node.Scalar scalar
                ? word("", scalar.place(), scalar.text())
                : Stream.empty();
    }

    private Stream<Word> key(Node.Entry entry) {
        String meant = entry.key().replaceAll(ODD, "").replaceFirst(":.*", "");
        return word(meant, entry.place(), entry.key());
    }

    private Stream<Word> word(String key, Position place, String text) {
        int[] odd = text.codePoints().filter(Invisible::isOdd).limit(1).toArray();
        int start = source.index(place);
        int end = start + LONGEST_ESCAPE * text.length();
        for (int i = start; odd.length > 0 && i <= end; i++) {
            if (source.at(i) == odd[0]) {
                return Stream.of(new Word(key, place, text, new Found(source.place(i), odd[0])));
            }
        }
        return Stream.empty();
    }

    private static boolean isOdd(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> c != ' ';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0x85;
        };
    }
}
