package vn.aop.core.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Consecutive months, both ends included.
 *
 * @param from the first month
 * @param to the last month, not before the first
 */
public record Span(YearMonth from, YearMonth to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A span from %s ends before it begins, at %s".formatted(from, to));
        }
    }

    /** Returns the span of one month. */
    public static Span of(YearMonth month) {
        return new Span(month, month);
    }

    /**
     * Returns months, in whatever order, as the fewest spans that hold them and no other: of
     * January, February and August January to February, and August.
     */
    public static List<Span> of(Collection<YearMonth> months) {
        List<Span> spans = new ArrayList<>();
        for (YearMonth month : new TreeSet<>(months)) {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).to().plusMonths(1).equals(month)) {
                spans.set(last, new Span(spans.get(last).from(), month));
            } else {
                spans.add(of(month));
            }
        }
        return Collections.unmodifiableList(spans);
    }

    /** Returns the months, first to last. */
    public List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            months.add(month);
        }
        return Collections.unmodifiableList(months);
    }

    /** Returns whether a month lies in this span. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** Returns the months that lie in this span and in another, empty where none does. */
    public Optional<Span> overlap(Span other) {
        YearMonth first = from.isBefore(other.from) ? other.from : from;
        YearMonth last = to.isAfter(other.to) ? other.to : to;
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Span(first, last));
    }

    /** Returns what is left of this span before and after another. */
    public List<Span> without(Span other) {
        return of(months().stream().filter(month -> !other.contains(month)).toList());
    }

    /** Returns the same months of the year before. */
    public Span yearBefore() {
        return new Span(from.minusYears(1), to.minusYears(1));
    }

    /** Writes {@code 2026-01..2026-03}, or {@code 2026-03} for one month. */
    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + ".." + to;
    }
}
