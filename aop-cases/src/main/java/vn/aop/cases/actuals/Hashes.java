package vn.aop.cases.actuals;

import java.util.Arrays;

/** A set of numbers of 64 bits, none of which is 0. */
final class Hashes {

    private static final int FIRST_SIZE = 1 << 10;
    private static final int HALF = 32;

    private long[] table = new long[FIRST_SIZE];
    private int count;

    /** Adds a number, and returns whether it was not there before. */
    boolean add(long hash) {
        int place = place(table, hash);
        if (table[place] != 0) {
            return false;
        }
        table[place] = hash;
        count++;
        if (count > table.length / 2) {
            grow();
        }
        return true;
    }

    /** Returns the numbers, in no order. */
    long[] all() {
        return Arrays.stream(table).filter(it -> it != 0).toArray();
    }

    private void grow() {
        long[] larger = new long[2 * table.length];
        Arrays.stream(table).filter(it -> it != 0).forEach(it -> larger[place(larger, it)] = it);
        table = larger;
    }

    private static int place(long[] table, long hash) {
        int place = (int) (hash ^ hash >>> HALF) & table.length - 1;
        while (table[place] != 0 && table[place] != hash) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }
}
