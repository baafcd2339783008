package vn.aop.core.check;

import java.util.List;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ThresholdChange;
import vn.aop.core.plan.Waiver;

/**
 * By what a plan is judged: from where on rules speak up, and what of it is accepted. A plan brings
 * a yardstick of its own; where a plan is marked or audited, somebody else gives one, see {@link
 * Circumstances#by}.
 *
 * <pre>{@code
 * CheckReport marked = checks.check(history, Circumstances.unknown().by(Yardstick.of(model)));
 * }</pre>
 *
 * @param thresholds the thresholds that differ from the usual ones
 * @param waivers the findings that are accepted for a time
 */
public record Yardstick(List<ThresholdChange> thresholds, List<Waiver> waivers) {

    /** The usual thresholds, and nothing is accepted. */
    public static final Yardstick USUAL = new Yardstick(List.of(), List.of());

    public Yardstick {
        thresholds = List.copyOf(thresholds);
        waivers = List.copyOf(waivers);
    }

    /**
     * Returns the yardstick that a plan brings: of a model plan, say, for the plans of others.
     *
     * @param plan the plan whose thresholds and waivers count
     * @return them, in the order of the plan; equal to {@link #USUAL} where it brings none
     */
    public static Yardstick of(Plan plan) {
        return new Yardstick(plan.thresholds(), plan.waivers());
    }

    /** Returns a plan with this yardstick in the place of its own. */
    Plan on(Plan plan) {
        return plan.toBuilder().thresholds(thresholds).waivers(waivers).build();
    }
}
