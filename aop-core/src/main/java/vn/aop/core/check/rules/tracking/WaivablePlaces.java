package vn.aop.core.check.rules.tracking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.plan.Assumption;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Waiver;
import vn.aop.core.resource.Person;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Nearest;
import vn.aop.core.text.Place;

/**
 * The places of a plan of which a waiver can speak: its parts, such as {@code goals}, and by their
 * ids the elements in them, such as {@code goals/G1}. What lies within an element is taken as
 * written.
 */
final class WaivablePlaces {

    private static final Set<String> PARTS =
            Set.of(
                    "company",
                    "year",
                    "revenue",
                    "baseline",
                    "assumptions",
                    "direction",
                    "goals",
                    "budget",
                    "actions",
                    "resources",
                    "risks",
                    "kpis",
                    "tracking",
                    "thresholds",
                    "waivers",
                    "amendments");

    /** Where elements with ids stand. */
    private final Set<Place> lists = new LinkedHashSet<>();

    private final Set<Place> elements = new LinkedHashSet<>();

    /** Makes the places of a plan in any of its versions. */
    WaivablePlaces(Plan... versions) {
        for (Plan plan : versions) {
            add("company/channels", plan.company().channels(), Channel::id);
            add("company/groups", plan.company().groups(), ProductGroup::id);
            add("company/accounts", plan.company().accounts(), Account::id);
            add("assumptions", plan.assumptions(), Assumption::id);
            add("goals", plan.goals(), Goal::id);
            add("budget", plan.budget(), BudgetLine::id);
            add("actions", plan.actions(), Action::id);
            add("resources/people", plan.resources().people(), Person::id);
            add("risks", plan.risks(), Risk::id);
            add("kpis", plan.kpis(), Kpi::id);
        }
    }

    private <E> void add(String list, List<E> all, Function<E, String> id) {
        lists.add(Place.of(list));
        all.forEach(it -> elements.add(Place.of(list).then(id.apply(it))));
    }

    /** Returns whether a place is there. */
    boolean hold(Place place) {
        return place.isWhole()
                || PARTS.contains(place.steps().get(0))
                        && place.steps().stream().noneMatch(String::isBlank)
                        && lists.stream().allMatch(list -> isThere(place, list));
    }

    private boolean isThere(Place place, Place list) {
        return place.equals(list)
                || !list.covers(place)
                || elements.stream().anyMatch(it -> it.covers(place));
    }

    /** Returns the places near to one that is not there; an id alone is near to its element. */
    List<String> nearest(Place place) {
        String written = place.toString();
        List<String> all = elements.stream().map(Place::toString).toList();
        Stream<String> named = all.stream().filter(it -> it.endsWith("/" + written));
        Stream<String> near =
                Nearest.to(
                        written,
                        Stream.of(Stream.of(Waiver.WHOLE_PLAN), PARTS.stream(), all.stream())
                                .flatMap(it -> it)
                                .toList())
                        .stream();
        List<String> found = Stream.concat(named, near).distinct().toList();
        return found.isEmpty()
                ? place.holder()
                        .filter(it -> !it.isWhole() && !hold(it))
                        .map(this::nearest)
                        .orElse(found)
                : found;
    }
}
