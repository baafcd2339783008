package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import vn.aop.core.text.Text;

/**
 * A finding that the owner accepts for a time. It stays visible in every review.
 *
 * @param rule the id of the rule whose finding is accepted
 * @param where the path of the place in the plan, for example {@code goals/G1}; {@value
 *     #WHOLE_PLAN} for the plan as a whole
 * @param reason why it is accepted
 * @param until the last day on which it counts
 */
public record Waiver(String rule, String where, Text reason, LocalDate until) {

    /** The place of what is found about the plan as a whole. */
    public static final String WHOLE_PLAN = "plan";

    public Waiver {
        requireNonNull(rule, "rule");
        requireNonNull(where, "where");
        requireNonNull(reason, "reason");
        requireNonNull(until, "until");
    }
}
