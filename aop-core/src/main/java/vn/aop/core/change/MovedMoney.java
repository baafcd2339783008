package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.Money;
import vn.aop.core.budget.Limit;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Money that only goes from budget lines to others of their kind, and that no action uses on
 * either. What keeps the business running is spent on either line, and what lies idle lies idle on
 * either, so that nothing more is spent. Money that comes to what keeps the business running from
 * what lies idle is spent more than before, and is none of this; nor is what lines get beyond what
 * others give, which is raised, or give beyond what others get, which is cut.
 *
 * <p>Of 2 million from one line and 3 million more on another, 2 are moved and 1 is raised.
 *
 * @param transfers what goes from which line to which, in the order of the lines; money that stays
 *     within costs, or within what is bought to last, before what goes from one to the other
 */
record MovedMoney(List<Transfer> transfers) {

    private static final Predicate<LineTrade> RUNS = it -> it.line().isOverhead();
    private static final Predicate<LineTrade> COSTS =
            it -> AccountKind.operatingCosts().contains(it.kind());
    private static final Predicate<LineTrade> IDLE_COSTS = RUNS.negate().and(COSTS);
    private static final Predicate<LineTrade> LASTS = COSTS.negate();

    /**
     * Money that goes from one line to another.
     *
     * @param source the line that gives
     * @param target the line that gets
     * @param amount how much, above 0
     */
    record Transfer(LineTrade source, LineTrade target, Money amount) {

        Transfer {
            requireNonNull(source, "source");
            requireNonNull(target, "target");
            requireNonNull(amount, "amount");
        }

        private boolean isFrom(LineTrade line) {
            return source.line().id().equals(line.line().id());
        }

        private boolean isTo(LineTrade line) {
            return target.line().id().equals(line.line().id());
        }

        /** Whether only one of its lines counts against this year's profit. */
        private boolean changesProfit() {
            return COSTS.test(source) != COSTS.test(target);
        }
    }

    MovedMoney {
        transfers = List.copyOf(transfers);
    }

    /** Returns what of some lines is only moved. */
    static MovedMoney in(List<LineTrade> all) {
        List<Transfer> found = new ArrayList<>();
        move(all, RUNS, RUNS, found);
        move(all, IDLE_COSTS, IDLE_COSTS, found);
        move(all, LASTS, LASTS, found);
        move(all, IDLE_COSTS, LASTS, found);
        move(all, LASTS, IDLE_COSTS, found);
        return new MovedMoney(found);
    }

    private static void move(
            List<LineTrade> all,
            Predicate<LineTrade> giving,
            Predicate<LineTrade> getting,
            List<Transfer> into) {
        List<LineTrade> sources =
                all.stream().filter(giving).filter(it -> it.givenIdle().isPositive()).toList();
        if (sources.isEmpty()) {
            return;
        }
        List<LineTrade> targets =
                all.stream().filter(getting).filter(it -> it.gotIdle().isPositive()).toList();
        for (LineTrade target : targets) {
            for (LineTrade source : sources) {
                Money left = source.givenIdle().minus(sum(into, it -> it.isFrom(source), source));
                Money open = target.gotIdle().minus(sum(into, it -> it.isTo(target), target));
                Money amount = left.isLessThan(open) ? left : open;
                if (amount.isPositive()) {
                    into.add(new Transfer(source, target, amount));
                }
            }
        }
    }

    private static Money sum(List<Transfer> some, Predicate<Transfer> meant, LineTrade of) {
        return some.stream()
                .filter(meant)
                .map(Transfer::amount)
                .reduce(of.more().minus(of.more()), Money::plus);
    }

    /** Returns all lines without what is only moved; those of which nothing else differs go. */
    List<LineTrade> rest(List<LineTrade> all) {
        return all.stream()
                .filter(it -> !isMoved(it) || !it.besides(moved(it)).isSame())
                .map(it -> isMoved(it) ? it.besides(moved(it)) : it)
                .toList();
    }

    private boolean isMoved(LineTrade line) {
        return transfers.stream().anyMatch(it -> it.isFrom(line) || it.isTo(line));
    }

    private Money moved(LineTrade line) {
        return sum(transfers, it -> it.isTo(line), line)
                .minus(sum(transfers, it -> it.isFrom(line), line));
    }

    /**
     * Returns how much leaves a line for one whose money is no cost of this year, or is one where
     * its own is none: it leaves the till as before, so that no profit is gained or lost by it and
     * it is taken for spent where it was.
     */
    Money leavingProfit(LineTrade line) {
        return sum(transfers, it -> it.isFrom(line) && it.changesProfit(), line);
    }

    /** Returns how much comes to a line in the same way. */
    Money comingToProfit(LineTrade line) {
        return sum(transfers, it -> it.isTo(line) && it.changesProfit(), line);
    }

    /**
     * Tells how much goes from where to where; empty where nothing does.
     *
     * @param all the lines of which it is
     */
    Optional<Message> told(List<LineTrade> all) {
        String key =
                transfers.stream().anyMatch(Transfer::changesProfit)
                        ? "trade.only-moved-to-last"
                        : "trade.only-moved";
        return transfers.stream()
                .map(Transfer::amount)
                .reduce(Money::plus)
                .map(it -> isAllThatLinesGet(it, all) ? told(key, it) : toldOfSources(it))
                .or(() -> betweenKinds(all));
    }

    /** Where lines get more than is moved, nothing tells which of them it went to. */
    private static boolean isAllThatLinesGet(Money amount, List<LineTrade> all) {
        return all.stream()
                .filter(it -> it.kind().isSpending() && it.more().isPositive())
                .map(LineTrade::more)
                .reduce(Money::plus)
                .filter(it -> it.isGreaterThan(amount))
                .isEmpty();
    }

    private Message told(String key, Money amount) {
        return told(key, amount, lines(Transfer::source), lines(Transfer::target));
    }

    private Message toldOfSources(Money amount) {
        return Message.of("trade.only-moved-on")
                .with("amount", Value.of(amount))
                .with("sources", Caveats.names(lines(Transfer::source)));
    }

    /**
     * Money that comes to what is spent anyway from what lies idle, or back, moves all the same.
     */
    private static Optional<Message> betweenKinds(List<LineTrade> all) {
        List<LineTrade> different =
                all.stream().filter(it -> it.kind().isSpending() && !it.more().isZero()).toList();
        List<LineTrade> more = different.stream().filter(it -> it.more().isPositive()).toList();
        List<LineTrade> less = different.stream().filter(it -> it.more().isNegative()).toList();
        boolean isUsed =
                different.stream()
                        .anyMatch(
                                it ->
                                        it.line().limit() == Limit.RESERVE
                                                || it.overspent().isPositive()
                                                || !it.more().plus(it.taken()).isZero());
        return different.stream()
                .map(LineTrade::more)
                .reduce(Money::plus)
                .filter(it -> it.isZero() && !isUsed)
                .flatMap(it -> more.stream().map(LineTrade::more).reduce(Money::plus))
                .map(it -> told("trade.moved-between-kinds", it, less, more));
    }

    private static Message told(
            String key, Money amount, List<LineTrade> sources, List<LineTrade> targets) {
        return Message.of(key)
                .with("amount", Value.of(amount))
                .with("sources", Caveats.names(sources))
                .with("targets", Caveats.names(targets));
    }

    private List<LineTrade> lines(Function<Transfer, LineTrade> side) {
        return transfers.stream().map(side).distinct().toList();
    }
}
