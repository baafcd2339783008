package vn.aop.cases.actuals.cell;

import java.text.Normalizer;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates with the name of a month: {@code 5 Jan 2026}, {@code January 5, 2026}, {@code 05-thg 1-26},
 * {@code ngày 05 tháng 01 năm 2026}, {@code Tháng 1/2026}, {@code Jan-26}.
 */
final class MonthNames {

    private static final List<String> ENGLISH =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final String GAP = "[\\h,./-]*";
    private static final String MONTH =
            "(?<month>(?:tháng|thg|th|t)\\.?\\h?(?:0?[1-9]|1[0-2])(?!\\d)"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)";
    private static final String YEAR = "(?:năm\\h)?(?<year>(?:\\d\\d)?\\d\\d)(?!\\d)";
    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile(
                            "(?:ngày\\h)?(?<day>\\d{1,2})"
                                    + GAP
                                    + MONTH
                                    + GAP
                                    + YEAR
                                    + "(?<rest>.*)"),
                    Pattern.compile(
                            "(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)"
                                    + "\\.?\\h(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\h"
                                    + YEAR
                                    + "(?<rest>.*)"),
                    Pattern.compile(MONTH + GAP + YEAR + "(?<day>)(?<rest>)"));

    private MonthNames() {}

    /** Reads a date; empty where no month is named. */
    static Optional<WrittenDate> read(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (Pattern form : FORMS) {
            Matcher written = form.matcher(folded);
            if (written.matches()) {
                return read(written);
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDate> read(Matcher written) {
        int month = month(written.group("month"));
        int year = WrittenDate.year(written.group("year"));
        String day = written.group("day");
        if (month == 0) {
            return Optional.empty();
        }
        return day.isEmpty()
                ? Optional.of(WrittenDate.month(year, month))
                : TimeOfDay.read(written.group("rest").toUpperCase(Locale.ROOT))
                        .map(time -> WrittenDate.day(year, month, Integer.parseInt(day), time));
    }

    /** Returns the number of a month, 0 where the name goes on as none does. */
    private static int month(String name) {
        String digits = name.replaceAll("\\D", "");
        if (!digits.isEmpty()) {
            return Integer.parseInt(digits);
        }
        int month = ENGLISH.indexOf(name.substring(0, 3)) + 1;
        String full = Month.of(month).name().toLowerCase(Locale.ROOT);
        return full.startsWith(name) || name.equals("sept") ? month : 0;
    }
}
