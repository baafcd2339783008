package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

/**
 * A value as the fact of a message, where it stands on a number that was reckoned for want of a
 * record; sentences mark it.
 *
 * @param value the value
 */
public record Provisional(Value value) {

    public Provisional {
        requireNonNull(value, "value");
    }

    /**
     * Returns a value as the fact of a message.
     *
     * @param basis what it was worked out from
     */
    public static Object fact(Value value, Traced basis) {
        return basis.isProvisional() && value.number().isPresent() ? new Provisional(value) : value;
    }
}
