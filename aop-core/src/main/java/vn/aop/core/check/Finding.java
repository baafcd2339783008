package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import vn.aop.core.change.Change;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * What a rule found at a place of a plan.
 *
 * @param rule the rule's id, for example {@code goal-without-action}
 * @param severity how much it asks of the planner
 * @param where the place in the plan, for example {@code goals/G3}; empty for the plan as a whole
 * @param message the finding as a sentence, with its facts
 * @param remedy changes which, made together, take the finding away; empty where they cannot be
 *     computed
 */
public record Finding(
        String rule, Severity severity, Place where, Message message, List<Change> remedy) {

    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "kind");
        requireNonNull(where, "where");
        requireNonNull(message, "message");
        remedy = List.copyOf(remedy);
    }

    /**
     * Returns a finding of a rule, told by the sentence {@code check.<id>}; its facts are added by
     * {@link #with}.
     */
    public static Finding of(Rule rule, Place where) {
        return told("check." + rule.id(), rule, where);
    }

    /**
     * Returns a finding of a rule that has more than one thing to say, told by the sentence {@code
     * check.<id>.<what>}; its facts are added by {@link #with}.
     */
    public static Finding saying(String what, Rule rule, Place where) {
        return told("check." + rule.id() + "." + what, rule, where);
    }

    private static Finding told(String key, Rule rule, Place where) {
        return new Finding(rule.id(), rule.severity(), where, Message.of(key), List.of());
    }

    /** Returns whether this is what the same rule finds at the same place, whatever its figures. */
    boolean isAbout(Finding other) {
        return rule.equals(other.rule) && where.equals(other.where);
    }

    /** Returns the same finding with one more fact of its sentence. */
    public Finding with(String name, Object fact) {
        return withAll(Map.of(name, fact));
    }

    /** Returns the same finding with more facts of its sentence, by their names. */
    public Finding withAll(Map<String, Object> facts) {
        return new Finding(rule, severity, where, message.withAll(facts), remedy);
    }

    /**
     * Returns the same finding, asking for no more than this; what rests on the words of a name
     * alone asks at most for {@link Severity#SHOULD_MEND}.
     */
    public Finding atMost(Severity most) {
        Severity asked = severity.compareTo(most) < 0 ? most : severity;
        return new Finding(rule, asked, where, message, remedy);
    }

    /** Returns the same finding with changes that take it away. */
    public Finding mendedBy(Change... changes) {
        return mendedBy(List.of(changes));
    }

    /** Returns the same finding with changes that take it away. */
    public Finding mendedBy(List<? extends Change> changes) {
        return new Finding(rule, severity, where, message, List.copyOf(changes));
    }

    /** Returns the changes that take it away; none where the plan would refuse them. */
    public List<Change> mendIn(Plan plan) {
        return plan.with(remedy).value().isPresent() ? remedy : List.of();
    }

    /**
     * Returns what to do about it: the sentence {@code check.<id>.mend} with the facts of the
     * finding. Names near to a mistaken one belong to the finding alone.
     */
    public Message advice() {
        Map<String, Object> facts = new LinkedHashMap<>(message.args());
        facts.remove("nearest");
        return new Message("check." + rule + ".mend", facts);
    }

    /** Returns the numbers it compared: those facts of its sentence that are numbers, in order. */
    public Map<String, Value> numbers() {
        Map<String, Value> numbers = new LinkedHashMap<>();
        message.args().forEach((name, fact) -> number(fact, name, numbers));
        return Collections.unmodifiableMap(numbers);
    }

    private static void number(Object fact, String name, Map<String, Value> numbers) {
        if (fact instanceof Value value) {
            numbers.put(name, value);
        } else if (fact instanceof Money money) {
            numbers.put(name, Value.of(money));
        } else if (fact instanceof BigDecimal number) {
            numbers.put(name, Value.of(number, Unit.RATIO));
        } else if (fact instanceof Integer count) {
            numbers.put(name, Value.of(BigDecimal.valueOf(count), Unit.RATIO));
        }
    }
}
