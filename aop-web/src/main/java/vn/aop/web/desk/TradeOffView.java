package vn.aop.web.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.change.BeforeAfter;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.change.TradeOff;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.CashMonth;
import vn.aop.web.plan.PlanWords;
import vn.aop.web.review.Badge;

/**
 * What changes give up and gain, as a page shows it.
 *
 * @param worse what gets worse, the gravest first
 * @param better what gets better
 * @param rows each goal, the low point of cash and the profit, before and after
 */
public record TradeOffView(List<Said> worse, List<Said> better, List<Row> rows) {

    /**
     * Something before and after.
     *
     * @param name what
     * @param target what it should be, or a dash
     * @param before as it is
     * @param after as it would be
     * @param beforeShare before as a share of the target, empty where there is none
     * @param afterShare after as a share of the target
     * @param status where a goal would stand
     */
    public record Row(
            String name,
            String target,
            String before,
            String after,
            String beforeShare,
            String afterShare,
            Optional<Badge> status) {}

    public TradeOffView {
        worse = List.copyOf(worse);
        better = List.copyOf(better);
        rows = List.copyOf(rows);
    }

    /** Returns a trade-off in the words of a plan. */
    public static TradeOffView of(TradeOff tradeOff, Plan plan, DeskWords words) {
        Optional<Money> floor = plan.resources().cashFloor();
        Stream<Row> goals = tradeOff.goals().stream().map(it -> goal(it, words.words()));
        Stream<Row> cash = tradeOff.cash().stream().map(it -> cash(it, floor, words.words()));
        Stream<Row> profit = Stream.of(profit(tradeOff.profit(), words.words()));
        return new TradeOffView(
                tradeOff.worse().stream().map(words::said).toList(),
                tradeOff.better().stream().map(words::said).toList(),
                Stream.of(goals, cash, profit).flatMap(it -> it).toList());
    }

    private static Row goal(GoalTrade trade, PlanWords words) {
        return row(
                words.wording().text(trade.goal().name()),
                Optional.of(trade.target().after()),
                trade.value(),
                Optional.of(Badge.of(trade.status().after(), words.wording())),
                words);
    }

    private static Row cash(BeforeAfter<CashMonth> low, Optional<Money> floor, PlanWords words) {
        return row(
                words.wording().say("desk.cash-low"),
                floor.map(Value::of),
                new BeforeAfter<>(
                        Value.of(low.before().closing()), Value.of(low.after().closing())),
                Optional.empty(),
                words);
    }

    private static Row profit(BeforeAfter<Value> profit, PlanWords words) {
        return row(
                words.wording().say("account.operating_profit"),
                Optional.empty(),
                profit,
                Optional.empty(),
                words);
    }

    private static Row row(
            String name,
            Optional<Value> target,
            BeforeAfter<Value> values,
            Optional<Badge> status,
            PlanWords words) {
        return new Row(
                name,
                target.map(words.wording()::shortValue).orElse("–"),
                shown(values.before(), values, words),
                shown(values.after(), values, words),
                share(values.before(), target),
                share(values.after(), target),
                status);
    }

    /** Shortly, unless that would hide that something changes. */
    private static String shown(Value value, BeforeAfter<Value> values, PlanWords words) {
        boolean isHidden =
                !values.isSame()
                        && words.wording()
                                .shortValue(values.before())
                                .equals(words.wording().shortValue(values.after()));
        return isHidden ? words.wording().value(value) : words.wording().shortValue(value);
    }

    private static String share(Value value, Optional<Value> target) {
        return target.map(value::dividedBy)
                .flatMap(Value::number)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    /** Returns whether nothing gets better or worse. */
    public boolean isEven() {
        return worse.isEmpty() && better.isEmpty();
    }
}
