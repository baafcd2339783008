package vn.aop.cases.file;

import java.util.Comparator;

/**
 * A position in a file.
 *
 * @param line the line, 1 for the first; 0 where the whole file is meant
 * @param column the column in characters, 1 for the first; 0 where the whole line is meant
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** No position in particular: the whole file, or something that no file holds yet. */
    public static final Position NOWHERE = new Position(0, 0);

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    /** Orders positions as they follow in a file. */
    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
