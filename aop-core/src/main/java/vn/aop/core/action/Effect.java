package vn.aop.core.action;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;

/**
 * What an action is expected to do to revenue.
 *
 * <p>In the k-th month since the action began, {@code min(1, k ÷ rampMonths)} of the lift is there.
 * For example a lift of 0.30 with three ramp months brings 0.10, 0.20, 0.30, 0.30 …
 *
 * @param channel the channel whose revenue is lifted, empty for all
 * @param group the product group whose revenue is lifted, empty for all
 * @param lift the lift as a share of the baseline of the same month, from −1
 * @param rampMonths how many months until the whole lift is there, 0 or 1 for at once
 * @param duration whether the lift stays after the action ends
 */
public record Effect(
        Optional<String> channel,
        Optional<String> group,
        BigDecimal lift,
        int rampMonths,
        Duration duration) {

    /** How long an effect stays. */
    public enum Duration {
        /** It stays after the action has ended. */
        LASTING,
        /** It ends with the action. */
        WHILE_RUNNING
    }

    public Effect {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(duration, "duration");
        if (lift.compareTo(BigDecimal.ONE.negate()) < 0) {
            throw new IllegalArgumentException(
                    "An effect lifts by %s; give a share of -1 or more".formatted(lift));
        }
        if (rampMonths < 0 || rampMonths > 120) {
            throw new IllegalArgumentException(
                    "An effect ramps up over %d months; give 0 to 120".formatted(rampMonths));
        }
        lift = Decimal.plain(lift);
    }

    /**
     * Returns a lift of a channel that stays after the action has ended and is there at once.
     *
     * @param lift as a share of the same months of last year: {@code 0.15} is 15 % more
     */
    public static Effect lifting(String channel, String lift) {
        return new Effect(
                Optional.of(channel), Optional.empty(), new BigDecimal(lift), 0, Duration.LASTING);
    }

    /** Returns the same lift of one product group only. */
    public Effect of(String onlyGroup) {
        return new Effect(channel, Optional.of(onlyGroup), lift, rampMonths, duration);
    }

    /** Returns the same lift that is there whole in the k-th month, 0 or 1 for at once. */
    public Effect within(int months) {
        return new Effect(channel, group, lift, months, duration);
    }

    /** Returns the same lift that ends with its action. */
    public Effect whileRunning() {
        return new Effect(channel, group, lift, rampMonths, Duration.WHILE_RUNNING);
    }

    /** Returns whether the effect reaches a channel and group. */
    public boolean reaches(String ofChannel, String ofGroup) {
        return channel.map(ofChannel::equals).orElse(true)
                && group.map(ofGroup::equals).orElse(true);
    }

    /**
     * Returns the lift that is there in a month.
     *
     * @param running the months in which the action runs
     * @param month any month
     * @return a share of the baseline, 0 before the action begins
     */
    public BigDecimal liftIn(Span running, YearMonth month) {
        boolean ended = month.isAfter(running.to()) && duration == Duration.WHILE_RUNNING;
        if (month.isBefore(running.from()) || ended) {
            return BigDecimal.ZERO;
        }
        long k = ChronoUnit.MONTHS.between(running.from(), month) + 1;
        return k >= rampMonths
                ? lift
                : Value.quotient(
                        lift.multiply(BigDecimal.valueOf(k)), BigDecimal.valueOf(rampMonths));
    }

    /** Returns the same effect with another lift. */
    public Effect withLift(BigDecimal other) {
        return new Effect(channel, group, other, rampMonths, duration);
    }
}
