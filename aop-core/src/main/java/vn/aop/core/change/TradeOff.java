package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.estimate.FarFromPlan;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.Once;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.ThinStock;
import vn.aop.core.text.Message;

/**
 * What changes give up and what they gain: the projection of the plan after them less that of the
 * plan before. Cash, goods that run out and days beyond what there is are looked for from a month
 * on: nothing can be done any more about a month that is past.
 *
 * <p>Goals, cash and profit are compared with not spending: the free money of a line that they
 * claim is not counted as spent without them, as it is in the plan as it is, and what actions give
 * back and nothing claims again is not counted as spent with them.
 *
 * <pre>{@code
 * Plan after = plan.with(changes).orElseThrow(ProblemsException::new);
 * TradeOff.between(plan, after).worse().forEach(it -> tell(it.message()));
 * }</pre>
 *
 * <p>Source: {@code docs/formulas/trade-off.md}.
 *
 * <p>Each part is worked out when it is first asked for, and kept. Trade-offs of the same
 * projections from the same month on are equal, whatever their sides are called.
 */
public final class TradeOff {

    private static final Metric PROFIT = Metric.parse("operating_profit");
    private static final Metric REVENUE = Metric.parse("revenue");
    private static final BigDecimal MATERIAL = new BigDecimal("0.0002");

    private final TradeOffParts parts;
    private final Optional<RiseBounds> riseBounds;
    private final Optional<TradeOff> atMost;
    private final Caveats.Sides sides;
    private final Once<Payback> payback = new Once<>(() -> Payback.of(this));

    private TradeOff(
            TradeOffParts parts,
            Optional<RiseBounds> riseBounds,
            Optional<TradeOff> atMost,
            Caveats.Sides sides) {
        this.parts = requireNonNull(parts, "parts");
        this.riseBounds = requireNonNull(riseBounds, "riseBounds");
        this.atMost = requireNonNull(atMost, "atMost");
        this.sides = requireNonNull(sides, "sides");
    }

    /**
     * Returns the trade-off between a plan and another version of it.
     *
     * @param before the plan as it is
     * @param after the plan as it would be, of the same year and currency
     * @return what got worse and better, over the whole year
     */
    public static TradeOff between(Plan before, Plan after) {
        return between(Projection.of(before), Projection.of(after));
    }

    /**
     * Returns the trade-off between a plan and another version of it, from a month on.
     *
     * @param before the plan as it is
     * @param after the plan as it would be, of the same year and currency
     * @param from the first month in which something can still be done
     * @return what got worse and better
     */
    public static TradeOff between(Plan before, Plan after, YearMonth from) {
        return between(Projection.of(before), Projection.of(after), from);
    }

    /**
     * Returns the trade-off between two projections that are already made.
     *
     * @param before that of the plan as it is
     * @param after that of the plan as it would be
     * @return what got worse and better, over the whole year
     */
    public static TradeOff between(Projection before, Projection after) {
        return between(before, after, before.plan().year().first());
    }

    /**
     * Returns the trade-off between two projections, in which what runs short is looked for from a
     * month on.
     *
     * @param before that of the plan as it is
     * @param after that of the plan as it would be
     * @param month the first month in which something can still be done; the whole year counts
     *     where it is not in it
     * @return what got worse and better
     */
    public static TradeOff between(Projection before, Projection after, YearMonth month) {
        return of(before, after, month, before.plan().goals());
    }

    /** Returns the trade-off between two plans, with the goals that only the second has. */
    static TradeOff ofPlans(Projection before, Projection after) {
        Stream<Goal> added =
                after.plan().goals().stream().filter(it -> before.plan().goal(it.id()).isEmpty());
        return of(
                        before,
                        after,
                        before.plan().year().first(),
                        Stream.concat(before.plan().goals().stream(), added).toList())
                .called(Caveats.Sides.PLANS);
    }

    private static TradeOff of(
            Projection before, Projection after, YearMonth month, List<Goal> goals) {
        FiscalYear year = before.plan().year();
        YearMonth from = year.contains(month) ? month : year.first();
        return new TradeOff(
                new TradeOffParts(new BeforeAfter<>(before, after), from, goals),
                Optional.empty(),
                Optional.empty(),
                Caveats.Sides.CHOICE);
    }

    /**
     * Returns the same trade-off of changes of which nobody knows how much more they sell, from a
     * projection in which they sell nothing more.
     *
     * @param twice the projection in which twice as much is sold of what they are meant to raise,
     *     worked out where it is asked for
     */
    public TradeOff withUnknownRise(Supplier<Projection> twice) {
        RiseBounds bounds =
                new RiseBounds(
                        this, new Once<>(() -> between(versions().before(), twice.get(), from())));
        return new TradeOff(parts, Optional.of(bounds), Optional.empty(), sides);
    }

    /**
     * Returns the same trade-off of changes that ask for sales, which is what they come to at the
     * least.
     *
     * @param most what they come to with the most that anybody should count on
     */
    public TradeOff upTo(TradeOff most) {
        return new TradeOff(parts, riseBounds, Optional.of(most), sides);
    }

