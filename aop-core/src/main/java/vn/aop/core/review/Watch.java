package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Trigger;

/**
 * What an early warning says at a month.
 *
 * @param <T> what is watched: a risk, or an assumption
 * @param subject the risk or assumption
 * @param trigger its early warning
 * @param state whether it warns
 * @param watched the metric in the months that decide, first month first
 */
public record Watch<T>(T subject, Trigger trigger, State state, List<Traced> watched) {

    /** Whether an early warning is given. */
    public enum State {
        QUIET,
        AWAKE
    }

    public Watch {
        requireNonNull(subject, "subject");
        requireNonNull(trigger, "trigger");
        requireNonNull(state, "state");
        watched = List.copyOf(watched);
    }

    static <T> Watch<T> of(T subject, Trigger trigger, Sources sources, YearMonth month) {
        State state =
                trigger.warns(sources.actuals(), sources.year(), month) ? State.AWAKE : State.QUIET;
        return new Watch<>(
                subject, trigger, state, trigger.watched(sources.actuals(), sources.year(), month));
    }

    /** Returns whether the warning is given. */
    public boolean isAwake() {
        return state == State.AWAKE;
    }
}
