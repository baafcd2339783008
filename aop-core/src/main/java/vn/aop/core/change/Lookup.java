package vn.aop.core.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Obstacle;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Validated;

/** Looks up in a plan what a change speaks of, and gathers what is not there. */
final class Lookup {

    private final Plan plan;
    private final List<Problem> problems = new ArrayList<>();

    Lookup(Plan plan) {
        this.plan = plan;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    boolean failed() {
        return !problems.isEmpty();
    }

    /** Checks that a list has an element, unless what holds the list is not there. */
    Lookup element(Place where, PlanList<?> list, String id) {
        List<String> known = list.ids(plan);
        long count = known.stream().filter(id::equals).count();
        if (count > 1) {
            report(where, Message.of("change.several-of-one-name").with("id", id));
        }
        if (!failed() && count == 0) {
            report(
                    where,
                    Message.of(list.unknown())
                            .with("id", id)
                            .with("nearest", Nearest.to(id, known))
                            .with("known", known));
        }
        return this;
    }

    Lookup line(Place where, String id) {
        return known(where, "line", id, plan.budget().stream().map(BudgetLine::id).toList());
    }

    /** Checks that a line is there and that somebody sets its amounts. */
    Lookup fixedLine(Place where, String id) {
        plan.budgetLine(id)
                .filter(BudgetLine::isDriven)
                .ifPresent(
                        it ->
                                gone(
                                        where,
                                        Message.of("change.line-is-driven")
                                                .with("line", it.name())));
        return line(where, id);
    }

    /** Checks that a line is there, and that somebody sets its amounts or orders its goods. */
    Lookup boughtLine(Place where, String id) {
        return plan.budgetLine(id).filter(BudgetLine::isReplenishing).isPresent()
                ? this
                : fixedLine(where, id);
    }

    /** Checks that a budget line that gives or gets money pays out: else it would count twice. */
    Lookup goesOut(Place where, String id) {
        plan.budgetLine(id)
                .filter(BudgetLine::comesIn)
                .ifPresent(
                        it -> report(where, Message.of("change.line-comes-in").with("line", id)));
        return this;
    }

    /** Checks that money goes to a budget line that pays out, and to another one. */
    Lookup goesTo(Place where, String target, String source) {
        if (target.equals(source)) {
            report(where, Message.of("change.same-line").with("line", source));
        }
        return goesOut(where, target);
    }

    Lookup action(Place where, String id) {
        return known(where, "action", id, plan.actions().stream().map(it -> it.id()).toList());
    }

    Lookup person(Place where, String id) {
        List<String> people = plan.resources().people().stream().map(Person::id).toList();
        return known(where, "person", id, people);
    }

    Lookup risk(Place where, String id) {
        return known(where, "risk", id, plan.risks().stream().map(it -> it.id()).toList());
    }

    Lookup goal(Place where, String id) {
        return known(where, "goal", id, plan.goals().stream().map(it -> it.id()).toList());
    }

    Lookup assumption(Place where, String id) {
        return known(
                where, "assumption", id, plan.assumptions().stream().map(it -> it.id()).toList());
    }

    Lookup putOff(Place where, String id) {
        List<String> known = plan.direction().notThisYear().stream().map(it -> it.id()).toList();
        return known(where, "not-this-year", id, known);
    }

    Lookup channel(Place where, Optional<String> id) {
        id.ifPresent(it -> known(where, "channel", it, plan.company().vocabulary().channels()));
        return this;
    }

    Lookup group(Place where, Optional<String> id) {
        id.ifPresent(it -> known(where, "group", it, plan.company().vocabulary().groups()));
        return this;
    }

    /** Checks that months lie in the plan's year. */
    Lookup months(Place where, Span months) {
        if (!plan.year().contains(months.from()) || !plan.year().contains(months.to())) {
            report(
                    where,
                    Message.of("plan.months-outside-year")
                            .with("found", months)
                            .with("from", plan.year().first())
                            .with("to", plan.year().last()));
        }
        return this;
    }

    private Lookup known(Place where, String kind, String id, Collection<String> known) {
        if (!known.contains(id)) {
            report(
                    where,
                    Message.of("plan.unknown-" + kind)
                            .with("id", id)
                            .with("nearest", Nearest.to(id, known))
                            .with("known", List.copyOf(known)));
        }
        return this;
    }

    /** Checks that amounts are in the plan's currency and year. */
    Lookup amounts(MonthlyAmounts amounts) {
        if (!amounts.total().getCurrencyUnit().equals(plan.company().currency())) {
            report(
                    Place.of("amounts"),
                    Message.of("plan.currency")
                            .with("found", amounts.total().getCurrencyUnit().getCode())
                            .with("expected", plan.company().currency().getCode()));
        }
        amounts.months().stream()
                .filter(month -> !plan.year().contains(month))
                .forEach(
                        month ->
                                report(
                                        Place.of("amounts").then(month.toString()),
                                        Message.of("change.month-outside-year")
                                                .with("month", month)
                                                .with("from", plan.year().first())
                                                .with("to", plan.year().last())));
        return this;
    }

    Lookup report(Place where, Message message) {
        problems.add(new Problem(where, message));
        return this;
    }

    /** Reports what may have been right once, but not as the plan stands. */
    Lookup gone(Place where, Message message) {
        problems.add(new Problem(where, Problem.Reason.NOT_AS_IT_STANDS, message));
        return this;
    }

    /** Returns the plan that is made if nothing was reported, and is as sound as it was before. */
    Validated<Plan, Problem> then(Function<Plan, Plan> change) {
        if (failed()) {
            return Validated.invalid(problems());
        }
        return made(change).flatMap(this::sound);
    }

    /** Returns the plan without an element of a list, or where else it is still used. */
    <E> Validated<Plan, Problem> without(PlanList<E> list, String id) {
        Place where = Place.of(list.key());
        element(where, list, id);
        if (failed()) {
            return Validated.invalid(problems());
        }
        Validated<Plan, Problem> without = made(it -> list.with(it, list.without(it, id)));
        if (!without.problems().isEmpty()) {
            List<Place> users = users(without.problems());
            report(
                    where,
                    Message.of("change.still-used")
                            .with("element", ElementWords.called(list, id, plan).orElseThrow())
                            .with("id", id)
                            .with(
                                    "users",
                                    users.stream()
                                            .map(it -> ElementWords.called(it, plan))
                                            .distinct()
                                            .toList())
                            .with("places", users));
            return Validated.invalid(problems());
        }
        return without.flatMap(this::sound);
    }

    /** A plan was whole before: what does not fit without an element uses it. */
    private static List<Place> users(List<Problem> problems) {
        return problems.stream().map(Problem::where).map(PlanLists::holder).distinct().toList();
    }

    /** Returns the plan that is made, or why its parts do not fit together. */
    private Validated<Plan, Problem> made(Function<Plan, Plan> change) {
        try {
            return Validated.valid(change.apply(plan));
        } catch (ProblemsException e) {
            return Validated.invalid(e.problems());
        }
    }

    /** Sums over all actions take time, so they are made again only where they come out anew. */
    private Validated<Plan, Problem> sound(Plan after) {
        boolean isOnSameGround = ground(after).equals(ground(plan));
        if (after.actions().equals(plan.actions()) && isOnSameGround) {
            return Validated.valid(after);
        }
        Function<Plan, List<Obstacle>> obstacles =
                sales(after).equals(sales(plan)) && isOnSameGround
                        ? Projection::scheduleObstacles
                        : Projection::obstacles;
        List<Obstacle> found = obstacles.apply(after);
        if (found.isEmpty()) {
            return Validated.valid(after);
        }
        List<Obstacle> before = obstacles.apply(plan);
        List<Problem> fresh =
                found.stream()
                        .filter(it -> before.stream().noneMatch(it::isSame))
                        .map(Obstacle::problem)
                        .toList();
        return fresh.isEmpty() ? Validated.valid(after) : Validated.invalid(fresh);
    }

    /** Returns what sales are worked out from before any action. */
    private static List<Object> ground(Plan plan) {
        return List.of(plan.company(), plan.revenue(), plan.baseline());
    }

    /** Returns all of the actions that has a part in what is sold. */
    private static List<Object> sales(Plan plan) {
        return plan.actions().stream()
                .<Object>map(it -> List.of(it.id(), it.running(), it.pace(), it.effects()))
                .toList();
    }
}
