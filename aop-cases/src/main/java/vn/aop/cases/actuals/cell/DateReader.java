package vn.aop.cases.actuals.cell;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.DateOrder;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.core.text.Message;

/**
 * Reads the dates of a column: in the format that is told, and in any other that does not
 * contradict it. A day that does not exist is no date.
 *
 * @param date the column
 * @param format the format that is told
 * @param order the order of day, month and year, as far as it is known
 * @param zone the place of the shop
 */
public record DateReader(
        DateColumn date,
        Optional<DateTimeFormatter> format,
        Optional<DateOrder> order,
        Optional<ZoneId> zone) {

    private static final String ISO = "dddd-dd-dd";
    private static final int TEN = 10;

    /** Where the shops of a currency are that is used in one time zone only. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * Returns the reader of a column.
     *
     * @param decided what the file tells as a whole
     * @param currency the plan's currency; times of a đồng shop are those of Việt Nam
     */
    public static DateReader of(DateColumn date, Decided decided, CurrencyUnit currency) {
        return new DateReader(
                date,
                date.formatter(),
                date.toldOrder().or(decided::order),
                date.zone()
                        .or(
                                () ->
                                        Optional.of(VIETNAM)
                                                .filter(it -> currency.getCode().equals("VND"))));
    }

    /** Reads a cell; doubtful where the file as a whole has to tell in which order it stands. */
    public ReadResult<RowDate> read(String cell) {
        String text = CsvRow.unquoted(cell);
        if (text.isEmpty()) {
            return ReadResult.rejected(
                    Message.of("actuals.blank-date").with("column", date.column()));
        }
        return inFormat(text)
                .or(() -> iso(text))
                .map(ReadResult::of)
                .orElseGet(
                        () ->
                                WrittenDate.read(text)
                                        .map(written -> read(written, cell))
                                        .orElseGet(() -> unreadable(cell)));
    }

    private ReadResult<RowDate> read(WrittenDate written, String cell) {
        if (order.isEmpty() && written.isInDoubt()) {
            return ReadResult.doubtful(told("actuals.date-in-doubt", cell));
        }
        DateOrder likeliest = written.orders().findFirst().orElseThrow();
        return written.in(order.orElse(likeliest), zone)
                .map(ReadResult::of)
                .orElseGet(
                        () ->
                                ReadResult.rejected(
                                        told("actuals.date-otherwise", cell)
                                                .with(
                                                        "fits",
                                                        written.formatIn(likeliest)
                                                                .orElseThrow())));
    }

    /** Reads {@code 2026-01-31}, which most programs write, without a pattern. */
    private static Optional<RowDate> iso(String text) {
        boolean isIso = text.length() == ISO.length();
        for (int i = 0; i < text.length() && isIso; i++) {
            char letter = text.charAt(i);
            isIso = ISO.charAt(i) == '-' ? letter == '-' : letter >= '0' && letter <= '9';
        }
        if (!isIso) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    RowDate.of(
                            LocalDate.of(
                                    Integer.parseInt(text, 0, 4, TEN),
                                    Integer.parseInt(text, 5, 7, TEN),
                                    Integer.parseInt(text, 8, 10, TEN))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<RowDate> inFormat(String text) {
        ParsePosition end = new ParsePosition(0);
        // Asked first because it costs no exception where another format is the right one.
        if (format.isEmpty() || format.get().parseUnresolved(text, end) == null) {
            return Optional.empty();
        }
        return TimeOfDay.read(text.substring(end.getIndex()))
                .flatMap(time -> inFormat(format.get(), text, time));
    }

    private Optional<RowDate> inFormat(DateTimeFormatter by, String text, TimeOfDay time) {
        try {
            TemporalAccessor read = by.parse(text, new ParsePosition(0));
            return Optional.of(
                    Optional.ofNullable(read.query(TemporalQueries.localDate()))
                            .map(day -> RowDate.of(time.at(day, zone)))
                            .orElseGet(() -> RowDate.of(YearMonth.from(read))));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private ReadResult<RowDate> unreadable(String cell) {
        return ReadResult.rejected(told("actuals.not-a-date", cell));
    }

    private Message told(String key, String cell) {
        return Message.of(key)
                .with("column", date.column())
                .with("value", CsvRow.quoted(cell))
                .with("formats", date.patterns());
    }
}
