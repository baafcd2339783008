package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Trigger;
import vn.aop.core.text.Message;

/**
 * What an early warning says at a month.
 *
 * @param <T> what is watched: a risk, or an assumption
 * @param subject the risk or assumption
 * @param trigger its early warning
 * @param state whether it warns
 * @param watched the metric in the months that decide, first month first
 * @param awakeSince since which month of the year it has been given without a break; empty where it
 *     is not
 */
public record EarlyWarning<T>(
        T subject,
        Trigger trigger,
        State state,
        List<Traced> watched,
        Optional<YearMonth> awakeSince) {

    /** Whether an early warning is given. */
    public enum State {
        QUIET,
        AWAKE,
        /**
         * A value that it needs is unknown, or the reviewed month is not whole yet; or no warning
         * shows, but on numbers that were reckoned for want of a record, which says nothing.
         */
        UNKNOWN
    }

    public EarlyWarning {
        requireNonNull(subject, "subject");
        requireNonNull(trigger, "trigger");
        requireNonNull(state, "state");
        watched = List.copyOf(watched);
        requireNonNull(awakeSince, "awakeSince");
    }

    static <T> EarlyWarning<T> of(
            T subject, Trigger trigger, ComparedFigures sources, YearMonth month) {
        List<Traced> watched = trigger.watched(sources.actuals(), sources.year(), month);
        boolean unknown = watched.stream().anyMatch(it -> it.value().number().isEmpty());
        State state =
                unknown || sources.heldBack().isPresent()
                        ? State.UNKNOWN
                        : warns(trigger, sources, month) ? State.AWAKE : noWarning(watched);
        return new EarlyWarning<>(
                subject,
                trigger,
                state,
                watched,
                state == State.AWAKE ? since(trigger, sources, month) : Optional.empty());
    }

    private static State noWarning(List<Traced> watched) {
        return watched.stream().anyMatch(Traced::isProvisional) ? State.UNKNOWN : State.QUIET;
    }

    private static boolean warns(Trigger trigger, ComparedFigures sources, YearMonth month) {
        return trigger.warns(sources.actuals(), sources.year(), month);
    }

    private static Optional<YearMonth> since(
            Trigger trigger, ComparedFigures sources, YearMonth month) {
        YearMonth since = month;
        while (sources.year().contains(since.minusMonths(1))
                && warns(trigger, sources, since.minusMonths(1))) {
            since = since.minusMonths(1);
        }
        return Optional.of(since);
    }

    /** Returns whether it stands on a number that was reckoned for want of a record. */
    public boolean isProvisional() {
        return watched.stream().anyMatch(Traced::isProvisional);
    }

    /** Returns why it is unknown although every value is there; empty where that is not so. */
    public Optional<Message> whyUnknown() {
        boolean isThere = watched.stream().allMatch(it -> it.value().number().isPresent());
        return state == State.UNKNOWN && isThere && isProvisional()
                ? Optional.of(Message.of("undefined.warning-provisional"))
                : Optional.empty();
    }

    /** Returns whether the warning is given. */
    public boolean isAwake() {
        return state == State.AWAKE;
    }
}