    /** Returns the same trade-off, told of other sides than of doing something or not. */
    public TradeOff called(Caveats.Sides others) {
        return new TradeOff(parts, riseBounds, atMost, others);
    }

    /** Returns the projections that are compared. */
    public BeforeAfter<Projection> versions() {
        return parts.versions();
    }

    /** Returns the month of the year from which on it is looked for what runs short. */
    public YearMonth from() {
        return parts.from();
    }

    /**
     * Tells on which figures both sides stand: the latest estimate after a month; empty where it is
     * the plan by itself.
     */
    public Optional<Message> basis() {
        Projection before = versions().before();
        return before.estimate()
                .map(
                        it -> {
                            Message by = Message.of("trade.by-estimate").with("month", it.last());
                            return FarFromPlan.told(before.asPlanned(), it.figures(), it.last())
                                    .map(
                                            far ->
                                                    Message.of("trade.by-estimate-far")
                                                            .with("basis", by)
                                                            .with("far", far))
                                    .orElse(by);
                        });
    }

    /** Returns every goal, core goals first, then by rank. */
    public List<GoalTrade> goals() {
        return riseBounds.map(RiseBounds::goals).orElseGet(parts::goals);
    }

    /** Returns every budget line of either plan, in their order. */
    public List<LineTrade> lines() {
        return parts.lines();
    }

    /**
     * Returns the cash of both years, where the opening cash is known; of an unknown rise that with
     * nothing more sold. Of what is decided, customers who pay ahead pay for it then and not before
     * ({@link vn.aop.core.projection.EarlyTakings}); two plans have each the cash that it plans.
     */
    public Optional<BeforeAfter<CashFlow>> cashFlow() {
        return sides == Caveats.Sides.PLANS ? parts.cash() : parts.cashOnceDecided();
    }

    /** Returns what the reserves hold together over the year. */
    public BeforeAfter<Money> reserve() {
        return new BeforeAfter<>(
                versions().before().plan().reserves(), versions().after().plan().reserves());
    }

    /** Returns every product group, in order. */
    public List<StockTrade> stock() {
        return riseBounds.map(RiseBounds::stock).orElseGet(parts::stock);
    }

    /** Returns the shelves that are emptied; none where nobody knows how much more is sold. */
    List<ThinStock> thinStock() {
        return isOfUnknownRise() ? List.of() : parts.thinStock();
    }

    /** Returns everybody in either plan, in order. */
    public List<PersonTrade> people() {
        return parts.people();
    }

    /**
     * Returns operating profit of the year, before without what is claimed of free money, after
     * without what actions give back and with what is spent beyond the budget; after is undefined
     * where the rise is unknown.
     */
    public BeforeAfter<Value> profit() {
        return new BeforeAfter<>(
                parts.years().value(PROFIT),
                isOfUnknownRise() ? RiseBounds.RISE_UNKNOWN : parts.years().valueWith(PROFIT));
    }

    /** Returns by how much that is higher after; known also where the year is not. */
    public Value profitChange() {
        return isOfUnknownRise() ? RiseBounds.RISE_UNKNOWN : parts.years().change(PROFIT);
    }

    /**
     * Returns, where nobody knows how much more is sold, what the changes come to at the least and
     * at the most; what differs between them is unknown then, and not that of a rise of 0.
     */
    public Optional<RiseBounds> riseBounds() {
        return riseBounds;
    }

    /**
     * Returns, where the changes ask for sales, so that this is what they come to at the least,
     * what they come to with the most that anybody should count on.
     */
    public Optional<TradeOff> atMost() {
        return atMost;
    }

    /**
     * Tells that the figures are those of selling just as much as the changes ask for; empty where
     * they ask for none.
     */
    public Optional<Message> atLeast() {
        return atMost.map(it -> Message.of("trade.at-least"));
    }

    /** Returns whether nobody knows how much more is sold, so that not all of it is known. */
    public boolean isOfUnknownRise() {
        return riseBounds.isPresent();
    }

    /**
     * Returns whether a goal is worse off however much more is sold, so that its status is the
     * better of those with nothing more and with twice as much: what it comes to at best.
     */
    public boolean isAtBest(GoalTrade trade) {
        return riseBounds.filter(it -> it.isAtBest(trade)).isPresent();
    }

    /** Returns whether what runs short is looked for in every month of the year. */
    public boolean isOfWholeYear() {
        return from().equals(versions().before().plan().year().first());
    }

    /** Returns the months that end with the least cash, of those that are looked at. */
    public Optional<CashTrade> cash() {
        return riseBounds.isPresent()
                ? riseBounds.flatMap(RiseBounds::cash)
                : cashFlow().map(it -> CashTrade.of(it, from()));
    }

    /**
     * Tells which money only goes from budget lines to others: of their kind, so that nothing more
     * is spent, or else that the budget as a whole is the same; empty where none does.
     */
    public Optional<Message> moved() {
        return MovedMoney.in(lines()).told(lines());
    }

