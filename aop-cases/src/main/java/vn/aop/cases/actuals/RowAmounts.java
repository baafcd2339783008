package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import vn.aop.cases.actuals.cell.NumberReader;
import vn.aop.cases.actuals.table.RowLetters;
import vn.aop.core.figures.Quantities;

/** How much a row says of each figure, worked out without reading it. */
final class RowAmounts {

    /** What counts of measures may be at most; nothing else tells larger amounts from smaller. */
    private static final long LARGE = Quantities.MOST.longValueExact();

    private static final int LARGER = 2;
    private static final int FRACTIONS = 5;
    private static final int SIZES = 10;

    private final WholeAmount[] formulas;
    private final long[] amounts;
    private final BigDecimal[] exact;
    private long sizes;

    RowAmounts(List<WholeAmount> formulas) {
        this.formulas = formulas.toArray(WholeAmount[]::new);
        this.amounts = new long[this.formulas.length];
        this.exact = new BigDecimal[this.formulas.length];
        Arrays.fill(exact, BigDecimal.ZERO);
    }

    /** Works out the amounts of a row; returns whether it need not be read for them. */
    boolean workOut(RowLetters row) {
        long all = 0;
        for (int i = 0; i < formulas.length; i++) {
            long amount = formulas[i].of(row);
            amounts[i] = amount;
            if (amount == WholeAmount.NONE || amount == WholeAmount.FRACTION && !isExact(i, row)) {
                return false;
            }
            all = SIZES * all + size(i);
        }
        sizes = all;
        return true;
    }

    private boolean isExact(int figure, RowLetters row) {
        exact[figure] = formulas[figure].exact(row);
        return exact[figure].abs().compareTo(NumberReader.LARGEST) <= 0;
    }

    /** Returns what a rule may ask of an amount: its sign, how large it is, whether it is whole. */
    private int size(int figure) {
        if (!isFraction(figure)) {
            long amount = amounts[figure];
            return size(Long.signum(amount), amount > LARGE || amount < -LARGE);
        }
        BigDecimal amount = exact[figure];
        return FRACTIONS + size(amount.signum(), amount.abs().compareTo(Quantities.MOST) > 0);
    }

    private static int size(int sign, boolean isLarge) {
        return sign == 0 ? 0 : (sign < 0 ? 1 : 2) + (isLarge ? LARGER : 0);
    }

    /** Returns of which sizes the amounts are, together. */
    long sizes() {
        return sizes;
    }

    /** Returns whether an amount is not whole. */
    boolean isFraction(int figure) {
        return amounts[figure] == WholeAmount.FRACTION;
    }

    /** Returns an amount that is whole. */
    long whole(int figure) {
        return amounts[figure];
    }

    /** Returns an amount that is not. */
    BigDecimal exact(int figure) {
        return exact[figure];
    }
}
