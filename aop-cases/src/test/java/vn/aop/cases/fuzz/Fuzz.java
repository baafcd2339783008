package vn.aop.cases.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.fuzz.Tree.Piece;

/**
 * Many texts for one reader, each made from good ones by a few changes. Every text has a number of
 * its own, from which it can be made again.
 *
 * @param reader what is read, for people
 * @param form how the texts are built
 * @param seeds good texts
 * @param claim what must be true of every text
 */
public record Fuzz(String reader, Form form, List<String> seeds, Claim claim) {

    /** Time of this thread only, whatever else the machine does. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final int MOST_CHANGES = 5;
    private static final int MOST_FAILURES = 12;
    private static final int LONGEST = 300;

    /** How texts are built. */
    public enum Form {
        YAML,
        JSON,
        LINES
    }

    /** What became of a text. */
    public enum Outcome {
        ACCEPTED,
        REFUSED
    }

    /** What must be true of a text; throws where it is not. */
    public interface Claim {
        Outcome test(String text) throws Exception;
    }

    /**
     * What came out.
     *
     * @param slowest the number of the slowest text
     * @param millis how long that took the processor
     * @param allMillis how long all took it
     */
    public record Figures(
            String reader,
            int texts,
            int accepted,
            int refused,
            long slowest,
            long millis,
            long allMillis) {

        @Override
        public String toString() {
            return "%-10s %,9d texts: %,9d accepted, %,9d refused, in %,d ms; slowest no. %d in %,d ms"
                    .formatted(reader, texts, accepted, refused, allMillis, slowest, millis);
        }
    }

    /**
     * Tries as many texts as asked for, and fails with all kinds of failures found.
     *
     * @param first the number of the first text
     */
    public Figures run(long first, int texts) {
        List<Piece> trees =
                form == Form.LINES ? List.of() : seeds.stream().map(Tree::parse).toList();
        Map<String, Long> failures = new LinkedHashMap<>();
        int accepted = 0;
        long slowest = first;
        long longest = 0;
        long all = 0;
        for (long number = first; number < first + texts; number++) {
            String text = text(number, trees);
            long start = CLOCK.getCurrentThreadCpuTime();
            try {
                accepted += claim.test(text) == Outcome.ACCEPTED ? 1 : 0;
            } catch (Exception | AssertionError | StackOverflowError failure) {
                failures.putIfAbsent(kind(failure), number);
            }
            long took = CLOCK.getCurrentThreadCpuTime() - start;
            slowest = took > longest ? number : slowest;
            longest = Math.max(took, longest);
            all += took;
            if (failures.size() >= MOST_FAILURES) {
                break;
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(told(failures));
        }
        return new Figures(
                reader,
                texts,
                accepted,
                texts - accepted,
                slowest,
                longest / 1_000_000,
                all / 1_000_000);
    }

    /** Returns the text with a number. */
    public String text(long number) {
        return text(
                number, form == Form.LINES ? List.of() : seeds.stream().map(Tree::parse).toList());
    }

    private String text(long number, List<Piece> trees) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        int changes = 1 + random.nextInt(random.nextInt(3) == 0 ? MOST_CHANGES : 2);
        boolean byTree = !trees.isEmpty() && random.nextInt(3) > 0;
        String text = byTree ? fromTree(trees, changes, random) : Odd.from(seeds, random);
        TextMutation mutation = new TextMutation(random);
        for (int i = byTree ? random.nextInt(6) / 5 : changes; i > 0; i--) {
            text = mutation.mutate(text, Odd.from(seeds, random));
        }
        return text;
    }

    private String fromTree(List<Piece> trees, int changes, Random random) {
        Piece tree = Tree.copy(Odd.from(trees, random));
        TreeMutation mutation = new TreeMutation(random);
        for (int i = 0; i < changes; i++) {
            mutation.mutate(tree, Odd.from(trees, random));
        }
        return form == Form.JSON || random.nextInt(10) == 0
                ? Tree.json(tree, random)
                : Tree.yaml(tree, random);
    }

    /** Failures of one kind come from the same place and say the same, but for numbers. */
    private static String kind(Throwable failure) {
        String where =
                Stream.of(failure.getStackTrace())
                        .filter(it -> it.getClassName().startsWith("vn.aop"))
                        .limit(4)
                        .map(it -> it.getFileName() + ":" + it.getLineNumber())
                        .collect(Collectors.joining(" < "));
        String what =
                failure instanceof AssertionError
                        ? shortly(failure.getMessage())
                        : failure.getClass().getSimpleName();
        return what.replaceAll("[0-9]+", "#") + "\n  at " + where;
    }

    private static String shortly(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private String told(Map<String, Long> failures) {
        StringBuilder told = new StringBuilder();
        failures.forEach(
                (kind, number) ->
                        told.append(
                                "\n\n%s, text no. %d: %s\n  %s"
                                        .formatted(reader, number, kind, escaped(text(number)))));
        return told.toString();
    }

    /** Writes a text as Java does. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '"', '\\' -> out.append('\\').append(c);
                default ->
                        out.append(
                                c >= ' ' && c < 0x7F
                                        ? Character.toString(c)
                                        : "\\u%04x".formatted((int) c));
            }
        }
        return out.append('"').toString();
    }
}
