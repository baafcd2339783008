package vn.aop.web.serving;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;

/** What one visitor is sending, from its first byte to its last or to where it is given up. */
final class ArrivingForm implements Invocable.Task {

    private final RequestLimits limits;
    private final AtomicLong allKept;
    private final Request request;
    private final BiConsumer<Request, ArrivingForm> whenOver;
    private final long begun = NanoTime.now();
    private final AtomicBoolean isOver = new AtomicBoolean();

    private ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private Optional<UnreadForm> unread = Optional.empty();
    private boolean isWhole;
    private volatile long arrived;
    private volatile Scheduler.Task watch;

    /**
     * Makes a form that begins to arrive.
     *
     * @param allKept how many bytes are kept of all forms that are arriving
     * @param whenOver what to do with the request when nothing more of it is awaited; to be told
     *     {@link #afterAnswer}
     */
    ArrivingForm(
            RequestLimits limits,
            AtomicLong allKept,
            Request request,
            BiConsumer<Request, ArrivingForm> whenOver) {
        this.limits = limits;
        this.allKept = allKept;
        this.request = request;
        this.whenOver = whenOver;
    }

    /** Begins to receive; from here on it goes by itself. */
    void receive() {
        if (request.getLength() > limits.longestForm()) {
            giveUp(UnreadForm.TOO_LONG);
        } else if (isInParts()) {
            giveUp(UnreadForm.IN_PARTS);
        }
        lookAtTheTime();
        run();
    }

    /** No page sends its form in parts, and reading those writes temporary files. */
    private boolean isInParts() {
        return Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE))
                .filter(type -> type.strip().regionMatches(true, 0, "multipart/", 0, 10))
                .isPresent();
    }

    private void lookAtTheTime() {
        long left = limits.waitFor(arrived).toNanos() - NanoTime.since(begun);
        if (left > 0 && !isOver.get()) {
            watch =
                    request.getComponents()
                            .getScheduler()
                            .schedule(this::lookAtTheTime, left, TimeUnit.NANOSECONDS);
        } else if (isOver.compareAndSet(false, true)) {
            request.fail(new TimeoutException("The form takes too long"));
        }
    }

    /** Takes in what is there, and asks to be called again for more. */
    @Override
    public void run() {
        while (!isWhole && !isForNothing()) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk, true)) {
                giveUp(UnreadForm.BROKEN);
                break;
            }
            if (Content.Chunk.isFailure(chunk)) {
                // Only a silence; how long a form may take is told by the limits.
                continue;
            }
            take(chunk.getByteBuffer());
            isWhole = chunk.isLast();
            chunk.release();
        }
        end();
    }

    /** Nobody need send what is not wanted who asks first, or who would be at it for long. */
    private boolean isForNothing() {
        return unread.isPresent()
                && (isAsking() || Math.max(arrived, request.getLength()) > limits.drained());
    }

    private boolean isAsking() {
        return arrived == 0
                && request.getHeaders()
                        .contains(HttpHeader.EXPECT, HttpHeaderValue.CONTINUE.asString());
    }

    private void take(ByteBuffer bytes) {
        int size = bytes.remaining();
        arrived = arrived + size;
        if (unread.isPresent()) {
            return;
        }
        kept.writeBytes(BufferUtil.toArray(bytes));
        if (allKept.addAndGet(size) > limits.formsAtOnce()) {
            giveUp(UnreadForm.TOO_MANY);
        } else if (arrived > limits.longestForm()) {
            giveUp(UnreadForm.TOO_LONG);
        }
    }

    private void giveUp(UnreadForm why) {
        unread = unread.or(() -> Optional.of(why));
        allKept.addAndGet(-kept.size());
        kept = new ByteArrayOutputStream();
    }

    private void end() {
        if (!isOver.compareAndSet(false, true)) {
            unread = unread.filter(UnreadForm.TOO_LONG::equals);
            giveUp(UnreadForm.TOO_SLOW);
        }
        watch.cancel();
        if (unread.isEmpty() && !Encoded.isReadable(kept.toByteArray())) {
            giveUp(UnreadForm.MISWRITTEN);
        }
        allKept.addAndGet(-kept.size());
        unread.ifPresent(why -> request.setAttribute(UnreadForm.NAME, why));
        Content.Source form = Content.Source.from(ByteBuffer.wrap(kept.toByteArray()));
        request.getContext().execute(() -> whenOver.accept(new Received(request, form), this));
    }

    /** Goes on when the answer is sent and nothing more arrives that is not wanted. */
    void afterAnswer(Callback callback) {
        if (isWhole) {
            callback.succeeded();
        } else {
            new Lingering(request, limits.drained(), callback).run();
        }
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    /** A request of which everything has been received. */
    private static final class Received extends Request.Wrapper {

        private final Content.Source form;

        Received(Request request, Content.Source form) {
            super(request);
            this.form = form;
        }

        @Override
        public Content.Chunk read() {
            return form.read();
        }

        @Override
        public void demand(Runnable demandCallback) {
            form.demand(demandCallback);
        }

        /** What still arrives after the answer is for {@link Lingering}. */
        @Override
        public boolean consumeAvailable() {
            return true;
        }
    }
}
