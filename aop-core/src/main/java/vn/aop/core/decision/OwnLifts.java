package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * By how much a proposal's own actions are to raise sales, which can be tried otherwise.
 *
 * @param assessment the assessment with those actions, at least one of which raises sales
 */
record OwnLifts(Assessment assessment) {

    private static final BigDecimal TRIAL = new BigDecimal("0.1");
    private static final int EXACT = 12;
    private static final int ROUNDED = 9;
    private static final Problem NO_ACTION =
            Problem.at(Place.of("unknownRise").then("action"), "decision.no-own-action");
    private static final Problem NO_SALES =
            Problem.at(Place.of("unknownRise"), "decision.no-such-sales");

    OwnLifts {
        requireNonNull(assessment, "assessment");
    }

    /**
     * Returns them; an unknown rise is one of a tenth. Empty where no action says which sales it
     * raises.
     */
    static Optional<OwnLifts> of(Assessment assessment) {
        Optional<Assessment> known =
                assessment.isOfUnknownRise() ? guessed(assessment) : Optional.of(assessment);
        return known.map(OwnLifts::new)
                .filter(it -> it.lifts().anyMatch(lift -> lift.signum() >= 0));
    }

    private static Optional<Assessment> guessed(Assessment assessment) {
        Proposal.UnknownRise rise = assessment.proposal().unknownRise().orElseThrow();
        return assessment
                .after()
                .plan()
                .action(rise.action())
                .map(it -> guessed(rise, it, TRIAL))
                .flatMap(it -> assessment.revising(List.of(it)));
    }

    /**
     * Returns a plan in which twice as much is sold of what a proposal is meant to raise; done on
     * half the scale, half as much more.
     */
    static Optional<Plan> twice(Proposal proposal, List<Change> conditions, Plan after) {
        return proposal.unknownRise()
                .flatMap(
                        rise ->
                                after.action(rise.action())
                                        .map(it -> guessed(rise, it, scale(it.id(), conditions))))
                .flatMap(it -> after.with(List.of(it)).value());
    }

    private static ActionRevision.Revise guessed(
            Proposal.UnknownRise rise, Action action, BigDecimal lift) {
        Effect effect =
                new Effect(rise.channel(), rise.group(), lift, 0, Effect.Duration.WHILE_RUNNING);
        return new ActionRevision.Revise(action.withEffects(List.of(effect)));
    }

    /** Returns what makes an unknown rise one of sales that the plan does not have. */
    static List<Problem> problems(Plan after, Proposal proposal) {
        return proposal.unknownRise().stream()
                .flatMap(
                        rise ->
                                after
                                        .action(rise.action())
                                        .filter(action -> action.effects().isEmpty())
                                        .map(
                                                action ->
                                                        after.with(
                                                                List.of(
                                                                        guessed(
                                                                                rise, action,
                                                                                TRIAL))))
                                        .map(Validated::problems)
                                        .map(found -> found.isEmpty() ? found : List.of(NO_SALES))
                                        .orElse(List.of(NO_ACTION))
                                        .stream())
                .toList();
    }

    /**
     * Returns the greatest rise that a proposal says it expects, as far as the conditions leave the
     * scale: half an action, half of its rise. Empty where it knows none.
     */
    static Optional<BigDecimal> expected(Proposal proposal, List<Change> conditions) {
        return proposal.changes().stream()
                .filter(it -> proposal.unknownRise().isEmpty())
                .filter(ActionChange.Add.class::isInstance)
                .map(it -> ((ActionChange.Add) it).added())
                .flatMap(action -> expected(action, scale(action.id(), conditions)))
                .filter(it -> it.signum() > 0)
                .max(BigDecimal::compareTo);
    }

    private static Stream<BigDecimal> expected(Action action, BigDecimal scale) {
        return action.effects().stream().map(it -> it.lift().multiply(scale));
    }

