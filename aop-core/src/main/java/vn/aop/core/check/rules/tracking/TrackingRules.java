package vn.aop.core.check.rules.tracking;

import java.util.List;
import vn.aop.core.check.Rule;

/** The built-in rules about review and adjustment, in the order in which they are told. */
public final class TrackingRules {

    /** All of them. */
    public static final List<Rule> ALL =
            List.of(
                    new NoReviewRhythm(),
                    new NoWayToAdjust(),
                    new ReviewMissed(),
                    new PlanUnused(),
                    new RevenueMeansTwoThings(),
                    new ThresholdCrossed(),
                    new MarketplaceWithholds(),
                    new LawNotLookedAt(),
                    new WaiverExpired(),
                    new UnknownRule(),
                    new AdjustsWithoutDrifting());

    private TrackingRules() {}
}
