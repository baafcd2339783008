package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

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
 * @param versions the projections that are compared
 * @param from the month of the year from which on it is looked for what runs short
 * @param goals every goal, core goals first, then by rank
 * @param lines every budget line of either plan, in their order
 * @param cashFlow the cash of both years, where the opening cash is known
 * @param reserve what the reserves hold together over the year
 * @param stock every product group, in order
 * @param people everybody in either plan, in order
 * @param profit operating profit of the year, before without what is claimed of free money, after
 *     without what actions give back and with what is spent beyond the budget; after is undefined
 *     where the rise is unknown
 * @param profitChange by how much that is higher after; known also where the year is not
 * @param riseBounds where nobody knows how much more is sold, what the changes come to at the least
 *     and at the most; what differs between them is unknown then, and not that of a rise of 0
 */
public record TradeOff(
        BeforeAfter<Projection> versions,
        YearMonth from,
        List<GoalTrade> goals,
        List<LineTrade> lines,
        Optional<BeforeAfter<CashFlow>> cashFlow,
        BeforeAfter<Money> reserve,
        List<StockTrade> stock,
        List<PersonTrade> people,
        BeforeAfter<Value> profit,
        Value profitChange,
        Optional<RiseBounds> riseBounds) {

    private static final Metric PROFIT = Metric.parse("operating_profit");
    private static final Metric REVENUE = Metric.parse("revenue");
    private static final BigDecimal MATERIAL = new BigDecimal("0.0002");

    public TradeOff {
        requireNonNull(versions, "versions");
        requireNonNull(from, "from");
        goals = List.copyOf(goals);
        lines = List.copyOf(lines);
        requireNonNull(cashFlow, "cashFlow");
        requireNonNull(reserve, "reserve");
        stock = List.copyOf(stock);
        people = List.copyOf(people);
        requireNonNull(profit, "profit");
        requireNonNull(profitChange, "profitChange");
        requireNonNull(riseBounds, "riseBounds");
    }

    /**
     * The stock of a product group before and after.
     *
     * @param group the group
     * @param stockOuts in how many months, from then on, more is sold than is there; empty where
     *     nobody knows, as nobody knows how much more is sold
     * @param closing stock at the end of the year, at cost
     */
    public record StockTrade(
            ProductGroup group,
            BeforeAfter<Optional<Integer>> stockOuts,
            BeforeAfter<Value> closing) {}

    /**
     * Somebody's days before and after.
     *
     * @param person who, as she or he is after
     * @param overload person-days asked for beyond those available, from then on
     * @param effort person-days asked for over the year
     */
    public record PersonTrade(
            Person person, BeforeAfter<BigDecimal> overload, BeforeAfter<BigDecimal> effort) {}

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
        FiscalYear year = before.plan().year();
        YearMonth from = year.contains(month) ? month : year.first();
        Shortages shortages = new Shortages(before, after, new Span(from, year.last()));
        List<LineTrade> lines = LineTrade.all(before.plan(), after.plan());
        NotSpending years = NotSpending.of(before, after, lines);
        return new TradeOff(
                new BeforeAfter<>(before, after),
                from,
                goals(years),
                lines,
                years.cash(),
                new BeforeAfter<>(before.plan().reserves(), after.plan().reserves()),
                shortages.stock(),
                shortages.people(),
                new BeforeAfter<>(years.value(PROFIT), years.valueWith(PROFIT)),
                years.change(PROFIT),
                Optional.empty());
    }

    /**
     * Returns the same trade-off of changes of which nobody knows how much more they sell, from a
     * projection in which they sell nothing more.
     *
     * @param twice the projection in which twice as much is sold of what they are meant to raise
     */
    public TradeOff withUnknownRise(Projection twice) {
        RiseBounds bounds = new RiseBounds(this, between(versions.before(), twice, from));
        return new TradeOff(
                versions,
                from,
                bounds.goals(),
                lines,
                cashFlow,
                reserve,
                bounds.stock(),
                people,
                new BeforeAfter<>(profit.before(), RiseBounds.RISE_UNKNOWN),
                RiseBounds.RISE_UNKNOWN,
                Optional.of(bounds));
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
        return from.equals(versions.before().plan().year().first());
    }

    /** Core goals first, then by rank. */
    private static final Comparator<Goal> ORDER =
            Comparator.comparing((Goal goal) -> !goal.isCore())
                    .thenComparing(Goal::rank)
                    .thenComparing(Goal::id);

    private static List<GoalTrade> goals(NotSpending years) {
        return years.before().plan().goals().stream()
                .sorted(ORDER)
                .map(goal -> GoalTrade.of(goal, years))
                .toList();
    }

    /** Returns the months that end with the least cash, of those that are looked at. */
    public Optional<CashTrade> cash() {
        return riseBounds.isPresent()
                ? riseBounds.flatMap(RiseBounds::cash)
                : cashFlow.map(it -> CashTrade.of(it, from));
    }

    /**
     * Returns which free money the comparison takes for unspent without the changes, although the
     * plan counts it as spent; empty where none is claimed.
     */
    public Optional<Message> notSpent() {
        List<LineTrade> claims = with(LineTrade::claimed, NotSpending.claims(lines));
        return total(LineTrade::claimed, claims)
                .map(
                        it ->
                                Message.of("trade.not-spent")
                                        .with("amount", Value.of(it))
                                        .with("lines", names(claims)));
    }

    /**
     * Returns which money that actions give back the comparison takes for unspent with the changes,
     * although the plan still counts it as spent; empty where none is given back.
     */
    public Optional<Message> givenBack() {
        List<LineTrade> back = with(LineTrade::givenBack, lines);
        return total(LineTrade::givenBack, back)
                .map(
                        it ->
                                Message.of("trade.given-back")
                                        .with("amount", Value.of(it))
                                        .with("lines", names(back)));
    }

    private static List<LineTrade> with(Function<LineTrade, Money> part, List<LineTrade> lines) {
        return lines.stream().filter(it -> part.apply(it).isPositive()).toList();
    }

    private static Optional<Money> total(Function<LineTrade, Money> part, List<LineTrade> lines) {
        return lines.stream().map(part).reduce(Money::plus);
    }

    private static List<Text> names(List<LineTrade> lines) {
        return lines.stream().map(it -> it.line().name()).toList();
    }

    /**
     * Returns by how much operating profit of the year rises where all that is allowed is spent.
     */
    public Value moreProfit() {
        return moreOf(PROFIT);
    }

    /** Returns whether all of it is known, so that where nothing is told there is nothing. */
    public boolean isKnown() {
        return profitChange.whyUndefined().isEmpty() && !payback().isUntold();
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
                : versions.before().change(metric, versions.after());
    }

    /**
     * Returns what got worse; of goals, cash and profit only what matters to a business of this
     * size.
     *
     * @return the gravest first: goals that fall to a worse status, then goals whose metric moves
     *     away (core goals and higher ranks before others in both), cash, the reserve, people,
     *     stock, lines of which actions use more than they allow, profit; last that not all is
     *     known, where unknown sales are lifted or lowered. Empty where nothing got worse
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
        Goal later = versions.after().plan().goal(trade.goal().id()).orElse(trade.goal());
        return new BeforeAfter<>(
                versions.before().coverage(trade.goal()).value(),
                versions.after().coverage(later).value());
    }

    /**
     * Returns from which amount of money on a difference is told as a gain or a loss: 0.02 % of the
     * planned revenue of the year, as far as it is known, for example 1 million of 5 billion; empty
     * where no revenue is planned, and then every amount counts.
     */
    public Optional<BigDecimal> materialAmount() {
        Projection before = versions.before();
        return before.asKnown(REVENUE)
                .number()
                .filter(it -> it.signum() > 0)
                .map(it -> it.multiply(MATERIAL));
    }

    /** Returns what is spent and what pays it back, compared with not spending it. */
    public Payback payback() {
        return Payback.of(this);
    }

    /** Returns the trade of a goal, if the plan has it. */
    public Optional<GoalTrade> goal(String id) {
        return goals.stream().filter(it -> it.goal().id().equals(id)).findFirst();
    }
}
