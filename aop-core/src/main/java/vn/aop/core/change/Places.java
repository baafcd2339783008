package vn.aop.core.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;

/** The places in a plan that changes alter or stand on; a place covers all below it. */
final class Places {

    private Places() {}

    static Set<String> of(String... places) {
        return new HashSet<>(List.of(places));
    }

    /** Returns the lines, people and goals that an action speaks of, and the sales it lifts. */
    static Set<String> standsOn(Action action) {
        Set<String> places = new HashSet<>();
        action.uses().stream().map(BudgetUse::line).forEach(it -> places.add("budget/" + it));
        action.effort().keySet().forEach(it -> places.add("resources/people/" + it));
        action.owner().ifPresent(it -> places.add("resources/people/" + it));
        action.goals().forEach(it -> places.add("goals/" + it));
        places.addAll(sales(action));
        return places;
    }

    /** Returns the sales that an action lifts. Lifts of one sale add, so that none is alone. */
    static Set<String> sales(Action action) {
        Set<String> places = new HashSet<>();
        action.effects().forEach(it -> places.add(sales(it.channel(), it.group())));
        return places;
    }

    /** Returns the place of what is sold in a channel and group, or in all of them. */
    static String sales(Optional<String> channel, Optional<String> group) {
        return "sales"
                + channel.map(id -> "/" + id + group.map(it -> "/" + it).orElse("")).orElse("");
    }

    /** Returns the goals, the person and the reserve that a risk speaks of. */
    static Set<String> standsOn(Risk risk) {
        Set<String> places = new HashSet<>();
        risk.goals().forEach(it -> places.add("goals/" + it));
        risk.owner().ifPresent(it -> places.add("resources/people/" + it));
        risk.response().flatMap(Response::reserve).ifPresent(it -> places.add("budget/" + it));
        return places;
    }
}
