package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.aop.core.text.Message;

/**
 * What was counted in the months of one fiscal year: month × measure × channel × group, exact to
 * {@value #SCALE} decimal places.
 *
 * <p>What is not held was not counted, which is not the same as nothing: a sum over it is
 * undefined, with the reason. A month may also be held as unknown, with a reason of its own.
 * Quantities are values: they are built once by a {@link Builder} and never change.
 *
 * <pre>{@code
 * Quantities counts = Quantities.builder(year)
 *         .add(QuantityLine.of(orders).in("online"), YearMonth.of(2026, 1), new BigDecimal("340"))
 *         .build();
 * Value january = counts.sum(Selection.of(orders, List.of()), Span.of(YearMonth.of(2026, 1)));
 * }</pre>
 */
public final class Quantities {

    /** The decimal places of a count; a lesson may last an hour and a half. */
    public static final int SCALE = 4;

    /** The largest count of a month in a file, of either sign. */
    public static final BigDecimal MOST = new BigDecimal("1000000000");

    private static final Quantities NONE =
            new Quantities(Optional.empty(), Collections.emptySortedMap());

    private final Optional<FiscalYear> year;
    private final SortedMap<QuantityLine, Value[]> months;

    private Quantities(Optional<FiscalYear> year, SortedMap<QuantityLine, Value[]> months) {
        this.year = year;
        this.months = months;
    }

    /** Returns that nothing was counted. */
    public static Quantities none() {
        return NONE;
    }

    /** Returns a builder that starts from nothing, for one thread. */
    public static Builder builder(FiscalYear year) {
        return new Builder(year);
    }

    /** Returns whether nothing is held. */
    public boolean isEmpty() {
        return months.isEmpty();
    }

    /** Returns the lines held, in their order. */
    public Set<QuantityLine> lines() {
        return months.keySet();
    }

    /**
     * Returns what is held of one line in one month.
     *
     * @param line what it belongs to
     * @param month a month of the year
     * @return the count, or why nobody knows it; empty where nothing is held
     */
    public Optional<Value> count(QuantityLine line, YearMonth month) {
        Value[] held = months.get(line);
        return held == null ? Optional.empty() : Optional.ofNullable(held[index(month)]);
    }

    private int index(YearMonth month) {
        return year.map(it -> it.indexOf(month)).orElseThrow();
    }

    /** Returns these counts with lines that nobody has counted, which are unknown all year. */
    public Quantities withUnknown(List<QuantityLine> lines, FiscalYear of) {
        Builder more = new Builder(of);
        months.forEach((line, held) -> more.months.put(line, held.clone()));
        for (QuantityLine line : lines) {
            for (YearMonth month : of.months()) {
                Message why =
                        Message.of("undefined.not-counted")
                                .with("what", line.selection())
                                .with("month", month);
                more.unknown(line, month, why);
            }
        }
        return more.build();
    }

    /** Returns the channels in which a measure is held, in the order of their ids. */
    public Set<String> channels(Measure measure) {
        Set<String> channels = new TreeSet<>();
        months.keySet().stream()
                .filter(it -> it.measure().id().equals(measure.id()))
                .forEach(it -> it.channel().ifPresent(channels::add));
        return channels;
    }

    /** Returns the lines of a selection of which something is held in a month. */
    public List<QuantityLine> held(Selection selection, YearMonth month) {
        return months.keySet().stream()
                .filter(selection::matches)
                .filter(line -> count(line, month).isPresent())
                .toList();
    }

    /**
     * Returns what a selection comes to over a span.
     *
     * @param selection a measure, narrowed to channels and groups
     * @param span months of the year
     * @return the sum of the months, exact, in the unit of the measure, and of a level their mean,
     *     see {@link Measure#over}; undefined where a month is unknown or was not counted, or where
     *     it was counted for all channels together and is asked of one
     */
    public Value sum(Selection selection, Span span) {
        Measure measure = selection.measure().orElseThrow();
        BigDecimal sum = BigDecimal.ZERO;
        for (YearMonth month : span.months()) {
            Value of = sum(selection, measure, month);
            if (of.number().isEmpty()) {
                return of;
            }
            sum = sum.add(of.number().get());
        }
        return measure.over(sum, span.months().size());
    }

