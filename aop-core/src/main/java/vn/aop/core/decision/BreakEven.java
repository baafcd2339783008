package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.Payback;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Revised;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/**
 * The rise of sales with which a proposal's own actions just pay back what it spends.
 *
 * <p>What actions bring grows in proportion to their lifts: with {@code a} brought without them and
 * {@code b} with them, {@code factor = (outlay − a) ÷ (b − a)}; the lifts are rounded up to a tenth
 * of a per cent. Source: break-even analysis, Horngren, "Cost Accounting", ch. 3; {@code
 * docs/formulas/payback.md}.
 *
 * @param question the question with the actions that just pay
 * @param lift the greatest of their lifts, a share of last year's sales in the same months
 * @param sales by how much revenue of the year rises with them
 */
public record BreakEven(Question question, Value lift, Value sales) {

    private static final BigDecimal TRIAL = new BigDecimal("0.1");
    private static final BigDecimal STEP = new BigDecimal("0.001");
    private static final int STEPS = 3;
    private static final Problem NO_ACTION =
            Problem.at(Place.of("unknownRise").then("action"), "decision.no-own-action");
    private static final Problem NO_SALES =
            Problem.at(Place.of("unknownRise"), "decision.no-such-sales");

    /** Nobody should count on selling more than twice as much. */
    private static final BigDecimal MOST = BigDecimal.ONE;

    public BreakEven {
        requireNonNull(question, "question");
        requireNonNull(lift, "lift");
        requireNonNull(sales, "sales");
    }

    /** Returns it; empty where no rise within reach pays. */
    public static Optional<BreakEven> of(Question question) {
        Optional<Question> tried =
                question.isOfUnknownRise() ? withTrial(question) : Optional.of(question);
        return tried.filter(it -> it.own().stream().anyMatch(BreakEven::lifts))
                .flatMap(BreakEven::scaled);
    }

    /** Returns what makes an unknown rise one of sales that the plan does not have. */
    public static List<Problem> problems(Plan after, Proposal proposal) {
        return proposal.unknownRise().stream()
                .flatMap(
                        rise ->
                                after
                                        .action(rise.action())
                                        .filter(action -> action.effects().isEmpty())
                                        .map(action -> after.with(List.of(tried(rise, action))))
                                        .map(Revised::problems)
                                        .map(found -> found.isEmpty() ? found : List.of(NO_SALES))
                                        .orElse(List.of(NO_ACTION))
                                        .stream())
                .toList();
    }

    /** Returns why nobody can tell what a question brings: the sales that it raises are unknown. */
    public static Optional<Message> whyUnknown(Question question) {
        Question tried =
                question.isOfUnknownRise() ? withTrial(question).orElse(question) : question;
        return tried.tradeOff().payback().brings().whyUndefined();
    }

    private static Change tried(Proposal.UnknownRise rise, Action action) {
        Effect effect =
                new Effect(rise.channel(), rise.group(), TRIAL, 0, Effect.Duration.WHILE_RUNNING);
        return new ActionChange.Revise(action.withEffects(List.of(effect)));
    }

    /** The unknown rise as one of a tenth, from which the rest follows in proportion. */
    private static Optional<Question> withTrial(Question question) {
        Proposal.UnknownRise rise = question.proposal().unknownRise().orElseThrow();
        return question.after()
                .plan()
                .action(rise.action())
                .map(it -> tried(rise, it))
                .flatMap(it -> question.on(Conditions.with(question.conditions(), it)));
    }

    private static boolean lifts(Action action) {
        return action.effects().stream().anyMatch(it -> it.lift().signum() > 0);
    }

    private static Optional<BreakEven> scaled(Question tried) {
        return factor(tried).flatMap(factor -> firstThatPays(tried, factor));
    }

    /** The factor with which the outlay is paid and every promotion sells as much as pays. */
    private static Optional<BigDecimal> factor(Question tried) {
        List<Promotion> unpaid = Promotion.in(tried).stream().filter(it -> !it.isPaid()).toList();
        List<Optional<BigDecimal>> factors = new ArrayList<>();
        unpaid.forEach(it -> factors.add(positive(it.needed().dividedBy(it.expected()))));
        if (owes(tried)) {
            factors.add(
                    revised(tried, it -> it.signum() > 0 ? BigDecimal.ZERO : it)
                            .flatMap(without -> factor(tried, without)));
        } else if (unpaid.isEmpty()) {
            factors.add(Optional.of(BigDecimal.ONE));
        }
        return factors.stream().allMatch(Optional::isPresent)
                ? factors.stream().flatMap(Optional::stream).max(BigDecimal::compareTo)
                : Optional.empty();
    }

    private static boolean owes(Question tried) {
        Payback payback = tried.tradeOff().payback();
        boolean isGuessed = tried.proposal().unknownRise().isPresent();
        return payback.isSpent() && (isGuessed || !payback.isPaid());
    }

    private static Optional<BigDecimal> factor(Question tried, Question without) {
        Payback payback = tried.tradeOff().payback();
        Value alone = without.tradeOff().payback().brings();
        Value owed = Value.of(payback.outlay()).minus(alone);
        return positive(owed.dividedBy(payback.brings().minus(alone)));
    }

    private static Optional<BigDecimal> positive(Value factor) {
        return factor.number().filter(it -> it.signum() > 0);
    }

    /** Amounts are rounded, so the next step up may be the one that pays. */
    private static Optional<BreakEven> firstThatPays(Question tried, BigDecimal factor) {
        for (int step = 0; step < STEPS; step++) {
            BigDecimal more = STEP.multiply(BigDecimal.valueOf(step));
            Optional<Question> paid =
                    revised(tried, it -> it.signum() > 0 ? up(it.multiply(factor)).add(more) : it)
                            .filter(BreakEven::pays);
            if (paid.isPresent()) {
                return paid.map(BreakEven::told).filter(BreakEven::isWithinReach);
            }
        }
        return Optional.empty();
    }

    private static boolean pays(Question question) {
        Payback payback = question.tradeOff().payback();
        return (!payback.isSpent() || payback.isPaid())
                && Promotion.in(question).stream().allMatch(Promotion::isPaid);
    }

    private static BigDecimal up(BigDecimal lift) {
        return lift.setScale(STEP.scale(), RoundingMode.UP);
    }

    private static BreakEven told(Question paid) {
        BigDecimal greatest =
                paid.own().stream()
                        .flatMap(it -> it.effects().stream())
                        .map(Effect::lift)
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
        return new BreakEven(paid, Value.ratio(greatest), paid.tradeOff().payback().sales());
    }

    private boolean isWithinReach() {
        return lift.number().filter(it -> it.compareTo(MOST) <= 0).isPresent();
    }

    /** The question with other lifts of its own actions. */
    private static Optional<Question> revised(Question question, UnaryOperator<BigDecimal> lift) {
        List<Change> conditions = new ArrayList<>(question.conditions());
        for (Action action : question.own()) {
            List<Effect> effects =
                    action.effects().stream()
                            .map(it -> it.withLift(lift.apply(it.lift())))
                            .toList();
            if (!effects.equals(action.effects())) {
                conditions =
                        Conditions.with(
                                conditions, new ActionChange.Revise(action.withEffects(effects)));
            }
        }
        return question.on(conditions);
    }
}
