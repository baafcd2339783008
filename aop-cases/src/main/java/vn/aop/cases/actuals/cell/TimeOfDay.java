package vn.aop.cases.actuals.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time behind a date: {@code 9:58}, {@code 09:58:01.250}, {@code 9:58 CH}, {@code
 * T09:58:01+07:00}, {@code 02:58Z}, {@code 9h58}.
 *
 * @param time the time, empty where only a day is told
 * @param offset how far the clock is from that of Greenwich, where it is told
 */
record TimeOfDay(Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    /** No time: only a day is told. */
    static final TimeOfDay NONE = new TimeOfDay(Optional.empty(), Optional.empty());

    private static final int NOON = 12;
    private static final int HALF_A_DAY = 12;

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?:[\\hT,]+|^)(?<hour>[01]?\\d|2[0-3])[:h](?<minute>[0-5]\\d)"
                            + "(?::(?<second>[0-5]\\d)(?:[.,]\\d+)?)?"
                            + "(?:\\h?(?<half>[AaPp]\\.?[Mm]\\.?|SA|CH|sa|ch|Sa|Ch))?"
                            + "(?:\\h?(?<offset>[Zz]|[+-]\\d\\d(?::?\\d\\d)?))?");

    /** Reads what stands behind a date; empty where that is no time. */
    static Optional<TimeOfDay> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(NONE);
        }
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? read(written) : Optional.empty();
    }

    private static Optional<TimeOfDay> read(Matcher written) {
        int hour = Integer.parseInt(written.group("hour"));
        Optional<String> half = Optional.ofNullable(written.group("half"));
        if (half.isPresent() && hour <= NOON) {
            hour = hour % HALF_A_DAY + (isAfternoon(half.get()) ? HALF_A_DAY : 0);
        }
        LocalTime time = LocalTime.of(hour, Integer.parseInt(written.group("minute")));
        Optional<ZoneOffset> offset =
                Optional.ofNullable(written.group("offset")).flatMap(TimeOfDay::offset);
        boolean isPossible = offset.isPresent() || written.group("offset") == null;
        return isPossible
                ? Optional.of(new TimeOfDay(Optional.of(time), offset))
                : Optional.empty();
    }

    private static boolean isAfternoon(String half) {
        String lower = half.toLowerCase(Locale.ROOT);
        return lower.startsWith("p") || lower.startsWith("c");
    }

    private static Optional<ZoneOffset> offset(String written) {
        try {
            return Optional.of(ZoneOffset.of(written.toUpperCase(Locale.ROOT)));
        } catch (DateTimeException tooFar) {
            return Optional.empty();
        }
    }

    /** Returns the day at a place of the world, for a day told in the time of this clock. */
    LocalDate at(LocalDate day, Optional<ZoneId> zone) {
        if (time.isEmpty() || offset.isEmpty() || zone.isEmpty()) {
            return day;
        }
        return day.atTime(time.get())
                .atOffset(offset.get())
                .atZoneSameInstant(zone.get())
                .toLocalDate();
    }
}
