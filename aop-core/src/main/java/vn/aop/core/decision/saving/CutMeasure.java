package vn.aop.core.decision.saving;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.change.Change;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * One thing that a cost cut does.
 *
 * @param kind what kind of thing
 * @param where the place in the plan, for example {@code actions/A3} or {@code budget/utilities}
 * @param name what people call the action or line
 * @param changes what changes in the plan
 * @param saving what is saved in the months of the cut
 * @param wayBack whether it can be taken back
 * @param effects whether effects are counted on that outlive the action
 * @param damage what the goals lose by this measure alone; of an action for which others wait,
 *     together with them
 * @param owedByPast how much the responses to risks then need of what a reserve had for months that
 *     are past
 */
public record CutMeasure(
        Kind kind,
        Place where,
        Text name,
        List<Change> changes,
        Money saving,
        WayBack wayBack,
        Effects effects,
        GoalDamage damage,
        Optional<Money> owedByPast) {

    /** The kinds of measure. */
    public enum Kind {
        /** Less kept in reserve, without touching what the responses to risks cost. */
        RESERVE,
        /** A little less of what keeps the business running. */
        RUNNING,
        /** Money for goals that no action uses. */
        UNCLAIMED,
        /** An action on a smaller scale. */
        SMALLER_ACTION,
        /** An action given up before it began. */
        DROPPED_ACTION,
        /** An action that has begun and is stopped. */
        STOPPED_ACTION;

        /** Returns the word for it in files and messages, for example {@code smaller-action}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether a measure can be taken back. */
    public enum WayBack {
        /** The money and the action can be given back any time. */
        OPEN,
        /** Work that has begun is broken off. */
        CLOSED
    }

    /** What the plan takes for granted once a begun action is stopped. */
    public enum Effects {
        /** Nothing is counted on, or no begun action is stopped. */
        END,
        /** What is built already stays, because the plan says that it lasts. */
        LAST
    }

    public CutMeasure {
        requireNonNull(kind, "kind");
        requireNonNull(where, "where");
        requireNonNull(name, "name");
        changes = List.copyOf(changes);
        requireNonNull(saving, "saving");
        requireNonNull(wayBack, "wayBack");
        requireNonNull(effects, "effects");
        requireNonNull(damage, "damage");
        requireNonNull(owedByPast, "owedByPast");
    }

    /**
     * Returns this measure as a sentence, which warns where effects are counted on that last, or
     * money of past months.
     */
    public Message message() {
        if (owedByPast.isPresent()) {
            return Message.of("cut.measure.reserve-past")
                    .with("name", name)
                    .with("saving", saving)
                    .with("past", owedByPast.get());
        }
        String key = "cut.measure." + kind.id() + (effects == Effects.LAST ? "-lasting" : "");
        return Message.of(key).with("name", name).with("saving", saving);
    }

    /** Returns whether it can be taken back. */
    public boolean isReversible() {
        return wayBack == WayBack.OPEN;
    }
}
