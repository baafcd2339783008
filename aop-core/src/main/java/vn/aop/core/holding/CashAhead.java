package vn.aop.core.holding;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;

/**
 * The month with the least cash of those to come, in a year or beyond it.
 *
 * @param month the month, the first of several
 * @param cash the cash at its end
 * @param floor what must always be left, if the plan says so
 */
public record CashAhead(YearMonth month, Traced cash, Optional<Money> floor) {

    public CashAhead {
        requireNonNull(month, "month");
        requireNonNull(cash, "cash");
        requireNonNull(floor, "floor");
    }

    private record Ahead(YearMonth month, Traced cash) {
        BigDecimal amount() {
            return cash.value().number().orElseThrow();
        }
    }

    /**
     * Returns the least cash after a month; empty where the year is over, or the cash of a month to
     * come is unknown.
     */
    static Optional<CashAhead> after(
            YearMonth month, FiscalYear year, CashOutlook outlook, Optional<Money> floor) {
        return in(year.after(month).map(Span::months).orElse(List.of()), outlook, floor);
    }

    /** Returns the least cash of some months; empty for none, or where that of one is unknown. */
    static Optional<CashAhead> in(
            List<YearMonth> months, CashOutlook outlook, Optional<Money> floor) {
        List<Ahead> all = months.stream().map(it -> new Ahead(it, outlook.at(it))).toList();
        boolean isKnown = all.stream().allMatch(it -> it.cash().value().number().isPresent());
        return all.stream()
                .filter(it -> isKnown)
                .min(Comparator.comparing(Ahead::amount))
                .map(it -> new CashAhead(it.month(), it.cash(), floor));
    }

    /** Returns whether there is less of it than of another. */
    boolean isLessThan(CashAhead other) {
        BigDecimal own = cash.value().number().orElseThrow();
        return own.compareTo(other.cash().value().number().orElseThrow()) < 0;
    }

    /** Returns whether less is left than must be: than the floor, or than nothing without one. */
    public boolean isBelowFloor() {
        BigDecimal least = floor.map(Money::getAmount).orElse(BigDecimal.ZERO);
        return cash.value().number().filter(it -> it.compareTo(least) < 0).isPresent();
    }
}
