package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import vn.aop.core.text.Place;

/**
 * Where a number comes from.
 *
 * @param kind the kind of source
 * @param place the place in that source: a path in the plan ({@code goals/G1/target}), or a
 *     selection and its months ({@code revenue[online] 2026-01..2026-03})
 */
public record Origin(Kind kind, String place) {

    /** The kinds of source. */
    public enum Kind {
        /** Written in the plan. */
        PLAN,
        /** Last year's figures. */
        BASELINE,
        /** Computed from the plan for the planned year. */
        PROJECTION,
        /** Read from transactions. */
        ACTUALS,
        /** Reckoned from the plan, because no transaction tells it. */
        PROVISIONAL,
        /** Expected of months to come. */
        ESTIMATE
    }

    public Origin {
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
    }

    /** Returns an origin in the plan. */
    public static Origin plan(Place place) {
        return new Origin(Kind.PLAN, place.toString());
    }
}
