package vn.aop.web.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.plan.Assumption;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;

/**
 * Finds the spot on the page of a plan that shows what a finding speaks of: an element such as
 * {@code goals-G1}, else the part that holds it, else the ground on which the plan stands.
 */
final class PlanSpots {

    /** The whole plan. */
    static final String PLAN = "plan";

    private static final String GROUND = "ground";
    private static final String TRACKING = "tracking";

    private final String caseId;
    private final Plan plan;
    private final Wording words;

    PlanSpots(OpenCase open, Wording words) {
        this.caseId = open.id();
        this.plan = open.plan();
        this.words = words;
    }

    /** Returns the spot of a place in a plan; empty where the page of the plan does not show it. */
    Optional<String> spot(Place where) {
        List<String> steps = where.steps();
        if (where.isWhole()) {
            return Optional.of(PLAN);
        }
        return switch (steps.get(0)) {
            case "waivers", "thresholds", "amendments" -> Optional.empty();
            case "direction" -> Optional.of("direction");
            case TRACKING -> Optional.of(plan.tracking().isPresent() ? TRACKING : GROUND);
            case "resources" -> Optional.of(element("resources", steps, 2));
            case "goals", "budget", "actions", "risks", "kpis", "assumptions" ->
                    Optional.of(element(steps.get(0), steps, 1));
            default -> Optional.of(GROUND);
        };
    }

    private String element(String component, List<String> steps, int index) {
        return Optional.of(steps)
                .filter(it -> it.size() > index)
                .map(it -> it.get(index))
                .filter(id -> names(component).anyMatch(it -> it.getKey().equals(id)))
                .map(id -> PageAddresses.anchor(component, id))
                .orElse(component);
    }

    /** Returns a link to the place of which a finding speaks, called by what stands there. */
    Optional<Link> link(Place where) {
        return spot(where)
                .filter(spot -> !spot.equals(PLAN))
                .map(spot -> Link.to(name(spot), PageAddresses.plan(caseId) + "#" + spot));
    }

    private String name(String spot) {
        String component = spot.replaceFirst("-.*", "");
        String part = part(component);
        return names(component)
                .filter(it -> PageAddresses.anchor(component, it.getKey()).equals(spot))
                .findFirst()
                .map(
                        it ->
                                words.say(
                                        Message.of(key(it))
                                                .with("part", part)
                                                .with("name", it.getValue())))
                .orElse(part);
    }

    private static String key(Map.Entry<String, String> element) {
        return element.getKey().equals(element.getValue()) ? "checks.element" : "checks.named";
    }

    private String part(String component) {
        return switch (component) {
            case "direction" -> words.say("plan.direction");
            case "assumptions" -> words.say("plan.assumptions");
            case TRACKING -> words.say("plan.tracking");
            case GROUND -> words.say("plan.ground");
            default -> words.say("component." + component);
        };
    }

    private Stream<Map.Entry<String, String>> names(String component) {
        return switch (component) {
            case "goals" -> named(plan.goals(), Goal::id, Goal::id);
            case "budget" -> named(plan.budget(), BudgetLine::id, it -> words.text(it.name()));
            case "actions" -> named(plan.actions(), Action::id, Action::id);
            case "resources" ->
                    named(plan.resources().people(), Person::id, it -> words.text(it.name()));
            case "risks" -> named(plan.risks(), Risk::id, Risk::id);
            case "kpis" -> named(plan.kpis(), Kpi::id, Kpi::id);
            case "assumptions" -> named(plan.assumptions(), Assumption::id, Assumption::id);
            default -> Stream.empty();
        };
    }

    private static <E> Stream<Map.Entry<String, String>> named(
            List<E> elements, Function<E, String> id, Function<E, String> name) {
        return elements.stream().map(it -> Map.entry(id.apply(it), name.apply(it)));
    }
}
