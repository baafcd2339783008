package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The column that tells the month of a row. A time of day behind the date is ignored.
 *
 * @param column the column's name
 * @param format the pattern of the date in the letters of {@link DateTimeFormatter}, for example
 *     {@code MM-yyyy}; empty for {@code yyyy-MM-dd} and {@code dd/MM/yyyy}
 */
public record DateColumn(String column, Optional<String> format) {

    private static final List<String> USUAL = List.of("yyyy-MM-dd", "dd/MM/yyyy");

    private static final ZonedDateTime SAMPLE =
            ZonedDateTime.of(2026, 1, 31, 12, 0, 0, 0, ZoneOffset.UTC);

    public DateColumn {
        requireNonNull(column, "column");
        format.ifPresent(DateColumn::requireMonthIn);
    }

    /** Returns a column of dates written {@code yyyy-MM-dd} or {@code dd/MM/yyyy}. */
    public static DateColumn of(String column) {
        return new DateColumn(column, Optional.empty());
    }

    /**
     * Returns a column of dates written in a pattern.
     *
     * @throws IllegalArgumentException if no month can be told from the pattern
     */
    public static DateColumn of(String column, String format) {
        return new DateColumn(column, Optional.of(format));
    }

    /** Returns the patterns that a date may have. */
    public List<String> patterns() {
        return format.map(List::of).orElse(USUAL);
    }

    /** Returns what reads these dates; a day that does not exist is not read. */
    public List<DateTimeFormatter> formatters() {
        return patterns().stream().map(DateColumn::formatter).toList();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                // "yyyy" is a year of an era; nobody writes the era
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static void requireMonthIn(String pattern) {
        try {
            DateTimeFormatter formatter = formatter(pattern);
            YearMonth.from(formatter.parse(formatter.format(SAMPLE)));
        } catch (IllegalArgumentException | DateTimeException cause) {
            throw new IllegalArgumentException(
                    "No month can be read with the date format '%s'; write one like %s"
                            .formatted(
                                    pattern,
                                    String.join(
                                            ", ",
                                            Stream.concat(USUAL.stream(), Stream.of("MM-yyyy"))
                                                    .toList())),
                    cause);
        }
    }
}
