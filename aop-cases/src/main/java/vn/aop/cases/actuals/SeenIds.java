package vn.aop.cases.actuals;

import vn.aop.cases.actuals.table.CellHash;

/**
 * The ids that were met so far, as 64 bits of each. Ids stand in rows beside each other mostly, so
 * that the last is looked at first.
 */
final class SeenIds {

    private final Hashes hashes = new Hashes();
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
        return hash == last || hashes.contains(hash);
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
            hashes.add(hash);
            last = hash;
        }
    }
}
