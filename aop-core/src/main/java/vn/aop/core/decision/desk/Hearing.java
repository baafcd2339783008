package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;

/**
 * One proposal at the desk, while conditions for it are looked for: the criteria and the checks of
 * the plan look at one variant after the other. Each is judged once, however often it is asked
 * about in a row. It is for one thread.
 */
final class Hearing {

    private final DecisionDesk desk;
    private final PlanChecks checks;

    /** Nobody else wrote criteria or the policy. */
    private final boolean isUsual;

    /** The one that stood in the way last comes first: it mostly does so again. */
    private final List<DecisionCriterion> strictestFirst;

    private @Nullable Variant last;

    Hearing(DecisionDesk desk, PlanChecks checks) {
        this.desk = requireNonNull(desk, "desk");
        this.checks = requireNonNull(checks, "checks");
        this.isUsual = desk.isUsual();
        this.strictestFirst = new ArrayList<>(desk.criteria());
    }

    PlanChecks checks() {
        return checks;
    }

    /** Returns a variant, to be judged as far as somebody asks. */
    Variant variant(Assessment assessment) {
        Variant variant = last;
        if (variant == null || variant.assessment() != assessment) {
            variant = desk.variant(assessment);
            last = variant;
        }
        return variant;
    }

    /** Returns what the criteria find. */
    List<Judgement> judge(Assessment assessment) {
        return variant(assessment).all();
    }

    /**
     * Returns whether something stands in the way of a variant, as soon as one criterion says so;
     * where others wrote criteria or the policy, nobody can say so before all are asked.
     *
     * @param settled what is settled otherwise
     */
    boolean isHindered(Variant variant, Predicate<Judgement> settled) {
        Optional<DecisionCriterion> strict =
                strictestFirst.stream()
                        .filter(it -> isUsual && variant.isHindered(it, settled))
                        .findFirst();
        strict.ifPresent(
                it -> {
                    strictestFirst.remove(it);
                    strictestFirst.add(0, it);
                });
        return strict.isPresent();
    }

    /** Returns what a criterion with an id finds of a variant. */
    List<Judgement> found(Variant variant, String criterion) {
        return desk.criteria().stream()
                .filter(it -> isUsual && it.id().equals(criterion))
                .findFirst()
                .map(variant::of)
                .orElseGet(variant::all);
    }

    /** Returns whether the answer is a plain yes if this is all that stands in the way. */
    boolean isYes(List<Judgement> judgements) {
        return desk.isYes(judgements);
    }

    /** Returns whether the answer is a plain yes, and the checks find nothing new. */
    boolean isYes(Assessment assessment) {
        return isFree(assessment) && checks.added(assessment).isEmpty();
    }

    /** Returns whether the answer is a plain yes, whatever the checks find. */
    boolean isFree(Assessment assessment) {
        return !isHindered(variant(assessment), it -> false) && isYes(judge(assessment));
    }
}