    /** Returns the share of an action that conditions leave, 1 where none of them scales it. */
    static BigDecimal scale(String action, List<Change> conditions) {
        return conditions.stream()
                .filter(ActionRevision.Scale.class::isInstance)
                .map(ActionRevision.Scale.class::cast)
                .filter(it -> it.action().equals(action) && it.since().isEmpty())
                .map(ActionRevision.Scale::factor)
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    /** Of several actions only that of which nobody knows the rise, where there is such a one. */
    private Stream<Action> tried() {
        Optional<String> unknown =
                assessment.proposal().unknownRise().map(Proposal.UnknownRise::action);
        return assessment.own().stream().filter(it -> unknown.map(it.id()::equals).orElse(true));
    }

    private Stream<BigDecimal> lifts() {
        return tried().flatMap(it -> it.effects().stream()).map(Effect::lift);
    }

    /** Returns the greatest of them, a share of last year's sales in the same months, 0 or more. */
    BigDecimal greatest() {
        return lifts().reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /**
     * Returns them in the same proportion, the greatest being a tenth; all of them, if all are 0.
     */
    Optional<OwnLifts> atTrial() {
        BigDecimal greatest = greatest();
        if (greatest.compareTo(TRIAL) == 0) {
            return Optional.of(this);
        }
        return greatest.signum() == 0
                ? with(it -> TRIAL)
                : with(it -> it.multiply(TRIAL).divide(greatest, EXACT, RoundingMode.HALF_EVEN));
    }

    /** Returns them in the same proportion, the greatest being as much as somebody counts on. */
    Optional<OwnLifts> atMost(BigDecimal most) {
        return atTrial().flatMap(it -> it.with(lift -> lift.multiply(most).divide(TRIAL)));
    }

    /** Returns them in the same proportion up to the greatest, each rounded up to a step. */
    Optional<OwnLifts> upTo(BigDecimal greatest, BigDecimal step) {
        return atTrial().flatMap(it -> it.times(greatest.divide(TRIAL), step, 0));
    }

    /** Returns whether they are more than the proposal says, which may know none. */
    boolean isMoreThanExpected() {
        return expected(assessment.proposal(), assessment.conditions())
                .map(it -> greatest().compareTo(it) > 0)
                .orElse(assessment.proposal().unknownRise().isPresent());
    }

    /** Returns the assessment without them; what an action takes from other sales stays. */
    Optional<OwnLifts> none() {
        return with(it -> BigDecimal.ZERO);
    }

    /** Returns so many times as much of them, each rounded up to a step, and so many steps more. */
    Optional<OwnLifts> times(BigDecimal factor, BigDecimal step, int more) {
        BigDecimal besides = step.multiply(BigDecimal.valueOf(more));
        return with(it -> it.signum() == 0 ? it : up(it.multiply(factor), step).add(besides));
    }

    /** What comes out even but for the last of many digits is even. */
    private static BigDecimal up(BigDecimal lift, BigDecimal step) {
        return lift.setScale(ROUNDED, RoundingMode.HALF_EVEN)
                .setScale(step.scale(), RoundingMode.UP);
    }

    private Optional<OwnLifts> with(UnaryOperator<BigDecimal> lift) {
        List<ActionRevision.Revise> revisions =
                tried().map(it -> new ActionRevision.Revise(lifting(it, lift)))
                        .filter(it -> !isAsItIs(it.revised()))
                        .toList();
        return revisions.isEmpty()
                ? Optional.of(this)
                : assessment.revising(revisions).map(OwnLifts::new);
    }

    private static Action lifting(Action action, UnaryOperator<BigDecimal> lift) {
        return action.withEffects(
                action.effects().stream()
                        .map(it -> it.lift().signum() < 0 ? it : it.withLift(lift.apply(it.lift())))
                        .toList());
    }

    private boolean isAsItIs(Action revised) {
        return assessment.after().plan().action(revised.id()).filter(revised::equals).isPresent();
    }
}
