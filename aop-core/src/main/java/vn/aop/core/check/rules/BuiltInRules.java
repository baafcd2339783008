package vn.aop.core.check.rules;

import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.check.Checks;
import vn.aop.core.check.Rule;
import vn.aop.core.check.rules.actions.ActionsRules;
import vn.aop.core.check.rules.budget.BudgetRules;
import vn.aop.core.check.rules.direction.DirectionRules;
import vn.aop.core.check.rules.goals.GoalsRules;
import vn.aop.core.check.rules.kpis.KpisRules;
import vn.aop.core.check.rules.resources.ResourcesRules;
import vn.aop.core.check.rules.risks.RisksRules;
import vn.aop.core.check.rules.size.SizeRules;
import vn.aop.core.check.rules.tracking.TrackingRules;
import vn.aop.core.extension.ExtensionPath;

/**
 * The rules that come with the core, and checks by them.
 *
 * <pre>{@code
 * CheckReport report = BuiltInRules.checks().check(plan);
 * report.of(Severity.MUST_MEND).forEach(it -> System.out.println(it.where() + " " + it.rule()));
 * }</pre>
 */
public final class BuiltInRules {

    private static final List<Rule> ALL =
            Stream.of(
                            DirectionRules.ALL,
                            GoalsRules.ALL,
                            BudgetRules.ALL,
                            ActionsRules.ALL,
                            ResourcesRules.ALL,
                            RisksRules.ALL,
                            KpisRules.ALL,
                            TrackingRules.ALL,
                            SizeRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private static final Checks CHECKS =
            ALL.stream().reduce(Checks.none(), Checks::with, (one, other) -> other);

    private BuiltInRules() {}

    /** Returns the built-in rules, in the order in which they are told. */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * Returns checks by the built-in rules.
     *
     * @return the same checks every time
     */
    public static Checks checks() {
        return CHECKS;
    }

    /**
     * Returns checks by the built-in rules and those that lie beside the program.
     *
     * @return the checks; what cannot be used is told by {@link Checks#problems}
     */
    public static Checks withInstalled() {
        return withInstalled(ExtensionPath.installed());
    }

    /**
     * Returns checks by the built-in rules and those that a loader or a layer of modules has.
     *
     * <pre>{@code
     * BuiltInRules.withInstalled(ExtensionPath.of(plugins)).problems(); // what cannot be used
     * }</pre>
     *
     * @param path where to look
     * @return the checks; what cannot be used is told by {@link Checks#problems}
     */
    public static Checks withInstalled(ExtensionPath path) {
        return checks().withInstalled(path);
    }
}
