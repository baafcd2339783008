package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.change.form.Positions;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.Target;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/**
 * Gives a goal another target. A core goal changes in no other way, and only where an assumption
 * that it stands on has broken.
 *
 * @param goal the goal's id
 * @param target the target as it shall be
 * @param brokenAssumption the id of the assumption that broke; may be left out for a goal that is
 *     not core
 */
public record RebaseGoal(String goal, Target target, Optional<String> brokenAssumption)
        implements Change {

    public RebaseGoal {
        requireNonNull(goal, "goal");
        requireNonNull(target, "target");
        requireNonNull(brokenAssumption, "brokenAssumption");
    }

    @Override
    public String kind() {
        return "rebaseGoal";
    }

    @Override
    public Validated<Plan, Problem> revise(Plan plan) {
        Lookup lookup = new Lookup(plan).goal(Place.of("goal"), goal);
        brokenAssumption.ifPresent(it -> lookup.assumption(Place.of("brokenAssumption"), it));
        plan.goal(goal).ifPresent(it -> checkGround(it, plan, lookup));
        return lookup.then(it -> it.toBuilder().goals(rebased(it)).build());
    }

    private void checkGround(Goal found, Plan plan, Lookup lookup) {
        List<String> grounds =
                plan.assumptions().stream()
                        .filter(it -> it.goals().contains(goal))
                        .map(it -> it.id())
                        .toList();
        if (found.isCore() && brokenAssumption.isEmpty()) {
            lookup.report(
                    Place.of("goal"),
                    Message.of("change.core-goal-locked")
                            .with("goal", goal)
                            .with("assumptions", grounds));
        }
        brokenAssumption
                .filter(it -> plan.assumptions().stream().anyMatch(own -> own.id().equals(it)))
                .filter(it -> !grounds.contains(it))
                .ifPresent(
                        it ->
                                lookup.report(
                                        Place.of("brokenAssumption"),
                                        Message.of("change.assumption-of-other-goal")
                                                .with("goal", goal)
                                                .with("assumption", it)
                                                .with("assumptions", grounds)));
    }

    private List<Goal> rebased(Plan plan) {
        Goal changed = plan.goal(goal).orElseThrow().withTarget(target);
        return Positions.replacing(plan.goals(), Goal::id, changed);
    }

    @Override
    public List<Change> undo(Plan before) {
        Target earlier = before.goal(goal).orElseThrow().target();
        return List.of(new RebaseGoal(goal, earlier, brokenAssumption));
    }

    /** What may be rebased goes by the assumptions under the goal, all of them. */
    @Override
    public Set<Place> touches(Plan plan) {
        return Set.of(Place.goal(goal), Place.of("assumptions"));
    }

    @Override
    public Message sentence(Plan plan) {
        Text name = plan.goal(goal).map(Goal::name).orElseGet(() -> Text.of(goal));
        return target.match(
                level ->
                        Message.of("change.rebase-goal-level")
                                .with("goal", name)
                                .with(
                                        "level",
                                        Value.of(
                                                level.level(),
                                                plan.goal(goal)
                                                        .map(it -> it.metric().unit())
                                                        .orElse(Unit.RATIO))),
                growth ->
                        Message.of("change.rebase-goal-growth")
                                .with("goal", name)
                                .with("growth", Value.ratio(growth.growth())));
    }
}
