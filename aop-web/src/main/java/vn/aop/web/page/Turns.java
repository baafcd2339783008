package vn.aop.web.page;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import vn.aop.core.limit.Deadline;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;

/**
 * Whose turn it is to be thought about. A few visits are at once, each for a short time; the next
 * ones wait in line, and where the line is long, whoever comes is asked to come back.
 */
public final class Turns {

    private static final long MILLIS = 1000L * Limits.SECONDS.most();

    private final Clock clock;
    private final Semaphore free;
    private final Semaphore places;

    /** Makes a line; the clock tells when a turn is over. */
    public Turns(Clock clock) {
        this(clock, Limits.AT_ONCE.most(), Limits.WAITING.most());
    }

    Turns(Clock clock, int atOnce, int waiting) {
        this.clock = requireNonNull(clock, "clock");
        this.free = new Semaphore(atOnce, true);
        this.places = new Semaphore(atOnce + waiting);
    }

    /**
     * Returns what some work comes to, as soon as it has its turn.
     *
     * @param work is told until when it is waited for, from the moment at which it begins
     * @throws Refusal if too many wait already
     */
    public <T> T take(Function<Deadline, T> work) {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            return inTurn(work);
        } finally {
            places.release();
        }
    }

    private <T> T inTurn(Function<Deadline, T> work) {
        try {
            free.acquire();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.apply(fromNow());
        } finally {
            free.release();
        }
    }

    private Deadline fromNow() {
        long end = clock.millis() + MILLIS;
        return () -> clock.millis() > end;
    }

    private static Refusal busy() {
        return Refusal.busy(Message.of("error.busy"));
    }
}
