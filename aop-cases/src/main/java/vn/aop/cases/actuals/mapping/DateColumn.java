package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
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
 * The column that tells the month of a row. A time of day behind the date makes no difference,
 * unless it tells how far its clock is from Greenwich: then the day is the one at {@code zone}.
 *
 * @param column the column's name
 * @param format the pattern of the date in the letters of {@link DateTimeFormatter}, for example
 *     {@code MM-yyyy}; empty where the dates tell it themselves
 * @param order in which order the numbers of a date stand; empty where the format or the dates of
 *     the whole file tell it
 * @param zone the place of the shop; empty for the usual one of the plan's currency
 * @param otherwise the column read where the cell is blank
 */
public record DateColumn(
        String column,
        Optional<String> format,
        Optional<DateOrder> order,
        Optional<ZoneId> zone,
        Optional<String> otherwise) {

    private static final List<String> USUAL = List.of("yyyy-MM-dd", "dd/MM/yyyy");

    private static final ZonedDateTime SAMPLE =
            ZonedDateTime.of(2026, 1, 31, 12, 0, 0, 0, ZoneOffset.UTC);

    public DateColumn {
        requireNonNull(column, "column");
        requireNonNull(order, "order");
        requireNonNull(zone, "zone");
        requireNonNull(otherwise, "otherwise");
        format.ifPresent(DateColumn::requireMonthIn);
    }

    /** Returns a column of dates that tell themselves how they are written. */
    public static DateColumn of(String column) {
        return new DateColumn(
                column, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns this column with its numbers in an order. */
    public DateColumn ordered(DateOrder other) {
        return new DateColumn(column, format, Optional.of(other), zone, otherwise);
    }

    /** Returns this column for a shop at a place. */
    public DateColumn at(ZoneId other) {
        return new DateColumn(column, format, order, Optional.of(other), otherwise);
    }

    /**
     * Returns a column of dates written in a pattern.
     *
     * @throws IllegalArgumentException if no month can be told from the pattern
     */
    public static DateColumn of(String column, String format) {
        return new DateColumn(
                column, Optional.of(format), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the order that is told for this column, by itself or by its format. */
    public Optional<DateOrder> toldOrder() {
        return order.or(() -> format.flatMap(DateColumn::orderIn));
    }

    private static Optional<DateOrder> orderIn(String format) {
        String letters = format.replaceAll("'[^']*'", "").replace('u', 'y').replace('L', 'M');
        String order = letters.replaceAll("[^dMy]", "").replaceAll("(.)\\1+", "$1");
        return switch (order) {
            case "dMy" -> Optional.of(DateOrder.DAY_FIRST);
            case "Mdy" -> Optional.of(DateOrder.MONTH_FIRST);
            case "yMd" ->
                    letters.contains("yyyy") ? Optional.empty() : Optional.of(DateOrder.YEAR_FIRST);
            default -> Optional.empty();
        };
    }

    /** Returns the patterns that a date may have, as examples where none is told. */
    public List<String> patterns() {
        return format.map(List::of).orElse(USUAL);
    }

    /** Returns what reads dates in the format that is told, if one is; never a day that is none. */
    public Optional<DateTimeFormatter> formatter() {
        return format.map(DateColumn::formatter);
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
