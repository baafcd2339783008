package vn.aop.cases.actuals.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.aop.cases.actuals.mapping.DateOrder;

/**
 * A date as programs and people write it, before it is known in which order day and month stand:
 * {@code 2026-01-31}, {@code 31/1/2026 9:58}, {@code 31.01.26}, {@code 01-2026}, {@code 20260131},
 * {@code 5 tháng 1, 2026}, or 46053.5, the day number of a spreadsheet.
 *
 * <p>Only three numbers of which the year is not the first of four digits can be read in several
 * orders; {@link #isOpen} tells them.
 *
 * @param numbers year, month and day; year and month; or the three numbers as they stand
 * @param isOpen whether the order of the numbers has to be told
 * @param hasShortYear whether the last of three open numbers has two digits
 * @param time the time behind it
 * @param pattern how it is written, in the letters of date formats, {@code a/b/yyyy} where open
 */
public record WrittenDate(
        List<Integer> numbers,
        boolean isOpen,
        boolean hasShortYear,
        TimeOfDay time,
        String pattern) {

    private static final int DAY_AND_MONTH = 2;
    private static final int CENTURY = 2000;
    private static final int HUNDRED = 100;

    /** The day that spreadsheets count as 0, for days behind February 1900. */
    private static final LocalDate DAY_NUMBER_0 = LocalDate.of(1899, 12, 30);

    private static final int FIRST_DAY_NUMBER = 29_221;
    private static final int LAST_DAY_NUMBER = 73_415;

    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<a>\\d{1,4})(?<gap>[-/.]|\\h)(?<b>\\d{1,4})"
                            + "(?:\\k<gap>(?<c>\\d{1,4}))?(?!\\d)(?<rest>.*)");
    private static final Pattern TIME_FIRST =
            Pattern.compile("(?<time>\\d{1,2}:\\d\\d(?::\\d\\d)?)\\h(?<date>\\d.*)");
    private static final Pattern DIGITS = Pattern.compile("(?:19|20)\\d{6}");
    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}(?:[.,]\\d+)?");

    public WrittenDate {
        numbers = List.copyOf(numbers);
    }

    static WrittenDate day(int year, int month, int day, TimeOfDay time) {
        return new WrittenDate(List.of(year, month, day), false, false, time, "");
    }

    static WrittenDate month(int year, int month) {
        return new WrittenDate(List.of(year, month), false, false, TimeOfDay.NONE, "");
    }

    /** Returns the year that two or four digits mean; two are of this century. */
    static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == DAY_AND_MONTH ? CENTURY + year : year;
    }

    /** Reads a date; empty where the text is none in any order. */
    public static Optional<WrittenDate> read(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        Optional<WrittenDate> read = numbers.matches() ? ofNumbers(numbers) : Optional.empty();
        return read.or(() -> ofDigits(text))
                .or(() -> MonthNames.read(text))
                .or(() -> timeFirst(text))
                .filter(it -> it.orders().findAny().isPresent());
    }

    private static Optional<WrittenDate> timeFirst(String text) {
        Matcher turned = TIME_FIRST.matcher(text);
        return turned.matches()
                ? read(turned.group("date") + " " + turned.group("time"))
                : Optional.empty();
    }

    private static Optional<WrittenDate> ofDigits(String text) {
        if (DIGITS.matcher(text).matches()) {
            List<Integer> numbers =
                    Stream.of(text.substring(0, 4), text.substring(4, 6), text.substring(6))
                            .map(Integer::valueOf)
                            .toList();
            return Optional.of(new WrittenDate(numbers, false, false, TimeOfDay.NONE, "yyyyMMdd"));
        }
        return DAY_NUMBER.matcher(text).matches()
                ? ofDayNumber(Integer.parseInt(text.substring(0, 5)))
                : Optional.empty();
    }

    /** Reads the number by which spreadsheets know a day: 46027 is 5 January 2026. */
    private static Optional<WrittenDate> ofDayNumber(int number) {
        LocalDate day = DAY_NUMBER_0.plusDays(number);
        return number < FIRST_DAY_NUMBER || number > LAST_DAY_NUMBER
                ? Optional.empty()
                : Optional.of(
                        day(
                                day.getYear(),
                                day.getMonthValue(),
                                day.getDayOfMonth(),
                                TimeOfDay.NONE));
    }

    private static Optional<WrittenDate> ofNumbers(Matcher found) {
        String[] parts =
                Stream.of("a", "b", "c")
                        .map(found::group)
                        .takeWhile(it -> it != null)
                        .toArray(String[]::new);
        int[] lengths = Arrays.stream(parts).mapToInt(String::length).toArray();
        String gap = found.group("gap");
        String rest = found.group("rest");
        if (parts.length == DAY_AND_MONTH) {
            return rest.isEmpty() ? monthOf(parts, gap) : Optional.empty();
        }
        boolean yearFirst = lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2;
        boolean yearLast = lengths[0] <= 2 && lengths[1] <= 2 && isYear(lengths[2]);
        return yearFirst || yearLast
                ? TimeOfDay.read(rest).map(time -> ofThree(parts, yearFirst, gap, time))
                : Optional.empty();
    }

    private static boolean isYear(int digits) {
        return digits == 2 || digits == 4;
    }

    private static WrittenDate ofThree(
            String[] parts, boolean yearFirst, String gap, TimeOfDay time) {
        List<Integer> numbers = Arrays.stream(parts).map(Integer::valueOf).toList();
        String written =
                yearFirst
                        ? "yyyy" + gap + letters('M', parts[1]) + gap + letters('d', parts[2])
                        : letters('a', parts[0])
                                + gap
                                + letters('b', parts[1])
                                + gap
                                + letters('y', parts[2]);
        boolean isShort = !yearFirst && parts[2].length() == 2;
        return new WrittenDate(numbers, !yearFirst, isShort, time, written);
    }

    private static String letters(char letter, String digits) {
        return String.valueOf(letter).repeat(digits.length());
    }

    private static Optional<WrittenDate> monthOf(String[] parts, String gap) {
        boolean yearFirst = parts[0].length() == 4 && parts[1].length() <= 2;
        boolean yearLast = parts[1].length() == 4 && parts[0].length() <= 2;
        if (yearFirst == yearLast || gap.isBlank()) {
            return Optional.empty();
        }
        WrittenDate month =
                yearFirst
                        ? month(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                        : month(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
        return Optional.of(month);
    }

    /** Returns the orders in which this is an existing day; every order where that is not open. */
    public Stream<DateOrder> orders() {
        return Arrays.stream(DateOrder.values())
                .filter(order -> in(order, Optional.empty()).isPresent());
    }

    /**
     * Returns whether it makes a difference in which order this is read: it is open, and means more
     * than one day.
     */
    public boolean isInDoubt() {
        return isOpen
                && orders().map(order -> in(order, Optional.empty()).orElseThrow())
                                .distinct()
                                .count()
                        > 1;
    }

    /**
     * Returns what this means in an order; empty where there is no such day.
     *
     * @param zone the place at whose clock the day is wanted, where a time tells its offset
     */
    public Optional<RowDate> in(DateOrder order, Optional<ZoneId> zone) {
        try {
            if (!isOpen) {
                return Optional.of(
                        numbers.size() == DAY_AND_MONTH
                                ? RowDate.of(YearMonth.of(numbers.get(0), numbers.get(1)))
                                : when(numbers.get(0), numbers.get(1), numbers.get(2), zone));
            }
            int first = numbers.get(0);
            int second = numbers.get(1);
            int year = hasShortYear ? CENTURY + numbers.get(2) : numbers.get(2);
            return switch (order) {
                case DAY_FIRST -> Optional.of(when(year, second, first, zone));
                case MONTH_FIRST -> Optional.of(when(year, first, second, zone));
                case YEAR_FIRST ->
                        hasShortYear && pattern.startsWith("aa")
                                ? Optional.of(
                                        when(
                                                CENTURY + first,
                                                second,
                                                numbers.get(2) % HUNDRED,
                                                zone))
                                : Optional.empty();
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private RowDate when(int year, int month, int day, Optional<ZoneId> zone) {
        return RowDate.of(time.at(LocalDate.of(year, month, day), zone));
    }

    /** Returns the format in which a mapping could tell such dates, empty where it need not. */
    public Optional<String> formatIn(DateOrder order) {
        String[] letters =
                switch (order) {
                    case DAY_FIRST -> new String[] {"d", "M", "y"};
                    case MONTH_FIRST -> new String[] {"M", "d", "y"};
                    case YEAR_FIRST -> new String[] {"y", "M", "d"};
                };
        String turned =
                isOpen
                        ? pattern.replace("y", "#")
                                .replace("a", letters[0])
                                .replace("b", letters[1])
                                .replace("#", letters[2])
                        : pattern;
        return Optional.of(turned).filter(it -> !it.isEmpty());
    }
}
