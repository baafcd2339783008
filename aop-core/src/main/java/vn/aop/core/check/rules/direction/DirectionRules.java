package vn.aop.core.check.rules.direction;

import java.util.List;
import vn.aop.core.check.Rule;

/** The built-in rules about where the business wants to go, in the order in which they are told. */
public final class DirectionRules {

    /** All of them. */
    public static final List<Rule> ALL =
            List.of(
                    new StartsWithBudget(),
                    new PrioritiesUnranked(),
                    new NothingRefused(),
                    new RefusedButPlanned(),
                    new NoBaseline(),
                    new LastYearLacksCosts(),
                    new NoAssumptions(),
                    new ChoiceNotNamed(),
                    new CoreGroupsAreAll(),
                    new SaysNo());

    private DirectionRules() {}
}
