package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import vn.aop.core.company.CompanySize;
import vn.aop.core.figures.Names;

/**
 * From where on a rule speaks up. A plan may set another value, with a reason.
 *
 * @param name the name within its rule, for example {@code most}
 * @param small the usual value for a small company, 0 or more
 * @param large the usual value for a large one, 0 or more
 */
public record Threshold(String name, BigDecimal small, BigDecimal large) {

    public Threshold {
        Names.requireElementId(name);
        requireNonNull(small, "small");
        requireNonNull(large, "large");
        if (small.signum() < 0 || large.signum() < 0) {
            throw new IllegalArgumentException(
                    "Threshold %s is %s and %s; give 0 or more".formatted(name, small, large));
        }
    }

    /** Returns a threshold from its values for small and large companies as decimals. */
    public static Threshold of(String name, String small, String large) {
        return new Threshold(name, new BigDecimal(small), new BigDecimal(large));
    }

    /** Returns a threshold that is the same at every scale. */
    public static Threshold of(String name, String every) {
        return of(name, every, every);
    }

    /** Returns the usual value at a scale. */
    public BigDecimal at(CompanySize scale) {
        return scale == CompanySize.SMALL ? small : large;
    }
}
