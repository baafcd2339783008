package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/**
 * Tells of plans and changes that speak of rules, of thresholds or of places that there are not:
 * what they would waive or set has no effect. Rules may come from jars, so the plan itself cannot
 * know them.
 *
 * <pre>{@code
 * new NamedRules(BuiltInRules.checks()).problems(plan, changes).forEach(it -> refuse(it));
 * }</pre>
 *
 * @param checks by whose rules plans are looked at, those of jars among them
 */
public record NamedRules(Checks checks) {

    private static final List<String> RULE = List.of("unknown-rule");

    public NamedRules {
        requireNonNull(checks, "checks");
    }

    /**
     * Returns what a plan names that there is not.
     *
     * @param history the plan with its amendments
     * @return each with the name nearest to it, at a place such as {@code thresholds/2/rule}, in
     *     the order of the plan; empty where all is there, or the checks have no rules
     */
    public List<Problem> problems(PlanHistory history) {
        return findings(history).map(it -> new Problem(it.where(), said(it))).toList();
    }

    /**
     * Returns what changes name that there is not.
     *
     * @param before the plan on which they are made, one after the other
     * @param changes the changes; those from one on that cannot be made are not looked at
     * @return each with the name nearest to it, at a place such as {@code
     *     changes/0/waivers/2/rule}, in the order of the changes; empty where all is there, or the
     *     checks have no rules
     */
    public List<Problem> problems(Plan before, List<? extends Change> changes) {
        List<Problem> problems = new ArrayList<>();
        Plan plan = before;
        for (int i = 0; i < changes.size(); i++) {
            Optional<Plan> after = changes.get(i).revise(plan).value();
            if (after.isEmpty()) {
                return problems;
            }
            Place where = Place.of("changes").then(i);
            fresh(plan, after.get())
                    .map(it -> new Problem(where.then(it.where()), said(it)))
                    .forEach(problems::add);
            plan = after.get();
        }
        return problems;
    }

    private Stream<Finding> fresh(Plan before, Plan after) {
        if (before.waivers().equals(after.waivers())
                && before.thresholds().equals(after.thresholds())) {
            return Stream.empty();
        }
        return findings(PlanHistory.of(after)).filter(it -> isFresh(it.where(), before, after));
    }

    private Stream<Finding> findings(PlanHistory history) {
        return checks.check(history, Circumstances.unknown(), RULE).findings().stream();
    }

    /** What a plan has said before is not said by the change. */
    private static boolean isFresh(Place where, Plan before, Plan after) {
        int index = Integer.parseInt(where.steps().get(1));
        return where.steps().get(0).equals("waivers")
                ? !before.waivers().contains(after.waivers().get(index))
                : !before.thresholds().contains(after.thresholds().get(index));
    }

    private static Message said(Finding finding) {
        return Message.of("change.names-nothing")
                .with("what", finding.message())
                .with("mend", finding.advice());
    }
}
