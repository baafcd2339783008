package vn.aop.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** What keeps a text from being YAML as we use it, each with its place and what stands there. */
class YamlFormTest {

    static Stream<Arguments> brokenForms() {
        return Stream.of(
                arguments("a tab", "name: A\n\tcount: 1", "2:1 file.tab {}"),
                arguments("wrong indentation", "name:\n  vi: A\n en: B", "3:2 file.indentation {}"),
                arguments("two colons", "name: A: B", "1:8 file.second-colon {}"),
                arguments("a key under a value", "name: A\n  count: 1", "2:8 file.second-colon {}"),
                arguments(
                        "a line without colon",
                        "name: A\ncount\nshare: 0.1",
                        "2:1 file.no-colon {found=count}"),
                arguments("an open quote", "name: \"A\ncount: 1\n", "1:7 file.open-quote {}"),
                arguments("an open single quote", "name: 'A\n", "1:7 file.open-quote {}"),
                arguments(
                        "an open bracket",
                        "name: A\nmonths: [1, 2\ncount: 1",
                        "2:9 file.open-bracket {found=[, line=3}"),
                arguments(
                        "an open brace",
                        "name: {vi: A\ncount: 1",
                        "1:7 file.open-bracket {found={, line=2}"),
                arguments(
                        "an empty place in a list",
                        "name: A\nmonths: [1,,2]",
                        "2:12 file.syntax {found=,2]}"),
                arguments("a bracket at the end", "name: A\nmonths: [", "2:10 file.unfinished {}"),
                arguments("a strange escape", "name: \"A\\q\"", "1:9 file.escape {found=\\q}"),
                arguments("a reserved sign", "name: @shop", "1:7 file.reserved {found=@}"),
                arguments("words after a quote", "name: 'it's'", "1:11 file.syntax {found=s'}"),
                arguments("an end after a return", "name: {a: \r", "1:11 file.unfinished {}"),
                arguments("a list for a key", "name: A\n? [1, 2]\n: 3", "2:0 file.key-not-text {}"),
                arguments("a name in brackets", "[name]: A", "1:0 file.key-not-text {}"),
                arguments("a bracket too many", "name: ]", "1:7 file.syntax {found=]}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenForms")
    void refuses_what_is_not_yaml(String what, String yaml, String problem) {
        assertThat(SampleFile.problems(yaml)).containsExactly(problem);
    }

    @Test
    void says_in_plain_words_what_stands_where_a_name_belongs() {
        Message message = SampleFile.read("plan.yaml", "[name]: A").problems().get(0).message();

        assertThat(Wording.of(Language.VI).say(message))
                .startsWith("Trước dấu “:” ở dòng này là một danh sách")
                .endsWith("ví dụ “name: Tiệm Sen”.");
        assertThat(Wording.of(Language.EN).say(message))
                .startsWith("Before the “:” on this line stands a list")
                .endsWith("for example “name: Lotus Shop”.");
    }

    static Stream<Arguments> unusedFeatures() {
        return Stream.of(
                arguments("name: &n A", "1:7 file.anchor {found=&n}"),
                arguments("name: &n\n  vi: A\n  en: B", "1:7 file.anchor {found=&n}"),
                arguments("&k name: A", "1:1 file.anchor {found=&k}"),
                arguments("name: !!str A", "1:7 file.tag {found=!!str}"),
                arguments("name: A\ngoals: [!text G1]", "2:9 file.tag {found=!text}"),
                arguments("name: A\n...\n---\nname: B", "4:1 file.second-document {}"),
                arguments("name: A\n---\nname: B", "3:1 file.second-document {}"));
    }

    @ParameterizedTest
    @MethodSource("unusedFeatures")
    void refuses_yaml_that_plans_do_not_use(String yaml, String problem) {
        assertThat(SampleFile.problems(yaml)).containsExactly(problem);
    }

    @Test
    void refuses_an_alias_and_its_anchor() {
        assertThat(SampleFile.problems("name: &n A\nid: *n"))
                .containsExactly("1:7 file.anchor {found=&n}", "2:5 file.alias {found=*n}");
    }

    @Test
    void refuses_merge_keys() {
        assertThat(SampleFile.problems("name: A\n<<: {count: 1}"))
                .containsExactly("2:1 file.merge {}");
    }

    @Test
    void takes_a_quoted_text_of_the_same_signs() {
        assertThat(SampleFile.problems("name: '&n *n !!str <<'")).isEmpty();
    }

    @Test
    void tells_both_lines_of_a_duplicate_key() {
        assertThat(SampleFile.problems("name: A\ncount: 1\nname: B"))
                .containsExactly("3:1 file.duplicate-key {key=name, first=1}");
    }

    @Test
    void refuses_levels_without_end() {
        assertThat(SampleFile.problems("name: " + "[".repeat(100_000)))
                .containsExactly("1:26 file.too-deep {most=20}");
    }

    @Test
    void does_not_multiply_aliases() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nname: A";

        assertThat(SampleFile.problems(bomb))
                .hasSizeGreaterThan(4)
                .first()
                .isEqualTo("1:1 file.unknown-key {key=a, nearest=[], known=" + knownKeys() + "}");
    }

    @Test
    void counts_columns_in_characters() {
        assertThat(SampleFile.problems("name: {vi: \uD83C\uDF7C\uD83C\uDF7C, en: 5}"))
                .containsExactly("1:20 file.not-text {found=5}");
    }

    /**
     * The parser's buffer has an edge near 1024 characters, at which such characters were broken.
     */
    @Test
    void reads_emoji_wherever_they_stand() {
        for (int before = 0; before < 1990; before++) {
            String text = "a".repeat(before) + "\uD83C\uDF7C".repeat(3);

            assertThat(SampleFile.read("sample.yaml", "name: " + text).value())
                    .contains(new SampleFile.Sample(Text.of(text)));
        }
    }

    @Test
    void reads_a_document_mark_and_comments() {
        assertThat(SampleFile.problems("# sample\n---\nname: A # shop\n...\n")).isEmpty();
    }

    @Test
    void reads_windows_line_ends_and_a_byte_order_mark_in_memory() {
        assertThat(SampleFile.problems("name: A\r\ncount: x\r\n"))
                .containsExactly("2:8 file.not-number {found=x}");
    }

    private static String knownKeys() {
        return "[name, currency, count, share, growth, decimal, amount, month, day, bound, truth,"
                + " id, ids, channel, goals, months, metric]";
    }
}
