package vn.aop.cases.actuals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The ids that were met so far, as 64 bits of each: among ten million ids two are taken for one
 * with a chance of one in a hundred thousand. Ids stand in rows beside each other mostly, so that
 * the last is looked at first.
 */
final class SeenIds {

    private static final int FIRST_SIZE = 1 << 10;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int HALF = 32;

    private long[] hashes = new long[FIRST_SIZE];
    private int count;
    private String last = "";

    /** Returns whether an id was met. */
    boolean contains(String id) {
        return count > 0 && id.equals(last) || hashes[place(hashes, hash(id))] != 0;
    }

    /** Remembers an id. */
    void add(String id) {
        long hash = hash(id);
        int place = place(hashes, hash);
        if (hashes[place] == 0) {
            hashes[place] = hash;
            count++;
        }
        last = id;
        if (count > hashes.length / 2) {
            grow();
        }
    }

    /** Returns how many different ids were met. */
    int count() {
        return count;
    }

    private void grow() {
        long[] larger = new long[2 * hashes.length];
        Arrays.stream(hashes).filter(it -> it != 0).forEach(it -> larger[place(larger, it)] = it);
        hashes = larger;
    }

    private static int place(long[] table, long hash) {
        int place = (int) (hash ^ hash >>> HALF) & table.length - 1;
        while (table[place] != 0 && table[place] != hash) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    /** The hash of Fowler, Noll and Vo, with its bits mixed once more; never 0. */
    static long hash(String id) {
        long hash = OFFSET;
        for (byte one : id.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ one & 0xff) * PRIME;
        }
        hash = (hash ^ hash >>> HALF) * 0xd6e8feb86659fd93L;
        hash ^= hash >>> HALF;
        return hash == 0 ? 1 : hash;
    }
}
