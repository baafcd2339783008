package vn.aop.core.review;

import java.util.function.IntPredicate;
import vn.aop.core.figures.FiscalYear;

/** Tells what comes every month from what comes now and then. */
final class EveryMonth {

    /** What comes in so many months in a row comes every month. */
    private static final int LEAST = 6;

    private EveryMonth() {}

    /**
     * Returns whether something comes in a month and in enough months around it.
     *
     * @param isIn whether it comes in a month of the year, counted from 0
     * @param month the month, from 0
     */
    static boolean comes(IntPredicate isIn, int month) {
        int from = month;
        while (from > 0 && isIn.test(from - 1)) {
            from--;
        }
        int to = month;
        while (to < FiscalYear.MONTHS - 1 && isIn.test(to + 1)) {
            to++;
        }
        return isIn.test(month) && to - from + 1 >= LEAST;
    }
}
