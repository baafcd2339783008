package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every relative link and picture in the documents leads to a file of the project. */
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
    private static final Pattern LINK = Pattern.compile("]\\(\\s*<?([^)\\s>#]*)[^)]*\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(
                    BESIDE_DOCS.stream().map(PROJECT::resolve),
                    docs.filter(it -> it.toString().endsWith(".md")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_to_a_file(Path document) throws IOException {
        assertThat(broken(document, Files.readString(document))).as("%s", document).isEmpty();
    }

    @Test
    void a_broken_link_is_found() {
        String text = "[a](README.md) ![b](docs/no.png) [c](docs/json.md#x) [d](https://x.vn/y)";

        assertThat(broken(PROJECT.resolve("README.md"), text)).containsExactly("docs/no.png");
    }

    private static List<String> broken(Path document, String text) {
        return LINK.matcher(CODE.matcher(text).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.isEmpty() && !ELSEWHERE.matcher(link).matches())
                .filter(link -> !Files.exists(document.resolveSibling(link)))
                .toList();
    }
}
