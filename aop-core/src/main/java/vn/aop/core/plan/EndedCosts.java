package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.text.Place;

/**
 * Costs of last year of which a plan says why they no longer come: a lease that runs out, a channel
 * that takes no more fees. It says so where it accepts what the rule {@value #RULE} finds.
 *
 * @param plan the plan
 */
public record EndedCosts(Plan plan) {

    /** The id of the rule that asks for the reason. */
    public static final String RULE = "cost-left-out";

    public EndedCosts {
        requireNonNull(plan, "plan");
    }

    /** Returns the place at which a plan speaks of a kind of cost of last year. */
    public static Place place(AccountKind kind) {
        return Place.of("baseline/figures").then(kind.id());
    }

    /** Returns the place at which a plan speaks of what a channel keeps. */
    public static Place placeOfFees(String channel) {
        return Place.channel(channel).then("feeRate");
    }

    /** Returns whether the plan says why a kind of cost does not come in a month. */
    public boolean contains(AccountKind kind, YearMonth month) {
        return isSaid(place(kind), month);
    }

    /** Returns whether the plan says why a channel keeps nothing in a month. */
    public boolean containsFeesOf(String channel, YearMonth month) {
        return isSaid(placeOfFees(channel), month);
    }

    /** A reason counts in the months that begin before it has run out. */
    private boolean isSaid(Place place, YearMonth month) {
        return plan.waivers().stream()
                .filter(it -> it.accepts(RULE, place))
                .anyMatch(it -> !it.until().isBefore(month.atDay(1)));
    }
}
