package vn.aop.core.action;

import static java.util.Objects.requireNonNull;

import org.joda.money.Money;

/**
 * How much of a budget line an action takes over the year.
 *
 * @param line the budget line's id
 * @param amount the amount, 0 or more
 */
public record BudgetUse(String line, Money amount) {

    public BudgetUse {
        requireNonNull(line, "line");
        requireNonNull(amount, "amount");
        if (amount.isNegative()) {
            throw new IllegalArgumentException(
                    "An action uses %s of budget line %s; give 0 or more".formatted(amount, line));
        }
    }
}
