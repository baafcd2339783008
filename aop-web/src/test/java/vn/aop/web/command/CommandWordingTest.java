package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandWordingTest {

    private static final Pattern FACT = Pattern.compile("\\{\\w+");
    private static final String SOURCES = "src/main/java/vn/aop/web/";
    private static final Pattern KEY = Pattern.compile("\"(command\\.[a-z0-9.-]*[a-z0-9])\"");

    private static Properties sentences(String language) throws IOException {
        Properties properties = new Properties();
        String name = "wording/command_" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Aop.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_facts() throws IOException {
        Properties vietnamese = sentences("vi");
        Properties english = sentences("en");

        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        assertThat(vietnamese.stringPropertyNames())
                .allSatisfy(
                        key ->
                                assertThat(facts(english.getProperty(key)))
                                        .as(key)
                                        .isEqualTo(facts(vietnamese.getProperty(key))));
    }

    private static TreeSet<String> facts(String sentence) {
        return FACT.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void vietnamese_is_in_composed_form() throws IOException {
        assertThat(sentences("vi").values())
                .allSatisfy(
                        it ->
                                assertThat(
                                                Normalizer.isNormalized(
                                                        (String) it, Normalizer.Form.NFC))
                                        .isTrue());
    }

    @Test
    void every_sentence_that_the_commands_say_exists() throws IOException {
        Properties sentences = sentences("vi");
        List<String> said = new ArrayList<>();
        for (String room : List.of("command", "json", "answer")) {
            try (Stream<Path> files = Files.walk(Repository.file(SOURCES + room))) {
                files.filter(Files::isRegularFile)
                        .map(CommandWordingTest::read)
                        .flatMap(text -> KEY.matcher(text).results())
                        .map(found -> found.group(1))
                        .forEach(said::add);
            }
        }

        assertThat(said).hasSizeGreaterThan(40);
        assertThat(said)
                .allSatisfy(
                        key ->
                                assertThat(sentences.stringPropertyNames())
                                        .anyMatch(known -> known.startsWith(key)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
