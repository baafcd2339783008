package vn.aop.cases.plan;

import static java.util.Objects.requireNonNull;

import vn.aop.cases.file.Position;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.text.Place;

/**
 * A plan with everything it went through, that also knows where its parts stand in the file.
 *
 * <pre>{@code
 * LocatedPlan plan = PlanFile.locate(Path.of("my-plan/plan.yaml")).value().orElseThrow();
 * Position place = plan.place("goals/G1/target");
 * }</pre>
 */
public final class LocatedPlan {

    private final String file;
    private final PlanHistory history;
    private final PartPlaces places;

    LocatedPlan(String file, PlanHistory history, PartPlaces places) {
        this.file = requireNonNull(file, "file");
        this.history = requireNonNull(history, "history");
        this.places = requireNonNull(places, "places");
    }

    /** Returns the file's name as it was given. */
    public String file() {
        return file;
    }

    /** Returns the plan with everything it went through. */
    public PlanHistory history() {
        return history;
    }

    /**
     * Returns where a part of the plan, as it is now, stands in the file. What an amendment added
     * or wrote anew stands in that amendment. Where the file does not write the part, the place is
     * that of the nearest part around it.
     *
     * @param where the part, for example {@code goals/G1/target}
     */
    public Position place(Place where) {
        return places.of(where);
    }
}
