package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.web.json.AnswerShape;

/**
 * A large answer in JSON, held by its shape and one line for each field: how many values it has,
 * what numbers sum to, which words there are, and a check sum over all of them in their order. So a
 * field too many, too few or of another name, a value that is another one or stands elsewhere: each
 * makes a line differ, and the line says where.
 *
 * <pre>
 * goals[]: 4 in 1 list
 * goals[].rank: 4 numbers, sum 10, 1 … 4 #5d2c7a11
 * goals[].status: "on-track" ×3, "at-risk"
 * </pre>
 */
final class PinnedAnswer {

    /** As many different words are told one by one. */
    private static final int FEW = 4;

    /** As many letters of a text are told. */
    private static final int LETTERS = 40;

    private final Map<String, List<JsonNode>> values = new LinkedHashMap<>();
    private final Map<String, Integer> lists = new LinkedHashMap<>();

    private PinnedAnswer(JsonNode answer) {
        collect(answer, "");
    }

    /**
     * Compares an answer with what its record declares and with the lines of {@code <name>}. The
     * whole answer is left beside the lines where they differ.
     *
     * @param record the record's name without its ending, for example {@code Review}
     */
    static void assertApproved(String name, String record, String json) throws IOException {
        JsonNode answer = JsonMapper.shared().readTree(json);
        assertThat(AnswerShape.mistakes(answer, record)).as("%s as %s", name, record).isEmpty();
        Path whole = Path.of("target", "golden", "command", name + ".whole.json");
        Files.createDirectories(whole.getParent());
        Files.writeString(whole, json);
        Golden.assertApproved(name, lines(answer));
    }

    /** Returns the lines for an answer. */
    static String lines(JsonNode answer) {
        PinnedAnswer pinned = new PinnedAnswer(answer);
        StringBuilder lines = new StringBuilder();
        pinned.values.forEach(
                (path, values) ->
                        lines.append(path).append(": ").append(pinned.line(path, values)));
        return lines.toString();
    }

    private void collect(JsonNode node, String path) {
        if (node.isObject()) {
            node.properties().forEach(it -> collect(it.getValue(), within(path, it.getKey())));
        } else if (node.isArray()) {
            lists.merge(path + "[]", 1, Integer::sum);
            values.computeIfAbsent(path + "[]", it -> new ArrayList<>());
            node.forEach(it -> values.get(path + "[]").add(it));
            node.forEach(it -> collectElement(it, path + "[]"));
        } else {
            values.computeIfAbsent(path, it -> new ArrayList<>()).add(node);
        }
    }

    private void collectElement(JsonNode element, String path) {
        if (element.isContainer()) {
            collect(element, path);
        }
    }

    private static String within(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private String line(String path, List<JsonNode> values) {
        String told = told(values);
        if (!lists.containsKey(path)) {
            return told + "\n";
        }
        int in = lists.get(path);
        String size = "%d in %d list%s".formatted(values.size(), in, in == 1 ? "" : "s");
        boolean areParts = values.isEmpty() || values.stream().anyMatch(JsonNode::isContainer);
        return areParts ? size + "\n" : size + ", " + told + "\n";
    }

    private static String told(List<JsonNode> values) {
        Set<JsonNode> different = new LinkedHashSet<>(values);
        if (values.stream().allMatch(PinnedAnswer::isNumber) && different.size() > 1) {
            return numbers(values);
        }
        return different.size() <= FEW ? each(different, values) : some(different, values);
    }

    private static boolean isNumber(JsonNode value) {
        return value.isNull()
                || value.isNumber()
                || value.isString() && value.asString().matches("-?\\d+(\\.\\d+)?");
    }

    private static String numbers(List<JsonNode> values) {
        List<JsonNode> known = values.stream().filter(it -> !it.isNull()).toList();
        BigDecimal sum =
                known.stream()
                        .map(it -> new BigDecimal(it.asString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        String nulls =
                known.size() == values.size() ? "" : ", null ×" + (values.size() - known.size());
        return "%d numbers, sum %s%s%s"
                .formatted(known.size(), sum.toPlainString(), nulls, ends(values));
    }

    /** Few words: which, how often; with a check sum where their order matters. */
    private static String each(Set<JsonNode> different, List<JsonNode> values) {
        String told =
                different.stream()
                        .map(it -> shown(it) + times(values.stream().filter(it::equals).count()))
                        .collect(Collectors.joining(", "));
        return different.size() > 1 || told.contains("…") ? told + " " + sum(values) : told;
    }

    private static String times(long count) {
        return count == 1 ? "" : " ×" + count;
    }

    private static String some(Set<JsonNode> different, List<JsonNode> values) {
        return "%d, %d different%s".formatted(values.size(), different.size(), ends(values));
    }

    private static String ends(List<JsonNode> values) {
        return ", %s … %s %s"
                .formatted(shown(values.get(0)), shown(values.get(values.size() - 1)), sum(values));
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= LETTERS ? text : text.substring(0, LETTERS) + "…\"";
    }

    private static String sum(List<JsonNode> values) {
        CRC32 sum = new CRC32();
        values.forEach(it -> sum.update((it + "\n").getBytes(UTF_8)));
        return "#%08x".formatted(sum.getValue());
    }
}
