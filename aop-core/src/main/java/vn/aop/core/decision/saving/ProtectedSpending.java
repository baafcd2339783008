package vn.aop.core.decision.saving;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Commitment;
import vn.aop.core.text.Message;

/**
 * Money that a cost cut leaves alone.
 *
 * @param line the budget line
 * @param amount how much of it, in the months that the reason speaks of
 * @param reason why it is left alone
 * @param why the same as a sentence
 */
public record ProtectedSpending(BudgetLine line, Money amount, Reason reason, Message why) {

    /** Why money is left alone. */
    public enum Reason {
        /** It is committed. */
        HARD,
        /** It is tax. */
        TAX,
        /** It pays loans back, or what they bear. */
        FINANCING,
        /** It follows what is sold, or another part of the plan. */
        DRIVEN,
        /** It buys goods. */
        PURCHASES,
        /** The owner lives on it: less of it leaves more cash and saves no cost. */
        DRAWINGS,
        /** It is kept for the responses to risks. */
        RESPONSES,
        /** It belongs to months that are past. */
        PAST;

        static Reason of(Commitment commitment) {
            return switch (commitment) {
                case HARD -> HARD;
                case TAX -> TAX;
                case FINANCING -> FINANCING;
                case DRIVEN -> DRIVEN;
            };
        }

        /** Returns its name as programs read it, for example {@code hard}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ProtectedSpending {
        requireNonNull(line, "line");
        requireNonNull(amount, "amount");
        requireNonNull(reason, "reason");
        requireNonNull(why, "why");
    }
}
