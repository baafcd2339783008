package vn.aop.core.decision.desk;

import java.util.List;
import java.util.function.Predicate;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.text.Place;

/**
 * What a proposal has too little of, as the criteria found that ask for a condition.
 *
 * @param conditions what they found
 */
record Lacks(List<Judgement> conditions) {

    static Lacks of(List<Judgement> judgements) {
        return new Lacks(
                judgements.stream().filter(it -> it.outcome() == Outcome.CONDITION).toList());
    }

    boolean at(Shortfall shortfall, Place there) {
        return conditions.stream().anyMatch(it -> it.lacks(shortfall, there));
    }

    boolean any(Predicate<Shortfall> shortfall) {
        return conditions.stream().anyMatch(it -> it.lacks().filter(shortfall).isPresent());
    }
}
