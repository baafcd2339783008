package vn.aop.cases.migration;

import static java.util.Objects.requireNonNull;

import vn.aop.cases.file.FormatVersion;

/**
 * What became of a file.
 *
 * @param file its name
 * @param format its kind
 * @param found the version that it stated
 * @param version the version that its text has now
 * @param text its text now
 */
public record Migrated(
        String file, FileFormat format, FormatVersion found, FormatVersion version, String text) {

    public Migrated {
        requireNonNull(file, "file");
        requireNonNull(format, "format");
        requireNonNull(found, "found");
        requireNonNull(version, "version");
        requireNonNull(text, "text");
    }

    /** Returns whether its text is another than before. */
    public boolean isChanged() {
        return !found.equals(version);
    }
}
