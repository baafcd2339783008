package vn.aop.cases.file;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of a file format, as the first line of a file states it: {@code 1}, or {@code 1.2}
 * where the file has keys that came after version 1. A whole number more means that keys went or
 * mean something else; {@code docs/file-versions.md} tells when which is counted.
 *
 * @param whole the whole number, from 1
 * @param more how often keys were added since, 0 where none is used that was
 */
public record FormatVersion(int whole, int more) implements Comparable<FormatVersion> {

    private static final Pattern FORM =
            Pattern.compile("([1-9][0-9]{0,8})(?:\\.([1-9][0-9]{0,8}))?");

    private static final Comparator<FormatVersion> ORDER =
            Comparator.comparingInt(FormatVersion::whole).thenComparingInt(FormatVersion::more);

    public FormatVersion {
        if (whole < 1 || more < 0) {
            throw new IllegalArgumentException("There is no version " + whole + "." + more);
        }
    }

    /** Returns a version in which no keys were added. */
    public static FormatVersion of(int whole) {
        return new FormatVersion(whole, 0);
    }

    /** Returns the version that a text writes, empty where it writes none. */
    public static Optional<FormatVersion> read(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int more = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return Optional.of(new FormatVersion(Integer.parseInt(found.group(1)), more));
    }

    /** Returns whether a file of this version may have what a program of another cannot know. */
    public boolean isNewerThan(FormatVersion other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(FormatVersion other) {
        return ORDER.compare(this, other);
    }

    /** Writes the version as files do. */
    @Override
    public String toString() {
        return more == 0 ? Integer.toString(whole) : whole + "." + more;
    }
}
