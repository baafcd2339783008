package vn.aop.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables of {@code docs/json.md} come from the records of the answers: each has a row for each
 * field, in their order, with what it is. Only what a field means is written by hand; a table that
 * differs is told as it has to be, with the meanings that are there and {@code …} for those that
 * are not.
 */
class JsonDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/json.md");
    private static final String HEAD =
            "| field | is | meaning | nghĩa |\n| --- | --- | --- | --- |\n";
    private static final Pattern TABLE =
            Pattern.compile("<!-- fields: (\\w+) -->\n\n((?:\\|.*\n)*)");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([^`]+)` \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\|$");

    static Stream<String> records() {
        return shapes().keySet().stream();
    }

    /** Answers, and parts that several of them have, by name. */
    private static Map<String, Class<?>> shapes() {
        Map<String, Class<?>> shapes = new TreeMap<>(AnswerShape.answers());
        AnswerShape.parts().forEach((record, name) -> shapes.put(name, record));
        return shapes;
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_field_has_its_row(String record) throws IOException {
        String written = tables().getOrDefault(record, "");
        String expected = table(record, written);

        assertThat(written)
                .as("docs/json.md, after <!-- fields: %s -->, must be%n%n%s%n", record, expected)
                .isEqualTo(expected);
        assertThat(written).as("every field has its meaning").doesNotContain("…");
    }

    @Test
    void no_table_is_of_something_else() throws IOException {
        assertThat(tables().keySet()).isEqualTo(shapes().keySet());
    }

    private static Map<String, String> tables() throws IOException {
        return TABLE.matcher(Files.readString(DOCUMENT))
                .results()
                .collect(
                        Collectors.toMap(
                                it -> it.group(1),
                                it -> it.group(2),
                                (one, other) -> one + other,
                                TreeMap::new));
    }

    private static String table(String record, String written) {
        Map<String, String> meanings = new HashMap<>();
        for (MatchResult row : ROW.matcher(written).results().toList()) {
            meanings.put(row.group(1), row.group(2) + " | " + row.group(3));
        }
        return AnswerShape.fields(shapes().get(record)).stream()
                .map(
                        it ->
                                "| `%s` | %s | %s |\n"
                                        .formatted(
                                                it.path(),
                                                linked(it.is()),
                                                meanings.getOrDefault(it.path(), "… | …")))
                .collect(Collectors.joining("", HEAD, ""));
    }

    /** A part that several answers have leads to its own table. */
    private static String linked(String is) {
        Matcher part = Pattern.compile("[A-Z]\\w*").matcher(is);
        if (!part.find()) {
            return is;
        }
        String list = is.startsWith("[") ? is.replace("[", "\\[").replace("]", "\\]") : is;
        return list.replace(
                part.group(),
                "[%s](#%s)".formatted(part.group(), part.group().toLowerCase(Locale.ROOT)));
    }
}