    /**
     * Tells which budget lines cost more or less than before because what their {@link
     * vn.aop.core.budget.Driver} follows differs; empty where none does, or nobody knows how much
     * more is sold.
     */
    public Optional<Message> followed() {
        List<LineTrade> following =
                LineTrade.following(versions().before().plan(), versions().after().plan());
        return isOfUnknownRise() || following.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of("trade.followed")
                                .with(
                                        "lines",
                                        following.stream().map(LineTrade::followed).toList()));
    }

    /**
     * Returns of what a share would be that gets better only because what it is a share of falls:
     * its part and its whole. Empty where the part rises, or the metric is no share. For example
     * the share of online sales rises where the store sells less.
     */
    public Optional<BeforeAfter<Metric>> fallenShare(GoalTrade trade) {
        boolean isGained = trade.isBetter() && trade.goal().bound() == Bound.AT_LEAST;
        return isOfUnknownRise() || !isGained
                ? Optional.empty()
                : parts.years().fallenShare(trade.goal().metric());
    }

    /** Returns what has to be known beside the figures, so that they are read as they are meant. */
    public Caveats caveats() {
        return new Caveats(this, sides);
    }

    /** Returns the budget lines that differ besides what is only moved, less and more of it. */
    public List<LineTrade> besidesMoved() {
        return MovedMoney.in(lines()).rest(lines());
    }

    /**
     * Returns by how much operating profit of the year rises where all that is allowed is spent.
     */
    public Value moreProfit() {
        return moreOf(PROFIT);
    }

    /**
     * Returns whether something is spent that would not be otherwise, whatever it brings: {@link
     * Payback#isSpent} without working out what pays it back.
     */
    public boolean isSpent() {
        return parts.outlay().isPositive();
    }

    /** What is spent that would not be otherwise. */
    Money outlay() {
        return parts.outlay();
    }

    /** Returns whether all of it is known, so that where nothing is told there is nothing. */
    public boolean isKnown() {
        return profitChange().whyUndefined().isEmpty() && !payback().isUntold();
    }

    /** Tells of which goals nothing is known, where nothing is told to get worse, or better. */
    public Optional<Message> unknownGoals() {
        return new Differences(this).unknownGoals();
    }

    /** By how much revenue of the year rises. */
    Value moreSales() {
        return moreOf(REVENUE);
    }

    private Value moreOf(Metric metric) {
        return isOfUnknownRise()
                ? RiseBounds.RISE_UNKNOWN
                : versions().before().change(metric, versions().after());
    }

    /**
     * Returns what got worse; of goals, cash and profit only what matters to a business of this
     * size.
     *
     * @return the gravest first: goals that fall to a worse status, then goals whose metric moves
     *     away (core goals and higher ranks before others in both), cash, months below its floor,
     *     the reserve, people, stock, lines of which actions use more than they allow, profit; last
     *     that not all is known, where unknown sales are lifted or lowered. Empty where nothing got
     *     worse
     */
    public List<Difference> worse() {
        return new Differences(this).worse();
    }

    /** Returns what is lost by spending, against not spending; empty where nothing is. */
    public Optional<Difference> loss() {
        return new Differences(this).loss();
    }

    /**
     * Returns what got better; of goals, cash and profit only what matters to a business of this
     * size.
     *
     * @return it in the same order as {@link #worse}; empty where nothing got better
     */
    public List<Difference> better() {
        return new Differences(this).better();
    }

    /**
     * Returns how much of a goal's gap its actions are expected to close before and after; 1 closes
     * it. It is worked out when it is asked for, as it takes longer than all the rest.
     */
    public BeforeAfter<Value> coverage(GoalTrade trade) {
        return riseBounds.map(it -> it.coverage(trade)).orElseGet(() -> planned(trade));
    }

    private BeforeAfter<Value> planned(GoalTrade trade) {
        Goal later = versions().after().plan().goal(trade.goal().id()).orElse(trade.goal());
        return new BeforeAfter<>(
                versions().before().coverage(trade.goal()).value(),
                versions().after().coverage(later).value());
    }

    /**
     * Returns from which amount of money on a difference is told as a gain or a loss: 0.02 % of the
     * planned revenue of the year, as far as it is known, for example 1 million of 5 billion; empty
     * where no revenue is planned, and then every amount counts.
     */
    public Optional<BigDecimal> materialAmount() {
        Projection before = versions().before();
        return before.asKnown(REVENUE)
                .number()
                .filter(it -> it.signum() > 0)
                .map(it -> it.multiply(MATERIAL));
    }

    /** Returns what is spent and what pays it back, compared with not spending it. */
    public Payback payback() {
        return payback.get();
    }

    /** Returns the trade of a goal, if the plan has it. */
    public Optional<GoalTrade> goal(String id) {
        return goals().stream().filter(it -> it.goal().id().equals(id)).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TradeOff that
                && versions().equals(that.versions())
                && from().equals(that.from())
                && riseBounds.equals(that.riseBounds)
                && atMost.equals(that.atMost);
    }

    @Override
    public int hashCode() {
        return Objects.hash(versions(), from(), riseBounds, atMost);
    }

    @Override
    public String toString() {
        return "Trade-off from %s on: %s".formatted(from(), goals());
    }
}
