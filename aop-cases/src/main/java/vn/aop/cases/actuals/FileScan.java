package vn.aop.cases.actuals;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.aop.core.text.Message;

/**
 * All that can be told of a file of transactions before anything of it is kept, and all that may be
 * kept of it: sums and hashes, never a row.
 *
 * @param report what was read
 * @param layout how the file is laid out: the id of a known layout, {@code plain}, or a name made
 *     of its columns
 * @param hash the SHA-256 of its bytes, in hexadecimal
 * @param sums the sums of its rows by the day
 * @param orders the numbers of its orders, none where it does not number them
 * @param leftOutLines the first lines that are left out, at most {@value #MOST_LINES} for each
 *     reason
 * @param repeats how many rows stand there again, cell by cell
 * @param personal the columns that look as if they told of persons; nothing of them is ever kept
 */
public record FileScan(
        ImportReport report,
        String layout,
        String hash,
        List<DaySum> sums,
        OrderIds orders,
        Map<Message, List<Integer>> leftOutLines,
        Repeats repeats,
        List<String> personal) {

    /** How many lines are told of each reason. */
    public static final int MOST_LINES = 3;

    /**
     * Rows that are the same as one above them.
     *
     * @param rows how many
     * @param lines the first lines of them, at most {@value FileScan#MOST_LINES}
     */
    public record Repeats(long rows, List<Integer> lines) {

        public Repeats {
            lines = List.copyOf(lines);
        }
    }

    public FileScan {
        requireNonNull(report, "report");
        requireNonNull(layout, "layout");
        requireNonNull(hash, "hash");
        requireNonNull(orders, "orders");
        requireNonNull(repeats, "repeats");
        sums = List.copyOf(sums);
        personal = List.copyOf(personal);
        leftOutLines = Collections.unmodifiableMap(new LinkedHashMap<>(leftOutLines));
    }

    /** Returns this with another report of the same rows. */
    public FileScan with(ImportReport other) {
        return new FileScan(other, layout, hash, sums, orders, leftOutLines, repeats, personal);
    }

    /** Returns the months of which the file tells something. */
    public SortedSet<YearMonth> months() {
        SortedSet<YearMonth> months = new TreeSet<>();
        sums.forEach(it -> months.add(it.month()));
        return months;
    }

    /** Returns the first day of which it tells something; of a month without days its first. */
    public LocalDate firstDay() {
        return sums.stream()
                .map(it -> it.day().orElse(it.month().atDay(1)))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Returns the last day of which it tells something; of a month without days its last. */
    public LocalDate lastDay() {
        return sums.stream()
                .map(it -> it.day().orElse(it.month().atEndOfMonth()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
