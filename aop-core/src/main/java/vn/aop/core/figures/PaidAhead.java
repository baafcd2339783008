package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What customers pay before the sale: deposits, fees paid in advance.
 *
 * <p>For example, a workshop that takes half of the price when the order is placed, thirty days
 * before it delivers, has {@code new PaidAhead(new BigDecimal("0.5"), 30)}.
 *
 * @param share the share of the takings that is paid ahead, above 0 and up to 1
 * @param days how many days before the sale, from 1 to 365
 */
public record PaidAhead(BigDecimal share, int days) {

    public PaidAhead {
        requireNonNull(share, "share");
        Shares.requireShare(share, "share paid ahead");
        if (share.signum() == 0) {
            throw new IllegalArgumentException("A share of 0 is not paid ahead; leave it out");
        }
        if (days < 1 || days > 365) {
            throw new IllegalArgumentException(
                    "Paid %d days ahead of the sale; give 1 to 365".formatted(days));
        }
        share = Decimal.plain(share);
    }
}
