package vn.aop.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Language;

class PagesWordingTest {

    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern FACT = Pattern.compile("\\{[a-z:]+}");

    @Test
    void both_languages_have_the_same_sentences_with_the_same_facts() {
        Properties vietnamese = sentences("vi");
        Properties english = sentences("en");

        assertThat(vietnamese.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(facts(vietnamese.getProperty(key)))
                    .as(key)
                    .isEqualTo(facts(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_sentence_that_a_page_asks_for_is_there(Language language) {
        Wording wording = Wording.of(language).with(Pages.class, "pages");

        assertThat(wording.keys()).containsAll(asked());
    }

    @Test
    void every_sentence_is_asked_for() {
        String sources = sources("java", ".java") + sources("jte", ".jte");

        assertThat(sentences("en").stringPropertyNames())
                .filteredOn(key -> !sources.contains("\"" + key + "\""))
                .allMatch(key -> PREFIXES.stream().anyMatch(key::startsWith));
    }

    /** Keys whose last part is the name of one of a closed set, put together in code. */
    private static final Set<String> PREFIXES =
            Set.of(
                    "answer.profit.",
                    "checks.advice.",
                    "checks.means.",
                    "desk.count.",
                    "desk.field.",
                    "desk.hint.",
                    "desk.lead.",
                    "desk.means.",
                    "desk.question.",
                    "component.",
                    "error.title.",
                    "field.",
                    "language.",
                    "review.question-",
                    "review.series.",
                    "why.note.");

    private static Set<String> asked() {
        return SAID.matcher(sources("java", ".java") + sources("jte", ".jte"))
                .results()
                .map(found -> found.group(1))
                .filter(key -> !key.endsWith(".") && !key.endsWith("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rooms whose sentences are those of the command line. */
    private static final Set<String> OF_COMMANDS =
            Set.of("command", "sales", "text", "json", "answer");

    private static String room(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static String sources(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !OF_COMMANDS.contains(room(file)))
                    .map(PagesWordingTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties sentences(String language) {
        Properties sentences = new Properties();
        String name = "wording/pages_" + language + ".properties";
        try (InputStream stream = Pages.class.getResourceAsStream(name)) {
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    private static Set<String> facts(String sentence) {
        return FACT.matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