    private Value sum(Selection selection, Measure measure, YearMonth month) {
        BigDecimal sum = BigDecimal.ZERO;
        List<QuantityLine> held = isEmpty() ? List.of() : held(selection, month);
        for (QuantityLine line : held) {
            Value count = count(line, month).orElseThrow();
            if (count.number().isEmpty()) {
                return count;
            }
            sum = sum.add(count.number().get());
        }
        return held.isEmpty() ? notCounted(selection, month) : Value.of(sum, measure.unit());
    }

    private Value notCounted(Selection selection, YearMonth month) {
        Measure measure = selection.measure().orElseThrow();
        boolean isCountedOtherwise =
                !isEmpty()
                        && !selection.tags().isEmpty()
                        && !held(Selection.of(measure, List.of()), month).isEmpty();
        return Value.undefined(
                Message.of(
                                isCountedOtherwise
                                        ? "undefined.not-counted-apart"
                                        : "undefined.not-counted")
                        .with("what", selection)
                        .with("month", month));
    }

    /** Returns what a selection comes to month by month, first month of the year first. */
    public List<Value> months(Selection selection, FiscalYear of) {
        return of.months().stream().map(month -> sum(selection, Span.of(month))).toList();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Quantities that) || !months.keySet().equals(that.months.keySet())) {
            return false;
        }
        return isEmpty()
                || (year.equals(that.year)
                        && months.entrySet().stream()
                                .allMatch(
                                        it ->
                                                Arrays.equals(
                                                        it.getValue(),
                                                        that.months.get(it.getKey()))));
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (var held : months.entrySet()) {
            hash += held.getKey().tags().hashCode() ^ Arrays.hashCode(held.getValue());
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Quantities of %s, %d lines".formatted(year.orElse(null), months.size());
    }

    /** Gathers counts; several counts for the same line and month add up. */
    public static final class Builder {

        private final FiscalYear year;
        private final SortedMap<QuantityLine, @Nullable Value[]> months = new TreeMap<>();

        private Builder(FiscalYear year) {
            this.year = requireNonNull(year, "year");
        }

        /**
         * Adds a count to a line in a month; what is unknown stays unknown.
         *
         * @param count any number; it is rounded half up to {@value Quantities#SCALE} places
         * @throws IllegalArgumentException if the month lies outside the year
         */
        public Builder add(QuantityLine line, YearMonth month, BigDecimal count) {
            BigDecimal exact = count.setScale(SCALE, RoundingMode.HALF_UP);
            Value before = held(line)[year.indexOf(month)];
            Value more = Value.of(exact, line.measure().unit());
            held(line)[year.indexOf(month)] = before == null ? more : before.plus(more);
            return this;
        }

        /** Says that nobody knows what a line was in a month, and why. */
        public Builder unknown(QuantityLine line, YearMonth month, Message why) {
            held(line)[year.indexOf(month)] = Value.undefined(why);
            return this;
        }

        /** Adds twelve counts to a line, first month of the year first. */
        public Builder addMonths(QuantityLine line, List<BigDecimal> counts) {
            if (counts.size() != FiscalYear.MONTHS) {
                throw new IllegalArgumentException(
                        "QuantityLine %s has %d monthly counts; give 12"
                                .formatted(line.selection(), counts.size()));
            }
            for (int i = 0; i < counts.size(); i++) {
                add(line, year.first().plusMonths(i), counts.get(i));
            }
            return this;
        }

        private @Nullable Value[] held(QuantityLine line) {
            return months.computeIfAbsent(line, fresh -> new Value[FiscalYear.MONTHS]);
        }

        /** Returns the counts gathered so far. */
        public Quantities build() {
            if (months.isEmpty()) {
                return NONE;
            }
            SortedMap<QuantityLine, Value[]> copy = new TreeMap<>(months);
            copy.replaceAll((line, held) -> held.clone());
            return new Quantities(Optional.of(year), Collections.unmodifiableSortedMap(copy));
        }
    }
}
