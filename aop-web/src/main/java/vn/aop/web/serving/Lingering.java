package vn.aop.web.serving;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The moment after an answer in which a visitor may still be sending what is no longer wanted. To
 * end the connection at once would take the answer away from who has not read it yet.
 */
final class Lingering implements Invocable.Task {

    private static final long SECONDS = 2;

    private final Request request;
    private final long most;
    private final Callback callback;
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final Scheduler.Task watch;
    private long passed;

    /**
     * Begins to linger.
     *
     * @param most how many bytes at most
     */
    Lingering(Request request, long most, Callback callback) {
        this.request = request;
        this.most = most;
        this.callback = callback;
        this.watch =
                request.getComponents()
                        .getScheduler()
                        .schedule(this::end, SECONDS, TimeUnit.SECONDS);
    }

    private void end() {
        if (isOver.compareAndSet(false, true)) {
            request.fail(new TimeoutException("The visitor sends on"));
        }
    }

    /** Throws away what is there, and asks to be called again for more. */
    @Override
    public void run() {
        while (passed <= most) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                break;
            }
            passed += chunk.remaining();
            chunk.release();
            if (chunk.isLast()) {
                break;
            }
        }
        isOver.set(true);
        watch.cancel();
        callback.succeeded();
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }
}
