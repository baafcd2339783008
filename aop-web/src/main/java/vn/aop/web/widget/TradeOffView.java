package vn.aop.web.widget;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.BeforeAfter;
import vn.aop.core.change.CashTrade;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Checks;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.web.answer.TradeOffNotes;

/**
 * What changes give up and gain, as a page shows it.
 *
 * @param worse what gets worse, the gravest first
 * @param better what gets better
 * @param unknown of which goals nothing is known, where nothing gets worse or better
 * @param rows each goal, the low point of cash and the profit, before and after
 * @param notes what has to be known to read them
 * @param basis by which figures all of this is told, where that has to be said
 * @param before what the side without the changes is called
 * @param after what the side with them is called
 * @param caption what its table is called
 */
public record TradeOffView(
        List<PlacedSentence> worse,
        List<PlacedSentence> better,
        Optional<String> unknown,
        List<Row> rows,
        List<String> notes,
        Optional<String> basis,
        String before,
        String after,
        String caption) {

    /** What two sides are called; each has words of its own. */
    public enum Sides {
        /** Two versions of a plan. */
        VERSIONS("history.before", "history.after", "history.compare-caption"),
        /** Two plans beside each other. */
        PLANS("compare.first", "compare.second", "compare.caption");

        private final String before;
        private final String after;
        private final String caption;

        Sides(String before, String after, String caption) {
            this.before = before;
            this.after = after;
            this.caption = caption;
        }
    }

    /**
     * Something before and after.
     *
     * @param name what
     * @param target what it should be, or a dash
     * @param before as it is
     * @param after as it would be
     * @param change by how much it changes, with its sign, or that it does not
     * @param changeShare the change as a share of the target, or of what it was where there is
     *     none; empty where nothing changes
     * @param tone {@code good} where the change is to the better, {@code bad} where to the worse
     * @param status where a goal would stand
     */
    public record Row(
            String name,
            String target,
            String before,
            String after,
            String change,
            String changeShare,
            String tone,
            Optional<Badge> status) {}

    public TradeOffView {
        worse = List.copyOf(worse);
        better = List.copyOf(better);
        requireNonNull(unknown, "unknown");
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        requireNonNull(basis, "basis");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(caption, "caption");
    }

    /** Returns a trade-off in the words of a plan, its cash doubted by the checks in force. */
    public static TradeOffView of(
            TradeOff tradeOff, Plan plan, Checks checks, DecisionWords words) {
        Optional<Money> floor = plan.resources().cashFloor();
        Stream<Row> goals = tradeOff.goals().stream().map(it -> goal(tradeOff, it, words.words()));
        Stream<Row> cash =
                tradeOff.cash().stream().map(it -> cash(tradeOff, it, floor, words.words()));
        Stream<Row> profit = Stream.of(profit(tradeOff, words.words()));
        return new TradeOffView(
                tradeOff.worse().stream().map(words::said).toList(),
                tradeOff.better().stream().map(words::said).toList(),
                tradeOff.unknownGoals().map(words.words().wording()::say),
                Stream.of(goals, cash, profit).flatMap(it -> it).toList(),
                TradeOffNotes.all(tradeOff, checks).stream().map(words.wording()::say).toList(),
                Optional.empty(),
                words.wording().say("desk.before"),
                words.wording().say("desk.after"),
                words.wording().say("desk.compare-caption"));
    }

    /**
     * Returns the same with what it stands on, where that is not the plan by itself.
     *
     * @param why by which figures it is told, in a sentence
     */
    public TradeOffView on(String why) {
        return new TradeOffView(
                worse, better, unknown, rows, notes, Optional.of(why), before, after, caption);
    }

    /** Returns the same with its two sides called otherwise. */
    public TradeOffView called(Sides sides, Wording wording) {
        return new TradeOffView(
                worse,
                better,
                unknown,
                rows,
                notes,
                basis,
                wording.say(sides.before),
                wording.say(sides.after),
                wording.say(sides.caption));
    }

    private static Row goal(TradeOff tradeOff, GoalTrade trade, PlanWords words) {
        return row(
                words.wording().text(trade.goal().name()),
                Optional.of(trade.target().after()),
                trade.value(),
                trade.change(),
                trade.goal().bound(),
                Optional.of(
                        tradeOff.isAtBest(trade)
                                ? Badge.atBest(trade.status().after(), words.wording())
                                : Badge.of(trade.status().after(), words.wording())),
                words);
    }

    private static Row cash(
            TradeOff tradeOff, CashTrade low, Optional<Money> floor, PlanWords words) {
        return row(
                words.wording()
                        .say(
                                Message.of(
                                                tradeOff.isOfWholeYear()
                                                        ? "desk.cash-low"
                                                        : "desk.cash-low-from")
                                        .with("month", tradeOff.from())),
                floor.map(Value::of),
                low.closing(),
                low.change(),
                Bound.AT_LEAST,
                Optional.empty(),
                words);
    }

    private static Row profit(TradeOff tradeOff, PlanWords words) {
        BeforeAfter<Value> profit = tradeOff.profit();
        Value change = profit.after().minus(profit.before());
        return row(
                words.wording().say("account.operating_profit"),
                Optional.empty(),
                profit,
                change.number().isPresent() ? change : tradeOff.profitChange(),
                Bound.AT_LEAST,
                Optional.empty(),
                words);
    }

    private static Row row(
            String name,
            Optional<Value> target,
            BeforeAfter<Value> values,
            Value change,
            Bound bound,
            Optional<Badge> status,
            PlanWords words) {
        Rounding rounding = Rounding.ofRow(values.before(), values.after(), words.wording());
        int sign = change.number().map(BigDecimal::signum).orElse(0);
        return new Row(
                name,
                target.map(rounding::write).orElse("–"),
                rounding.write(values.before()),
                rounding.write(values.after()),
                sign == 0 && change.number().isPresent()
                        ? words.wording().say("desk.unchanged")
                        : shortly(change, words.wording()),
                sign == 0 ? "" : share(change, target.orElse(values.before())),
                sign == 0 ? "" : sign > 0 == (bound == Bound.AT_LEAST) ? "good" : "bad",
                status);
    }

    private static String shortly(Value change, Wording words) {
        return Rounding.ofChange(change.minus(change), change, words).writeChange(change);
    }

    private static String share(Value change, Value whole) {
        return change.dividedBy(whole)
                .number()
                .map(it -> change.number().get().signum() < 0 ? it.abs().negate() : it.abs())
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    /** Returns whether nothing gets better or worse. */
    public boolean isEven() {
        return worse.isEmpty() && better.isEmpty();
    }
}
