package vn.aop.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.plan.Plan;

/** The examples with which a module introduces itself are understood by the compiler. */
class ReadmeExamplesTest {

    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

    /** What the examples take as given. */
    private static final String GIVEN =
            "Path path, Path other, Actuals actuals, Proposal proposal, PlanHistory seen,"
                    + " Amendment amendment";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"aop-core", "aop-cases"})
    void the_example_of_a_module_compiles(String module) throws Exception {
        List<String> examples =
                JAVA.matcher(Files.readString(Path.of("..", module, "README.md")))
                        .results()
                        .map((MatchResult it) -> it.group(1))
                        .toList();

        assertThat(examples).isNotEmpty();
        assertThat(mistakes(examples)).isEmpty();
    }

    @Test
    void an_example_that_has_grown_old_is_found() throws Exception {
        assertThat(mistakes(List.of("Plan plan = …; plan.figures();"))).hasSize(1);
    }

    private List<String> mistakes(List<String> examples) throws IOException, URISyntaxException {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
            compiler.getTask(
                            null,
                            manager,
                            told,
                            List.of("-proc:none", "-cp", libraries(), "-d", folder.toString()),
                            null,
                            List.of(new Example(source(examples))))
                    .call();
        }
        return told.getDiagnostics().stream()
                .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
                .map(it -> it.getMessage(null))
                .toList();
    }

    private static String source(List<String> examples) throws IOException {
        List<String> packages = new ArrayList<>(List.of("java.nio.file", "java.time"));
        packages.addAll(packages("aop-core"));
        packages.addAll(packages("aop-cases"));
        String imports =
                packages.stream().map("import %s.*;\n"::formatted).collect(Collectors.joining());
        String methods =
                examples.stream()
                        .map(it -> "void example(%s) {\n%s}\n".formatted(GIVEN, it))
                        .collect(Collectors.joining());
        return imports + "class Example {\n" + methods.replace("…", "null") + "}\n";
    }

    private static List<String> packages(String module) throws IOException {
        Path sources = Path.of("..", module, "src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(it -> it.endsWith("package-info.java"))
                    .map(it -> sources.relativize(it.getParent()).toString())
                    .map(it -> it.replace(File.separatorChar, '.'))
                    .toList();
        }
    }

    private static String libraries() throws URISyntaxException {
        StringBuilder paths = new StringBuilder();
        for (Class<?> one : List.of(Plan.class, PlanFile.class, Money.class)) {
            URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
            paths.append(Path.of(place)).append(File.pathSeparator);
        }
        return paths.toString();
    }

    private static final class Example extends SimpleJavaFileObject {

        private final String source;

        Example(String source) {
            super(URI.create("string:///Example.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
