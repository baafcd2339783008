package vn.aop.web.serving;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Sends an answer when it is whole, without a thread that waits until it is fetched. Where all
 * answers that are being fetched are too much together, the one that has waited longest is given
 * up.
 */
public final class WholeAnswers extends Handler.Wrapper {

    private final RequestLimits limits;
    private final Deque<WholeAnswer> fetched = new ArrayDeque<>();
    private long size;

    /** Sends answers within limits. */
    public WholeAnswers(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        WholeAnswer answer = new WholeAnswer(this, request, response, callback);
        return super.handle(request, answer, answer);
    }

    RequestLimits limits() {
        return limits;
    }

    /** An answer begins to be fetched. */
    void begin(WholeAnswer answer) {
        add(answer).ifPresent(WholeAnswer::giveUp);
    }

    private synchronized Optional<WholeAnswer> add(WholeAnswer answer) {
        fetched.add(answer);
        size += answer.size();
        return size > limits.answersAtOnce() && fetched.size() > 1
                ? Optional.of(fetched.getFirst())
                : Optional.empty();
    }

    /** An answer was fetched or given up. */
    synchronized void end(WholeAnswer answer) {
        if (fetched.remove(answer)) {
            size -= answer.size();
        }
    }
}
