package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.text.Message;

/**
 * Money that a cost cut leaves alone.
 *
 * @param line the budget line
 * @param amount how much of it, in the months that the reason speaks of
 * @param why the reason
 */
public record Untouchable(BudgetLine line, Money amount, Message why) {

    public Untouchable {
        requireNonNull(line, "line");
        requireNonNull(amount, "amount");
        requireNonNull(why, "why");
    }
}
