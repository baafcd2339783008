package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Selection;

/**
 * Spending, or money that came in, that belongs to no line of the budget: on an account that the
 * budget does not have, or on a whole kind where the budget has lines for its own accounts only.
 *
 * @param account the account
 * @param kind its kind, which tells whether money came in
 * @param amount what was spent, or came in, from the first month to the reviewed one
 */
public record Unbudgeted(Selection account, AccountKind kind, Money amount) {

    public Unbudgeted {
        requireNonNull(account, "account");
        requireNonNull(kind, "kind");
        requireNonNull(amount, "amount");
    }

    /** Returns whether it came in, as a loan does. */
    public boolean comesIn() {
        return kind.comesIn();
    }

    Unbudgeted plus(Unbudgeted other) {
        return new Unbudgeted(account, kind, amount.plus(other.amount));
    }
}
