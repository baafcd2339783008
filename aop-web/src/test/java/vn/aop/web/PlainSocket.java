package vn.aop.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Somebody who speaks with a server byte by byte, as no browser would. */
final class PlainSocket implements AutoCloseable {

    private final Socket socket = new Socket();

    PlainSocket(int port) {
        try {
            // So little that what is not read soon holds up whoever sends it.
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("127.0.0.1", port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks and returns the whole answer, up to the end of the connection. */
    static String ask(int port, String... lines) {
        try (PlainSocket socket = new PlainSocket(port)) {
            return socket.send(lines).answer();
        }
    }

    /** Sends lines and the blank one that ends the head of a request. */
    PlainSocket send(String... lines) {
        return write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(UTF_8));
    }

    PlainSocket write(byte... bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends nothing more, but listens on. */
    PlainSocket sendNoMore() {
        try {
            socket.shutdownOutput();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns everything that comes, up to the end of the connection. */
    String answer() {
        try {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what comes up to the end of a head, or to where the server breaks off. */
    String head() {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            byte[] next = rest(1);
            if (next.length == 0) {
                break;
            }
            head.append((char) next[0]);
        }
        return head.toString();
    }

    /** Returns as many bytes as are asked for, or fewer where the server breaks off. */
    byte[] rest(int length) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try {
            int next = 0;
            while (next >= 0 && rest.size() < length) {
                byte[] piece = new byte[Math.min(8192, length - rest.size())];
                next = socket.getInputStream().read(piece);
                rest.write(piece, 0, Math.max(next, 0));
            }
        } catch (IOException brokenOff) {
            // That is as far as it comes.
        }
        return rest.toByteArray();
    }

    /** Writes a byte now and then, so often as no patience lasts, until the server breaks off. */
    boolean isCutOffWhileItWrites(byte now) {
        try {
            socket.setSoTimeout(50);
            for (int i = 0; i < 500; i++) {
                try {
                    if (socket.getInputStream().read(new byte[8192]) < 0) {
                        return true;
                    }
                } catch (SocketTimeoutException nothingYet) {
                    socket.getOutputStream().write(now);
                }
            }
            return false;
        } catch (IOException brokenOff) {
            return true;
        }
    }

    /** Returns whether the server has broken off; blank lines before a question do no harm. */
    boolean isCutOff() {
        try {
            write((byte) '\r', (byte) '\n');
            return false;
        } catch (UncheckedIOException brokenOff) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
