package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * What changes do to one goal.
 *
 * @param goal the goal as it is before, or as it will be where it is new
 * @param other another goal that takes its place under its id, by another metric or on the other
 *     side; empty where it is the same goal. Of two goals neither metrics nor targets are compared
 * @param value its metric over the planned year; without the changes also without the free money
 *     that they claim, with them also without what actions give back, and with what they spend
 *     beyond the budget
 * @param change by how much the metric moves, positive where the number rises; known also where the
 *     year is not, as {@link Projection#change} tells; undefined between two goals
 * @param target its target level; differs only after a rebase
 * @param status where the plan leads it
 */
public record GoalTrade(
        Goal goal,
        Optional<Goal> other,
        BeforeAfter<Value> value,
        Value change,
        BeforeAfter<Value> target,
        BeforeAfter<GoalStatus> status) {

    private static final Value OTHER_GOAL = Value.undefined(Message.of("undefined.other-goal"));
    private static final BigDecimal MATERIAL = new BigDecimal("0.0005");

    public GoalTrade {
        requireNonNull(goal, "goal");
        requireNonNull(other, "other");
        requireNonNull(value, "value");
        requireNonNull(change, "change");
        requireNonNull(target, "target");
        requireNonNull(status, "status");
    }

    /** Statuses are those of the plan as it is and as it would be, with all that it allows. */
    static GoalTrade of(Goal goal, NotSpending years) {
        Plan before = years.before().plan();
        Projection after = years.after();
        Goal later = after.plan().goal(goal.id()).orElse(goal);
        BeforeAfter<Value> planned =
                new BeforeAfter<>(years.allowed(goal.metric()), years.allowedWith(later.metric()));
        BeforeAfter<Value> value =
                years.isAsPlanned()
                        ? planned
                        : new BeforeAfter<>(
                                years.value(goal.metric()), years.valueWith(later.metric()));
        BeforeAfter<Value> target =
                new BeforeAfter<>(
                        target(before.goal(goal.id()).isPresent() ? before : after.plan(), goal),
                        target(after.plan(), later));
        Optional<Goal> other = Optional.of(later).filter(it -> isOther(goal, it));
        return new GoalTrade(
                goal,
                other,
                value,
                other.isEmpty() ? years.change(goal.metric()) : OTHER_GOAL,
                target,
                new BeforeAfter<>(
                        GoalStatus.of(goal, target.before().number(), planned.before().number()),
                        GoalStatus.of(later, target.after().number(), planned.after().number())));
    }

    private static boolean isOther(Goal goal, Goal later) {
        return !goal.metric().equals(later.metric()) || goal.bound() != later.bound();
    }

    /** Returns whether another goal takes its place under its id. */
    public boolean isOfAnother() {
        return other.isPresent();
    }

    /** Returns whether it moves by a known amount while its level is unknown before and after. */
    public boolean isOnlyChangeKnown() {
        return value.before().number().isEmpty() && change.number().isPresent();
    }

    /** Returns by how much the metric moves, to either side. */
    public Value by() {
        return change.number().filter(it -> it.signum() < 0).isPresent()
                ? change.negated()
                : change;
    }

    private static Value target(Plan plan, Goal goal) {
        return GoalTarget.value(plan, goal);
    }

    /** Returns whether the metric moves away from the side on which the goal wants it. */
    public boolean isWorse() {
        return lost().isPositive();
    }

    /** Returns whether the metric moves towards the side on which the goal wants it. */
    public boolean isBetter() {
        return lost().number().filter(it -> it.signum() < 0).isPresent();
    }

    /**
     * Returns whether a {@linkplain TradeOff#coverage coverage} moves to the other side than the
     * goal, with the target as it was: it counts what the actions that serve the goal sell, and not
     * what they spend.
     */
    public boolean isAgainst(BeforeAfter<Value> coverage) {
        int moved =
                coverage.after()
                        .minus(coverage.before())
                        .number()
                        .map(BigDecimal::signum)
                        .orElse(0);
        return target.isSame() && (moved > 0 ? isWorse() : moved < 0 && isBetter());
    }

    /** Returns whether a rebase makes the target easier to reach. */
    public boolean isEased() {
        return demand().filter(it -> it.signum() < 0).isPresent();
    }

    /** Returns whether a rebase makes the target harder to reach. */
    public boolean isRaised() {
        return demand().filter(it -> it.signum() > 0).isPresent();
    }

    /** By how much more is asked for, in the metric's unit; of two goals nobody can tell. */
    private Optional<BigDecimal> demand() {
        if (isOfAnother()) {
            return Optional.empty();
        }
        Value moved = target.after().minus(target.before());
        return (goal.bound() == Bound.AT_LEAST ? moved : moved.negated()).number();
    }

    /**
     * Returns how far the metric moves to the wrong side as a share of the target: {@code (before −
     * after) ÷ |target|} for a goal of at least, the other way round for at most; negative where it
     * moves to the right side, empty where that is not known or the target is 0. Source: {@code
     * docs/formulas/trade-off.md}.
     */
    public Optional<BigDecimal> loss() {
        Value size =
                target.before()
                        .number()
                        .map(it -> Value.of(it.abs(), unit()))
                        .orElse(target.before());
        return lost().dividedBy(size).number();
    }

    /**
     * Returns whether the metric moves by so much that people would notice: by 0.05 % of the
     * target, or at all where the target gives no share, or into another status.
     */
    public boolean isMaterial() {
        return !status.isSame() || loss().map(it -> it.abs().compareTo(MATERIAL) >= 0).orElse(true);
    }

    /** By how much the metric moves to the wrong side. */
    private Value lost() {
        return goal.bound() == Bound.AT_LEAST ? change.negated() : change;
    }

    private Unit unit() {
        return goal.metric().unit();
    }
}
