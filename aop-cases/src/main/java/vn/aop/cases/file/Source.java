package vn.aop.cases.file;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The text of one file, by lines and columns. Columns count characters, not bytes. */
final class Source {

    /** How a file is written. */
    enum Format {
        YAML,
        JSON;

        /** Returns the format that a file's name promises, if it is one of ours. */
        static Optional<Format> of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
                return Optional.of(YAML);
            }
            return lower.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
        }
    }

    private final String name;
    private final Format format;
    private final String text;
    private final int[] characters;
    private final int[] lineStarts;

    Source(String name, Format format, String text) {
        this.name = requireNonNull(name, "name");
        this.format = requireNonNull(format, "format");
        this.text = text;
        this.characters = text.codePoints().toArray();
        this.lineStarts =
                IntStream.rangeClosed(0, characters.length).filter(this::startsLine).toArray();
    }

    String name() {
        return name;
    }

    Format format() {
        return format;
    }

    String text() {
        return text;
    }

    /** Returns the character at an index, or −1 beyond the end. */
    int at(int index) {
        return index >= 0 && index < characters.length ? characters[index] : -1;
    }

    /** Returns the character at a place, or −1 beyond the end. */
    int at(Position place) {
        return at(index(place));
    }

    /** Returns whether nothing but ends of lines comes from a place on. */
    boolean endsAt(Position place) {
        return IntStream.range(index(place), characters.length)
                .allMatch(i -> characters[i] == '\n' || characters[i] == '\r');
    }

    /** Returns the index of the character at a place, beyond the end where there is none. */
    int index(Position place) {
        return place.line() <= lineStarts.length
                ? lineStarts[place.line() - 1] + place.column() - 1
                : characters.length;
    }

    /** Returns a place that a parser tells, within the text if it lies outside. */
    Position within(Position told) {
        int line = Math.min(told.line(), lineStarts.length);
        int from = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : characters.length;
        while (end > from && (characters[end - 1] == '\n' || characters[end - 1] == '\r')) {
            end--;
        }
        int most = end - from + 1;
        int column = line < told.line() ? most : Math.min(told.column(), most);
        return new Position(line, column);
    }

    /** Returns the place that a parser tells by an offset: JSON counts UTF-16 units. */
    Position placeAt(long offset) {
        int inside = (int) Math.max(0, Math.min(offset, text.length()));
        return place(format == Format.JSON ? text.codePointCount(0, inside) : inside);
    }

    /** Returns the place of a character. */
    Position place(int index) {
        int inside = Math.max(0, Math.min(index, characters.length));
        int found = Arrays.binarySearch(lineStarts, inside);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, inside - lineStarts[line] + 1);
    }

    /** Returns whether a text stands in the file from an index on. */
    boolean holds(int index, String part) {
        int[] wanted = part.codePoints().toArray();
        return index + wanted.length <= characters.length
                && Arrays.equals(
                        wanted, Arrays.copyOfRange(characters, index, index + wanted.length));
    }

    /** Returns the text of one line, without its end. */
    String line(int line) {
        return line <= lineStarts.length ? lineText(line) : "";
    }

    /** Returns whether nothing but blanks stands on the line before a place. */
    boolean isFirstOnLine(Position place) {
        return line(place.line())
                .codePoints()
                .limit(place.column() - 1L)
                .allMatch(Character::isWhitespace);
    }

    private String lineText(int line) {
        int from = lineStarts[line - 1];
        int to = line < lineStarts.length ? lineStarts[line] : characters.length;
        return new String(characters, from, to - from).stripTrailing();
    }

    private boolean startsLine(int index) {
        return index == 0
                || characters[index - 1] == '\n'
                || characters[index - 1] == '\r' && at(index) != '\n';
    }
}
