package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.text.Text;

/**
 * A way in which the company sells.
 *
 * @param id the id used in files and metrics, for example {@code online}
 * @param name what people call it
 * @param feeRate the share of revenue that the marketplace keeps, from 0 to 1
 * @param settlementDays days from the sale until the money arrives, from 0 to 365
 * @param paidAhead what customers pay before the sale, if they do; the rest is settled after it
 */
public record Channel(
        String id,
        Text name,
        BigDecimal feeRate,
        int settlementDays,
        Optional<PaidAhead> paidAhead) {

    public Channel {
        Names.requireMetricName(id);
        requireNonNull(name, "name");
        requireNonNull(paidAhead, "paidAhead");
        Shares.requireShare(feeRate, "fee rate of channel " + id);
        if (settlementDays < 0 || settlementDays > 365) {
            throw new IllegalArgumentException(
                    "Channel %s settles after %d days; give 0 to 365"
                            .formatted(id, settlementDays));
        }
        feeRate = Decimal.plain(feeRate);
    }

    /** Makes a channel in which nothing is paid before the sale. */
    public Channel(String id, Text name, BigDecimal feeRate, int settlementDays) {
        this(id, name, feeRate, settlementDays, Optional.empty());
    }
}
