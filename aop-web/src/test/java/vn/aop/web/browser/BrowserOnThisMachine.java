package vn.aop.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the browser of this machine. Where there is none, it installs Debian's package if it may,
 * once for all builds that run at the same time; otherwise it fails with the command that mends it,
 * because a test that is skipped in silence proves nothing.
 */
final class BrowserOnThisMachine {

    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome");

    /** DejaVu draws every Vietnamese letter; a bare machine may have no font at all. */
    private static final List<String> PACKAGES = List.of("chromium", "fonts-dejavu-core");

    private static final List<String> INSTALL = List.of("-y", "--no-install-recommends", "install");

    /** What apt-get locks while it fetches lists. */
    private static final Path LISTS = Path.of("/var/lib/apt/lists/lock");

    /** Somebody else's apt-get may slip in between, or the network fail for a moment. */
    private static final int ATTEMPTS = 3;

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static Optional<Path> found = Optional.empty();
    private static Optional<String> failure = Optional.empty();

    private BrowserOnThisMachine() {}

    /**
     * Returns the browser's program; the first call may install it, the others repeat its answer.
     */
    static synchronized Path program() {
        if (failure.isPresent()) {
            throw new IllegalStateException(failure.get());
        }
        if (found.isEmpty()) {
            try {
                found = Optional.of(findOrInstall(System.getenv()));
            } catch (IllegalStateException e) {
                failure = Optional.of(e.getMessage());
                throw e;
            }
        }
        return found.get();
    }

    private static Path findOrInstall(Map<String, String> environment) {
        String named = environment.getOrDefault("AOP_BROWSER", "");
        if (!named.isBlank()) {
            Path program = Path.of(named);
            if (!Files.isExecutable(program)) {
                throw new IllegalStateException(
                        "AOP_BROWSER names %s, which is no program; name a Chromium or Chrome, or unset it"
                                .formatted(named));
            }
            return program;
        }
        return mayInstall()
                ? findOrInstallAlone()
                : find().orElseThrow(() -> new IllegalStateException(howToInstall("sudo ")));
    }

    /** Some systems keep a script under the name of a browser that only says how to get one. */
    private static Optional<Path> find() {
        return NAMES.stream()
                .flatMap(name -> Shell.find(name).stream())
                .filter(
                        it ->
                                Shell.run(PATIENCE, List.of(it.toString(), "--version")).status()
                                        == 0)
                .findFirst();
    }

    private static boolean mayInstall() {
        return Shell.find("apt-get").isPresent() && "root".equals(System.getProperty("user.name"));
    }

    /** Looks and installs behind a lock: a build beside this one may be halfway through it. */
    private static Path findOrInstallAlone() {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "aop-browser-install.lock");
        try (var channel =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel is closed
            return find().orElseGet(BrowserOnThisMachine::installNow);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path installNow() {
        System.out.println(
                "No browser on this machine: installing Debian's chromium for the tests of the pages;"
                        + " this takes a minute or two, once.");
        List<String> told = new ArrayList<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            waitForOthers();
            told.add(apt("update"));
            told.add(
                    apt(Stream.concat(INSTALL.stream(), PACKAGES.stream()).toArray(String[]::new)));
            Optional<Path> installed = find();
            if (installed.isPresent()) {
                return installed.get();
            }
        }
        throw new IllegalStateException(howToInstall("") + "\n" + String.join("\n", told));
    }

    /** Runs apt-get, which itself waits for the packages while others install some. */
    private static String apt(String... command) {
        List<String> words =
                List.of(
                        "apt-get",
                        "-qq",
                        "-o",
                        "DPkg::Lock::Timeout=600",
                        "-o",
                        "Acquire::Retries=3");
        return Shell.run(PATIENCE, Stream.concat(words.stream(), Stream.of(command)).toList())
                .lastLines();
    }

    /** Returns when nobody holds the lists of packages, for which apt-get does not wait. */
    private static void waitForOthers() {
        try (var lists = FileChannel.open(LISTS, StandardOpenOption.WRITE)) {
            lists.lock();
        } catch (IOException e) {
            // Nobody has ever asked for lists here, so nobody holds them.
        }
    }

    private static String howToInstall(String asRoot) {
        return "The tests of the pages need Chromium or Chrome and this machine has none. Run: "
                + "%sapt-get update && %sapt-get install -y %s (or name a browser in AOP_BROWSER)"
                        .formatted(asRoot, asRoot, String.join(" ", PACKAGES));
    }
}
