package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.extension.ExtensionPath;
import vn.aop.core.extension.ExtensionProblem;
import vn.aop.core.extension.FoundExtensions;

/**
 * Criteria and a policy that jars or modules provide, as far as they can be used beside those of a
 * desk.
 *
 * @param criteria the criteria, each with an id that nobody else has
 * @param policy the first policy, if there is one
 * @param problems why others are left out
 */
record Installed(
        List<DecisionCriterion> criteria,
        Optional<Policy> policy,
        List<ExtensionProblem> problems) {

    Installed {
        criteria = List.copyOf(criteria);
        requireNonNull(policy, "policy");
        problems = List.copyOf(problems);
    }

    /** Returns what is provided beside the criteria of a desk. */
    static Installed beside(List<DecisionCriterion> usual, ExtensionPath path) {
        FoundExtensions<DecisionCriterion> found =
                path.find(DecisionCriterion.class, it -> ExtensionPath.requireId(it.id()));
        FoundExtensions<Policy> policies = path.find(Policy.class, it -> {});
        List<DecisionCriterion> taken = new ArrayList<>(usual);
        List<ExtensionProblem> problems = new ArrayList<>(found.problems());
        for (DecisionCriterion criterion : found.extensions()) {
            holder(criterion, taken)
                    .ifPresentOrElse(
                            holder ->
                                    problems.add(
                                            ExtensionProblem.taken(
                                                    criterion.id(), criterion, holder)),
                            () -> taken.add(criterion));
        }
        problems.addAll(policies.problems());
        policies.extensions().stream()
                .skip(1)
                .map(it -> ExtensionProblem.second(it, policies.extensions().get(0)))
                .forEach(problems::add);
        return new Installed(
                taken.subList(usual.size(), taken.size()),
                policies.extensions().stream().findFirst(),
                problems);
    }

    /** Returns who has the id of a criterion; the checks of the plan have one too. */
    private static Optional<Class<?>> holder(
            DecisionCriterion criterion, List<DecisionCriterion> others) {
        return criterion.id().equals(PlanChecks.ID)
                ? Optional.of(PlanChecks.class)
                : others.stream()
                        .filter(it -> it.id().equals(criterion.id()))
                        .<Class<?>>map(DecisionCriterion::getClass)
                        .findFirst();
    }

    /**
     * Requires that nobody has the id of a criterion.
     *
     * @throws IllegalArgumentException if somebody has
     */
    static void requireFree(DecisionCriterion criterion, List<DecisionCriterion> others) {
        requireNonNull(criterion, "criterion");
        holder(criterion, others)
                .ifPresent(
                        holder -> {
                            throw new IllegalArgumentException(
                                    "Two criteria have the same id '%s': %s and %s; give each its own"
                                            .formatted(
                                                    criterion.id(),
                                                    holder.getName(),
                                                    criterion.getClass().getName()));
                        });
    }
}
