package vn.aop.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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

    /**
     * Whoever makes these leaves it to its caller, in the same class, to add the facts, or to the
     * card of an answer to add the number that can be asked why.
     */
    private static final Set<String> COMPLETED_LATER =
            Set.of(
                    "answer.goal-doubtful",
                    "answer.goal-missed",
                    "answer.goal-worse",
                    "answer.over",
                    "answer.short",
                    "change.cut-budget",
                    "change.draw-reserve",
                    "change.field-response-changes",
                    "change.field-response-changes-from",
                    "change.field-response-from",
                    "change.field-response-plain",
                    "change.field-risk-effect",
                    "change.field-risk-effect-from",
                    "change.move-budget",
                    "change.raise-budget",
                    "check.launch-in-peak",
                    "check.launch-in-peak.tet",
                    "check.launch-in-peak.together",
                    "check.marketplace-withholds",
                    "check.marketplace-withholds.reported",
                    "check.marketplace-withholds.unknown-sales",
                    "check.reserve-too-small",
                    "check.reserve-too-small.from-goals",
                    "check.threshold-crossed",
                    "check.threshold-crossed.begins",
                    "check.threshold-crossed.begun",
                    "check.threshold-crossed.passed",
                    "check.threshold-crossed.passed-before",
                    "check.threshold-crossed.reported",
                    "check.threshold-crossed.unknown",
                    "check.threshold-crossed.unknown-plan",
                    "check.threshold-crossed.unknown-plan-since",
                    "trace.term",
                    "trace.term-mean");

    /** Numbers for programs, which the sentence does not say. */
    private static final Map<String, Set<String>> FOR_PROGRAMS =
            Map.of(
                    "check.action-without-milestone.none", Set.of("most"),
                    "check.goal-not-covered.given", Set.of("gap"),
                    "check.mix-breaks-floor.planned", Set.of("lastYear"),
                    "check.plan-unused", Set.of("most"),
                    "check.review-missed", Set.of("day"),
                    "check.starts-too-early", Set.of("months"),
                    "displaced.days", Set.of("left"),
                    "ground.never-breaks-even",
                            Set.of("breakEven", "expected", "marginBefore", "needed", "ownCost"));

    private static Map<String, Set<String>> named;
    private static List<Made> all;

    /**
     * A message as its source makes it.
     *
     * @param by what makes it: the file and, where messages of several keys are made, the method
     * @param keys what it may say, one of several where the source chooses
     * @param facts the names of its facts
     * @param isWhole whether all of them are written there
     */
    private record Made(String by, List<String> keys, Set<String> facts, boolean isWhole) {

        boolean isKnown() {
            return named.keySet().containsAll(keys);
        }

        boolean isGivenWhatItNames() {
            return !isWhole
                    || keys.stream()
                            .filter(it -> !COMPLETED_LATER.contains(it))
                            .allMatch(it -> facts.containsAll(named.get(it)));
        }

        /** What sentences do not say, of the facts that they are given. */
        Set<String> unused() {
            Set<String> unused = new TreeSet<>(facts);
            for (String key : keys) {
                unused.removeAll(named.get(key));
                unused.removeAll(
                        named.getOrDefault(RULE.matcher(key).replaceAll("$1.mend"), Set.of()));
                unused.removeAll(FOR_PROGRAMS.getOrDefault(key, Set.of()));
            }
            unused.remove("nearest");
            return unused;
        }

        /** Whoever makes either of them gives its facts for both. */
        Made or(Made other) {
            Set<String> both = new TreeSet<>(facts);
            both.addAll(other.facts);
            return new Made(
                    by,
                    Stream.concat(keys.stream(), other.keys.stream()).toList(),
                    both,
                    isWhole && other.isWhole);
        }
    }

    /**
     * A method that makes a message of the key that it is given.
     *
     * @param at where among its arguments the key stands
     * @param facts the names of the facts that it adds
     */
    private record Maker(String name, int arguments, int at, Set<String> facts, boolean isWhole) {}

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
        assertThat(all.stream().filter(it -> !it.facts().isEmpty()).count()).isGreaterThan(600);
        assertThat(all).filteredOn(it -> !it.isKnown()).isEmpty();
        assertThat(all).filteredOn(it -> !it.isGivenWhatItNames()).isEmpty();
        assertThat(together()).filteredOn(it -> !it.unused().isEmpty()).isEmpty();
    }

    /** Those that one method makes, taken together: a fact has to be said by one of them. */
    private static Collection<Made> together() {
        Map<String, Made> together = new LinkedHashMap<>();
        all.forEach(it -> together.merge(it.by(), it, Made::or));
        return together.values();
    }

    @Test
    void what_is_excepted_is_there() {
        Set<String> keys =
                all.stream().flatMap(it -> it.keys().stream()).collect(Collectors.toSet());

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
        private final List<Maker> makers = new ArrayList<>();
        private final List<Made> found;
        private MethodTree method;
        private List<String> parameters = List.of();
        private boolean looksForMakers = true;

        Messages(CompilationUnitTree unit, List<Made> found) {
            this.file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
            this.rule = Optional.ofNullable(new RuleId().scan(unit, null));
            this.found = found;
            scan(unit, null);
            looksForMakers = false;
        }

        @Override
        public Void visitMethod(MethodTree declared, Void nothing) {
            method = declared;
            parameters =
                    declared.getParameters().stream().map(it -> it.getName().toString()).toList();
            return super.visitMethod(declared, nothing);
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
            if (!(made instanceof MethodInvocationTree start)) {
                return scan(made, null);
            }
            return isMessage(start, facts, isWhole)
                    ? scan(start.getArguments(), null)
                    : super.visitMethodInvocation(start, null);
        }

        private boolean isMessage(MethodInvocationTree start, Set<String> facts, boolean isWhole) {
            if (looksForMakers) {
                maker(start, facts, isWhole).ifPresent(makers::add);
                return false;
            }
            List<String> keys = keys(start);
            Optional<Maker> maker = maker(start);
            if (!keys.isEmpty()) {
                found.add(new Made(file + "#" + found.size(), keys, facts, isWhole));
            } else if (maker.isPresent()) {
                List<String> given = texts(start.getArguments().get(maker.get().at()));
                facts.addAll(maker.get().facts());
                if (!given.isEmpty()) {
                    String by = file + "#" + maker.get().name();
                    found.add(new Made(by, given, facts, isWhole && maker.get().isWhole()));
                }
                return true;
            }
            return !keys.isEmpty();
        }

        /** A method of this file that is called, if it makes a message of the key it is given. */
        private Optional<Maker> maker(MethodInvocationTree call) {
            String name = call.getMethodSelect().toString();
            return makers.stream()
                    .filter(it -> it.name().equals(name))
                    .filter(it -> it.arguments() == call.getArguments().size())
                    .findFirst();
        }

        /** The method that is being read, if it makes a message of the key it is given. */
        private Optional<Maker> maker(
                MethodInvocationTree start, Set<String> facts, boolean isWhole) {
            List<? extends ExpressionTree> given = start.getArguments();
            if (!BY_KEY.contains(start.getMethodSelect().toString()) || given.isEmpty()) {
                return Optional.empty();
            }
            int at = parameters.indexOf(given.get(given.size() - 1).toString());
            return at < 0
                    ? Optional.empty()
                    : Optional.of(
                            new Maker(
                                    method.getName().toString(),
                                    parameters.size(),
                                    at,
                                    facts,
                                    isWhole));
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

        private List<String> keys(MethodInvocationTree start) {
            String method = start.getMethodSelect().toString();
            List<? extends ExpressionTree> given = start.getArguments();
            if (method.equals("Finding.of")) {
                return rule.map(it -> List.of("check." + it)).orElse(List.of());
            }
            if (method.equals("Finding.saying")) {
                return texts(given.get(0)).stream()
                        .flatMap(what -> rule.map(id -> "check." + id + "." + what).stream())
                        .toList();
            }
            return BY_KEY.contains(method) && !given.isEmpty()
                    ? texts(given.get(given.size() - 1))
                    : List.of();
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

    /** The texts that an expression may be; none where they do not stand in it. */
    private static List<String> texts(ExpressionTree tree) {
        if (tree instanceof ParenthesizedTree it) {
            return texts(it.getExpression());
        }
        if (tree instanceof ConditionalExpressionTree it) {
            return both(texts(it.getTrueExpression()), texts(it.getFalseExpression()), false);
        }
        if (tree instanceof BinaryTree it) {
            return both(texts(it.getLeftOperand()), texts(it.getRightOperand()), true);
        }
        return literal(tree).stream().toList();
    }

    private static List<String> both(List<String> one, List<String> other, boolean joined) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        return joined
                ? one.stream().flatMap(it -> other.stream().map(it::concat)).toList()
                : Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Optional<String> literal(ExpressionTree tree) {
        return tree instanceof LiteralTree it && it.getValue() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }
}
