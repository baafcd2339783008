package vn.aop.core.projection;

import java.util.List;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Traced;
import vn.aop.core.goal.Goal;
import vn.aop.core.limit.Deadline;

/**
 * The bridges of a projection from last year to the plan. The figures between the two are the same
 * for every metric and are worked out once; ask here when several metrics are asked about.
 */
public final class Bridges {

    private final Projection projection;
    private final List<Bridge.Stage> stages;

    private Bridges(Projection projection, Deadline deadline) {
        this.projection = projection;
        this.stages = new BridgeStages(projection.plan(), projection.figures()).all(deadline);
    }

    /** Returns the bridges of a projection. */
    public static Bridges of(Projection projection) {
        return of(projection, Deadline.none());
    }

    /**
     * Returns the bridges of a projection, if they are found in time.
     *
     * @throws vn.aop.core.limit.DeadlinePassed if they are not
     */
    public static Bridges of(Projection projection, Deadline deadline) {
        return new Bridges(projection, deadline);
    }

    /** Returns how a metric gets from last year to the plan. */
    public Bridge of(Metric metric) {
        return Bridge.of(metric, projection.plan(), stages, projection::source);
    }

    /** Returns how much of a goal's gap its actions close; see {@link Projection#coverage}. */
    public Traced coverage(Goal goal) {
        return new Coverage(projection.plan(), of(goal.metric())).of(goal);
    }
}
