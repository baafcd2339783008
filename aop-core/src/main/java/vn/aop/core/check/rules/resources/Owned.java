package vn.aop.core.check.rules.resources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.budget.Purpose;
import vn.aop.core.check.CheckContext;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Text;

/**
 * Who answers for what in a plan. Costs that only keep the business running are left out: they
 * answer for themselves.
 */
final class Owned {

    private final Map<String, List<Text>> things = new LinkedHashMap<>();

    /** Returns who answers for what in a plan. */
    static Owned of(CheckContext context) {
        return context.derived(Owned.class, it -> new Owned(it.plan()));
    }

    Owned(Plan plan) {
        plan.assumptions().forEach(it -> add(it.owner(), it.statement()));
        plan.budget().stream()
                .filter(it -> it.purpose() == Purpose.GOALS)
                .forEach(it -> add(it.owner(), it.name()));
        plan.actions().forEach(it -> add(it.owner(), it.name()));
        plan.risks().forEach(it -> add(it.owner(), it.name()));
        plan.kpis().forEach(it -> add(it.owner(), it.name()));
    }

    private void add(Optional<String> owner, Text thing) {
        owner.ifPresent(it -> things.computeIfAbsent(it, id -> new ArrayList<>()).add(thing));
    }

    /** Returns what a person answers for, in the order of the plan. */
    List<Text> by(String person) {
        return List.copyOf(things.getOrDefault(person, List.of()));
    }

    /** Returns how many things somebody answers for. */
    int all() {
        return things.values().stream().mapToInt(List::size).sum();
    }
}
