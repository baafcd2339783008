package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How a CSV file is written.
 *
 * @param delimiter what stands between two cells
 * @param encoding how letters are stored; a file that starts with the mark of UTF-8 is read as
 *     UTF-8 whatever is said here
 * @param decimal which mark stands before the decimals of a number
 * @param headerRow the row of the column names, 1 for the first; rows above it are not read, and a
 *     first line such as {@code sep=;}, written for Excel, is not counted
 */
public record CsvFormat(Delimiter delimiter, Charset encoding, DecimalMark decimal, int headerRow) {

    private static final int LAST_HEADER_ROW = 1000;

    public CsvFormat {
        requireNonNull(delimiter, "delimiter");
        requireNonNull(encoding, "encoding");
        requireNonNull(decimal, "decimal");
        if (headerRow < 1 || headerRow > LAST_HEADER_ROW) {
            throw new IllegalArgumentException(
                    "Header row %d is not possible; give 1 to %d"
                            .formatted(headerRow, LAST_HEADER_ROW));
        }
        if (!encoding.canEncode() || "\n,".getBytes(encoding).length != 2) {
            throw new IllegalArgumentException(
                    "Encoding %s is not read; save the file as CSV UTF-8".formatted(encoding));
        }
    }

    /** Returns UTF-8 with the names in the first row; delimiter and decimal mark are found out. */
    public static CsvFormat detected() {
        return new CsvFormat(Delimiter.AUTO, StandardCharsets.UTF_8, DecimalMark.AUTO, 1);
    }

    /** Returns this format with another delimiter. */
    public CsvFormat withDelimiter(Delimiter other) {
        return new CsvFormat(other, encoding, decimal, headerRow);
    }

    /** Returns this format with another encoding, for example windows-1258. */
    public CsvFormat withEncoding(Charset other) {
        return new CsvFormat(delimiter, other, decimal, headerRow);
    }

    /** Returns this format with another decimal mark. */
    public CsvFormat withDecimal(DecimalMark other) {
        return new CsvFormat(delimiter, encoding, other, headerRow);
    }

    /** Returns this format with the column names in another row. */
    public CsvFormat withHeaderRow(int other) {
        return new CsvFormat(delimiter, encoding, decimal, other);
    }

    /** What stands between two cells of a row. */
    public enum Delimiter {
        /** The one under which the most columns of the mapping are found. */
        AUTO,
        COMMA,
        SEMICOLON,
        TAB;

        /** Returns the characters to try, at least one. */
        public List<Character> candidates() {
            return switch (this) {
                case AUTO -> List.of(',', ';', '\t');
                case COMMA -> List.of(',');
                case SEMICOLON -> List.of(';');
                case TAB -> List.of('\t');
            };
        }
    }

    /** Which mark stands before the decimals; the other one groups digits in threes. */
    public enum DecimalMark {
        /** Told from each number by itself; a number that could mean two things is rejected. */
        AUTO,
        POINT,
        COMMA;

        public Optional<Character> character() {
            return switch (this) {
                case AUTO -> Optional.empty();
                case POINT -> Optional.of('.');
                case COMMA -> Optional.of(',');
            };
        }
    }
}
