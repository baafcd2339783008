package vn.aop.core.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Provisional;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Tells what is there in a few sentences.
 *
 * @param held what is there
 */
record HeldWords(CashAndStock held) {

    /** Returns the sentences that a table of cash and goods does not tell already. */
    List<Message> beyondTable() {
        return Stream.of(
                        counts(),
                        paidAhead().stream(),
                        ahead().stream(),
                        beyond().stream(),
                        slow().stream())
                .flatMap(it -> it)
                .toList();
    }

    private Stream<Message> counts() {
        return Stream.of(
                        count(Balance.CASH.of(), held.cash()).stream(),
                        held.stock().flatMap(it -> count(Balance.STOCK.of(), it)).stream(),
                        held.groups().stream()
                                .flatMap(
                                        it ->
                                                count(Balance.STOCK.of(it.group().id()), it.stock())
                                                        .stream()))
                .flatMap(it -> it);
    }

    /** Returns the sentences: cash, cash ahead, goods, how long they last, what was counted. */
    List<Message> all() {
        List<Message> all = new ArrayList<>();
        all.add(beside("holding.cash", held.cash()));
        count(Balance.CASH.of(), held.cash()).ifPresent(all::add);
        paidAhead().ifPresent(all::add);
        ahead().ifPresent(all::add);
        beyond().ifPresent(all::add);
        held.stock().ifPresent(it -> all.add(beside("holding.stock", it)));
        held.stock().flatMap(it -> count(Balance.STOCK.of(), it)).ifPresent(all::add);
        held.groups()
                .forEach(
                        it ->
                                count(Balance.STOCK.of(it.group().id()), it.stock())
                                        .ifPresent(all::add));
        cover().ifPresent(all::add);
        slow().ifPresent(all::add);
        return List.copyOf(all);
    }

    private Message beside(String key, HeldAmount it) {
        Optional<Message> why = it.actual().value().whyUndefined();
        if (why.isPresent()) {
            return Message.of(key + "-unknown")
                    .with("month", held.month())
                    .with("reason", why.get());
        }
        Message told = Message.of(key + how(it.difference(), "-less", "-even", "-more", "-alone"));
        Message there = told.with("month", held.month()).with("actual", fact(it.actual()));
        boolean isOff = it.difference().value().number().filter(n -> n.signum() != 0).isPresent();
        return isOff ? there.with("off", size(it.difference())) : there;
    }

    private static String how(Traced off, String less, String even, String more, String unknown) {
        return off.value()
                .number()
                .map(it -> it.signum() < 0 ? less : it.signum() > 0 ? more : even)
                .orElse(unknown);
    }

    private static Optional<Message> count(Selection what, HeldAmount it) {
        return it.count().map(count -> count(what, count));
    }

    private static Message count(Selection what, HeldAmount.Count it) {
        Value counted = it.counted().value();
        Optional<Message> why = it.books().value().whyUndefined();
        if (why.isPresent()) {
            return Message.of("holding.count-alone")
                    .with("what", what)
                    .with("counted", counted)
                    .with("reason", why.get());
        }
        if (counted.equals(it.books().value())) {
            return Message.of("holding.count-even").with("what", what).with("counted", counted);
        }
        boolean isOver = it.difference().value().isPositive();
        return Message.of(isOver ? "holding.count-over" : "holding.count-short")
                .with("what", what)
                .with("counted", counted)
                .with("off", size(it.difference()))
                .with("books", fact(it.books()));
    }

    /** What the cash holds for sales that nobody has recorded yet, which the plan has to tell. */
    private Optional<Message> paidAhead() {
        return PaidAheadSales.in(held.cash().actual())
                .map(
                        it ->
                                Message.of("holding.paid-ahead")
                                        .with("ahead", it)
                                        .with("month", held.month()));
    }

    private Optional<Message> ahead() {
        return held.ahead()
                .map(
                        it ->
                                it.floor()
                                        .map(floor -> ahead(it, Value.of(floor)))
                                        .orElseGet(() -> aheadOfNothing(it)));
    }

    private static Message ahead(CashAhead it, Value floor) {
        return Message.of(it.isBelowFloor() ? "holding.ahead-below" : "holding.ahead-above")
                .with("month", it.month())
                .with("cash", fact(it.cash()))
                .with("floor", floor);
    }

    private static Message aheadOfNothing(CashAhead it) {
        return Message.of(it.isBelowFloor() ? "holding.ahead-short" : "holding.ahead-alone")
                .with("month", it.month())
                .with("cash", fact(it.cash()));
    }

    /** Only where cash falls lower beyond the plan than before is that told. */
    private Optional<Message> beyond() {
        return held.beyond()
                .flatMap(HeldBeyond::low)
                .filter(low -> held.ahead().filter(it -> !low.isLessThan(it)).isEmpty())
                .map(HeldWords::beyond);
    }

    private static Message beyond(CashAhead low) {
        String key =
                low.floor().isPresent()
                        ? low.isBelowFloor() ? "below" : "above"
                        : low.isBelowFloor() ? "short" : "alone";
        Message told =
                Message.of("holding.beyond-" + key)
                        .with("month", low.month())
                        .with("cash", fact(low.cash()));
        return low.floor().map(it -> told.with("floor", Value.of(it))).orElse(told);
    }

    private Optional<Message> cover() {
        return held.coverDays()
                .flatMap(it -> it.value().number())
                .flatMap(
                        all ->
                                held.slowest()
                                        .map(
                                                it ->
                                                        Message.of("holding.cover")
                                                                .with(
                                                                        "months",
                                                                        CashAndStock.months(all))
                                                                .with("group", it.group().name())
                                                                .with(
                                                                        "longest",
                                                                        it.coverMonths()
                                                                                .orElseThrow())));
    }

    private Optional<Message> slow() {
        List<Message> parts =
                held.slow().stream()
                        .map(
                                it ->
                                        Message.of("holding.slow.part")
                                                .with("group", it.group().name())
                                                .with("months", it.coverMonths().orElseThrow())
                                                .with("wanted", it.group().replenishedDays()))
                        .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("holding.slow").with("parts", parts));
    }

    private static Object fact(Traced traced) {
        return Provisional.fact(traced.value(), traced);
    }

    private static Object size(Traced difference) {
        Value value = difference.value();
        boolean isLess = value.number().filter(it -> it.signum() < 0).isPresent();
        return Provisional.fact(isLess ? value.negated() : value, difference);
    }
}
