package vn.aop.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A key that stands twice in a file has one sentence only: the later hides the earlier. */
class KeysOnceTest {

    private static final Pattern KEY = Pattern.compile("([A-Za-z][^=\\s]*)=.*");

    @Test
    void no_file_of_sentences_has_a_key_twice() throws IOException {
        List<Path> files = files();

        assertThat(files).hasSizeGreaterThan(20);
        assertThat(files.stream().flatMap(KeysOnceTest::twice)).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(".."))) {
            return all.filter(it -> it.toString().contains("/src/main/resources/"))
                    .filter(it -> it.toString().endsWith(".properties"))
                    .toList();
        }
    }

    private static Stream<String> twice(Path file) {
        Set<String> seen = new HashSet<>();
        try {
            return Files.readAllLines(file, UTF_8).stream()
                    .map(KEY::matcher)
                    .filter(it -> it.matches() && !seen.add(it.group(1)))
                    .map(it -> file + ": " + it.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
