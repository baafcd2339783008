package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every relative link and picture in the documents leads to a file of the project, and to a heading
 * in it where it names one.
 */
class DocumentLinksTest {

    private static final Path PROJECT = Path.of("..");
    private static final List<String> BESIDE_DOCS =
            List.of(
                    "README.md",
                    "CONTRIBUTING.md",
                    "CHANGELOG.md",
                    "aop-core/README.md",
                    "aop-cases/README.md",
                    "aop-web/README.md");

    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
    private static final Pattern LINK =
            Pattern.compile("]\\(\\s*<?([^)\\s>#]*)(?:#([^)\\s>]*))?[^)]*\\)");
    private static final Pattern BLOCK = Pattern.compile("(?s)```.*?```");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(
                            BESIDE_DOCS.stream().map(PROJECT::resolve),
                            docs.filter(it -> it.toString().endsWith(".md"))
                                    .filter(it -> !isStory(it)))
                    .toList();
        }
    }

    /** The links of a story lead to pages; {@code aop case check} looks at them. */
    private static boolean isStory(Path document) {
        return Files.exists(document.resolveSibling("case.yaml"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_to_a_file_and_its_heading(Path document) throws IOException {
        assertThat(broken(document, Files.readString(document))).as("%s", document).isEmpty();
    }

    @Test
    void a_broken_link_is_found() {
        String text =
                "[a](README.md) ![b](docs/no.png) [c](docs/json.md#amendment)"
                        + " [d](docs/json.md#parts--phần-dùng-chung) [e](docs/json.md#nothing)"
                        + " [f](#aop) [g](https://x.vn/y#z) [h](docs/checks)";

        assertThat(broken(PROJECT.resolve("README.md"), "# `aop`\n" + text))
                .containsExactly("docs/no.png", "docs/json.md#nothing");
    }

    private static List<String> broken(Path document, String text) {
        return LINK.matcher(CODE.matcher(text).replaceAll(""))
                .results()
                .filter(link -> !ELSEWHERE.matcher(link.group(1)).matches())
                .filter(link -> !leads(document, text, link.group(1), link.group(2)))
                .map(link -> link.group(1) + (link.group(2) == null ? "" : "#" + link.group(2)))
                .toList();
    }

    private static boolean leads(Path document, String text, String file, String heading) {
        Path target = file.isEmpty() ? document : document.resolveSibling(file);
        if (!Files.exists(target)) {
            return false;
        }
        return heading == null || headings(file.isEmpty() ? text : read(target)).contains(heading);
    }

    /** The names under which the headings of a document are linked. */
    private static Set<String> headings(String text) {
        return HEADING.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(it -> it.group(1).strip().toLowerCase(Locale.ROOT))
                .map(it -> it.replaceAll("]\\([^)]*\\)", "").replaceAll("[^\\p{L}\\p{N}_ -]", ""))
                .map(it -> it.replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
