package vn.aop.cases.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.aop.core.text.Message;

/** Months and days in files, within the years that somebody can plan. */
public final class Dates {

    /** The first day that a file may hold. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last day that a file may hold. */
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private static final YearMonth FIRST = YearMonth.from(FIRST_DAY);
    private static final YearMonth LAST = YearMonth.from(LAST_DAY);
    private static final String YEAR = "(19|20|21)[0-9]{2}";

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Dates() {}

    /** Returns whether a file may hold a day. */
    public static boolean canHold(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    static Shape<YearMonth> month() {
        return month(LAST);
    }

    static Shape<YearMonth> firstMonth() {
        return month(LAST.minusMonths(11));
    }

    private static Shape<YearMonth> month(YearMonth last) {
        return new ScalarShape<>(
                "file.not-month",
                (scalar, reading) -> month(scalar, last, reading),
                month -> Node.of(month.toString()),
                Node.object()
                        .with("type", Node.of("string"))
                        .with("pattern", Node.of("^" + YEAR + "-(0[1-9]|1[0-2])$")));
    }

    static Shape<LocalDate> day() {
        return new ScalarShape<>(
                "file.not-date",
                Dates::day,
                day -> Node.of(day.toString()),
                Node.object()
                        .with("type", Node.of("string"))
                        .with("format", Node.of("date"))
                        .with("pattern", Node.of("^" + YEAR + "-[0-9]{2}-[0-9]{2}$")));
    }

    private static Optional<YearMonth> month(
            Node.Scalar scalar, YearMonth last, FileReading reading) {
        String text = scalar.text();
        if (!MONTH.matcher(text).matches()) {
            return reading.otherThan("file.not-month", scalar);
        }
        try {
            YearMonth month = YearMonth.parse(text);
            return month.isBefore(FIRST) || month.isAfter(last)
                    ? outside(scalar, FIRST.toString(), last.toString(), reading)
                    : Optional.of(month);
        } catch (DateTimeException noSuchMonth) {
            String year = text.substring(0, 4);
            reading.report(
                    scalar.place(),
                    Message.of("file.no-such-month")
                            .with("found", text)
                            .with("first", year + "-01")
                            .with("last", year + "-12"));
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Node.Scalar scalar, FileReading reading) {
        String text = scalar.text();
        if (!DAY.matcher(text).matches()) {
            return reading.otherThan("file.not-date", scalar);
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return canHold(day)
                    ? Optional.of(day)
                    : outside(scalar, FIRST_DAY.toString(), LAST_DAY.toString(), reading);
        } catch (DateTimeException noSuchDay) {
            return reading.otherThan("file.no-such-date", scalar);
        }
    }

    private static <T> Optional<T> outside(
            Node.Scalar scalar, String least, String most, FileReading reading) {
        reading.report(
                scalar.place(),
                Message.of("file.year-outside")
                        .with("found", scalar.text())
                        .with("least", least)
                        .with("most", most));
        return Optional.empty();
    }
}
