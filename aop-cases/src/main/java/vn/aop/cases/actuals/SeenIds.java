package vn.aop.cases.actuals;

import org.jspecify.annotations.Nullable;
import vn.aop.cases.actuals.table.CellHash;

/**
 * The ids that were met so far, as 64 bits of each. Ids stand in rows beside each other mostly, so
 * that the last is looked at first. They are parted by their first bits, so that no more than a
 * part of them is there twice while it grows.
 */
final class SeenIds {

    private static final int PARTS = 1 << 10;
    private static final int PART_SHIFT = Long.SIZE - 10;

    private final @Nullable Hashes[] parts = new Hashes[PARTS];
    private long last;

    /** Returns whether an id was met. */
    boolean contains(String id) {
        return contains(CellHash.ofId(id));
    }

    /**
     * Returns whether an id was met.
     *
     * @param hash of the id
     */
    boolean contains(long hash) {
        Hashes part = parts[(int) (hash >>> PART_SHIFT)];
        return hash == last || part != null && part.contains(hash);
    }

    /** Remembers an id. */
    void add(String id) {
        add(CellHash.ofId(id));
    }

    /**
     * Remembers an id.
     *
     * @param hash of the id
     */
    void add(long hash) {
        if (hash != last) {
            int index = (int) (hash >>> PART_SHIFT);
            Hashes part = parts[index];
            if (part == null) {
                part = new Hashes();
                parts[index] = part;
            }
            part.add(hash);
            last = hash;
        }
    }
}
