package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.joda.money.Money;
import vn.aop.core.change.Change;
import vn.aop.core.change.TradeOff;

/**
 * Another way to save, on the same measures.
 *
 * @param kind which way
 * @param changes what changes in the plan
 * @param saving what is saved in the months of the cut; less than asked where the way falls short
 * @param tradeOff what it gives up and gains
 * @param damage what the goals lose
 */
public record CutRival(
        Kind kind, List<Change> changes, Money saving, TradeOff tradeOff, GoalDamage damage) {

    /** The ways that come to mind first. */
    public enum Kind {
        /** The same share of every line that may be cut. */
        ACROSS_THE_BOARD,
        /** All of it from marketing. */
        MARKETING_FIRST
    }

    public CutRival {
        requireNonNull(kind, "kind");
        changes = List.copyOf(changes);
        requireNonNull(saving, "saving");
        requireNonNull(tradeOff, "tradeOff");
        requireNonNull(damage, "damage");
    }

    /** Returns whether it saves as much as was asked. */
    public boolean reaches(Money asked) {
        return !saving.isLessThan(asked);
    }
}
