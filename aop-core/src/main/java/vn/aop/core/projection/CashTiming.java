package vn.aop.core.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Split;

/** Gathers the money of trades by the month in which it moves, from a first month on. */
final class CashTiming {

    /** When the money of a month's trade moves. */
    @FunctionalInterface
    interface Moves {

        /** Returns the parts of an amount by the month in which they move; they sum to it. */
        Map<YearMonth, Money> of(Money whole, YearMonth traded);
    }

    private final YearMonth first;
    private final Map<YearMonth, List<CashPart>> byMonth = new HashMap<>();

    CashTiming(YearMonth first) {
        this.first = first;
    }

    /** Adds the trade of a year, month by month, all of which moves so many days later. */
    void add(
            CashPart.Kind kind,
            Optional<String> channel,
            List<Money> trade,
            FiscalYear year,
            int daysLater) {
        add(kind, channel, trade, year, (whole, it) -> Settlement.of(whole, it, daysLater));
    }

    /** Adds the trade of a year, month by month. */
    void add(
            CashPart.Kind kind,
            Optional<String> channel,
            List<Money> trade,
            FiscalYear year,
            Moves moves) {
        List<YearMonth> months = year.months();
        for (int i = 0; i < months.size(); i++) {
            Optional<YearMonth> traded = Optional.of(months.get(i));
            moves.of(trade.get(i), months.get(i))
                    .forEach(
                            (month, part) -> put(month, new CashPart(kind, channel, traded, part)));
        }
    }

    /**
     * Adds what is open at the start of the first month and moves evenly over so many days from
     * then on; at once where that is 0.
     */
    void addOpen(CashPart.Kind kind, Optional<String> channel, Money open, int days) {
        LocalDate day = first.atDay(1);
        Map<YearMonth, BigDecimal> inMonths = new LinkedHashMap<>();
        for (int i = 0; i < Math.max(days, 1); i++) {
            inMonths.merge(YearMonth.from(day.plusDays(i)), BigDecimal.ONE, BigDecimal::add);
        }
        Iterator<Money> parts = Split.byWeights(open, List.copyOf(inMonths.values())).iterator();
        inMonths.keySet()
                .forEach(
                        month ->
                                put(
                                        month,
                                        new CashPart(
                                                kind, channel, Optional.empty(), parts.next())));
    }

    private void put(YearMonth month, CashPart part) {
        if (!month.isBefore(first) && !part.amount().isZero()) {
            byMonth.computeIfAbsent(month, it -> new ArrayList<>()).add(part);
        }
    }

    /** Returns of what the money is that moves in a month. */
    List<CashPart> parts(YearMonth month) {
        return List.copyOf(byMonth.getOrDefault(month, List.of()));
    }

    /** Returns what moves in a month. */
    Money in(YearMonth month, CurrencyUnit currency) {
        return parts(month).stream()
                .map(CashPart::amount)
                .reduce(Money.zero(currency), Money::plus);
    }
}
