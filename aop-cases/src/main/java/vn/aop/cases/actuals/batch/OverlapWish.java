package vn.aop.cases.actuals.batch;

import java.util.Set;

/**
 * What the owner wants of files that overlap with batches.
 *
 * @param replaced the ids of batches whose place is to be taken
 * @param beside whether all other overlaps are counted on both sides
 */
public record OverlapWish(Set<String> replaced, boolean beside) {

    public OverlapWish {
        replaced = Set.copyOf(replaced);
    }

    /** Returns that nothing was said. */
    public static OverlapWish none() {
        return new OverlapWish(Set.of(), false);
    }
}
