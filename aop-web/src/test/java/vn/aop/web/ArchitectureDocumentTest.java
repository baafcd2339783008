package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of packages in {@code docs/architecture.md} names those that there are, in order. */
class ArchitectureDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/architecture.md");
    private static final Pattern PACKAGE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*)`");

    @ParameterizedTest
    @ValueSource(strings = {"core", "cases", "web"})
    void every_package_of_a_module_has_its_place_and_no_other(String module) throws IOException {
        assertThat(named(module)).isEqualTo(packages("vn.aop." + module));
    }

    /** Who is further to the right may know who is further to the left, and nobody else. */
    @ParameterizedTest
    @ValueSource(strings = {"core", "cases", "web"})
    void packages_know_only_those_before_them(String module) throws IOException {
        String root = "vn.aop." + module;
        Map<String, Integer> floors = floors(module);

        assertThat(
                        classes(root).stream()
                                .flatMap(it -> it.getDirectDependenciesFromSelf().stream()))
                .filteredOn(it -> isWithin(root, it.getTargetClass()))
                .filteredOn(
                        it ->
                                !it.getOriginClass()
                                        .getPackage()
                                        .equals(it.getTargetClass().getPackage()))
                .isNotEmpty()
                .allMatch(
                        it ->
                                floor(floors, root, it.getTargetClass())
                                        < floor(floors, root, it.getOriginClass()));
    }

    private static boolean isWithin(String root, JavaClass one) {
        return (one.getPackageName() + ".").startsWith(root + ".");
    }

    private static int floor(Map<String, Integer> floors, String root, JavaClass one) {
        return one.getPackageName().equals(root)
                ? floors.size()
                : floors.get(one.getPackageName().substring(root.length() + 1));
    }

    private static Set<String> named(String module) throws IOException {
        return floors(module).keySet();
    }

    /** How far to the right each package stands. */
    private static Map<String, Integer> floors(String module) throws IOException {
        String start = "| `aop-" + module + "` (`vn.aop." + module + "`) |";
        String row =
                Files.readAllLines(DOCUMENT).stream()
                        .filter(line -> line.startsWith(start))
                        .findFirst()
                        .orElseThrow();
        Map<String, Integer> floors = new TreeMap<>();
        for (String floor : row.substring(start.length()).split("→")) {
            int before = Set.copyOf(floors.values()).size();
            PACKAGE.matcher(floor).results().forEach(it -> floors.put(it.group(1), before));
        }
        return floors;
    }

    /** The root of a module is told in words. */
    private static Set<String> packages(String root) {
        return classes(root).stream()
                .map(JavaClass::getPackageName)
                .filter(it -> it.startsWith(root + "."))
                .map(it -> it.substring(root.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JavaClasses classes(String root) {
        return ProgramClasses.below(root);
    }
}
