package vn.aop.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A sentence is given the facts that it names, no fewer and no others: looked up in the source of
 * every place that makes a message from a literal key.
 */
class SentenceFactsTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z]\\w*)[^}]*}");
    private static final Pattern RULE = Pattern.compile("(check\\.[^.]+).*");
    private static final Set<String> BY_KEY =
            Set.of("Message.of", "Problem.at", "FileProblem.of", "Judgement.of");

    /** Whoever makes these leaves it to its caller, in the same class, to add the facts. */
    private static final Set<String> COMPLETED_LATER =
            Set.of(
                    "change.cut-budget",
                    "change.draw-reserve",
                    "change.move-budget",
                    "change.raise-budget",
                    "check.launch-in-peak",
                    "check.launch-in-peak.tet",
                    "check.reserve-too-small",
                    "check.reserve-too-small.from-goals",
                    "check.threshold-crossed",
                    "check.threshold-crossed.begins",
                    "check.threshold-crossed.begun",
                    "check.threshold-crossed.passed",
                    "check.threshold-crossed.passed-before",
                    "check.threshold-crossed.unknown",
                    "check.threshold-crossed.unknown-plan",
                    "check.threshold-crossed.unknown-plan-since",
                    "trace.term");

    /** Numbers for programs, which the sentence does not say. */
    private static final Map<String, String> FOR_PROGRAMS =
            Map.of(
                    "check.plan-unused", "most",
                    "check.review-missed", "day",
                    "check.starts-too-early", "months",
                    "displaced.days", "left");

    private static Map<String, Set<String>> named;
    private static List<Made> all;

    /**
     * A message as its source makes it.
     *
     * @param facts the names of its facts
     * @param isWhole whether all of them are written there
     */
    private record Made(String file, String key, Set<String> facts, boolean isWhole) {

        boolean isGivenWhatItNames() {
            Set<String> lacking = new TreeSet<>(named.get(key));
            lacking.removeAll(facts);
            return !isWhole || lacking.isEmpty() || COMPLETED_LATER.contains(key);
        }

        boolean namesWhatItIsGiven() {
            Set<String> unused = new TreeSet<>(facts);
            unused.removeAll(named.get(key));
            unused.removeAll(named.getOrDefault(RULE.matcher(key).replaceAll("$1.mend"), Set.of()));
            unused.remove("nearest");
            unused.remove(FOR_PROGRAMS.getOrDefault(key, ""));
            return unused.isEmpty();
        }
    }

    @BeforeAll
    static void reads_the_sentences() throws IOException {
        named = new TreeMap<>();
        for (Path file : files(".*/src/main/resources/.*_(vi|en)\\.properties")) {
            Properties sentences = new Properties();
            try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                sentences.load(reader);
            }
            sentences
                    .stringPropertyNames()
                    .forEach(
                            key ->
                                    named.computeIfAbsent(
                                                    key.replaceAll("\\.file$", ""),
                                                    it -> new TreeSet<>())
                                            .addAll(facts(sentences.getProperty(key))));
        }
    }

    @BeforeAll
    static void reads_the_sources() throws IOException {
        all = made();
    }

    private static Set<String> facts(String sentence) {
        return FACT.matcher(sentence)
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            return files.filter(it -> it.toString().matches(pattern)).toList();
        }
    }

    @Test
    void a_sentence_gets_the_facts_that_it_names() {
        assertThat(all.stream().filter(it -> !it.facts().isEmpty()).count()).isGreaterThan(500);
        assertThat(all).filteredOn(it -> !named.containsKey(it.key())).isEmpty();
        assertThat(all).filteredOn(it -> !it.isGivenWhatItNames()).isEmpty();
        assertThat(all).filteredOn(it -> !it.namesWhatItIsGiven()).isEmpty();
    }

    @Test
    void what_is_excepted_is_there() {
        Set<String> keys = all.stream().map(Made::key).collect(Collectors.toSet());

        assertThat(keys).containsAll(COMPLETED_LATER).containsAll(FOR_PROGRAMS.keySet());
    }

    private static List<Made> made() throws IOException {
        List<Made> made = new ArrayList<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
            var sources = manager.getJavaFileObjectsFromPaths(files(".*/src/main/java/.*\\.java"));
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, null, null, sources);
            for (CompilationUnitTree unit : task.parse()) {
                new Messages(unit, made).scan(unit, null);
            }
        }
        return made;
    }

    /** Finds the messages that a source file makes. */
    private static final class Messages extends TreeScanner<Void, Void> {

        private final String file;
        private final Optional<String> rule;
        private final List<Made> found;

        Messages(CompilationUnitTree unit, List<Made> found) {
            this.file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
            this.rule = Optional.ofNullable(new RuleId().scan(unit, null));
            this.found = found;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            Set<String> facts = new TreeSet<>();
            boolean isWhole = true;
            ExpressionTree made = call;
            while (made instanceof MethodInvocationTree step
                    && step.getMethodSelect() instanceof MemberSelectTree method
                    && adds(method).isPresent()) {
                isWhole &= adds(method).get() == 0 || fact(step).map(facts::add).isPresent();
                step.getArguments().forEach(it -> scan(it, null));
                made = method.getExpression();
            }
            if (made instanceof MethodInvocationTree start && key(start).isPresent()) {
                found.add(new Made(file, key(start).get(), facts, isWhole));
                return scan(start.getArguments(), null);
            }
            return made instanceof MethodInvocationTree start
                    ? super.visitMethodInvocation(start, null)
                    : scan(made, null);
        }

        /** How many facts a call adds; empty where it does not go on with a message. */
        private static Optional<Integer> adds(MemberSelectTree method) {
            return switch (method.getIdentifier().toString()) {
                case "with", "withAll" -> Optional.of(1);
                case "lacking", "mendedBy" -> Optional.of(0);
                default -> Optional.empty();
            };
        }

        private static Optional<String> fact(MethodInvocationTree with) {
            return with.getArguments().size() == 2
                    ? literal(with.getArguments().get(0))
                    : Optional.empty();
        }

        private Optional<String> key(MethodInvocationTree start) {
            String method = start.getMethodSelect().toString();
            List<? extends ExpressionTree> given = start.getArguments();
            if (method.equals("Finding.of")) {
                return rule.map(it -> "check." + it);
            }
            if (method.equals("Finding.saying")) {
                return rule.flatMap(
                        id -> literal(given.get(0)).map(what -> "check." + id + "." + what));
            }
            return BY_KEY.contains(method) && !given.isEmpty()
                    ? literal(given.get(given.size() - 1))
                    : Optional.empty();
        }
    }

    /** Finds the id of the rule that a source file holds. */
    private static final class RuleId extends TreeScanner<String, Void> {

        @Override
        public String visitMethod(MethodTree method, Void nothing) {
            boolean isId = method.getName().contentEquals("id") && method.getBody() != null;
            return isId && method.getBody().getStatements().get(0) instanceof ReturnTree told
                    ? literal(told.getExpression()).orElse(null)
                    : null;
        }

        @Override
        public String reduce(String one, String other) {
            return one == null ? other : one;
        }
    }

    private static Optional<String> literal(ExpressionTree tree) {
        return tree instanceof LiteralTree it && it.getValue() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }
}
