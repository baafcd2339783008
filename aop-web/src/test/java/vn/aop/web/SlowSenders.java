package vn.aop.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.locks.LockSupport;

/**
 * Many who begin to send a form and then send a byte of it now and then; whoever is cut off comes
 * again at once.
 */
final class SlowSenders implements AutoCloseable {

    private static final long NOW_AND_THEN = 1_000_000_000L;

    private final InetSocketAddress server;
    private final SocketChannel[] senders;
    private final ByteBuffer head;
    private final Thread thread = new Thread(this::send, "slow senders");
    private volatile boolean isOver;
    private volatile int cutOff;

    SlowSenders(int port, int count) {
        server = new InetSocketAddress("127.0.0.1", port);
        senders = new SocketChannel[count];
        String address = "localhost:" + port;
        head =
                ByteBuffer.wrap(
                        String.join(
                                        "\r\n",
                                        "POST /cases/babycare-house/checks/try HTTP/1.1",
                                        "Host: " + address,
                                        "Origin: http://" + address,
                                        "Content-Length: 1000",
                                        "",
                                        "p")
                                .getBytes(US_ASCII));
        for (int i = 0; i < count; i++) {
            senders[i] = come();
        }
        thread.start();
    }

    private SocketChannel come() {
        try {
            SocketChannel sender = SocketChannel.open(server);
            sender.write(head.duplicate());
            sender.configureBlocking(false);
            return sender;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send() {
        while (!isOver) {
            for (int i = 0; i < senders.length && !isOver; i++) {
                if (!sendOn(senders[i])) {
                    cutOff++;
                    senders[i] = come();
                }
                LockSupport.parkNanos(NOW_AND_THEN / senders.length);
            }
        }
    }

    private static boolean sendOn(SocketChannel sender) {
        try {
            sender.write(ByteBuffer.wrap(new byte[] {'x'}));
            if (sender.read(ByteBuffer.allocate(16_384)) == 0) {
                return true;
            }
            sender.close();
            return false;
        } catch (IOException brokenOff) {
            return false;
        }
    }

    /** Returns how often one of them was cut off. */
    int cutOff() {
        return cutOff;
    }

    @Override
    public void close() throws IOException {
        isOver = true;
        try {
            thread.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        for (SocketChannel sender : senders) {
            sender.close();
        }
    }
}
