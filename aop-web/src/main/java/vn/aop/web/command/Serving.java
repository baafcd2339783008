package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.file.BrokenFile;
import vn.aop.web.WebServer;
import vn.aop.web.copy.CopyFolder;

/**
 * The web server, from its start until the process is told to end.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param data the folder in which visitors' copies of cases are kept
 * @param terminal where it says that it is there
 */
record Serving(String host, int port, Path data, Terminal terminal) {

    Serving {
        requireNonNull(host, "host");
        requireNonNull(data, "data");
        requireNonNull(terminal, "terminal");
    }

    /**
     * Serves until the process ends; requests that are under way are finished.
     *
     * @throws Refused if the address cannot be listened on
     * @throws BrokenFile if a case cannot be shown as it is
     */
    void untilStopped() {
        WebServer server = started();
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    server.stop();
                                    stopped.countDown();
                                }));
        say(server.port());
        try {
            stopped.await();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            server.stop();
        }
    }

    private void say(int listening) {
        String address =
                "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + listening;
        if (terminal.wantsJson()) {
            terminal.printJson(new ServingJson(address));
        } else {
            terminal.print(terminal.wording().say("command.serve.ready", "address", address));
        }
        terminal.finish();
    }

    /** Where the pages are, for programs. */
    record ServingJson(String address) {}

    /** Tries the address before the web server does, which would log its failure as its own. */
    private WebServer started() {
        InetAddress address = address();
        Cases.all().forEach(Case::requireWhole);
        try (ServerSocket tried = new ServerSocket(port, 1, address)) {
            requireNonNull(tried, "tried");
        } catch (BindException taken) {
            throw Refused.because("--port", "command.serve.taken", "port", String.valueOf(port));
        } catch (IOException cause) {
            throw Refused.because(
                    "--port", "command.serve.cannot-listen", "detail", cause.toString());
        }
        return WebServer.start(host, port, new CopyFolder(data), Clock.systemDefaultZone());
    }

    private InetAddress address() {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
        } catch (IOException unknown) {
            // Told below, like an address of another machine.
        }
        throw Refused.because("--host", "command.serve.unknown-host", "host", host);
    }
}
