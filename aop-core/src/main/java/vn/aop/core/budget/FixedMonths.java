package vn.aop.core.budget;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * The months of a budget line that its {@link Driver} does not give: those with an amount of their
 * own, and those before it begins, in which nothing is spent unless they have one.
 *
 * <pre>{@code
 * FixedMonths asPlannedSoFar = FixedMonths.NONE.with(Map.of(june, shop.money(1_000_000)));
 * }</pre>
 *
 * @param begin the first month that the driver gives; empty where it gives all from the first on
 * @param amounts amounts of 0 or more by month, first month first
 */
public record FixedMonths(Optional<YearMonth> begin, SortedMap<YearMonth, Money> amounts) {

    /** The driver gives every month. */
    public static final FixedMonths NONE =
            new FixedMonths(Optional.empty(), Collections.emptySortedMap());

    public FixedMonths {
        requireNonNull(begin, "begin");
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
        amounts.forEach(FixedMonths::requireAmount);
    }

    private static void requireAmount(YearMonth month, Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(
                    "Month %s has %s; give an amount of 0 or more".formatted(month, amount));
        }
    }

    /** Returns whether the driver gives every month. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Returns whether the driver does not give a month. */
    public boolean has(YearMonth month) {
        return amounts.containsKey(month) || begin.filter(month::isBefore).isPresent();
    }

    /**
     * Returns the amount of a month that the driver does not give.
     *
     * @param currency the currency of the plan
     * @return 0 or more; empty where the driver gives the month
     */
    public Optional<Money> amount(YearMonth month, CurrencyUnit currency) {
        return has(month)
                ? Optional.of(amounts.getOrDefault(month, Money.zero(currency)))
                : Optional.empty();
    }

    /** Returns the same with other amounts, which take the place of those of the same months. */
    public FixedMonths with(Map<YearMonth, Money> others) {
        SortedMap<YearMonth, Money> all = new TreeMap<>(amounts);
        all.putAll(others);
        return new FixedMonths(begin, all);
    }

    /** Returns what a line follows, with the months in which it does not. */
    Message told(Message driver) {
        Message from =
                begin.map(it -> Message.of("driver.from").with("driver", driver).with("month", it))
                        .orElse(driver);
        return amounts.isEmpty()
                ? from
                : Message.of("driver.except")
                        .with("driver", from)
                        .with("months", List.copyOf(amounts.keySet()))
                        .with("amount", Value.of(Money.total(amounts.values())));
    }
}
