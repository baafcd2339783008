package vn.aop.cases.file;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param line the line, 1 for the first; 0 where the whole file is meant
 * @param column the column in characters, 1 for the first; 0 where the whole line is meant
 */
public record Place(int line, int column) implements Comparable<Place> {

    /** No place in particular: the whole file, or something that no file holds yet. */
    public static final Place NOWHERE = new Place(0, 0);

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    /** Orders places as they follow in a file. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
