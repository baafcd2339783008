package vn.aop.cases.actuals.batch;

import java.util.List;

/** What becomes of a file beside the batches that are kept. */
public sealed interface Placement {

    /** Nothing that is kept tells of the same: it becomes one more batch. */
    record Fresh() implements Placement {}

    /**
     * A batch says the same already: nothing changes.
     *
     * @param batch the batch
     */
    record Same(Batch batch) implements Placement {}

    /**
     * It takes the place of batches.
     *
     * @param batches the batches
     * @param difference what changes
     */
    record Replaces(List<Batch> batches, BatchDifference difference) implements Placement {

        public Replaces {
            batches = List.copyOf(batches);
        }
    }

    /**
     * It tells partly of the same as batches, and nobody but its owner can know what is meant.
     *
     * @param overlaps with what it overlaps
     */
    record Asked(List<Overlap> overlaps) implements Placement {

        public Asked {
            overlaps = List.copyOf(overlaps);
        }
    }
}
