package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
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

    /** The id of the rule that asks how what is sold is bought, and the place where it asks. */
    public static final String GOODS_RULE = "goods-payment";

    /** Where that rule asks when nothing at all is bought. */
    public static final Place GOODS = Place.of("budget");

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

    /** Returns what the plan accepts where it says why a kind of cost does not come in a month. */
    public Optional<Waiver> of(AccountKind kind, YearMonth month) {
        Optional<Waiver> ended = said(RULE, place(kind), month);
        return kind == AccountKind.PURCHASES
                ? ended.or(() -> said(GOODS_RULE, GOODS, month))
                : ended;
    }

    /** Returns what the plan accepts where it says why a channel keeps nothing in a month. */
    public Optional<Waiver> ofFees(String channel, YearMonth month) {
        return said(RULE, placeOfFees(channel), month);
    }

    /** A reason counts in the months that begin before it has run out. */
    private Optional<Waiver> said(String rule, Place place, YearMonth month) {
        return plan.waivers().stream()
                .filter(it -> it.accepts(rule, place))
                .filter(it -> !it.until().isBefore(month.atDay(1)))
                .findFirst();
    }
}
