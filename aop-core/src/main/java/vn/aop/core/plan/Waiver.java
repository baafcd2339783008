package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * A finding that the owner accepts for a time. It stays visible in every review.
 *
 * @param rule the id of the rule whose finding is accepted
 * @param where the place in the plan, for example {@code goals/G1}, with all that lies within; the
 *     whole for what is found about the plan as a whole, and that alone
 * @param reason why it is accepted
 * @param until the last day on which it counts
 */
public record Waiver(String rule, Place where, Text reason, LocalDate until) {

    /** How files write the place of what is found about the plan as a whole. */
    public static final String WHOLE_PLAN = "plan";

    public Waiver {
        requireNonNull(rule, "rule");
        requireNonNull(where, "where");
        requireNonNull(reason, "reason");
        requireNonNull(until, "until");
    }

    /** Returns the place of which a waiver in a file speaks, for example {@code goals/G1}. */
    public static Place where(String written) {
        return written.equals(WHOLE_PLAN) ? Place.WHOLE : Place.of(written);
    }

    /** Returns its place as files write it; {@value #WHOLE_PLAN} for the plan as a whole. */
    public String place() {
        return where.isWhole() ? WHOLE_PLAN : where.toString();
    }

    /** Returns whether it speaks of what a rule finds at a place. */
    public boolean accepts(String foundBy, Place found) {
        boolean isThere = where.isWhole() ? found.isWhole() : where.covers(found);
        return isThere && rule.equals(foundBy);
    }
}
