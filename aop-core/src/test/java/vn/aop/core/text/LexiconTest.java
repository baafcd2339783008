package vn.aop.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list of words stands beside the code that reads it, in both languages. */
class LexiconTest {

    private static final Path RESOURCES = Path.of("src/main/resources/vn/aop/core");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void both_languages_have_the_same_lists_of_different_phrases(Path file) throws IOException {
        String name = file.getFileName().toString();
        boolean vi = name.endsWith("_vi.properties");
        assertThat(vi || name.endsWith("_en.properties")).as(name).isTrue();
        Path other =
                file.resolveSibling(
                        vi ? name.replace("_vi.", "_en.") : name.replace("_en.", "_vi."));

        assertThat(lists(file).keySet()).isNotEmpty().isEqualTo(lists(other).keySet());
        assertThat(lists(file).values())
                .allSatisfy(
                        list ->
                                assertThat(list.toString().split(", *", -1))
                                        .doesNotHaveDuplicates()
                                        .allMatch(it -> !it.isBlank()));
    }

    @Test
    void tells_the_phrases_of_both_languages() {
        assertThat(Lexicon.beside(Words.class, "telling").list("empty"))
                .startsWith("không", "làm")
                .endsWith("our", "we");
    }

    @Test
    void what_is_missing_is_missed_at_once() {
        assertThatThrownBy(() -> Lexicon.beside(Words.class, "silent"))
                .isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Lexicon.beside(Words.class, "telling").phrases("full"))
                .isInstanceOf(MissingResourceException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hire him", "we RECRUIT", "not then, but now hire", "hire; purchase"})
    void says_it(String text) {
        assertThat(hiring().isIn(Text.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hired", "hi, re", "not hire", "Do not ever recruit", "a hire purchase"})
    void does_not_say_it(String text) {
        assertThat(hiring().isIn(Text.of(text))).isFalse();
    }

    @Test
    void says_it_in_either_wording() {
        assertThat(hiring().isIn(Text.of("Thêm người", "Hire"))).isTrue();
        assertThat(hiring().isIn(Text.of("Hire", "More people"))).isTrue();
    }

    private static Speech hiring() {
        return new Speech(
                List.of("hire/hiring", "recruit"),
                List.of("not * hire/hiring/recruit", "hire purchase"));
    }

    private static Properties lists(Path file) throws IOException {
        Properties lists = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lists.load(reader);
        }
        return lists;
    }
}
