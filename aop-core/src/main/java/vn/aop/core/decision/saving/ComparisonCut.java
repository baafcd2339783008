package vn.aop.core.decision.saving;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import vn.aop.core.change.Change;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.text.Message;

/**
 * Another way to save, on the same measures.
 *
 * @param kind which way
 * @param changes what changes in the plan
 * @param saving what is saved in the months of the cut; less than asked where the way falls short
 * @param tradeOff what it gives up and gains
 * @param damage what the goals lose
 */
public record ComparisonCut(
        Kind kind, List<Change> changes, Money saving, TradeOff tradeOff, GoalDamage damage) {

    /** The ways that come to mind first. */
    public enum Kind {
        /** The same share of every line that may be cut. */
        ACROSS_THE_BOARD,
        /** All of it from marketing. */
        MARKETING_FIRST;

        /** Returns the word for it in files and messages, for example {@code across-the-board}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ComparisonCut {
        requireNonNull(kind, "kind");
        changes = List.copyOf(changes);
        requireNonNull(saving, "saving");
        requireNonNull(tradeOff, "tradeOff");
        requireNonNull(damage, "damage");
    }

    /**
     * Returns this way as a sentence, which says so where it falls short.
     *
     * @param asked how much is to be saved
     */
    public Message message(Money asked) {
        String key = "cut.rival." + kind.id() + (reaches(asked) ? "" : "-falls-short");
        return Message.of(key).with("saving", saving).with("asked", asked);
    }

    /** Returns whether it saves as much as was asked. */
    public boolean reaches(Money asked) {
        return !saving.isLessThan(asked);
    }
}
