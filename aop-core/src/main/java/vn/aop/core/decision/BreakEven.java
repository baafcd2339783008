package vn.aop.core.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;
import vn.aop.core.change.Payback;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.projection.Once;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;

/**
 * The rise of sales with which a proposal's own actions just pay back what it spends. It is the
 * same whatever rise is expected, and where none is known: what is expected only says in which
 * proportion the actions raise sales.
 *
 * <p>What actions bring grows in proportion to their lifts. With the greatest of them at a tenth,
 * {@code a} brought without them and {@code b} with them, {@code factor = (outlay − a) ÷ (b − a)},
 * and {@code factor} times the sales of that tenth are needed; beyond it where {@linkplain
 * StepCosts costs that rise in steps} are crossed on the way. Source: break-even analysis,
 * Horngren, "Cost Accounting", ch. 3; {@code docs/formulas/payback.md}.
 */
public final class BreakEven {

    private static final BigDecimal STEP = new BigDecimal("0.001");
    private static final int STEPS = 3;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Nobody should count on selling more than twice as much. */
    private static final BigDecimal MOST = BigDecimal.ONE;

    /** Nobody is asked to count on more than three times of what he expects himself. */
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(3);

    private static final Value NOTHING_MORE_SOLD =
            Value.undefined(Message.of("undefined.nothing-more-sold"));
    private static final Value NEVER = Value.undefined(Message.of("undefined.never-breaks-even"));

    private final OwnLifts tried;
    private final BigDecimal factor;
    private final BigDecimal most;
    private final Once<Optional<OwnLifts>> paying = new Once<>(this::firstThatPays);

    private BreakEven(OwnLifts tried, BigDecimal factor) {
        this.tried = tried;
        this.factor = factor;
        this.most = most(tried.assessment());
    }

    private static BigDecimal most(Assessment assessment) {
        Proposal proposal = assessment.proposal();
        List<Change> conditions = assessment.conditions();
        return proposal.unknownRise()
                .map(it -> OwnLifts.scale(it.action(), conditions).multiply(MOST))
                .or(
                        () ->
                                OwnLifts.expected(proposal, conditions)
                                        .map(it -> it.multiply(MOST_TIMES)))
                .map(MOST::min)
                .orElse(MOST);
    }

    /**
     * Returns the assessment with as much sold as anybody should count on, in the proportion that
     * the proposal tells; empty where no action of it raises sales.
     */
    public static Optional<Assessment> atMost(Assessment assessment) {
        return OwnLifts.of(assessment)
                .flatMap(it -> it.atMost(most(assessment)))
                .map(OwnLifts::assessment);
    }

    /**
     * Returns the assessment with the least sales, from what it has to the most that anybody should
     * count on, with which something is so; empty where it is not so with the most.
     *
     * @param isSo what is so with more sales too, once it is
     */
    public static Optional<Assessment> least(Assessment assessment, Predicate<Assessment> isSo) {
        BigDecimal most = most(assessment).setScale(STEP.scale(), RoundingMode.DOWN);
        return OwnLifts.of(assessment)
                .flatMap(it -> least(it, most, isSo))
                .map(OwnLifts::assessment);
    }

