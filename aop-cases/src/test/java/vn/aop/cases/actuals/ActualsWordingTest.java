package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.core.text.Language;

/** Both languages say the same things about an import, and all of them. */
class ActualsWordingTest {

    private static final Pattern FACT = Pattern.compile("\\{\\w+}");
    private static final Pattern KEY = Pattern.compile("\"(actuals\\.[a-z0-9.-]*[a-z0-9])\"");
    private static final Path SOURCES = Path.of("src/main/java/vn/aop/cases/actuals");

    @Test
    void both_languages_have_the_same_sentences_with_the_same_facts() throws IOException {
        assertThat(facts(sentences("vi"))).isEqualTo(facts(sentences("en")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_message_of_an_import_has_a_sentence(Language language) throws IOException {
        assertThat(sentences(language.name().toLowerCase(Locale.ROOT)).keySet())
                .containsAll(keysInCode());
    }

    @Test
    void every_cause_of_a_rejected_row_can_be_counted() throws IOException {
        Set<Object> keys = sentences("en").keySet();

        assertThat(keys)
                .filteredOn(key -> key.toString().startsWith("actuals.count."))
                .allSatisfy(key -> assertThat(keys).contains(key.toString().replace("count.", "")));
        assertThat(keys)
                .contains(
                        "actuals.count.unknown-account",
                        "actuals.count.unknown-channel",
                        "actuals.count.unknown-group",
                        "actuals.count.no-channels",
                        "actuals.count.no-groups");
    }

    private static Set<String> keysInCode() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> keys = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(it -> keys.add(it.group(1)));
            }
            return keys;
        }
    }

    private static Map<String, Set<String>> facts(Properties sentences) {
        return sentences.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> facts(sentences.getProperty(key))));
    }

    private static Set<String> facts(String sentence) {
        return FACT.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties sentences(String language) throws IOException {
        String name = "/vn/aop/cases/wording/actuals_" + language + ".properties";
        Properties sentences = new Properties();
        try (InputStream in = ActualsWordingTest.class.getResourceAsStream(name)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return sentences;
    }
}
