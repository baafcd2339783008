package vn.aop.cases.actuals.batch;

import java.util.Set;

/**
 * What the owner wants of files that overlap with batches.
 *
 * @param replaced the ids of batches whose place is to be taken
 * @param beside whether all other overlaps are counted on both sides
 */
public record Wish(Set<String> replaced, boolean beside) {

    public Wish {
        replaced = Set.copyOf(replaced);
    }

    /** Returns that nothing was said. */
    public static Wish none() {
        return new Wish(Set.of(), false);
    }
}