    private static Optional<OwnLifts> least(
            OwnLifts from, BigDecimal most, Predicate<Assessment> isSo) {
        BigDecimal low = from.greatest();
        BigDecimal high = most;
        Optional<OwnLifts> found = from.upTo(high, STEP).filter(it -> isSo.test(it.assessment()));
        while (found.isPresent() && high.subtract(low).compareTo(STEP) > 0) {
            BigDecimal middle = low.add(high).divide(TWO, STEP.scale(), RoundingMode.DOWN);
            Optional<OwnLifts> tried =
                    from.upTo(middle, STEP).filter(it -> isSo.test(it.assessment()));
            if (tried.isPresent()) {
                found = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return found;
    }

    /**
     * Returns whether conditions ask for sales: that nobody knew, or more than the proposal
     * expects. What it comes to with them is then the least.
     */
    public static boolean isAsked(Assessment assessment) {
        return !assessment.isOfUnknownRise()
                && assessment.conditions().stream()
                        .anyMatch(ActionRevision.Revise.class::isInstance)
                && OwnLifts.of(assessment).filter(OwnLifts::isMoreThanExpected).isPresent();
    }

    /** Returns it; empty where no action of the proposal raises sales, or no rise pays. */
    public static Optional<BreakEven> of(Assessment assessment) {
        return OwnLifts.of(assessment)
                .flatMap(OwnLifts::atTrial)
                .flatMap(it -> factor(it).map(factor -> new BreakEven(it, factor)));
    }

    /**
     * Returns by how much revenue of the year has to rise until what is spent has come back; where
     * sales rise by something else than the proposal's own actions, in proportion to what that
     * brings. Undefined where nothing more is sold, where every sale loses money, or where prices
     * or margins change besides.
     */
    public static Value sales(Assessment assessment) {
        Payback payback = assessment.tradeOff().payback();
        if (isOnOtherTerms(assessment)) {
            return NOTHING_MORE_SOLD;
        }
        return OwnLifts.of(assessment)
                .filter(it -> payback.isSpent())
                .flatMap(OwnLifts::atTrial)
                .map(it -> it.none().map(none -> sales(it, none)).orElse(NOTHING_MORE_SOLD))
                .orElseGet(() -> inProportion(assessment));
    }

    private static boolean isOnOtherTerms(Assessment assessment) {
        RevenuePlan before = assessment.before().plan().revenue();
        RevenuePlan after = assessment.after().plan().revenue();
        return !before.prices().equals(after.prices()) || !before.margins().equals(after.margins());
    }

    private static Value sales(OwnLifts tried, OwnLifts none) {
        Payback with = payback(tried);
        Payback alone = payback(none);
        if (with.brings().whyUndefined().isPresent()) {
            return with.brings();
        }
        if (alone.isPaid()) {
            return alone.sales();
        }
        return ofOutlay(tried, none)
                .map(it -> alone.sales().plus(with.sales().minus(alone.sales()).times(it)))
                .orElse(NEVER);
    }

    /** How many times as much more has to be sold, also beyond costs that rise in steps. */
    private static Optional<Value> times(StepCosts steps, Value brings, Value missing) {
        if (steps.isNone()) {
            return Optional.of(missing.dividedBy(brings)).filter(it -> brings.isPositive());
        }
        return steps.times(brings, missing);
    }

    private static Value inProportion(Assessment assessment) {
        Payback payback = assessment.tradeOff().payback();
        if (payback.brings().whyUndefined().isPresent()) {
            return payback.brings();
        }
        if (!payback.sales().isPositive()) {
            return NOTHING_MORE_SOLD;
        }
        return times(
                        new StepCosts(assessment.before(), assessment.after()),
                        payback.brings(),
                        Value.of(payback.outlay()))
                .map(payback.sales()::times)
                .orElse(NEVER);
    }

    /** The factor with which the outlay is paid and every promotion sells as much as pays. */
    private static Optional<BigDecimal> factor(OwnLifts tried) {
        List<Value> factors = new ArrayList<>();
        Promotion.in(tried.assessment()).stream()
                .filter(BreakEven::isLifted)
                .map(it -> it.needed().dividedBy(it.expected()))
                .forEach(factors::add);
        tried.none()
                .filter(it -> payback(it).isSpent() && !payback(it).isPaid())
                .map(it -> ofOutlay(tried, it).orElse(NEVER))
                .ifPresent(factors::add);
        return factors.stream().allMatch(Value::isPositive)
                ? factors.stream().flatMap(it -> it.number().stream()).max(BigDecimal::compareTo)
                : Optional.empty();
    }

    private static Optional<Value> ofOutlay(OwnLifts tried, OwnLifts none) {
        Payback with = payback(tried);
        Payback alone = payback(none);
        return times(
                new StepCosts(none.assessment().after(), tried.assessment().after()),
                with.brings().minus(alone.brings()),
                Value.of(with.outlay()).minus(alone.brings()));
    }

    private static Payback payback(OwnLifts lifts) {
        return lifts.assessment().tradeOff().payback();
    }

    /**
     * Returns the assessment with the actions that just pay, their lifts rounded up to a tenth of a
     * per cent; empty where sales would have to rise beyond what anybody should count on: to more
     * than twice as much, or by more than three times of what the proposal expects, each of the
     * share of its actions that conditions leave.
     */
    public Optional<Assessment> assessment() {
        return paying.get()
                .filter(it -> it.greatest().compareTo(most) <= 0)
                .map(OwnLifts::assessment);
    }

    /** Returns the greatest of their lifts, a share of last year's sales in the same months. */
    public Value lift() {
        return Value.ratio(
                paying.get().or(() -> tried.times(factor, STEP, 0)).orElse(tried).greatest());
    }

    /** Amounts are rounded, so the next step up may be the one that pays. */
    private Optional<OwnLifts> firstThatPays() {
        return IntStream.range(0, STEPS)
                .mapToObj(more -> tried.times(factor, STEP, more))
                .flatMap(Optional::stream)
                .filter(BreakEven::pays)
                .findFirst();
    }

    private static boolean pays(OwnLifts lifts) {
        Payback payback = payback(lifts);
        return (!payback.isSpent() || payback.isPaid())
                && Promotion.in(lifts.assessment()).stream()
                        .filter(BreakEven::isLifted)
                        .allMatch(Promotion::isPaid);
    }

    /** What is cut in price and not raised by these actions, they do not have to pay for alone. */
    private static boolean isLifted(Promotion promotion) {
        return promotion.expected().isPositive();
    }

    /** Returns the promotions of the proposal, with a rise that is tried where it is unknown. */
    public List<Promotion> promotions() {
        return Promotion.in(tried.assessment());
    }

    /** Returns the promotions of a proposal; of an unknown rise with what its actions cost. */
    public static List<Promotion> promotions(Assessment assessment) {
        return Promotion.in(OwnLifts.of(assessment).map(OwnLifts::assessment).orElse(assessment));
    }

    /**
     * Returns the assessment with the actions that just pay what they spend, compared with not
     * spending, and where that is paid, with giving up alone.
     */
    public static Optional<Assessment> paying(Assessment assessment) {
        Optional<Assessment> again =
                assessment.besidesGivingUp().filter(it -> !isShort(assessment) && isShort(it));
        return again.isEmpty()
                ? of(assessment).flatMap(BreakEven::assessment)
                : again.flatMap(
                        it ->
                                of(it).flatMap(BreakEven::assessment)
                                        .flatMap(
                                                paid ->
                                                        assessment.on(
                                                                together(assessment, it, paid))));
    }

    private static List<Change> together(Assessment whole, Assessment rest, Assessment paid) {
        List<Change> all = new ArrayList<>(whole.conditions());
        all.removeAll(rest.conditions());
        all.addAll(paid.conditions());
        return all;
    }

    /** Returns whether something is spent that does not come back, as far as anybody knows. */
    public static boolean isShort(Assessment assessment) {
        Payback payback = assessment.tradeOff().payback();
        return payback.isSpent() && !payback.isPaid();
    }

    /** Returns whether what an unknown rise is to pay for is paid without any. */
    public static boolean isPaidAnyway(Assessment assessment) {
        return OwnLifts.of(assessment)
                .flatMap(OwnLifts::none)
                .filter(it -> payback(it).isPaid())
                .isPresent();
    }

    /** Returns what makes an unknown rise one of sales that the plan does not have. */
    public static List<Problem> problems(Plan after, Proposal proposal) {
        return OwnLifts.problems(after, proposal);
    }

    /** Returns why nobody can tell what a proposal brings: the sales that it raises are unknown. */
    public static Optional<Message> whyUnknown(Assessment assessment) {
        Assessment tried = OwnLifts.of(assessment).map(OwnLifts::assessment).orElse(assessment);
        return tried.tradeOff().moreProfit().whyUndefined();
    }
}
