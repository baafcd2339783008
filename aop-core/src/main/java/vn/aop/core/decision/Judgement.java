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
 */
public record Judgement(
        String criterion,
        Outcome outcome,
        Map<String, Value> numbers,
        Place where,
        Optional<Shortfall> lacks,
        Message message) {

    public Judgement {
        requireNonNull(criterion, "criterion");
        requireNonNull(outcome, "outcome");
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        requireNonNull(where, "where");
        requireNonNull(lacks, "lacks");
        requireNonNull(message, "message");
    }

    /**
     * Returns a judgement whose numbers are those facts of its sentence that are values.
     *
     * @param namesAndFacts name, fact, name, fact … of the sentence
     */
    public static Judgement of(
            String criterion, Outcome outcome, Place where, String key, Object... namesAndFacts) {
        Message message = Message.of(key, namesAndFacts);
        Map<String, Value> numbers = new LinkedHashMap<>();
        message.args()
                .forEach(
                        (name, fact) -> {
                            if (fact instanceof Value value) {
                                numbers.put(name, value);
                            }
                        });
        return new Judgement(criterion, outcome, numbers, where, Optional.empty(), message);
    }

    /** Returns the same judgement of something that the proposal has too little of. */
    public Judgement lacking(Shortfall shortfall) {
        return new Judgement(criterion, outcome, numbers, where, Optional.of(shortfall), message);
    }

    /** Returns whether the proposal has too little of something there. */
    public boolean lacks(Shortfall shortfall, Place there) {
        return lacks.filter(shortfall::equals).isPresent() && where.equals(there);
    }
}
