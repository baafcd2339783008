package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.text.Message;

/**
 * In how many months cash ends below the least that the plan wants to keep, each plan by its own
 * floor. A plan without a floor must not fall below 0.
 *
 * @param floor what each plan wants to keep, empty where it names nothing
 * @param months how many of the months that are looked at end below that
 */
record FloorTrade(BeforeAfter<Optional<Money>> floor, BeforeAfter<Integer> months) {

    FloorTrade {
        requireNonNull(floor, "floor");
        requireNonNull(months, "months");
    }

    /**
     * Returns that of a trade-off; empty where neither plan names a floor, where the opening cash
     * is not known, and where nobody knows how much more is sold.
     */
    static Optional<FloorTrade> of(TradeOff tradeOff) {
        Plan before = tradeOff.versions().before().plan();
        Plan after = tradeOff.versions().after().plan();
        BeforeAfter<Optional<Money>> floor = new BeforeAfter<>(floor(before), floor(after));
        boolean isNamed = floor.before().isPresent() || floor.after().isPresent();
        return tradeOff.cashFlow()
                .filter(it -> isNamed && !tradeOff.isOfUnknownRise())
                .map(
                        it ->
                                new FloorTrade(
                                        floor,
                                        new BeforeAfter<>(
                                                below(it.before(), before, tradeOff),
                                                below(it.after(), after, tradeOff))));
    }

    private static Optional<Money> floor(Plan plan) {
        return plan.resources().cashFloor();
    }

    private static int below(CashFlow cash, Plan plan, TradeOff tradeOff) {
        Money floor = floor(plan).orElse(Money.zero(plan.company().currency()));
        return (int)
                cash.below(floor).stream()
                        .filter(it -> !it.month().isBefore(tradeOff.from()))
                        .count();
    }

    /** Returns 1 where more months end below, -1 where fewer do, 0 where as many do. */
    int sign() {
        return Integer.compare(months.after(), months.before());
    }

    Message told() {
        return floor.isSame()
                ? Message.of("trade.months-below-floor")
                        .with("before", months.before())
                        .with("after", months.after())
                        .with("floor", told(floor.after()))
                : Message.of("trade.months-below-other-floor")
                        .with("before", months.before())
                        .with("after", months.after())
                        .with("was", told(floor.before()))
                        .with("floor", told(floor.after()));
    }

    private static Object told(Optional<Money> floor) {
        return floor.<Object>map(Value::of).orElse(Message.of("change.field-is-empty"));
    }
}
