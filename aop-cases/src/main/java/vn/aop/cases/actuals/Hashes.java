package vn.aop.cases.actuals;

import java.util.Arrays;

/** A set of numbers of 64 bits, none of which is 0. */
final class Hashes {

    private static final int FIRST_SIZE = 1 << 6;
    private static final int HALF = 32;

    private long[] table;
    private int count;

    /** Makes an empty set. */
    Hashes() {
        this(0);
    }

    /**
     * Makes an empty set with room.
     *
     * @param expected for how many numbers
     */
    Hashes(int expected) {
        int size = FIRST_SIZE;
        while (isFull(expected, size)) {
            size *= 2;
        }
        table = new long[size];
    }

    /** Three quarters: a table for ten million numbers takes 128 MB. */
    private static boolean isFull(int count, int size) {
        return count > size - size / 4;
    }

    /** Returns whether a number is there. */
    boolean contains(long hash) {
        return table[place(table, hash)] != 0;
    }

    /** Adds a number, and returns whether it was not there before. */
    boolean add(long hash) {
        int place = place(table, hash);
        if (table[place] != 0) {
            return false;
        }
        table[place] = hash;
        count++;
        if (isFull(count, table.length)) {
            grow();
        }
        return true;
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
