package vn.aop.core.capacity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Message;

/**
 * How much of a person's time the plan takes in a month: {@code left = days available − Σ effort of
 * the actions that run − days of everyday work}. Source: {@code docs/formulas/capacity.md}.
 *
 * @param person the person
 * @param month the month
 * @param ofActions person-days that the running actions take
 * @param routine person-days of everyday work, undefined where what they grow with is; empty for a
 *     person without a {@link vn.aop.core.resource.Routine}
 */
public record PersonMonth(
        Person person, YearMonth month, BigDecimal ofActions, Optional<Value> routine) {

    public PersonMonth {
        requireNonNull(person, "person");
        requireNonNull(month, "month");
        requireNonNull(ofActions, "ofActions");
        requireNonNull(routine, "routine");
    }

    /**
     * Returns the person-days that are asked for: those of actions and of everyday work. Where the
     * latter are not known, as many as are: at least these are asked for.
     */
    public BigDecimal effort() {
        return routine.flatMap(Value::number).map(ofActions::add).orElse(ofActions);
    }

    /** Returns the {@link #effort}, undefined where the days of everyday work are. */
    public Value needed() {
        Value known = Value.of(ofActions, Unit.DAYS);
        return routine.map(known::plus).orElse(known);
    }

    /** Returns everyday work and actions apart, as words; empty without everyday work. */
    public Optional<Message> parts() {
        return routine.map(it -> Message.of("routine.parts").withAll(facts()));
    }

    /** Returns the key of a sentence about it: of whom everyday work takes days, another one. */
    public String key(String key) {
        return routine.isPresent() ? key + "-with-routine" : key;
    }

    /** Returns everyday work and actions apart, as facts of a message; none without the former. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        routine.ifPresent(
                it -> {
                    facts.put("routine", it);
                    facts.put("actions", Value.of(ofActions, Unit.DAYS));
                });
        return Collections.unmodifiableMap(facts);
    }

    /** Returns days as they are written: those that follow sales rounded half up to a hundredth. */
    public BigDecimal written(BigDecimal days) {
        return routine.isPresent() ? days.setScale(2, RoundingMode.HALF_UP) : days;
    }

    /** Returns the person-days that are left; negative where the plan asks for too much. */
    public BigDecimal left() {
        return person.daysPerMonth().subtract(effort());
    }

    /** Returns the person-days asked for beyond those available, 0 where there are enough. */
    public BigDecimal overload() {
        return left().negate().max(BigDecimal.ZERO);
    }

    /** Returns effort ÷ days available, empty for a person without days. */
    public Optional<BigDecimal> load() {
        return person.daysPerMonth().signum() == 0
                ? Optional.empty()
                : Optional.of(effort().divide(person.daysPerMonth(), Value.PRECISION));
    }

    /** Returns whether the {@link #load} reaches a share; a person without days has none. */
    public boolean isLoaded(BigDecimal share) {
        BigDecimal days = person.daysPerMonth();
        return days.signum() > 0 && effort().compareTo(share.multiply(days)) >= 0;
    }

    /** Returns whether the plan asks for more days than the person has. */
    public boolean isOverloaded() {
        return left().signum() < 0;
    }
}
