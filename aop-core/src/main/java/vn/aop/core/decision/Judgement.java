package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * What a criterion found about a proposal.
 *
 * @param criterion the criterion's id, for example {@code cash-floor}
 * @param outcome what it says
 * @param numbers the numbers it compared, by name, in order
 * @param where the place in the plan, for example {@code goals/G3}; empty for the plan as a whole
 * @param lacks what the proposal has too little of there, where that is what the criterion found
 * @param message the finding, with its facts
 * @param dependsOnRise whether it is so only at some of the rises in sales that nobody knows
 */
public record Judgement(
        String criterion,
        Outcome outcome,
        Map<String, Value> numbers,
        Place where,
        Optional<Shortfall> lacks,
        Message message,
        boolean dependsOnRise) {

    public Judgement {
        requireNonNull(criterion, "criterion");
        requireNonNull(outcome, "outcome");
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        requireNonNull(where, "where");
        requireNonNull(lacks, "lacks");
        requireNonNull(message, "message");
    }

    /** Makes a judgement of what is so whatever nobody knows yet. */
    public Judgement(
            String criterion,
            Outcome outcome,
            Map<String, Value> numbers,
            Place where,
            Optional<Shortfall> lacks,
            Message message) {
        this(criterion, outcome, numbers, where, lacks, message, false);
    }

    /**
     * Returns a judgement told by a sentence; its facts are added by {@link #with}, and those that
     * are values are its numbers.
     */
    public static Judgement of(String criterion, Outcome outcome, Place where, String key) {
        return new Judgement(
                criterion, outcome, Map.of(), where, Optional.empty(), Message.of(key));
    }

    /** Returns the same judgement with one more fact of its sentence. */
    public Judgement with(String name, Object fact) {
        Map<String, Value> all = new LinkedHashMap<>(numbers);
        if (fact instanceof Value value) {
            all.put(name, value);
        }
        return new Judgement(
                criterion, outcome, all, where, lacks, message.with(name, fact), dependsOnRise);
    }

    /** Returns the same judgement with more facts of its sentence, by their names. */
    public Judgement withAll(Map<String, Object> facts) {
        Judgement told = this;
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            told = told.with(fact.getKey(), fact.getValue());
        }
        return told;
    }

    /** Returns the same judgement of something that the proposal has too little of. */
    public Judgement lacking(Shortfall shortfall) {
        return new Judgement(
                criterion, outcome, numbers, where, Optional.of(shortfall), message, dependsOnRise);
    }

    /** Returns whether the proposal has too little of something there. */
    public boolean lacks(Shortfall shortfall, Place there) {
        return lacks.filter(shortfall::equals).isPresent() && where.equals(there);
    }
}
