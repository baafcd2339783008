package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;

/**
 * A plan after revisions, or every reason why there is none.
 *
 * @param plan the plan; there exactly if there are no problems
 * @param problems what must be mended, each with its place, for example {@code changes/2/line}
 */
public record Revised(Optional<Plan> plan, List<Problem> problems) {

    public Revised {
        requireNonNull(plan, "plan");
        problems = List.copyOf(problems);
        if (plan.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("Give either a plan or problems");
        }
    }

    /** Returns a plan that could be made. */
    public static Revised of(Plan plan) {
        return new Revised(Optional.of(plan), List.of());
    }

    /** Returns why there is no plan; at least one reason. */
    public static Revised refused(List<Problem> problems) {
        return new Revised(Optional.empty(), problems);
    }

    /** Returns why there is no plan; see {@link Problem#at}. */
    public static Revised refused(Place where, Message message) {
        return refused(List.of(new Problem(where, message)));
    }

    /** Returns the plan that is made, or why its parts do not fit together. */
    public static Revised trying(Supplier<Plan> plan) {
        try {
            return of(plan.get());
        } catch (ProblemsException e) {
            return refused(e.problems());
        }
    }

    /**
     * Returns the plan.
     *
     * @throws ProblemsException if there is none
     */
    public Plan orThrow() {
        return plan.orElseThrow(() -> new ProblemsException(problems));
    }
}
