package vn.aop.core.review;

import java.math.BigDecimal;
import vn.aop.core.figures.Better;
import vn.aop.core.figures.Value;

/** Whether a deviation from the plan is good for the business, whatever its arithmetic sign. */
public enum Favourability {
    FAVOURABLE,
    UNFAVOURABLE,
    /**
     * There is no deviation, none can be computed or the month is not whole yet, or it is neither
     * good nor bad.
     */
    NEUTRAL;

    static Favourability of(Value variance, Better better) {
        int sign = variance.number().map(BigDecimal::signum).orElse(0);
        if (sign == 0 || better == Better.NEITHER) {
            return NEUTRAL;
        }
        return sign > 0 == (better == Better.MORE) ? FAVOURABLE : UNFAVOURABLE;
    }
}
