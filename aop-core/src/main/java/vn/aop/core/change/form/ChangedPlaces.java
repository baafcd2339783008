package vn.aop.core.change.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.plan.Assumption;
import vn.aop.core.resource.Person;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;

/** The places in a plan that changes alter or stand on; a place covers all below it. */
public final class ChangedPlaces {

    private ChangedPlaces() {}

    public static Set<Place> of(Place... places) {
        return new HashSet<>(List.of(places));
    }

    /** Every metric may name what the company has; which of it makes no difference here. */
    private static final Place COMPANY = Place.of("company");

    public static Set<Place> standsOn(Goal goal) {
        return of(COMPANY);
    }

    /** Returns the goals and the person that an assumption speaks of, and what breaks it. */
    public static Set<Place> standsOn(Assumption assumption) {
        Set<Place> places = of(COMPANY);
        assumption.goals().forEach(it -> places.add(Place.goal(it)));
        assumption.owner().ifPresent(it -> places.add(Place.person(it)));
        return places;
    }

    /** Returns what a budget line is spent on, the goals it serves and the person. */
    public static Set<Place> standsOn(BudgetLine line) {
        Set<Place> places = of(COMPANY);
        line.goals().forEach(it -> places.add(Place.goal(it)));
        line.owner().ifPresent(it -> places.add(Place.person(it)));
        return places;
    }

    /** Returns what a KPI measures, its goal and the person. */
    public static Set<Place> standsOn(Kpi kpi) {
        Set<Place> places = of(COMPANY);
        kpi.goal().ifPresent(it -> places.add(Place.goal(it)));
        kpi.owner().ifPresent(it -> places.add(Place.person(it)));
        return places;
    }

    /** Returns what the everyday work of a person grows with. */
    public static Set<Place> standsOn(Person person) {
        return person.routine().isPresent() ? of(COMPANY) : Set.of();
    }

    /** Returns the channels in which a group has a margin of its own; none has a group's id. */
    public static Set<Place> standsOn(ProductGroup group) {
        return of(Place.of("company/channels"));
    }

    /** Returns the lines, people and goals that an action speaks of, and the sales it lifts. */
    public static Set<Place> standsOn(Action action) {
        Set<Place> places = new HashSet<>();
        action.effects().forEach(it -> places.addAll(sold(it.channel(), it.group())));
        action.after().forEach(it -> places.add(Place.action(it)));
        action.uses().stream().map(BudgetUse::line).forEach(it -> places.add(Place.line(it)));
        action.effort().keySet().forEach(it -> places.add(Place.person(it)));
        action.owner().ifPresent(it -> places.add(Place.person(it)));
        action.goals().forEach(it -> places.add(Place.goal(it)));
        places.addAll(sales(action));
        return places;
    }

    /** Returns the sales that an action lifts. Lifts of one sale add, so that none is alone. */
    public static Set<Place> sales(Action action) {
        Set<Place> places = new HashSet<>();
        action.effects().forEach(it -> places.add(sales(it.channel(), it.group())));
        return places;
    }

    /** Returns the places of a channel and a product group that are spoken of. */
    public static Set<Place> sold(Optional<String> channel, Optional<String> group) {
        Set<Place> places = new HashSet<>();
        channel.map(Place::channel).ifPresent(places::add);
        group.map(Place::group).ifPresent(places::add);
        return places;
    }

    /** Returns the place of what is sold in a channel and group, or in all of them. */
    public static Place sales(Optional<String> channel, Optional<String> group) {
        Place all = Place.of("sales");
        return channel.map(all::then).map(some -> group.map(some::then).orElse(some)).orElse(all);
    }

    /** Returns the goals, the person and the reserve that a risk speaks of. */
    public static Set<Place> standsOn(Risk risk) {
        Set<Place> places = new HashSet<>();
        risk.goals().forEach(it -> places.add(Place.goal(it)));
        risk.owner().ifPresent(it -> places.add(Place.person(it)));
        risk.effect().ifPresent(it -> places.add(COMPANY));
        risk.trigger().ifPresent(it -> places.add(COMPANY));
        risk.response().flatMap(Response::reserve).ifPresent(it -> places.add(Place.line(it)));
        return places;
    }
}
