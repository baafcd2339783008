package vn.aop.core.kpi;

import java.math.BigDecimal;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Shares;

/**
 * How far a KPI may miss its target.
 *
 * @param amber up to this share of the target it is still green, from 0 to 1
 * @param red up to this share it is amber, beyond it is red; not below amber
 */
public record Tolerance(BigDecimal amber, BigDecimal red) {

    public Tolerance {
        Shares.requireShare(amber, "amber tolerance");
        Shares.requireShare(red, "red tolerance");
        if (red.compareTo(amber) < 0) {
            throw new IllegalArgumentException(
                    "A KPI turns red at %s before amber at %s; give red the larger share"
                            .formatted(red, amber));
        }
        amber = Decimal.plain(amber);
        red = Decimal.plain(red);
    }
}
