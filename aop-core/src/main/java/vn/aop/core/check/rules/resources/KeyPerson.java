package vn.aop.core.check.rules.resources;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.aop.core.action.Action;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Flags goals that hardly anybody but one person works for, where there are others who could: among
 * two, everything stands on one of them. See {@code docs/checks/key-person.md}.
 */
final class KeyPerson implements Rule {

    private static final Threshold SHARE = Threshold.of("share", "0.8");
    private static final Threshold PEOPLE = Threshold.of("people", "3");

    @Override
    public String id() {
        return "key-person";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.RESOURCES;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(SHARE, PEOPLE);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().resources().people().size() < context.count(this, PEOPLE)
                ? List.of()
                : context.plan().goals().stream()
                        .flatMap(it -> does(it, context).or(() -> knows(it, context)).stream())
                        .toList();
    }

    private Optional<Finding> does(Goal goal, CheckContext context) {
        Map<String, BigDecimal> days = days(goal, context.plan());
        BigDecimal all = days.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = context.limit(this, SHARE).multiply(all);
        return days.entrySet().stream()
                .filter(it -> it.getValue().compareTo(most) > 0)
                .findFirst()
                .map(
                        it ->
                                Finding.saying("does", this, Place.goal(goal.id()))
                                        .with("goal", goal.name())
                                        .with("person", name(it.getKey(), context.plan()))
                                        .with(
                                                "share",
                                                Value.ratio(
                                                        it.getValue()
                                                                .divide(all, Value.PRECISION))));
    }

    private static Map<String, BigDecimal> days(Goal goal, Plan plan) {
        Map<String, BigDecimal> days = new TreeMap<>();
        for (Action action : plan.actionsServing(goal.id())) {
            BigDecimal months = action.months(plan.year());
            action.effort()
                    .forEach((id, each) -> days.merge(id, each.multiply(months), BigDecimal::add));
        }
        return days;
    }

    private static Text name(String person, Plan plan) {
        return plan.resources().person(person).map(Person::name).orElseThrow();
    }

    private Optional<Finding> knows(Goal goal, CheckContext context) {
        return context.plan().actionsServing(goal.id()).stream()
                .flatMap(it -> it.skills().stream())
                .filter(it -> Skills.of(context).holders(it).size() == 1)
                .findFirst()
                .map(
                        skill ->
                                Finding.saying("knows", this, Place.goal(goal.id()))
                                        .with("goal", goal.name())
                                        .with(
                                                "person",
                                                Skills.of(context).holders(skill).get(0).name())
                                        .with("skill", skill));
    }
}
