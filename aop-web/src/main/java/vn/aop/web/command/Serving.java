package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import vn.aop.cases.Case;
import vn.aop.cases.CaseShelf;
import vn.aop.cases.Cases;
import vn.aop.cases.file.BrokenFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Message;
import vn.aop.web.copy.Copies;
import vn.aop.web.copy.CopiesInMemory;
import vn.aop.web.copy.CopyFolder;
import vn.aop.web.page.SiteOrigin;
import vn.aop.web.server.Hosting;
import vn.aop.web.server.WebServer;

/**
 * The web server, from its start until the process is told to end.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param published where visitors open the pages, if that is not where the server listens
 * @param data the folder in which visitors' copies of cases are kept; without one they are
 *     forgotten
 * @param cases the cases as they are when they are asked for
 * @param terminal where it says that it is there
 */
record Serving(
        String host,
        int port,
        Optional<SiteOrigin> published,
        Optional<Path> data,
        CaseShelf cases,
        Terminal terminal) {

    Serving {
        requireNonNull(host, "host");
        requireNonNull(published, "published");
        requireNonNull(data, "data");
        requireNonNull(cases, "cases");
        requireNonNull(terminal, "terminal");
    }

    /**
     * Serves until the process ends; requests that are under way are finished.
     *
     * @throws Refused if the address cannot be listened on or the folder cannot be written
     * @throws BrokenFile if a shipped case cannot be shown as it is
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
                published
                        .map(SiteOrigin::toString)
                        .orElseGet(() -> "http://" + written(address()) + ":" + listening);
        if (terminal.wantsJson()) {
            terminal.printJson(new ServingJson(address));
        } else {
            terminal.print(
                    terminal.wording()
                            .say(Message.of("command.serve.ready").with("address", address)));
        }
        terminal.finish();
    }

    /** Nobody can open the address that stands for all; this machine itself can be opened. */
    private String written(InetAddress listened) {
        return listened.isAnyLocalAddress()
                ? "localhost"
                : host.contains(":") ? "[" + host + "]" : host;
    }

    /** Where the pages are, for programs. */
    record ServingJson(String address) {}

    /** Tries the address before the web server does, which would log its failure as its own. */
    private WebServer started() {
        InetAddress address = address();
        tellBroken();
        try (ServerSocket tried = new ServerSocket(port, 1, address)) {
            requireNonNull(tried, "tried");
        } catch (BindException taken) {
            throw Refused.because(
                    "--port", Message.of("command.serve.taken").with("port", String.valueOf(port)));
        } catch (IOException cause) {
            throw Refused.because(
                    "--port",
                    Message.of("command.serve.cannot-listen").with("detail", cause.toString()));
        }
        data.ifPresent(Serving::requireWritable);
        return WebServer.start(
                Hosting.at(host, port).published(published),
                cases,
                data.<Copies>map(CopyFolder::new).orElseGet(CopiesInMemory::new),
                Clock.systemDefaultZone());
    }

    /** Everything is read now, and not when the first visitor comes; what is broken stays away. */
    private void tellBroken() {
        Cases now = cases.asNamed();
        now.all().stream()
                .map(Case::problems)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .ifPresent(
                        it -> {
                            throw new Refused(it);
                        });
        List<FileProblem> broken =
                now.broken().stream().flatMap(it -> it.problems().stream()).toList();
        if (!broken.isEmpty()) {
            terminal.refuse(broken);
        }
    }

    /** Tells now, and not to the first visitor who saves something, that nothing can be saved. */
    private static void requireWritable(Path data) {
        try {
            Files.createDirectories(data);
            Path tried = Files.createTempFile(data, ".", ".tmp");
            try {
                Files.writeString(tried, "aop");
            } finally {
                Files.deleteIfExists(tried);
            }
        } catch (IOException cause) {
            throw Refused.because(
                    "--data",
                    Message.of("command.serve.cannot-keep")
                            .with("folder", data)
                            .with("detail", reason(cause)));
        }
    }

    /** The reason alone, because the folder is told beside it. */
    private static Object reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return Message.of("command.serve.denied");
        }
        if (cause instanceof FileAlreadyExistsException) {
            return Message.of("command.serve.no-folder");
        }
        return cause instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(cause.getMessage());
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
        throw Refused.because(
                "--host", Message.of("command.serve.unknown-host").with("host", host));
    }
}
