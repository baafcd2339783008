package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** Shares as decimals: 0.45 is 45 %. */
public final class Shares {

    private Shares() {}

    /**
     * Returns a share.
     *
     * @param share a decimal from 0 to 1
     * @param what what it is the share of, for the message
     * @throws IllegalArgumentException if it lies outside 0 to 1
     */
    public static BigDecimal requireShare(BigDecimal share, String what) {
        requireNonNull(share, what);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The %s is %s; give a share from 0 to 1".formatted(what, share));
        }
        return share;
    }
}
