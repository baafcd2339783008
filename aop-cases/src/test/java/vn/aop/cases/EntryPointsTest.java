package vn.aop.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code docs/embedding.md} calls an entry point keeps its contract in its Javadoc: what each
 * argument is, what comes back, in which order and where there is nothing, what is thrown, an
 * example, and the page of its formula.
 */
class EntryPointsTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(vn\\.aop\\.[\\w.]+)` \\| ((?:`\\w+` ?)+)\\|(.*)\\|$");

    /** Words that say in which order the items of a list come. */
    private static final Pattern ORDER =
            Pattern.compile("\\b(order|first|last one first|rules and criteria before)\\b");

    private static Map<String, Entry> entries;

    /**
     * A type with the methods that are called from outside.
     *
     * @param methods the names of its methods
     * @param pages the pages of its formulas
     * @param told its Javadoc, and that of those methods
     * @param found the methods as its source declares them
     */
    private record Entry(
            String type, Set<String> methods, List<String> pages, String told, List<Found> found) {}

    /**
     * A method with its Javadoc.
     *
     * @param parameters the names of its parameters
     * @param type what it returns
     * @param params the names that are described
     * @param returned what is said of what comes back
     * @param thrown whether something is said to be thrown
     * @param throwing whether its body throws by itself
     */
    private record Found(
            String name,
            List<String> parameters,
            String type,
            String text,
            List<String> params,
            Optional<String> returned,
            boolean thrown,
            boolean throwing) {}

    @BeforeAll
    static void reads_the_document_and_the_sources() throws IOException {
        entries = new LinkedHashMap<>();
        String document = Files.readString(PROJECT.resolve("docs/embedding.md"));
        for (MatchResult row : ROW.matcher(document).results().toList()) {
            entries.put(row.group(1), entry(row));
        }
    }

    private static Entry entry(MatchResult row) throws IOException {
        Set<String> methods = Set.of(row.group(2).replace("`", "").strip().split(" "));
        List<String> pages =
                Pattern.compile("\\((formulas/[\\w-]+\\.md)\\)")
                        .matcher(row.group(3))
                        .results()
                        .map(it -> it.group(1))
                        .toList();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
            var source = manager.getJavaFileObjects(source(row.group(1)));
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, null, null, source);
            CompilationUnitTree unit = task.parse().iterator().next();
            Reader reader = new Reader(unit, DocTrees.instance(task), methods);
            reader.scan(unit, null);
            return new Entry(row.group(1), methods, pages, reader.told.toString(), reader.found);
        }
    }

    private static Path source(String type) {
        String module = type.startsWith("vn.aop.core") ? "aop-core" : "aop-cases";
        return PROJECT.resolve(module)
                .resolve("src/main/java")
                .resolve(type.replace('.', '/') + ".java");
    }

    /** Reads the Javadoc of a top-level type and of those of its methods that are named. */
    private static final class Reader extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final DocTrees trees;
        private final Set<String> names;
        private final StringBuilder told = new StringBuilder();
        private final List<Found> found = new ArrayList<>();
        private boolean isInterface;
        private int depth;

        Reader(CompilationUnitTree unit, DocTrees trees, Set<String> names) {
            this.unit = unit;
            this.trees = trees;
            this.names = names;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (depth == 0) {
                isInterface = type.getKind() == Tree.Kind.INTERFACE;
                comment(type).ifPresent(told::append);
            }
            depth++;
            super.visitClass(type, nothing);
            depth--;
            return nothing;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean isOpen =
                    isInterface || method.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (depth == 1 && isOpen && names.contains(method.getName().toString())) {
                found.add(found(method));
            }
            return nothing;
        }

        private Optional<DocCommentTree> comment(Tree tree) {
            return Optional.ofNullable(trees.getDocCommentTree(TreePath.getPath(unit, tree)));
        }

        private Found found(MethodTree method) {
            Optional<DocCommentTree> comment = comment(method);
            comment.ifPresent(told::append);
            List<? extends DocTree> tags =
                    comment.<List<? extends DocTree>>map(DocCommentTree::getBlockTags)
                            .orElse(List.of());
            boolean[] isThrowing = {false};
            if (method.getBody() != null) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitThrow(ThrowTree tree, Void nothing) {
                        isThrowing[0] = true;
                        return nothing;
                    }
                }.scan(method.getBody(), null);
            }
            return new Found(
                    method.getName().toString(),
                    method.getParameters().stream().map(it -> it.getName().toString()).toList(),
                    String.valueOf(method.getReturnType()),
                    comment.map(it -> it.getFirstSentence().toString()).orElse(""),
                    tags.stream()
                            .filter(ParamTree.class::isInstance)
                            .map(ParamTree.class::cast)
                            .filter(it -> !it.isTypeParameter())
                            .map(it -> it.getName().toString())
                            .toList(),
                    tags.stream()
                            .filter(ReturnTree.class::isInstance)
                            .map(it -> ((ReturnTree) it).getDescription().toString())
                            .findFirst(),
                    tags.stream().anyMatch(ThrowsTree.class::isInstance),
                    isThrowing[0]);
        }
    }

    static List<String> types() {
        return List.copyOf(entries.keySet());
    }

    @Test
    void there_are_as_many_as_the_document_says() {
        assertThat(entries.values().stream().mapToInt(it -> it.methods().size()).sum())
                .isGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_is_there_and_says_what_it_takes_and_gives(String type) {
        Entry entry = entries.get(type);

        assertThat(entry.found().stream().map(Found::name).collect(Collectors.toSet()))
                .isEqualTo(entry.methods());
        assertThat(entry.found())
                .allSatisfy(
                        it -> {
                            assertThat(it.text()).as(it.name()).isNotBlank();
                            assertThat(it.params()).as(it.name()).isEqualTo(it.parameters());
                            assertThat(it.returned()).as(it.name()).isPresent();
                        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_may_be_missing_says_when_and_a_list_in_which_order(String type) {
        assertThat(entries.get(type).found())
                .filteredOn(it -> it.type().startsWith("Optional<"))
                .allSatisfy(it -> assertThat(it.returned().orElseThrow()).contains("empty"));
        assertThat(entries.get(type).found())
                .filteredOn(it -> it.type().startsWith("List<"))
                .allSatisfy(
                        it -> {
                            String told = it.text() + " " + it.returned().orElseThrow();
                            assertThat(told).as(it.name()).containsPattern(ORDER);
                        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_throws_says_what(String type) {
        assertThat(entries.get(type).found())
                .filteredOn(Found::throwing)
                .allSatisfy(it -> assertThat(it.thrown()).as(it.name()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_type_has_an_example_and_the_pages_of_its_formulas(String type) {
        Entry entry = entries.get(type);

        assertThat(entry.told()).as("an example").contains("<pre>{@code");
        assertThat(entry.pages())
                .allSatisfy(it -> assertThat(entry.told()).contains("docs/" + it))
                .allSatisfy(it -> assertThat(PROJECT.resolve("docs").resolve(it)).exists());
    }

    /** Whoever wonders about threads finds the one place that says it. */
    @Test
    void threads_are_spoken_of_once() throws IOException {
        assertThat(
                        Files.readString(
                                source("vn.aop.core.plan.Plan")
                                        .getParent()
                                        .resolve("../../../../module-info.java")))
                .contains("<b>Threads.</b>");
        assertThat(Files.readString(PROJECT.resolve("docs/embedding.md")))
                .contains("the description of the module `vn.aop.core`");
    }
}
