package vn.aop.core.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;

/** Gathers which part of a plan names which, and which goals are reached over them. */
final class Ties {

    private final List<Tie> direct = new ArrayList<>();
    private final Map<Place, Set<String>> goals = new LinkedHashMap<>();

    static Ties of(Plan plan) {
        Ties ties = new Ties();
        plan.budget().forEach(ties::line);
        plan.actions().forEach(ties::action);
        plan.risks().forEach(ties::risk);
        plan.kpis().forEach(ties::kpi);
        return ties;
    }

    static Place action(String id) {
        return Place.action(id);
    }

    static Place line(String id) {
        return Place.line(id);
    }

    static Place person(String id) {
        return Place.person(id);
    }

    static Place risk(String id) {
        return Place.risk(id);
    }

    static Place kpi(String id) {
        return Place.kpi(id);
    }

    /** Returns which part names which. */
    List<Tie> direct() {
        return direct.stream().distinct().toList();
    }

    /** Returns the ids of the goals to which the part at a place is tied. */
    Set<String> goals(Place place) {
        return goals.getOrDefault(place, Set.of());
    }

    private void line(BudgetLine line) {
        serves(line(line.id()), line.goals());
        owned(line(line.id()), line.owner(), line.goals());
    }

    private void action(Action action) {
        Place from = action(action.id());
        serves(from, action.goals());
        for (BudgetUse use : action.uses()) {
            tie(from, line(use.line()));
            reach(line(use.line()), action.goals());
        }
        owned(from, action.owner(), action.goals());
        action.effort().entrySet().stream()
                .filter(it -> it.getValue().signum() > 0)
                .forEach(it -> owned(from, Optional.of(it.getKey()), action.goals()));
    }

    private void risk(Risk risk) {
        Place from = risk(risk.id());
        serves(from, risk.goals());
        Optional<String> reserve = risk.response().flatMap(Response::reserve);
        reserve.ifPresent(it -> tie(from, line(it)));
        reserve.ifPresent(it -> reach(line(it), risk.goals()));
        owned(from, risk.owner(), risk.goals());
    }

    private void kpi(Kpi kpi) {
        serves(kpi(kpi.id()), kpi.goal().stream().toList());
        owned(kpi(kpi.id()), kpi.owner(), kpi.goal().stream().toList());
    }

    private void serves(Place from, List<String> ids) {
        ids.forEach(goal -> tie(from, Place.goal(goal)));
        reach(from, ids);
    }

    private void owned(Place from, Optional<String> owner, List<String> ids) {
        owner.ifPresent(it -> tie(from, person(it)));
        owner.ifPresent(it -> reach(person(it), ids));
    }

    private void tie(Place from, Place to) {
        direct.add(new Tie(from, to));
    }

    private void reach(Place place, List<String> ids) {
        goals.computeIfAbsent(place, it -> new LinkedHashSet<>()).addAll(ids);
    }
}
