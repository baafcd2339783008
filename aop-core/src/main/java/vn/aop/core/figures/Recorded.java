package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Of what there are records, so that what nobody has written down is not taken for nothing.
 *
 * <p>An amount of 0 that was written down is a record too: it says that there is nothing more.
 *
 * @param lines the lines that are recorded, by month
 * @param closed those of them with a record of 0, by month
 * @param days the days of the records, as far as they are told by the day
 * @param tradeDays the same for revenue and for what comes with it, which is the cost of goods,
 *     channel fees and marketing: in all, and for each channel and each product group by itself
 * @param noTrade the months in which there was no trade
 * @param complete the months that are known to be recorded in full, whatever days they hold
 * @param counted the cash and goods that were counted at the end of months
 */
public record Recorded(
        Map<YearMonth, Set<Line>> lines,
        Map<YearMonth, Set<Line>> closed,
        SortedSet<LocalDate> days,
        Map<Line, SortedSet<LocalDate>> tradeDays,
        SortedSet<YearMonth> noTrade,
        SortedSet<YearMonth> complete,
        Counted counted) {

    private static final Set<AccountKind> TRADE =
            EnumSet.of(
                    AccountKind.REVENUE,
                    AccountKind.COST_OF_GOODS,
                    AccountKind.CHANNEL_FEES,
                    AccountKind.MARKETING);

    /** A shop that is closed one day a week may end a month on that day. */
    private static final int DAY_OF_REST = 1;

    public Recorded {
        lines = copy(lines);
        closed = copy(closed);
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
        SortedMap<Line, SortedSet<LocalDate>> traded = new TreeMap<>();
        tradeDays.forEach(
                (line, own) ->
                        traded.put(line, Collections.unmodifiableSortedSet(new TreeSet<>(own))));
        tradeDays = Collections.unmodifiableSortedMap(traded);
        noTrade = Collections.unmodifiableSortedSet(new TreeSet<>(noTrade));
        complete = Collections.unmodifiableSortedSet(new TreeSet<>(complete));
        requireNonNull(counted, "counted");
    }

    private static Map<YearMonth, Set<Line>> copy(Map<YearMonth, Set<Line>> byMonth) {
        SortedMap<YearMonth, Set<Line>> copy = new TreeMap<>();
        byMonth.forEach(
                (month, held) -> copy.put(month, Collections.unmodifiableSet(new TreeSet<>(held))));
        return Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Returns what can be told from figures alone: each amount other than 0 is recorded, and months
     * are whole.
     */
    public static Recorded of(Figures figures) {
        Builder builder = new Builder();
        for (Line line : figures.lines()) {
            for (YearMonth month : figures.year().months()) {
                if (!figures.amount(line, month).isZero()) {
                    builder.line(line, month);
                }
            }
        }
        return builder.build();
    }

    /** Returns the days of records of revenue, as far as they are told by the day. */
    public SortedSet<LocalDate> salesDays() {
        return tradeDays(Line.of(Account.of(AccountKind.REVENUE)));
    }

    /**
     * Returns the days on which revenue, the cost of goods, channel fees or marketing is recorded.
     *
     * @param line the kind of account, in all or narrowed to one channel or to one group
     * @return the days, in order; none where none is told by the day
     */
    public SortedSet<LocalDate> tradeDays(Line line) {
        return tradeDays.getOrDefault(line, Collections.emptySortedSet());
    }

    /** Returns the lines that are recorded in a month. */
    public Set<Line> in(YearMonth month) {
        return lines.getOrDefault(month, Set.of());
    }

    /** Returns the lines with a record of 0 in a month: there is nothing more of them. */
    public Set<Line> closedIn(YearMonth month) {
        return closed.getOrDefault(month, Set.of());
    }

    /** Returns this with other lines that count as recorded. */
    public Recorded withLines(Map<YearMonth, ? extends Set<Line>> others) {
        return new Recorded(
                new TreeMap<>(others), closed, days, tradeDays, noTrade, complete, counted);
    }

    /** Returns this with months in which there was no trade. */
    public Recorded withNoTrade(Collection<YearMonth> months) {
        SortedSet<YearMonth> more = new TreeSet<>(noTrade);
        more.addAll(months);
        return new Recorded(lines, closed, days, tradeDays, more, complete, counted);
    }

    /** Returns this with months that are recorded in full, whatever days they hold. */
    public Recorded withComplete(Collection<YearMonth> months) {
        SortedSet<YearMonth> more = new TreeSet<>(complete);
        more.addAll(months);
        return new Recorded(lines, closed, days, tradeDays, noTrade, more, counted);
    }

    /** Returns this with what was counted. */
    public Recorded withCounted(Counted other) {
        return new Recorded(lines, closed, days, tradeDays, noTrade, complete, other);
    }

    /** Returns this where what is not recorded in some months is known to be nothing. */
    public Recorded withNothingElse(Collection<YearMonth> months) {
        Builder builder = new Builder();
        for (YearMonth month : months) {
            for (AccountKind kind : AccountKind.values()) {
                builder.zero(Line.of(Account.of(kind)), month);
            }
        }
        lines.forEach((month, held) -> held.forEach(line -> builder.line(line, month)));
        closed.forEach((month, held) -> held.forEach(line -> builder.zero(line, month)));
        return new Recorded(
                builder.lines, builder.closed, days, tradeDays, noTrade, complete, counted);
    }

    /**
     * Returns the day with which the records of a month stop before the month is over; empty where
     * it is whole, or nothing tells.
     *
     * <p>Only the last month of the records can stop early: that of all records, or that of
     * revenue. It does where its last day lies more than one day before its end and it has records
     * on fewer days than is usual, which is the median of the earlier months. So a shop that books
     * once a month, on whatever day, is not asked every month.
     */
    public Optional<LocalDate> endsEarly(YearMonth month) {
        if (complete.contains(month)) {
            return Optional.empty();
        }
        Optional<LocalDate> sales = endsEarly(month, salesDays());
        return sales.isPresent() ? sales : endsEarly(month, days);
    }

    private static Optional<LocalDate> endsEarly(YearMonth month, SortedSet<LocalDate> days) {
        if (days.isEmpty() || !YearMonth.from(days.last()).equals(month)) {
            return Optional.empty();
        }
        LocalDate last = days.last();
        boolean reachesTheEnd = !last.isBefore(month.atEndOfMonth().minusDays(DAY_OF_REST));
        return reachesTheEnd || isUsual(month, days) ? Optional.empty() : Optional.of(last);
    }

    private static boolean isUsual(YearMonth month, SortedSet<LocalDate> days) {
        SortedMap<YearMonth, Integer> counts = new TreeMap<>();
        days.forEach(day -> counts.merge(YearMonth.from(day), 1, Integer::sum));
        int own = requireNonNull(counts.remove(month));
        List<Integer> earlier = new ArrayList<>(counts.values());
        Collections.sort(earlier);
        return !earlier.isEmpty() && own >= earlier.get(earlier.size() / 2);
    }

    /** Gathers what is recorded. */
    public static final class Builder {

        private final SortedMap<YearMonth, Set<Line>> lines = new TreeMap<>();
        private final SortedMap<YearMonth, Set<Line>> closed = new TreeMap<>();
        private final SortedSet<LocalDate> days = new TreeSet<>();
        private final SortedMap<Line, SortedSet<LocalDate>> tradeDays = new TreeMap<>();

        /** Starts from nothing. */
        public Builder() {
            // Nothing is gathered yet.
        }

        /** Adds a line that is recorded in a month. */
        public Builder line(Line line, YearMonth month) {
            lines.computeIfAbsent(month, fresh -> new TreeSet<>()).add(line);
            return this;
        }

        /** Adds a line with a record of 0 in a month. */
        public Builder zero(Line line, YearMonth month) {
            closed.computeIfAbsent(month, fresh -> new TreeSet<>()).add(line);
            return line(line, month);
        }

        /** Adds the day of a record. */
        public Builder day(Line line, LocalDate day) {
            return days(line, List.of(day));
        }

        /** Adds the days of records. */
        public Builder days(Line line, Collection<LocalDate> some) {
            days.addAll(some);
            AccountKind kind = line.account().kind();
            if (TRADE.contains(kind) && !some.isEmpty()) {
                Line all = Line.of(Account.of(kind));
                trade(all, some);
                line.channel().ifPresent(it -> trade(all.in(it), some));
                line.group().ifPresent(it -> trade(all.ofGroup(it), some));
            }
            return this;
        }

        private void trade(Line line, Collection<LocalDate> some) {
            tradeDays.computeIfAbsent(line, fresh -> new TreeSet<>()).addAll(some);
        }

        /** Returns what was gathered so far. */
        public Recorded build() {
            return new Recorded(
                    lines,
                    closed,
                    days,
                    tradeDays,
                    new TreeSet<>(),
                    new TreeSet<>(),
                    Counted.none());
        }
    }
}
