package vn.aop.cases.file;

import static java.util.Objects.requireNonNull;

/**
 * Other letters at one place of a {@link PlainFile}, which makes them.
 *
 * @param index where they stand, in characters from 0
 * @param length how many characters go
 * @param fresh what stands there afterwards
 */
public record TextEdit(int index, int length, String fresh) {

    public TextEdit {
        requireNonNull(fresh, "fresh");
        if (index < 0 || length < 0) {
            throw new IllegalArgumentException("No place: " + index + ", " + length);
        }
    }

    int end() {
        return index + length;
    }
}
