package vn.aop.core.projection;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Counted;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;

/** Tells of which months a balance still stands on the records, where it was counted. */
public final class SinceCount {

    /** The fewest days that a month has. */
    private static final int SHORTEST = 28;

    private SinceCount() {}

    /**
     * Returns the months on whose records a balance stands: those after its last count, for cash
     * also those before it of which something is settled later; all where it was not counted.
     *
     * @param plan the plan, for when money is settled
     * @param counted what was counted
     * @param balance cash, or stock in all or of a group
     * @param toDate the first month of the year to that of the balance
     * @return empty where it was counted at the end of the last month
     */
    public static Optional<Span> of(Plan plan, Counted counted, Selection balance, Span toDate) {
        Optional<YearMonth> last = last(plan, counted, balance, toDate.to());
        if (last.isEmpty()) {
            return Optional.of(toDate);
        }
        if (last.get().equals(toDate.to())) {
            return Optional.empty();
        }
        long before = Balance.CASH.of().equals(balance) ? monthsToSettle(plan) : 0;
        YearMonth from = last.get().plusMonths(1).minusMonths(before);
        return Optional.of(
                new Span(from.isBefore(toDate.from()) ? toDate.from() : from, toDate.to()));
    }

    private static long monthsToSettle(Plan plan) {
        int days =
                Stream.concat(
                                Stream.of(plan.company().supplierDays()),
                                plan.company().channels().stream().map(Channel::settlementDays))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        return (days + SHORTEST - 1) / SHORTEST;
    }

    private static Optional<YearMonth> last(
            Plan plan, Counted counted, Selection balance, YearMonth month) {
        if (Balance.CASH.of().equals(balance)) {
            return counted.last(balance, month);
        }
        Selection stock = new Selection(Balance.STOCK.id(), balance.tags());
        return Stream.of(counted.last(stock, month), ofAllGroups(plan, counted, stock, month))
                .flatMap(Optional::stream)
                .max(YearMonth::compareTo);
    }

    /** Where each group was counted, all of them were by the earliest of these counts. */
    private static Optional<YearMonth> ofAllGroups(
            Plan plan, Counted counted, Selection stock, YearMonth month) {
        List<Optional<YearMonth>> counts =
                Stream.of(stock)
                        .filter(it -> it.tags().isEmpty())
                        .flatMap(it -> plan.company().groups().stream())
                        .filter(it -> it.isStocked())
                        .map(it -> counted.last(Balance.STOCK.of(it.id()), month))
                        .toList();
        return counts.stream().allMatch(Optional::isPresent)
                ? counts.stream().flatMap(Optional::stream).min(YearMonth::compareTo)
                : Optional.empty();
    }
}
