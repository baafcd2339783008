package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of packages in {@code docs/architecture.md} names those that there are. */
class ArchitectureDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/architecture.md");
    private static final Pattern PACKAGE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*)`");

    @ParameterizedTest
    @ValueSource(strings = {"core", "cases", "web"})
    void every_package_of_a_module_has_its_place_and_no_other(String module) throws IOException {
        assertThat(named(module)).isEqualTo(packages("vn.aop." + module));
    }

    private static Set<String> named(String module) throws IOException {
        String start = "| `aop-" + module + "` (`vn.aop." + module + "`) |";
        String row =
                Files.readAllLines(DOCUMENT).stream()
                        .filter(line -> line.startsWith(start))
                        .findFirst()
                        .orElseThrow();
        return PACKAGE.matcher(row.substring(start.length()))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The root of a module is told in words. */
    private static Set<String> packages(String root) {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root)
                        .stream()
                        .map(JavaClass::getPackageName)
                        .filter(it -> it.startsWith(root + "."))
                        .map(it -> it.substring(root.length() + 1))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
