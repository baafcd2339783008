package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import vn.aop.core.plan.Waiver;

/**
 * A finding that the owner accepts for a time.
 *
 * @param finding the finding
 * @param waiver why it is accepted, and until when
 */
public record Waived(Finding finding, Waiver waiver) {

    public Waived {
        requireNonNull(finding, "finding");
        requireNonNull(waiver, "waiver");
    }
}
