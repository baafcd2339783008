package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Compares output with an approved file {@code golden/command/<name>.approved.txt}. Where they
 * differ, the received output is left in {@code target/golden/command}, ready to be read and, if
 * right, to be moved.
 */
public final class Golden {

    private static final int MOST_SHOWN = 20;

    private Golden() {}

    static void assertApproved(String name, String received) throws IOException {
        assertApproved("command", name, received);
    }

    /** Compares what was received with the approved file of a folder. */
    public static void assertApproved(String folder, String name, String received)
            throws IOException {
        String approved = approved(folder, name);
        if (!approved.equals(received)) {
            Path file = Path.of("target", "golden", folder, name + ".received.txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, received);
            fail(
                    "%s differs from its approved file:%n%s%nIf it is right, copy %s over %s",
                    name,
                    difference(approved, received),
                    file,
                    Path.of("src", "test", "resources").resolve(path(folder, name).substring(1)));
        }
    }

    private static String approved(String folder, String name) throws IOException {
        try (InputStream stream = Golden.class.getResourceAsStream(path(folder, name))) {
            return stream == null ? "" : new String(stream.readAllBytes(), UTF_8);
        }
    }

    private static String path(String folder, String name) {
        return "/vn/aop/web/golden/" + folder + "/" + name + ".approved.txt";
    }

    private static String difference(String approved, String received) {
        List<String> before = approved.lines().toList();
        List<String> after = received.lines().toList();
        return IntStream.range(0, Math.max(before.size(), after.size()))
                .filter(i -> !line(before, i).equals(line(after, i)))
                .limit(MOST_SHOWN)
                .mapToObj(
                        i ->
                                (i + 1)
                                        + " - "
                                        + line(before, i)
                                        + "\n"
                                        + (i + 1)
                                        + " + "
                                        + line(after, i))
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }
}
