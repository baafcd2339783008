package vn.aop.core.decision;

import java.util.List;
import vn.aop.core.check.Checks;

/**
 * One thing that counts for or against a proposal. The built-in criteria and those of embedders are
 * of this kind; those that jars or modules provide as services are found by {@code
 * DecisionDesk.installed()}:
 *
 * <pre>{@code
 * DecisionCriterion rainySeason = new RainySeason();
 * DecisionDesk desk = DecisionDesk.usual().with(rainySeason);
 * }</pre>
 */
public interface DecisionCriterion {

    /** Returns the id in kebab case, for example {@code cash-floor}; it never changes. */
    String id();

    /**
     * Returns what this criterion finds, each with its numbers and place; empty for nothing to say.
     */
    List<Judgement> judge(Assessment assessment);

    /**
     * Returns the same where it matters what the rules say: the desk asks this way, with the checks
     * that are in force. Without an own answer they do not matter.
     */
    default List<Judgement> judge(Assessment assessment, Checks checks) {
        return judge(assessment);
    }
}
