package vn.aop.web.serving;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends connections on which something arrives, but no request gets as far as the end of its head.
 * Between two requests a connection may rest as long as it likes: silence is ended elsewhere.
 */
public final class WholeHeads extends Handler.Wrapper {

    private final RequestLimits limits;
    private final Set<Connection> answering = ConcurrentHashMap.newKeySet();
    private final Map<Connection, Head> heads = new ConcurrentHashMap<>();
    private volatile Scheduler.Task watch;

    /**
     * The head that arrives on a connection.
     *
     * @param before how many bytes had arrived before it
     * @param since when its first byte was seen
     */
    private record Head(long before, long since) {}

    /** Ends connections after the patience of limits. */
    public WholeHeads(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        answering.add(connection);
        Request.addCompletionListener(request, failure -> answered(connection));
        return super.handle(request, response, callback);
    }

    private void answered(Connection connection) {
        heads.put(connection, new Head(connection.getBytesIn(), NanoTime.now()));
        answering.remove(connection);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        lookAgain();
    }

    @Override
    protected void doStop() throws Exception {
        watch.cancel();
        super.doStop();
    }

    private void lookAgain() {
        long pause = limits.patience().toNanos() / 4;
        watch = getServer().getScheduler().schedule(this::look, pause, TimeUnit.NANOSECONDS);
    }

    private void look() {
        try {
            Set<Connection> open =
                    Arrays.stream(getServer().getConnectors())
                            .flatMap(it -> it.getConnectedEndPoints().stream())
                            .flatMap(it -> Stream.ofNullable(it.getConnection()))
                            .collect(Collectors.toSet());
            heads.keySet().retainAll(open);
            answering.retainAll(open);
            open.stream().filter(it -> !answering.contains(it)).forEach(this::look);
        } finally {
            lookAgain();
        }
    }

    private void look(Connection connection) {
        Head head = heads.computeIfAbsent(connection, it -> new Head(0, NanoTime.now()));
        if (connection.getBytesIn() == head.before()) {
            // Unless a request was answered meanwhile, which knows better.
            heads.replace(connection, head, new Head(head.before(), NanoTime.now()));
        } else if (NanoTime.since(head.since()) > limits.patience().toNanos()) {
            connection.getEndPoint().close();
        }
    }
}
