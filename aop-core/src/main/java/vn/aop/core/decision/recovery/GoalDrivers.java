package vn.aop.core.decision.recovery;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.change.Difference;
import vn.aop.core.decision.recovery.FlexedPlan.Step;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * What of the sales, and of what they cost, took a goal without balances off the plan to date: how
 * much was sold, what of it, at which cost of goods and at which fees, each with what it moved the
 * goal by. How much is sold is told here of a ratio only; of an amount {@link ShortSales} does.
 *
 * @param review the review
 * @param goal the goal
 * @param flexed the plan for what was sold
 */
record GoalDrivers(MonthlyReview review, Goal goal, FlexedPlan flexed) {

    /** A share moved by less reads as nothing; so does an amount of less than this of revenue. */
    private static final BigDecimal LEAST_FELT = new BigDecimal("0.0005");

    private static final Selection SALES = Selection.of(AccountKind.REVENUE);

    static GoalDrivers of(MonthlyReview review, Goal goal) {
        return new GoalDrivers(
                review,
                goal,
                FlexedPlan.of(
                        review.planned().figures(), review.actuals().figures(), toDate(review)));
    }

    private static Span toDate(MonthlyReview review) {
        return review.plan().year().through(review.month());
    }

    /** Returns the places, the gravest first; the reason alone where the goal cannot be told. */
    List<Difference> places() {
        return whyUnknown()
                .map(this::unknown)
                .orElseGet(
                        () ->
                                steps().filter(this::isFelt)
                                        .sorted(Comparator.comparing(this::harm).reversed())
                                        .map(this::place)
                                        .toList());
    }

    /** The goal is told by all sales, so that all have to be known, by plan and as recorded. */
    private Optional<Message> whyUnknown() {
        return Stream.of(goal.metric(), Metric.of(SALES.account()))
                .flatMap(
                        metric ->
                                Stream.of(review.planned().source(), review.source())
                                        .map(it -> metric.value(it, toDate(review))))
                .flatMap(it -> it.whyUndefined().stream())
                .findFirst();
    }

    private List<Difference> unknown(Message reason) {
        return List.of(
                new Difference(
                        Place.goal(goal.id()),
                        Message.of("correct.look-unknown").with("reason", reason)));
    }

    private Stream<Step> steps() {
        Stream<Step> costs = Stream.of(Step.COST_OF_GOODS, Step.CHANNEL_FEES);
        return isShare() ? Stream.concat(Stream.of(Step.VOLUME, Step.MIX), costs) : costs;
    }

    private boolean isShare() {
        return goal.metric().unit() == Unit.RATIO;
    }

    private boolean isFelt(Step step) {
        BigDecimal whole = isShare() ? BigDecimal.ONE : flexed.sum(SALES, Step.PLANNED).getAmount();
        return harm(step).compareTo(whole.multiply(LEAST_FELT)) >= 0;
    }

    /** By how much a step takes the goal to the side that it does not want. */
    private BigDecimal harm(Step step) {
        Metric metric = goal.metric();
        BigDecimal moved =
                flexed.value(metric, step)
                        .minus(flexed.value(metric, step.before()))
                        .number()
                        .orElse(BigDecimal.ZERO);
        return goal.bound() == Bound.AT_LEAST ? moved.negate() : moved;
    }

    private Difference place(Step step) {
        return switch (step) {
            case MIX -> new Difference(Place.of(SALES.account()), mix());
            case COST_OF_GOODS -> dearer("correct.look-goods", AccountKind.COST_OF_GOODS, step);
            case CHANNEL_FEES -> dearer("correct.look-fees", AccountKind.CHANNEL_FEES, step);
            default -> new Difference(Place.of(SALES.account()), volume());
        };
    }

    private Message mix() {
        return Message.of("correct.look-mix")
                .with("moved", moved(Step.MIX))
                .with("parts", parts().shares());
    }

    private Message volume() {
        Money gap = flexed.sum(SALES, Step.VOLUME).minus(flexed.sum(SALES, Step.PLANNED));
        return Message.of(gap.isNegative() ? "correct.look-volume" : "correct.look-volume-over")
                .with("moved", moved(Step.VOLUME))
                .with("gap", gap.abs());
    }

    private Difference dearer(String key, AccountKind kind, Step step) {
        Selection cost = Selection.of(kind);
        List<Message> parts = parts().dearer(kind, step);
        return new Difference(
                Place.of(kind.id()),
                Message.of(parts.isEmpty() ? key : key + "-within")
                        .with("moved", moved(step))
                        .with("rate", ofSales(flexed.sum(cost, step)))
                        .with("plan", ofSales(flexed.sum(cost, step.before())))
                        .with("parts", parts));
    }

    private Value moved(Step step) {
        return Value.of(harm(step), goal.metric().unit());
    }

    private Value ofSales(Money amount) {
        return Value.of(amount).dividedBy(Value.of(flexed.sum(SALES, Step.MIX)));
    }

    private SoldParts parts() {
        return new SoldParts(review.plan().company(), flexed);
    }
}
