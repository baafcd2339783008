package vn.aop.cases.actuals;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.aop.core.text.Message;

/**
 * What became of the rows of a file. No row is lost: {@code read = accepted + filtered + rejected}.
 *
 * @param read the rows behind the header, blank ones included
 * @param accepted the rows that are in the figures
 * @param filtered the rows that the mapping leaves out, by reason
 * @param rejected the rows that could not be accepted, by {@link RejectedRow#cause()}
 */
public record RowCounts(
        long read, long accepted, Map<Message, Long> filtered, Map<String, Long> rejected) {

    private static final String PREFIX = "actuals.";

    public RowCounts {
        filtered = Collections.unmodifiableMap(new LinkedHashMap<>(filtered));
        rejected = Collections.unmodifiableMap(new LinkedHashMap<>(rejected));
        if (read != accepted + sum(filtered) + sum(rejected)) {
            throw new IllegalArgumentException(
                    "%d rows read, but %d accepted, %d filtered, %d rejected; none may be lost"
                            .formatted(read, accepted, sum(filtered), sum(rejected)));
        }
    }

    /**
     * Returns the counts of rows that were counted before, without their reasons.
     *
     * @param reason what to say of all that were left out
     * @param cause what to say of all that were rejected
     */
    public static RowCounts of(
            long accepted, long leftOut, Message reason, long rejected, String cause) {
        return new RowCounts(
                accepted + leftOut + rejected,
                accepted,
                leftOut > 0 ? Map.of(reason, leftOut) : Map.of(),
                rejected > 0 ? Map.of(cause, rejected) : Map.of());
    }

    /** Returns how many rows the mapping leaves out. */
    public long filteredRows() {
        return sum(filtered);
    }

    /** Returns how many rows could not be accepted. */
    public long rejectedRows() {
        return sum(rejected);
    }

    /**
     * Returns the rejected rows by cause as messages to print, for example {@code
     * actuals.count.unknown-channel} with the fact {@code count}.
     */
    public List<Message> rejectedByCause() {
        return byCause(rejected);
    }

    static List<Message> byCause(Map<String, Long> rows) {
        return rows.entrySet().stream()
                .map(it -> Message.of(countKey(it.getKey())).with("count", it.getValue()))
                .toList();
    }

    private static String countKey(String cause) {
        return PREFIX + "count." + cause.substring(PREFIX.length());
    }

    private static long sum(Map<?, Long> rows) {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
