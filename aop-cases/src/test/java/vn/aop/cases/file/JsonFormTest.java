package vn.aop.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a text from being JSON, each with its place and what stands there. */
class JsonFormTest {

    static Stream<Arguments> brokenForms() {
        return Stream.of(
                arguments("{\"name\": \"A\",}", "1:14 file.json-syntax {found=}}"),
                arguments("{name: 1}", "1:2 file.json-syntax {found=name: 1}}"),
                arguments("{\"count\": 012}", "1:11 file.json-syntax {found=012}}"),
                arguments("{\"count\": .5}", "1:11 file.json-syntax {found=.5}}"),
                arguments("{\"count\": +5}", "1:11 file.json-syntax {found=+5}}"),
                arguments("{\"truth\": tru}", "1:11 file.json-syntax {found=tru}}"),
                arguments("// x\n{\"name\": \"A\"}", "1:1 file.json-syntax {found=// x}"),
                arguments("{\"name\": \"A\"", "1:13 file.json-unfinished {}"),
                arguments("{\"name\": \"A", "1:12 file.json-unfinished {}"),
                arguments("{\"name\": \"A\"}\n{}", "2:1 file.second-document {}"),
                arguments("{\"name\": \"A\"} x", "1:15 file.json-syntax {found=x}"));
    }

    @ParameterizedTest
    @MethodSource("brokenForms")
    void refuses_what_is_not_json(String json, String problem) {
        assertThat(SampleFile.problemsOfJson(json)).containsExactly(problem);
    }

    @Test
    void tells_both_lines_of_a_duplicate_key() {
        assertThat(SampleFile.problemsOfJson("{\"name\": \"A\",\n\"name\": \"B\"}"))
                .containsExactly("2:1 file.duplicate-key {key=name, first=1}");
    }

    @Test
    void refuses_a_number_with_an_exponent() {
        assertThat(SampleFile.problemsOfJson("{\"name\": \"A\", \"decimal\": 1e9}"))
                .containsExactly("1:26 file.number-form {found=1e9}");
    }

    @Test
    void refuses_half_a_character() {
        assertThat(SampleFile.problemsOfJson("{\"name\": \"A\\ud800\"}"))
                .containsExactly("1:10 file.half-character {found=\"A\ud800\"}");
    }

    @Test
    void refuses_null() {
        assertThat(SampleFile.problemsOfJson("{\"name\": null}"))
                .containsExactly("1:10 file.no-value {}");
    }

    @Test
    void refuses_levels_without_end() {
        assertThat(SampleFile.problemsOfJson("{\"name\": " + "[".repeat(100_000)))
                .containsExactly("1:29 file.too-deep {most=20}");
    }

    @ParameterizedTest
    @ValueSource(ints = {3990, 3999, 7998, 7999, 8000, 15_999})
    void tells_a_number_at_its_place_however_long_the_file_is(int blanks) {
        String before = "{" + " ".repeat(blanks) + "\"name\": \"A\", \"count\": ";

        assertThat(SampleFile.problemsOfJson(before + "99999}"))
                .containsExactly(
                        "1:%d file.not-between {found=99999, least=0, most=10}"
                                .formatted(before.length() + 1));
        assertThat(SampleFile.problemsOfJson(before + "99999"))
                .containsExactly("1:%d file.json-unfinished {}".formatted(before.length() + 6));
    }

    @Test
    void counts_columns_in_characters_where_it_is_no_json_too() {
        assertThat(SampleFile.problemsOfJson("{\"name\": \"\uD83C\uDF7C\uD83C\uDF7C\" x"))
                .containsExactly("1:15 file.json-syntax {found=x}");
    }

    @Test
    void counts_columns_in_characters() {
        assertThat(SampleFile.problemsOfJson("{\"name\": {\"vi\": \"\uD83C\uDF7C\", \"en\": 5}}"))
                .containsExactly("1:28 file.not-text {found=5}");
    }
}
