package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document shows the rule that the tests run. */
class OwnRulesDocumentTest {

    private static String read(String path) throws IOException {
        return Files.readString(Repository.file(path));
    }

    @Test
    void shows_the_class_of_the_tests() throws IOException {
        String source = read("src/test/java/vn/aop/web/ownrule/RainySeason.java");
        String code = source.substring(source.indexOf("/**")).strip();

        assertThat(read("docs/own-rules.md")).contains("```java\n" + code + "\n```");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rain/com/example/rain/WorkInTheRain.java",
                "rain/module-info.java",
                "never/com/example/never/NeverYes.java"
            })
    void shows_the_sources_of_the_jars_of_the_tests(String file) throws IOException {
        String source = read("src/test/resources/outside/" + file);
        int start = Math.max(source.indexOf("/**"), 0);

        assertThat(read("docs/own-rules.md"))
                .contains("```java\n" + source.substring(start).strip() + "\n```");
    }

    @Test
    void shows_the_words_of_the_criterion_of_the_tests() throws IOException {
        String words =
                read(
                        "src/test/resources/outside/rain/com/example/rain/wording/decision_vi.properties");

        assertThat(read("docs/own-rules.md")).contains(words);
    }

    @Test
    void shows_the_words_of_the_tests() throws IOException {
        String words = read("src/test/resources/vn/aop/web/ownrule/wording/check_vi.properties");

        assertThat(read("docs/own-rules.md")).contains(words.lines().limit(3).toList());
    }
}
