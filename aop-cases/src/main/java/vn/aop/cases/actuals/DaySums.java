package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Selection;

/** Adds up the rows of a file by the day, so that they need not be kept to be added up again. */
final class DaySums {

    /** What is added up: one thing on one day. */
    record Key(
            YearMonth month,
            Optional<LocalDate> day,
            String subject,
            Optional<String> channel,
            Optional<String> group)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::month)
                        .thenComparing(it -> it.day().orElse(LocalDate.MIN))
                        .thenComparing(Key::subject)
                        .thenComparing(it -> it.channel().orElse(""))
                        .thenComparing(it -> it.group().orElse(""));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Sum {
        private BigDecimal amount = BigDecimal.ZERO;
        private long rows;
        private long zeros;

        void add(BigDecimal more, long count) {
            if (more.signum() == 0) {
                zeros += count;
            } else {
                amount = amount.add(more);
                rows += count;
            }
        }
    }

    /** Sums of quotients keep so many decimals; sums of months are rounded at fewer. */
    private static final int FINEST = 25;

    private static final int OF_QUOTIENTS = 30;

    private final Map<Key, Sum> sums = new HashMap<>();

    /**
     * Adds what some rows tell together, whose amounts are of one sign.
     *
     * @param count how many rows
     */
    void add(ReadEntry entry, long count) {
        sums.computeIfAbsent(key(entry), fresh -> new Sum()).add(entry.amount(), count);
    }

    private static Key key(ReadEntry entry) {
        if (entry instanceof Transaction moved) {
            Line line = moved.line();
            return new Key(
                    moved.month(), moved.day(), line.account().id(), line.channel(), line.group());
        }
        if (entry instanceof MeasureCount counted) {
            QuantityLine line = counted.line();
            return new Key(
                    counted.month(),
                    Optional.empty(),
                    line.measure().id(),
                    line.channel(),
                    line.group());
        }
        Selection what = ((CountedBalance) entry).what();
        return new Key(
                entry.month(),
                Optional.empty(),
                what.account(),
                Optional.empty(),
                what.tags().stream().findFirst());
    }

    /** Returns what was added up, by the day. */
    List<DaySum> all() {
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(DaySums::told)
                .toList();
    }

    private static DaySum told(Map.Entry<Key, Sum> entry) {
        Key key = entry.getKey();
        Sum sum = entry.getValue();
        return new DaySum(
                key.month(),
                key.day(),
                key.subject(),
                key.channel(),
                key.group(),
                sum.amount.scale() > OF_QUOTIENTS
                        ? sum.amount.setScale(FINEST, RoundingMode.HALF_EVEN)
                        : sum.amount,
                sum.rows,
                sum.zeros);
    }
}
