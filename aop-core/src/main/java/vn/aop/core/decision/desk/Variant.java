package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;

/**
 * One variant of a proposal while conditions for it are looked for. Each criterion looks at it when
 * it is first asked, and once: where the money is not there, nobody has to know what the goods
 * would do. It is for one thread.
 */
final class Variant {

    private final Assessment assessment;
    private final List<DecisionCriterion> criteria;
    private final Checks checks;
    private final Map<String, List<Judgement>> found = new HashMap<>();

    Variant(Assessment assessment, List<DecisionCriterion> criteria, Checks checks) {
        this.assessment = requireNonNull(assessment, "assessment");
        this.criteria = requireNonNull(criteria, "criteria");
        this.checks = requireNonNull(checks, "checks");
    }

    Assessment assessment() {
        return assessment;
    }

    /** Returns what one criterion finds. */
    List<Judgement> of(DecisionCriterion criterion) {
        return found.computeIfAbsent(criterion.id(), it -> criterion.judge(assessment, checks));
    }

    /** Returns what all criteria find, in their order. */
    List<Judgement> all() {
        return criteria.stream().flatMap(it -> of(it).stream()).toList();
    }

    /**
     * Returns whether a criterion finds something that stands in the way whatever the others find.
     *
     * @param settled what is settled otherwise
     */
    boolean isHindered(DecisionCriterion criterion, Predicate<Judgement> settled) {
        return of(criterion).stream()
                .anyMatch(it -> isInTheWay(it) && !it.dependsOnRise() && !settled.test(it));
    }

    /** Returns whether a judgement speaks neither for a proposal nor only of what to know. */
    static boolean isInTheWay(Judgement judgement) {
        return judgement.outcome() != Outcome.FOR && judgement.outcome() != Outcome.NOTE;
    }
}
