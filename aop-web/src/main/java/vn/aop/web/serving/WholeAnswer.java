package vn.aop.web.serving;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** One answer: kept while a page writes it, then sent in one go. */
final class WholeAnswer extends Response.Wrapper implements Callback {

    private final WholeAnswers all;
    private final Callback callback;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean isBegun;
    private boolean isWhole;

    WholeAnswer(WholeAnswers all, Request request, Response response, Callback callback) {
        super(request, response);
        this.all = all;
        this.callback = callback;
    }

    @Override
    public void write(boolean last, ByteBuffer bytes, Callback written) {
        isBegun = true;
        isWhole |= last;
        if (bytes != null) {
            byte[] piece = new byte[bytes.remaining()];
            bytes.get(piece);
            kept.writeBytes(piece);
        }
        written.succeeded();
    }

    @Override
    public boolean isCommitted() {
        return isBegun || super.isCommitted();
    }

    @Override
    public boolean hasLastWrite() {
        return isWhole || super.hasLastWrite();
    }

    @Override
    public void reset() {
        super.reset();
        kept.reset();
        isBegun = false;
    }

    int size() {
        return kept.size();
    }

    /** The page is ready: sends its answer. */
    @Override
    public void succeeded() {
        all.begin(this);
        Scheduler.Task watch =
                getRequest()
                        .getComponents()
                        .getScheduler()
                        .schedule(
                                this::giveUp,
                                all.limits().waitFor(size()).toNanos(),
                                TimeUnit.NANOSECONDS);
        Callback sent =
                Callback.from(
                        () -> {
                            watch.cancel();
                            all.end(this);
                        },
                        callback);
        getWrapped().write(true, ByteBuffer.wrap(kept.toByteArray()), sent);
    }

    @Override
    public void failed(Throwable failure) {
        callback.failed(failure);
    }

    /** Ends the connection, because there is no other way to stop sending. */
    void giveUp() {
        all.end(this);
        getRequest()
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close(new TimeoutException("The answer is not fetched"));
    }
}
