package vn.aop.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Language;

/** Characters that nobody sees. The sign {@code ~} in a row stands for the character. */
class InvisibleTest {

    private static final String NO_BREAK =
            "file.odd-space {found=U+00A0, name=file.no-break-space}";

    static Stream<Arguments> noBreakSpaces() {
        return Stream.of(
                arguments("after a colon", "name: A\nid:~B1", "2:4"),
                arguments("after a colon in braces", "name: {vi:~A, en: B}", "1:11"),
                arguments("as indentation", "name:\n  vi: A\n~~en: B", "3:1"),
                arguments("before all other lines", "name:\n~~vi: A\n  en: B", "2:1"),
                arguments("after a dash", "name: A\ngoals:\n  -~G1", "3:4"),
                arguments("after a quote", "name: \"A\"~\nid: B1", "1:10"),
                arguments("in a key", "name: A\nid~: B1", "2:3"),
                arguments("in a number", "name: A\ncount: 1~000", "2:9"),
                arguments("at the end of a number", "name: A\ncount: 1~", "2:9"),
                arguments("in an id", "name: A\nid: B~1", "2:6"),
                arguments("in a month", "name: A\nmonth: 2027-01~", "2:15"),
                arguments("in a word", "name: A\nbound: at~Least", "2:10"),
                arguments("in quotes", "name: A\nid: \"B~1\"", "2:7"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noBreakSpaces")
    void names_a_no_break_space(String what, String yaml, String place) {
        assertThat(SampleFile.problems(yaml.replace('~', '\u00A0')))
                .containsExactly(place + " " + NO_BREAK);
    }

    @ParameterizedTest
    @MethodSource("others")
    void names_other_invisible_characters(String yaml, String problem) {
        assertThat(SampleFile.problems(yaml)).containsExactly(problem);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments("name: A\nid: B\u200B1", "2:6 file.control-character {found=U+200B}"),
                arguments("name: A\nid: \u200EB1", "2:5 file.control-character {found=U+200E}"),
                arguments("name: A\nid: B\u00AD1", "2:6 file.control-character {found=U+00AD}"),
                arguments("name: A\n\uFEFFid: B1", "2:1 file.control-character {found=U+FEFF}"),
                arguments(
                        "name: A\nid: B\u30001",
                        "2:6 file.odd-space {found=U+3000, name=file.other-space}"),
                arguments("name:\n\tvi: A\n\ten: B", "2:1 file.tab {}"),
                arguments("name:\n  vi: A\n\ten: B", "3:1 file.tab {}"),
                arguments("name:\n  vi: A\n \ten: B", "3:2 file.tab {}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u200B", "\u00A0", "\u200B\u202E"})
    void a_key_of_nothing_else_is_told_too(String key) {
        assertThat(SampleFile.problems("name: A\n\"" + key + "\": b")).hasSize(1);
        assertThat(SampleFile.problems("- {" + key + ": b}")).hasSize(1);
    }

    @Test
    void what_is_missing_is_told_where_only_a_value_looks_like_its_key() {
        assertThat(SampleFile.problems("id: na\u200Bme\ncount: 1"))
                .containsExactly(
                        "1:1 file.missing-key {key=name}",
                        "1:7 file.control-character {found=U+200B}");
    }

    @ParameterizedTest
    @CsvSource({
        "name: A\u202Eb, 1:8 file.turning-character {found=U+202E}",
        "name: 5\u00A0% \u2066b, 1:11 file.turning-character {found=U+2066}",
        "name: \"A\\u202E\", 1:7 file.turning-character {found=U+202E}",
        "'name: {vi: A, en: \u202D}', 1:19 file.turning-character {found=U+202D}",
        "'name: A\\nid: B\u202E1', 2:6 file.turning-character {found=U+202E}"
    })
    void refuses_what_turns_the_letters_beside_it(String yaml, String problem) {
        assertThat(SampleFile.problems(yaml.replace("\\n", "\n"))).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void names_line_ends_that_are_none(String end) {
        String found = "file.odd-line-end {found=U+%04X}".formatted((int) end.charAt(0));
        String comment = "# Sample" + end + "name: A" + end;
        String key = "name: A" + end + "count: 1" + end;

        assertThat(SampleFile.problems(comment)).containsExactly("1:9 " + found);
        assertThat(SampleFile.problems(key)).containsExactly("1:8 " + found);
        assertThat(SampleFile.problems(end + key)).containsExactly("1:1 " + found);
        assertThat(SampleFile.problemsOfJson("{" + end + "\"name\": \"A\"}"))
                .containsExactly("1:2 " + found);
    }

    @Test
    void names_it_in_json_too() {
        assertThat(SampleFile.problemsOfJson("{\"name\":\u00A0\"A\"}"))
                .containsExactly("1:9 " + NO_BREAK);
    }

    @Test
    void a_text_may_hold_them() {
        assertThat(SampleFile.problems("name: 5\u00A0% 👩\u200D👧\nid: B1")).isEmpty();
    }

    @Test
    void other_mistakes_are_told_beside_it() {
        assertThat(SampleFile.problems("name: A\u00A0B\ncount: 1\u00A0\nshare: 2"))
                .containsExactly(
                        "2:9 " + NO_BREAK, "3:8 file.not-between {found=2, least=0, most=1}");
    }

    @Test
    void both_languages_say_how_to_mend_it() {
        List<FileProblem> problems =
                SampleFile.read("plan.yaml", "name: A\nid: B\u00A01").problems();

        assertThat(Wording.of(Language.EN).say(problems.get(0).message()))
                .startsWith("A no-break space (U+00A0) stands here")
                .endsWith("with an ordinary space.");
        assertThat(Wording.of(Language.VI).say(problems.get(0).message()))
                .startsWith("Ở đây có dấu cách không ngắt (U+00A0)")
                .contains("thay bằng dấu cách thường");
    }
}
