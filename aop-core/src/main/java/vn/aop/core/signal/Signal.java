package vn.aop.core.signal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.text.Message;

/**
 * Whether a month of one metric differs from its seasonal plan by more than its months usually do.
 *
 * @param reading what can be said
 * @param evidence what that tells for or against the business
 * @param span the month, or the two months that are read as one; see {@link SeasonalPlan#points}
 * @param base how many earlier months it is held against, 0 or more
 * @param usual between which values such a month usually ends, where that can be told
 * @param chance how often months lie as far off by chance, where that can be told
 * @param isSteady whether all months together miss the plan by more than chance explains
 * @param why the month against what is usual, in a sentence
 * @param notes what to know beside it: how often such months come by chance, and that all lie to
 *     one side of the plan
 */
public record Signal(
        Reading reading,
        Evidence evidence,
        Span span,
        int base,
        Optional<Band> usual,
        Optional<Chance> chance,
        boolean isSteady,
        Message why,
        List<Message> notes) {

    /** How many earlier months it takes to say anything. */
    public static final int FEWEST = 6;

    /** From how many earlier months on the limits are firm; before that they are provisional. */
    public static final int FIRM = 12;

    /** What can be said of a month. */
    public enum Reading {
        /** The month lies beyond what is usual. */
        SIGNAL,
        /** The month may have come by chance. */
        WITHIN_USUAL,
        /** There are too few earlier months to tell. */
        TOO_EARLY,
        /** There is nothing to hold it against, or it is a balance. */
        NOT_JUDGED
    }

    /**
     * Between which values a month usually ends, in the unit of the metric.
     *
     * @param low the lower limit
     * @param high the upper limit
     */
    public record Band(Traced low, Traced high) {

        public Band {
            requireNonNull(low, "low");
            requireNonNull(high, "high");
        }
    }

    public Signal {
        requireNonNull(reading, "reading");
        requireNonNull(evidence, "evidence");
        requireNonNull(span, "span");
        requireNonNull(usual, "usual");
        requireNonNull(chance, "chance");
        requireNonNull(why, "why");
        notes = List.copyOf(notes);
    }

    /** Returns that the limits were told from few months; empty where they are firm. */
    public Optional<Message> provisional() {
        return isProvisional()
                ? Optional.of(Message.of("signal.provisional").with("base", base))
                : Optional.empty();
    }

    /** Returns whether limits were told from fewer months than make them firm. */
    public boolean isProvisional() {
        return usual.isPresent() && base < FIRM;
    }
}
