package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import vn.aop.core.text.Message;

/**
 * A number that can be asked "why?": its value with the formula and inputs that made it, or the
 * place where it was read.
 *
 * <p>The tree ends in numbers that have an origin. For example a gross margin of 0.356 has the
 * formula {@code {0} / {1}} over gross profit and revenue, which in turn have theirs.
 *
 * <p>Most numbers are read and never asked why, so a source may give what a number follows from
 * {@linkplain #later later}: it is worked out when it is first asked for, and kept.
 */
public final class Traced {

    private final Value value;
    private final boolean isFirm;
    private final @Nullable Label given;
    private final @Nullable Supplier<Why> later;
    private volatile @Nullable Why held;

    /**
     * What a number follows from.
     *
     * @param label what the number is called
     */
    private record Why(
            Label label, Optional<String> formula, List<Traced> inputs, Optional<Origin> origin) {

        Why {
            requireNonNull(label, "label");
            requireNonNull(formula, "formula");
            inputs = List.copyOf(inputs);
            requireNonNull(origin, "origin");
        }

        Why as(Label other) {
            return new Why(other, formula, inputs, origin);
        }
    }

    /**
     * Makes a number with what it follows from.
     *
     * @param label what the number is called
     * @param value the number, or why there is none
     * @param formula how it follows from the inputs, with {@code {0}}, {@code {1}} … for them;
     *     empty for a number that was read
     * @param inputs the numbers it follows from, in the formula's order
     * @param origin where it was read, empty for a number that was computed
     */
    public Traced(
            Label label,
            Value value,
            Optional<String> formula,
            List<Traced> inputs,
            Optional<Origin> origin) {
        this(value, false, null, null, new Why(label, formula, inputs, origin));
    }

    private Traced(
            Value value,
            boolean isFirm,
            @Nullable Label given,
            @Nullable Supplier<Why> later,
            @Nullable Why held) {
        this.value = requireNonNull(value, "value");
        this.isFirm = isFirm;
        this.given = given;
        this.later = later;
        this.held = held;
    }

    /**
     * Returns a number whose label, formula and inputs are worked out when they are asked for.
     *
     * @param value the number
     * @param isFirm whether it is known to stand on no number that was reckoned for want of a
     *     record
     * @param whole works out the same number with all that it follows from
     */
    public static Traced later(Value value, boolean isFirm, Supplier<Traced> whole) {
        requireNonNull(whole, "whole");
        return new Traced(value, isFirm, null, () -> why(value, whole.get()), null);
    }

    private static Why why(Value value, Traced whole) {
        assert whole.value.equals(value) : value + " follows from " + whole;
        return whole.why();
    }

    private Why why() {
        Why found = held;
        if (found == null) {
            found = requireNonNull(later).get();
            found = given == null ? found : found.as(given);
            held = found;
        }
        return found;
    }

    /** Returns what the number is called. */
    public Label label() {
        return given == null ? why().label() : given;
    }

    /** Returns the number, or why there is none. */
    public Value value() {
        return value;
    }

    /**
     * Returns how it follows from the inputs, with {@code {0}}, {@code {1}} … for them; empty for a
     * number that was read.
     */
    public Optional<String> formula() {
        return why().formula();
    }

    /** Returns the numbers it follows from, in the formula's order. */
    public List<Traced> inputs() {
        return why().inputs();
    }

    /** Returns where it was read, empty for a number that was computed. */
    public Optional<Origin> origin() {
        return why().origin();
    }

    /** Returns a part of a calculation that was read somewhere. */
    public static Traced read(Message label, Value value, Origin origin) {
        return read(Label.of(label), value, origin);
    }

    /** Returns a number that was read somewhere. */
    public static Traced read(Label label, Value value, Origin origin) {
        return new Traced(label, value, Optional.empty(), List.of(), Optional.of(origin));
    }

    /** Returns an amount that was read somewhere. */
    public static Traced read(Message label, Money amount, Origin origin) {
        return read(label, Value.of(amount), origin);
    }

    /** Returns a part of a calculation that was computed from others. */
    public static Traced computed(Message label, Value value, String formula, Traced... inputs) {
        return computed(Label.of(label), value, formula, inputs);
    }

    /** Returns a number that was computed from others. */
    public static Traced computed(Label label, Value value, String formula, Traced... inputs) {
        return new Traced(label, value, Optional.of(formula), List.of(inputs), Optional.empty());
    }

    /** Returns whether this stands on a number that was reckoned for want of a record. */
    public boolean isProvisional() {
        if (isFirm) {
            return false;
        }
        Why why = why();
        return why.origin().filter(it -> it.kind() == Origin.Kind.PROVISIONAL).isPresent()
                || why.inputs().stream().anyMatch(Traced::isProvisional);
    }

    /** Returns the same number, formula and inputs as a part of a calculation. */
    public Traced as(Message other) {
        return as(Label.of(other));
    }

    /** Returns the same number, formula and inputs under another label. */
    public Traced as(Label other) {
        Why found = held;
        return found == null
                ? new Traced(value, isFirm, other, this::why, null)
                : new Traced(value, isFirm, null, null, found.as(other));
    }

    /** Returns the same label, formula, inputs and origin with another value. */
    public Traced withValue(Value other) {
        Why found = held;
        return found == null
                ? new Traced(other, isFirm, given, this::why, null)
                : new Traced(other, isFirm, null, null, found);
    }

    /** Returns the sum of two numbers. */
    public static Traced sum(Message label, Traced left, Traced right) {
        return computed(label, left.value.plus(right.value), "{0} + {1}", left, right);
    }

    /**
     * Returns the sum of some numbers.
     *
     * @param parts the numbers, at least one
     */
    public static Traced sum(Message label, List<Traced> parts) {
        return sum(Label.of(label), parts);
    }

    /** Returns the sum of some numbers, at least one. */
    public static Traced sum(Label label, List<Traced> parts) {
        String formula =
                IntStream.range(0, parts.size())
                        .mapToObj(it -> "{" + it + "}")
                        .collect(Collectors.joining(" + "));
        return computed(
                label,
                parts.stream().map(Traced::value).reduce(Value::plus).orElseThrow(),
                formula,
                parts.toArray(Traced[]::new));
    }

    /** Returns the mean of some numbers, at least one; a single one is its own. */
    public static Traced mean(Message label, List<Traced> parts) {
        Traced sum = sum(label, parts);
        Value mean = sum.value.dividedBy(Value.ratio(BigDecimal.valueOf(parts.size())));
        return parts.size() == 1
                ? sum
                : computed(
                        label,
                        mean,
                        "(" + sum.formula().orElseThrow() + ") ÷ " + parts.size(),
                        parts.toArray(Traced[]::new));
    }

    /** Returns the difference of two numbers. */
    public static Traced difference(Message label, Traced left, Traced right) {
        return computed(label, left.value.minus(right.value), "{0} − {1}", left, right);
    }

    /** Returns the quotient of two numbers. */
    public static Traced quotient(Message label, Traced left, Traced right) {
        return computed(label, left.value.dividedBy(right.value), "{0} ÷ {1}", left, right);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Traced traced
                && value.equals(traced.value)
                && why().equals(traced.why());
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + label().hashCode();
    }

    @Override
    public String toString() {
        return "Traced[%s, %s, %s, %s, %s]"
                .formatted(label(), value, formula(), inputs(), origin());
    }
}
