package vn.aop.cases.actuals;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.OtherYears;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.text.Message;

/**
 * Reads the month of a row, and its day where it tells one, from its date. A day that does not
 * exist is no date.
 *
 * @param date the column of the date
 * @param place where it stands
 * @param formatters what its cells may look like
 * @param year the fiscal year
 * @param outsideYear what happens to other months
 */
record MonthReader(
        DateColumn date,
        int place,
        List<DateTimeFormatter> formatters,
        FiscalYear year,
        OtherYears outsideYear) {

    private static final Pattern TIME_OF_DAY =
            Pattern.compile(
                    "|[\\hT]+([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d([.,]\\d+)?)?( ?[AaPp][Mm])?"
                            + "( ?(Z|[+-]\\d\\d(:?\\d\\d)?))?");

    static MonthReader bind(ImportMapping mapping, Header header, FiscalYear year) {
        DateColumn date = mapping.date();
        return new MonthReader(
                date,
                header.indexOf(date.column()),
                date.formatters(),
                year,
                mapping.outsideYear());
    }

    /**
     * When something happened.
     *
     * @param month the month
     * @param day the day, empty where the date tells no more than the month
     */
    record When(YearMonth month, Optional<LocalDate> day) {}

    ReadResult<When> read(CsvRow row) {
        String cell = row.cell(place);
        String text = cell.startsWith("'") ? cell.substring(1) : cell;
        return formatters.stream()
                .flatMap(formatter -> when(text, formatter).stream())
                .findFirst()
                .map(when -> year.contains(when.month()) ? ReadResult.of(when) : outside(cell))
                .orElseGet(() -> unreadable(cell));
    }

    private static Optional<When> when(String text, DateTimeFormatter formatter) {
        ParsePosition end = new ParsePosition(0);
        // Asked first because it costs no exception where another pattern is the right one.
        if (formatter.parseUnresolved(text, end) == null) {
            return Optional.empty();
        }
        if (!TIME_OF_DAY.matcher(text.substring(end.getIndex())).matches()) {
            return Optional.empty();
        }
        try {
            TemporalAccessor read = formatter.parse(text, new ParsePosition(0));
            return Optional.of(
                    new When(
                            YearMonth.from(read),
                            Optional.ofNullable(read.query(TemporalQueries.localDate()))));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private ReadResult<When> outside(String cell) {
        return outsideYear == OtherYears.IGNORE
                ? ReadResult.filtered(Message.of("actuals.filtered.outside-year"))
                : ReadResult.rejected(
                        Message.of("actuals.outside-year")
                                .with("date", CsvRow.quoted(cell))
                                .with("from", year.first())
                                .with("to", year.last()));
    }

    private ReadResult<When> unreadable(String cell) {
        return cell.isEmpty()
                ? ReadResult.rejected(
                        Message.of("actuals.blank-date").with("column", date.column()))
                : ReadResult.rejected(
                        Message.of("actuals.not-a-date")
                                .with("column", date.column())
                                .with("value", CsvRow.quoted(cell))
                                .with("formats", date.patterns()));
    }
}
