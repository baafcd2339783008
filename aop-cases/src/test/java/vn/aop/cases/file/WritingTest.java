package vn.aop.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read again as it was, by the real parsers. */
class WritingTest {

    /** Texts that YAML would take for something else, or that need escapes. */
    private static final List<String> NASTY =
            List.of(
                    "a: b",
                    "a:",
                    ": a",
                    " #a",
                    "a #b",
                    "#",
                    "- a",
                    "-",
                    "--- a",
                    "...",
                    "? a",
                    "yes",
                    "no",
                    "on",
                    "true",
                    "True",
                    "null",
                    "Null",
                    "~",
                    "012",
                    "0x1F",
                    "0o17",
                    "1e9",
                    ".5",
                    "5.",
                    "1_000",
                    "+1",
                    "-1",
                    "5",
                    ".inf",
                    ".nan",
                    "12:30:45",
                    "2026-01",
                    "2026-01-05",
                    "it's",
                    "\"quoted\"",
                    "it's \"both\"",
                    "back\\slash",
                    "a\nb",
                    "a\r\nb",
                    "tab\there",
                    "\n",
                    " leading",
                    "trailing ",
                    "a, b",
                    "[a]",
                    "{a}",
                    "a]",
                    "&a",
                    "*a",
                    "!a",
                    "!!str a",
                    "|",
                    ">",
                    "%a",
                    "@a",
                    "`a",
                    "<<",
                    "=",
                    "🍼 sữa",
                    "🍼",
                    "\u0000",
                    "\u0007",
                    "\u007f",
                    "\u0085",
                    "\u2028",
                    "\u2029",
                    "\ufeff",
                    "\uffff",
                    "a\u00a0b",
                    "a\u0301",
                    "Tã bỉm",
                    "y",
                    "N",
                    "''",
                    "\"",
                    "'",
                    "1200000 VND",
                    "a\\",
                    "\\n",
                    "{",
                    "}");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything =
                Arbitraries.strings()
                        .all()
                        .ofMaxLength(30)
                        .filter(text -> text.codePoints().noneMatch(WritingTest::isHalf));
        Arbitrary<String> signs =
                Arbitraries.strings()
                        .withChars(" :#-'\"\\,[]{}&*!|>%@`?\n\t~.0129aeé")
                        .ofMaxLength(12);
        return Arbitraries.oneOf(
                Arbitraries.of(NASTY),
                anything,
                signs,
                Arbitraries.of(NASTY).list().ofMaxSize(3).map(it -> String.join(" ", it)));
    }

    /** Half of a surrogate pair is no character and cannot stand in UTF-8. */
    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    @Property(tries = 1000)
    void any_text_is_read_again_from_yaml_wherever_it_stands(@ForAll("texts") String text) {
        Node tree = everywhere(text);

        assertThat(reread("x.yaml", YamlWriter.write(tree))).isEqualTo(stripped(tree));
    }

    @Property(tries = 1000)
    void any_text_is_read_again_from_json(@ForAll("texts") String text) {
        Node tree = everywhere(text);

        assertThat(reread("x.json", JsonWriter.write(tree))).isEqualTo(stripped(tree));
    }

    @Property
    void any_decimal_keeps_its_digits(@ForAll BigDecimal number) {
        Node tree = Node.object().with("n", Node.of(number));

        assertThat(reread("x.yaml", YamlWriter.write(tree))).isEqualTo(stripped(tree));
        assertThat(reread("x.json", JsonWriter.write(tree))).isEqualTo(stripped(tree));
    }

    /** Puts a text where it is a value, an item, a key, alone on its line and beside others. */
    private static Node.Fields everywhere(String text) {
        Node value = Node.of(text);
        Node.Fields small = Node.object().with("k" + text, value).with("z", Node.of(1));
        Node.Fields wide =
                Node.object().with("a", Node.of("w".repeat(120))).with("b", value).with("c", small);
        return Node.object()
                .with("value", value)
                .with("list", Node.of(List.of(value, Node.of(true), value)))
                .with("small", small)
                .with("wide", wide)
                .with("objects", Node.of(List.of(small, wide, Node.object())))
                .with("lists", Node.of(List.of(Node.of(List.of(value)), Node.of(List.of()))));
    }

    private static String reread(String name, String written) {
        FileReading reading = new FileReading(name);
        Source source = FileText.of(name, written).value().orElseThrow();
        Node tree = TreeBuilder.build(source, reading).orElseThrow();
        assertThat(reading.count()).as(written).isZero();
        return stripped(tree);
    }

    /** Writes a tree without places. */
    private static String stripped(Node node) {
        if (node instanceof Node.Fields fields) {
            return fields.entries().stream()
                    .map(entry -> escaped(entry.key()) + "=" + stripped(entry.value()))
                    .toList()
                    .toString();
        }
        if (node instanceof Node.Items items) {
            return "list" + items.items().stream().map(WritingTest::stripped).toList();
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.kind() + ":" + escaped(scalar.text());
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj(WritingTest::visible).collect(Collectors.joining());
    }

    private static String visible(int c) {
        return c > ' ' && c < 0x7f ? Character.toString(c) : "<%x>".formatted(c);
    }

    @Example
    void writes_yaml_that_is_pleasant_to_read() {
        Node months = Node.of(List.of(Node.of(1), Node.of(new BigDecimal("2.50"))));
        Node.Fields tree =
                Node.object()
                        .with(
                                "name",
                                Node.object()
                                        .with("vi", Node.of("Tã"))
                                        .with("en", Node.of("Diapers")))
                        .with("metric", Node.of("revenue[online] / revenue"))
                        .with("sentence", Node.of("Power, water"))
                        .with("empty", Node.of(List.of()))
                        .with(
                                "lines",
                                Node.of(
                                        List.of(
                                                Node.object()
                                                        .with("id", Node.of("a"))
                                                        .with("months", months),
                                                Node.object().with("id", Node.of("012")))));

        assertThat(YamlWriter.write(tree))
                .isEqualTo(
                        """
                        name: {vi: Tã, en: Diapers}
                        metric: 'revenue[online] / revenue'
                        sentence: Power, water
                        empty: []
                        lines:
                          - {id: a, months: [1, 2.50]}
                          - {id: '012'}
                        """);
    }
}
