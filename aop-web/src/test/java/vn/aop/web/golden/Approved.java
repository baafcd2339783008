package vn.aop.web.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares a text with the one that was read and approved before.
 *
 * <p>Where they differ the new text is written to {@code target/golden/<name>.received.txt}. If it
 * is right, it becomes the approved one: copy it over the file that the message names.
 */
final class Approved {

    private static final Path APPROVED =
            Path.of("src", "test", "resources", "vn", "aop", "web", "golden");
    private static final Path RECEIVED = Path.of("target", "golden");

    private Approved() {}

    static void verify(String name, String text) throws IOException {
        Path approved = APPROVED.resolve(name + ".approved.txt");
        String expected = Files.exists(approved) ? Files.readString(approved) : "";
        if (!expected.equals(text)) {
            Path received = RECEIVED.resolve(name + ".received.txt");
            Files.createDirectories(RECEIVED);
            Files.writeString(received, text);
            assertThat(difference(expected, text))
                    .as("%s differs from %s", received, approved)
                    .isEmpty();
        }
    }

    /** The lines that only one of the texts has, in their order. */
    private static List<String> difference(String expected, String text) {
        List<String> before = expected.lines().toList();
        List<String> after = text.lines().toList();
        List<String> changes =
                Stream.concat(
                                before.stream()
                                        .filter(it -> !after.contains(it))
                                        .map(it -> "- " + it),
                                after.stream()
                                        .filter(it -> !before.contains(it))
                                        .map(it -> "+ " + it))
                        .collect(Collectors.toList());
        return changes.isEmpty() ? List.of("the same lines in another order or number") : changes;
    }
}
