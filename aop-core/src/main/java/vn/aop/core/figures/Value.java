package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.joda.money.Money;
import vn.aop.core.text.Message;

/**
 * What a metric comes to: a number with its unit, or undefined with the reason.
 *
 * <p>Undefined is a value of its own. It is never 0; arithmetic with it is undefined for the same
 * reason. Quotients are kept to 34 significant digits ({@link MathContext#DECIMAL128}); sums,
 * differences and products are exact.
 */
public sealed interface Value {

    /** The precision of quotients. */
    MathContext PRECISION = MathContext.DECIMAL128;

    /** Returns the number, or empty where undefined. */
    Optional<BigDecimal> number();

    /** Returns the reason why there is no number, or empty where there is one. */
    Optional<Message> whyUndefined();

    /**
     * A number.
     *
     * @param amount the number itself
     * @param unit what it counts
     */
    record Defined(BigDecimal amount, Unit unit) implements Value {

        public Defined {
            requireNonNull(amount, "amount");
            requireNonNull(unit, "unit");
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(amount);
        }

        @Override
        public Optional<Message> whyUndefined() {
            return Optional.empty();
        }

        /** Two numbers are equal when they are the same number of the same unit, at any scale. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Defined defined
                    && unit.equals(defined.unit)
                    && amount.compareTo(defined.amount) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * unit.hashCode() + amount.stripTrailingZeros().hashCode();
        }
    }

    /**
     * The absence of a number.
     *
     * @param reason why there is none
     */
    record Undefined(Message reason) implements Value {

        public Undefined {
            requireNonNull(reason, "reason");
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }

        @Override
        public Optional<Message> whyUndefined() {
            return Optional.of(reason);
        }
    }

    /**
     * Returns a quotient to {@link #PRECISION}, equal in every digit to {@code
     * BigDecimal.divide(divisor, PRECISION)}, but much sooner where it comes out even after a few
     * digits, as shares of a lift do.
     *
     * @throws ArithmeticException if the divisor is 0
     */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        int scale = dividend.scale() - divisor.scale();
        BigDecimal few = dividend.divide(divisor, scale + 4, RoundingMode.DOWN);
        boolean isEven = few.signum() != 0 && few.multiply(divisor).compareTo(dividend) == 0;
        if (!isEven || few.precision() > PRECISION.getPrecision()) {
            return dividend.divide(divisor, PRECISION);
        }
        BigDecimal shortest = few.stripTrailingZeros();
        return shortest.scale() < scale ? shortest.setScale(scale) : shortest;
    }

    /** Returns an amount of money as a value. */
    static Value of(Money money) {
        return new Defined(money.getAmount(), Unit.MONEY);
    }

    /** Returns a number of a unit as a value. */
    static Value of(BigDecimal amount, Unit unit) {
        return new Defined(amount, unit);
    }

    /** Returns a ratio as a value. */
    static Value ratio(BigDecimal ratio) {
        return new Defined(ratio, Unit.RATIO);
    }

    /** Returns an undefined value; see {@link Message#of} for the arguments. */
    static Value undefined(Message reason) {
        return new Undefined(reason);
    }

    /** Returns the sum. A pure number takes the unit of the other side. */
    default Value plus(Value other) {
        return combine(other, BigDecimal::add);
    }

    /** Returns the difference. A pure number takes the unit of the other side. */
    default Value minus(Value other) {
        return combine(other, BigDecimal::subtract);
    }

    /** Returns the product, in the unit that it has; see {@link Unit#times}. */
    default Value times(Value other) {
        if (this instanceof Defined left && other instanceof Defined right) {
            Unit unit = left.unit() == Unit.RATIO ? right.unit() : left.unit();
            return new Defined(
                    left.amount().multiply(right.amount()),
                    left.unit().times(right.unit()).orElse(unit));
        }
        return this instanceof Undefined ? this : other;
    }

    /**
     * Returns the quotient, in the unit that it has, see {@link Unit#dividedBy}: a ratio where both
     * sides have the same unit. By zero it is undefined.
     */
    default Value dividedBy(Value divisor) {
        if (this instanceof Defined left && divisor instanceof Defined right) {
            if (right.amount().signum() == 0) {
                return undefined(Message.of("undefined.division-by-zero"));
            }
            Unit unit = left.unit().dividedBy(right.unit()).orElse(left.unit());
            return new Defined(quotient(left.amount(), right.amount()), unit);
        }
        return this instanceof Undefined ? this : divisor;
    }

    /** Returns the number with its sign turned. */
    default Value negated() {
        return this instanceof Defined left
                ? new Defined(left.amount().negate(), left.unit())
                : this;
    }

    /**
     * Returns whether it is a number above 0; what is undefined is not. For example {@code
     * revenue.minus(cost).isPositive()} where something is earned.
     */
    default boolean isPositive() {
        return number().filter(it -> it.signum() > 0).isPresent();
    }

    private Value combine(Value other, BinaryOperator<BigDecimal> operation) {
        if (this instanceof Defined left && other instanceof Defined right) {
            Unit unit = left.unit() == Unit.RATIO ? right.unit() : left.unit();
            return new Defined(operation.apply(left.amount(), right.amount()), unit);
        }
        return this instanceof Undefined ? this : other;
    }
}
