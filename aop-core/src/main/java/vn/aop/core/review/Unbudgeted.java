package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import org.joda.money.Money;
import vn.aop.core.figures.Selection;

/**
 * Spending that belongs to no line of the budget: on an account that the budget does not have, or
 * on a whole kind where the budget has lines for its own accounts only.
 *
 * @param account the account
 * @param amount what was spent from the first month to the reviewed one
 */
public record Unbudgeted(Selection account, Money amount) {

    public Unbudgeted {
        requireNonNull(account, "account");
        requireNonNull(amount, "amount");
    }

    Unbudgeted plus(Unbudgeted other) {
        return new Unbudgeted(account, amount.plus(other.amount));
    }
}
