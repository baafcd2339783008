package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.Target;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Message;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.widget.DecisionWords;

/**
 * The core goals of a plan, which no answer of the desk changes, and how one is set anew.
 *
 * @param goals each core goal with the assumptions that it stands on, in a sentence
 * @param file what is written into a file
 * @param command what is then typed
 */
public record CoreGoals(List<String> goals, String file, String command) {

    public CoreGoals {
        goals = List.copyOf(goals);
        requireNonNull(file, "file");
        requireNonNull(command, "command");
    }

    static CoreGoals of(OpenCase open, DecisionWords words) {
        Plan plan = open.plan();
        List<Goal> core = plan.goals().stream().filter(Goal::isCore).toList();
        String folder = open.copy().map(it -> "~/.aop/plans/" + it).orElse("my-plan");
        String person = plan.resources().people().stream().map(Person::id).findFirst().orElse("…");
        return new CoreGoals(
                core.stream().map(it -> sentence(it, plan, words)).toList(),
                core.stream().findFirst().map(it -> example(it, plan)).orElse(""),
                words.wording()
                        .say(
                                Message.of("desk.core-command")
                                        .with("folder", folder)
                                        .with("person", person)
                                        .with("day", open.day().toString())));
    }

    private static String example(Goal goal, Plan plan) {
        return """
                aop: 1
                changes:
                  - rebaseGoal: {goal: %s, target: {%s: …}, brokenAssumption: %s}"""
                .formatted(
                        goal.id(),
                        goal.target() instanceof Target.Growth ? "growth" : "level",
                        assumptions(goal, plan).stream().findFirst().orElse("…"));
    }

    private static String sentence(Goal goal, Plan plan, DecisionWords words) {
        List<String> assumptions = assumptions(goal, plan);
        String stands =
                plan.assumptions().stream()
                        .filter(it -> assumptions.contains(it.id()))
                        .map(it -> it.id() + " (" + words.wording().text(it.statement()) + ")")
                        .collect(Collectors.joining("; "));
        return stands.isEmpty()
                ? words.wording()
                        .say(
                                Message.of("desk.core-alone")
                                        .with("goal", goal.name())
                                        .with("id", goal.id()))
                : words.wording()
                        .say(
                                Message.of("desk.core-stands")
                                        .with("goal", goal.name())
                                        .with("id", goal.id())
                                        .with("assumptions", stands));
    }

    private static List<String> assumptions(Goal goal, Plan plan) {
        return plan.assumptions().stream()
                .filter(it -> it.goals().contains(goal.id()))
                .map(it -> it.id())
                .toList();
    }
}
