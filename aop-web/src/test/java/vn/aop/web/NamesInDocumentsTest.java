package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents call by its name in the code is there, under that name. */
class NamesInDocumentsTest {

    private static final Path PROJECT = Path.of("..");

    /** {@code Goal}, {@code decision.Assessment} or {@code Workspace.amend}. */
    private static final Pattern TYPE =
            Pattern.compile(
                    "`((?:[a-z]+\\.)*)([A-Z]\\w*[a-z]\\w*)(?:\\.([a-zA-Z]\\w*)(?:\\(.*?\\))?)?`");

    /** {@code Severity.SHOULD_MEND} within something longer. */
    private static final Pattern MEMBER =
            Pattern.compile("(?<![\\w.:/-])([A-Z]\\w*[a-z]\\w*)\\.([a-zA-Z]\\w*)");

    private static final Pattern SPAN = Pattern.compile("`([^`\n]+)`");
    private static final Pattern PACKAGE = Pattern.compile("`(vn\\.aop\\.[a-z]+(?:\\.[a-z]+)*)`");
    private static final Pattern SCHEMA = Pattern.compile("`([a-z]+-\\d\\.schema\\.json)`");
    private static final Pattern CLASS =
            Pattern.compile("(?m)^ *(?:\\w+ )*@?(?:class|interface|record) (\\w+)");
    private static final Pattern FENCE = Pattern.compile("(?s)```.*?```");

    /** Words that look like a type: of Java, of the web, or told as what nobody writes. */
    private static final Set<String> OTHERS =
            Set.of(
                    "Clock",
                    "LocalDate",
                    "Optional",
                    "YearMonth",
                    "Secure",
                    "Util",
                    "Helper",
                    "Manager");

    private static JavaClasses classes;
    private static Set<String> tests;

    @BeforeAll
    static void reads() throws IOException {
        classes = ProgramClasses.all();
        tests = new TreeSet<>();
        for (String module : List.of("aop-core", "aop-cases", "aop-web")) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(module + "/src/test/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    CLASS.matcher(Files.readString(file))
                            .results()
                            .forEach(it -> tests.add(it.group(1)));
                }
            }
        }
    }

    /**
     * Decisions and the change log tell of their day; the glossary and JSON have their own tests.
     */
    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(
                                            "README.md",
                                            "CONTRIBUTING.md",
                                            "aop-core/README.md",
                                            "aop-cases/README.md",
                                            "aop-web/README.md")
                                    .map(PROJECT::resolve),
                            docs.filter(it -> it.toString().endsWith(".md"))
                                    .filter(it -> !it.toString().contains("decisions"))
                                    .filter(it -> !it.endsWith("words.md"))
                                    .filter(it -> !it.endsWith("json.md")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void types_members_and_packages_are_there(Path document) throws IOException {
        String text = FENCE.matcher(Files.readString(document)).replaceAll("");

        assertThat(missing(text)).as("%s", document).isEmpty();
    }

    @Test
    void a_name_that_is_not_there_is_found() {
        assertThat(
                        missing(
                                "`Goal` `decision.Assessment` `Plan.with` `Golas` `goal.Plan`"
                                        + " `Plan.witt(x)` `vn.aop.core.plan` `vn.aop.core.plans`"
                                        + " `it.atMost(Severity.MUST_MEND, Kind.MUST_MEND)`"))
                .containsExactly(
                        "Golas", "goal.Plan", "Plan.witt", "Kind.MUST_MEND", "vn.aop.core.plans");
    }

    private static List<String> missing(String text) {
        Stream<String> types =
                TYPE.matcher(text)
                        .results()
                        .filter(it -> !OTHERS.contains(it.group(2)))
                        .filter(it -> !isThere(it.group(1), it.group(2), it.group(3)))
                        .map(
                                it ->
                                        it.group(1)
                                                + it.group(2)
                                                + (it.group(3) == null ? "" : "." + it.group(3)));
        Stream<String> rooms =
                PACKAGE.matcher(text)
                        .results()
                        .map(it -> it.group(1))
                        .filter(it -> !classes.containPackage(it));
        return Stream.of(types, members(text), rooms).flatMap(it -> it).toList();
    }

    /** What is told in something longer than a name. */
    private static Stream<String> members(String text) {
        return SPAN.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(span -> !TYPE.matcher(span).matches())
                .flatMap(span -> MEMBER.matcher(span).results())
                .filter(it -> !OTHERS.contains(it.group(1)))
                .filter(it -> !isThere("", it.group(1), it.group(2)))
                .map(MatchResult::group);
    }

    private static boolean isThere(String room, String type, String member) {
        return tests.contains(type)
                || classes.stream()
                        .filter(it -> it.getSimpleName().equals(type))
                        .filter(it -> ("." + it.getPackageName() + ".").endsWith("." + room))
                        .anyMatch(it -> member == null || hasMember(it, member));
    }

    private static boolean hasMember(JavaClass type, String member) {
        return type.getAllMembers().stream().anyMatch(it -> it.getName().equals(member))
                || classes.contain(type.getName() + "$" + member);
    }

    /** The table of the module tells every room; those within one are told beside it. */
    @ParameterizedTest
    @CsvSource({"aop-cases, vn.aop.cases", "aop-web, vn.aop.web"})
    void a_module_tells_all_its_packages(String module, String root) throws IOException {
        String readme = Files.readString(PROJECT.resolve(module + "/README.md"));
        Set<String> rooms =
                ProgramClasses.below(root).stream()
                        .map(JavaClass::getPackageName)
                        .filter(it -> it.startsWith(root + "."))
                        .map(it -> it.substring(root.length() + 1).split("\\.")[0])
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rooms)
                .isNotEmpty()
                .allMatch(it -> readme.contains("." + it + "`") || readme.contains("`" + it + "`"));
    }

    @Test
    void schemas_are_there() throws IOException {
        Path schemas = PROJECT.resolve("aop-cases/src/main/resources/vn/aop/cases/schema");
        for (Path document : documents()) {
            SCHEMA.matcher(Files.readString(document))
                    .results()
                    .forEach(it -> assertThat(schemas.resolve(it.group(1))).exists());
        }
    }

    @ParameterizedTest
    @CsvSource({"decisions", "formulas", "."})
    void an_index_tells_every_page_beside_it(String folder) throws IOException {
        Path index = PROJECT.resolve("docs").resolve(folder).resolve("README.md");
        String told = Files.readString(index);
        try (Stream<Path> pages = Files.list(index.getParent())) {
            assertThat(pages.filter(Files::isRegularFile).map(it -> it.getFileName().toString()))
                    .hasSizeGreaterThan(10)
                    .allMatch(it -> it.equals("README.md") || told.contains("(" + it + ")"));
        }
    }

    @Test
    void a_decision_has_the_parts_that_the_index_tells() throws IOException {
        Path folder = PROJECT.resolve("docs/decisions");
        List<String> parts =
                Pattern.compile("(?m)^- \\*\\*(\\w+)\\*\\*")
                        .matcher(Files.readString(folder.resolve("README.md")))
                        .results()
                        .map(it -> it.group(1))
                        .toList();
        assertThat(parts).hasSize(4);
        try (Stream<Path> pages = Files.list(folder)) {
            for (Path page : pages.filter(it -> !it.endsWith("README.md")).toList()) {
                assertThat(Files.readAllLines(page).stream().filter(it -> it.startsWith("## ")))
                        .as("%s", page)
                        .containsExactlyElementsOf(parts.stream().map("## "::concat).toList());
            }
        }
    }
}
