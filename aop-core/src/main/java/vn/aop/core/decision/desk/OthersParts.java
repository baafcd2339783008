package vn.aop.core.decision.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.criteria.DecisionCriteria;
import vn.aop.core.extension.ExtensionPath;
import vn.aop.core.limit.DeadlinePassed;
import vn.aop.core.text.Place;

/**
 * Criteria and a policy that others wrote, at work on one proposal. What breaks off is told once,
 * and the rest goes on: without the criterion, and by the usual policy. It is for one thread.
 */
final class OthersParts {

    private static final String POLICY = "policy";

    private final Map<String, Judgement> broken = new LinkedHashMap<>();

    /** Returns criteria that break nothing; the built-in ones are as they are. */
    List<DecisionCriterion> careful(List<DecisionCriterion> criteria) {
        return criteria.stream()
                .map(it -> DecisionCriteria.USUAL.contains(it) ? it : new Careful(it))
                .toList();
    }

    /** Returns a policy that breaks nothing. */
    Policy careful(Policy policy) {
        return policy == Policy.USUAL ? policy : judgements -> answer(policy, judgements);
    }

    /** Returns what broke off, as something worth knowing. */
    List<Judgement> broken() {
        return List.copyOf(broken.values());
    }

    private Policy.Answer answer(Policy policy, List<Judgement> judgements) {
        try {
            return Objects.requireNonNull(policy.answer(judgements), "answer returned null");
        } catch (DeadlinePassed passed) {
            throw passed;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
            broken.putIfAbsent(
                    POLICY,
                    Judgement.of(POLICY, Outcome.NOTE, Place.WHOLE, "ground.policy-broken")
                            .with("policy", policy.getClass())
                            .with("reason", failure.toString()));
            return Policy.USUAL.answer(judgements);
        }
    }

    private final class Careful implements DecisionCriterion {

        private final DecisionCriterion criterion;

        Careful(DecisionCriterion criterion) {
            this.criterion = criterion;
        }

        @Override
        public String id() {
            return criterion.id();
        }

        @Override
        public List<Judgement> judge(Assessment assessment) {
            return careful(() -> criterion.judge(assessment));
        }

        @Override
        public List<Judgement> judge(Assessment assessment, Checks checks) {
            return careful(() -> criterion.judge(assessment, checks));
        }

        private List<Judgement> careful(Supplier<List<Judgement>> judging) {
            try {
                return ExtensionPath.requireList(judging.get(), "judge");
            } catch (DeadlinePassed passed) {
                throw passed;
            } catch (RuntimeException
                    | LinkageError
                    | AssertionError
                    | StackOverflowError failure) {
                broken.putIfAbsent(
                        criterion.id(),
                        Judgement.of(
                                        criterion.id(),
                                        Outcome.NOTE,
                                        Place.WHOLE,
                                        "ground.criterion-broken")
                                .with("criterion", criterion.id())
                                .with("reason", failure.toString()));
                return List.of();
            }
        }
    }
}
