package vn.aop.web.widget;

import static java.util.Objects.requireNonNull;

import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Traced;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.review.Favourability;
import vn.aop.core.review.KpiStatus;
import vn.aop.core.signal.Attention;
import vn.aop.core.text.Message;

/**
 * A judgement in a word, marked by sign and colour alike.
 *
 * @param tone how it is coloured: {@code good}, {@code warn}, {@code bad} or {@code quiet}
 * @param sign the sign before the word
 * @param word the word
 */
public record Badge(String tone, String sign, String word) {

    public Badge {
        requireNonNull(tone, "tone");
        requireNonNull(sign, "sign");
        requireNonNull(word, "word");
    }

    /** Returns this judgement, marked where the number that it judges stands on a reckoned one. */
    public Badge on(Traced judged) {
        boolean isKnown = judged.value().number().isPresent();
        return isKnown && judged.isProvisional() ? new Badge(tone, sign, "~" + word) : this;
    }

    /** Returns a judgement that all is well. */
    public static Badge good(String word) {
        return new Badge("good", "✓", word);
    }

    /** Returns a judgement to look at. */
    public static Badge warn(String word) {
        return new Badge("warn", "!", word);
    }

    /** Returns a judgement to act on. */
    public static Badge bad(String word) {
        return new Badge("bad", "✕", word);
    }

    /** Returns that there is nothing to judge. */
    public static Badge quiet(String word) {
        return new Badge("quiet", "?", word);
    }

    /** Returns something worth knowing that is neither good nor bad. */
    public static Badge note(String word) {
        return new Badge("quiet", "i", word);
    }

    /** Returns where a goal stands. */
    public static Badge of(GoalStatus status, Wording words) {
        String word = words.name(status);
        return switch (status) {
            case MET -> new Badge("good", "★", word);
            case ON_TRACK -> good(word);
            case AT_RISK -> warn(word);
            case OFF_TRACK -> bad(word);
            case UNKNOWN -> quiet(word);
        };
    }

    /** Returns what a number asks of people. */
    public static Badge of(Attention asked, Wording words) {
        String word = words.name(asked);
        return switch (asked) {
            case FINE -> good(word);
            case WATCH -> warn(word);
            case DECIDE -> bad(word);
            case TOO_FEW_MONTHS -> quiet(word);
        };
    }

    /** Returns that of a status which is the best that can come about. */
    static Badge atBest(GoalStatus status, Wording words) {
        Badge badge = of(status, words);
        return new Badge(
                badge.tone(),
                badge.sign(),
                words.say(Message.of("trade.status-at-best").with("status", status)));
    }

    /** Returns where a KPI stands. */
    public static Badge of(KpiStatus status, Wording words) {
        String word = words.name(status);
        return switch (status) {
            case GREEN -> good(word);
            case AMBER -> warn(word);
            case RED -> bad(word);
            case NOT_DUE, NO_TARGET, MONTH_OPEN, UNKNOWN -> quiet(word);
        };
    }

    /** Returns whether a difference is good. */
    public static Badge of(Favourability favourability, Wording words) {
        String word = words.name(favourability);
        return switch (favourability) {
            case FAVOURABLE -> new Badge("good", "▲", word);
            case UNFAVOURABLE -> new Badge("bad", "▼", word);
            case NEUTRAL -> new Badge("quiet", "=", word);
        };
    }
}
