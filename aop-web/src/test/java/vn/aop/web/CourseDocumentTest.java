package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the course says is practised where {@code docs/course.md} tells, and held by a test. */
class CourseDocumentTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/course.md")).stream()
                .filter(it -> it.matches("\\| \\d+ \\|.*"))
                .toList();
    }

    @Test
    void every_statement_stands_there_once_in_order() throws IOException {
        assertThat(rows())
                .extracting(it -> it.split("\\|")[1].strip())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 47).mapToObj(Integer::toString).toList());
    }

    @Test
    void every_row_names_tests_that_there_are() throws IOException {
        Set<String> known = tests();

        assertThat(rows())
                .allSatisfy(
                        row -> {
                            List<String> named =
                                    TEST.matcher(row)
                                            .results()
                                            .map((MatchResult it) -> it.group(1))
                                            .toList();
                            assertThat(named).as(row).isNotEmpty();
                            assertThat(known).as(row).containsAll(named);
                        });
    }

    private static Set<String> tests() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String module : List.of("aop-core", "aop-cases", "aop-web")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.map(it -> it.getFileName().toString())
                        .filter(it -> it.endsWith("Test.java"))
                        .forEach(it -> known.add(it.replace(".java", "")));
            }
        }
        return known;
    }
}
