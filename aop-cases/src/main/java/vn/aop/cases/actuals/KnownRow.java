package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.aop.core.text.Message;

/** What became of a row, and how much the rows like it say that were met since. */
final class KnownRow {

    /** So many amounts of the largest size that is read fit into a sum. */
    private static final int MOST_SUMMED = 9_000;

    /**
     * One of the figures that a row tells.
     *
     * @param entry what it tells
     * @param figure which of the figures that are read it is, 0 for the first
     * @param isTurned whether the amount is taken the other way round
     */
    record Part(ReadEntry entry, int figure, boolean isTurned) {

        ReadEntry of(BigDecimal sum) {
            return entry.of(isTurned ? sum.negate() : sum);
        }
    }

    /**
     * By what a row is known.
     *
     * @param hash of all of it
     * @param sizes of which sizes its amounts are
     * @param kinds of which kinds the cells are that tell what becomes of it
     */
    record Key(int hash, long sizes, int[] kinds) {}

    private final Key key;
    private final Part[] parts;
    private final Optional<Message> leftOut;
    private final Optional<YearMonth> month;
    private final int[] remembered;
    private final long[] sums;
    private final BigDecimal[] fractions;
    private int rows;

    /**
     * Remembers a row.
     *
     * @param key by what it is known
     * @param parts what it tells, nothing where it is left out
     * @param leftOut why it is left out
     * @param remembered of which figures that count once by an id its id is remembered
     */
    KnownRow(Key key, List<Part> parts, Optional<Message> leftOut, int[] remembered) {
        this.key = key;
        this.parts = parts.toArray(Part[]::new);
        this.leftOut = leftOut;
        this.month = parts.stream().findFirst().map(it -> it.entry().month());
        this.remembered = remembered;
        this.sums = new long[this.parts.length];
        this.fractions = new BigDecimal[this.parts.length];
        Arrays.fill(fractions, BigDecimal.ZERO);
    }

    /** Returns whether it is known by these. */
    boolean isOf(int hash, long sizes, int[] kinds) {
        return key.hash == hash && key.sizes == sizes && Arrays.equals(key.kinds, kinds);
    }

    int[] remembered() {
        return remembered;
    }

    /** Returns why rows like this are left out, where they are. */
    Optional<Message> leftOut() {
        return leftOut;
    }

    /** Returns the month of which rows like this tell something, where they do. */
    Optional<YearMonth> month() {
        return month;
    }

    /**
     * Adds a row that is known by the same.
     *
     * @param amounts how much it says of each figure that is read
     */
    void add(RowAmounts amounts, Tally tally, RowWatch watch) {
        for (int i = 0; i < sums.length; i++) {
            int figure = parts[i].figure();
            if (amounts.isFraction(figure)) {
                fractions[i] = fractions[i].add(amounts.exact(figure));
            } else {
                sums[i] += amounts.whole(figure);
            }
        }
        rows++;
        if (rows == MOST_SUMMED) {
            tell(tally, watch);
        }
    }

    /** Tells the rows that were added since this told some. */
    void tell(Tally tally, RowWatch watch) {
        if (rows == 0) {
            return;
        }
        if (leftOut.isPresent()) {
            tally.filter(leftOut.get(), rows);
        } else {
            List<ReadEntry> entries = entries();
            tally.accept(entries, rows);
            watch.added(entries, rows);
        }
        rows = 0;
    }

    private List<ReadEntry> entries() {
        ReadEntry[] entries = new ReadEntry[parts.length];
        for (int i = 0; i < parts.length; i++) {
            entries[i] = parts[i].of(BigDecimal.valueOf(sums[i]).add(fractions[i]));
            sums[i] = 0;
            fractions[i] = BigDecimal.ZERO;
        }
        return List.of(entries);
    }
}
