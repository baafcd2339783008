package vn.aop.cases.wording;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An amount as somebody typed it: {@code 1.500.000}, {@code 1,5 triệu}, {@code 1tr5}, {@code 500k},
 * {@code 2 tỷ 300 triệu}, {@code £1,250.50}.
 *
 * <p>What can be read in more than one way is not guessed: {@code 1.500 triệu} may be 1.5 million
 * or 1.5 billion đồng, and a bare {@code 500} in đồng hardly means 500 ₫.
 *
 * @param amounts what it may mean, the likeliest first: one where it is clear, none where it is no
 *     amount at all
 */
public record TypedAmount(List<Money> amounts) {

    public TypedAmount {
        requireNonNull(amounts, "amounts");
        amounts = List.copyOf(amounts);
    }

    /**
     * Reads an amount.
     *
     * @param typed what was typed, in either language
     * @param currency the currency meant where none is typed; another one is not understood
     */
    public static TypedAmount read(String typed, CurrencyUnit currency) {
        return new TypedAmount(new AmountWords(typed, currency).readings());
    }

    /** Returns whether there is one way to read it. */
    public boolean isClear() {
        return amounts.size() == 1;
    }

    /** Returns whether there is no way to read it. */
    public boolean isUnreadable() {
        return amounts.isEmpty();
    }

    /** Returns the amount; the likeliest where there are several. */
    public Money amount() {
        return amounts.get(0);
    }
}
