package vn.aop.cases.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;

/** An English word that goes with a figure is chosen by it: 1 day, 2 days. */
class PluralsTest {

    /** What is counted in a sentence, right after the figure. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "\\{\\w+(?::\\w+)?} (?:(?:more|further|other|early|person-) ?)*"
                            + "(?:\\w+-)?(?:days|months|weeks|goals|actions|lines|risks|rows|cells|items"
                            + "|things|people|ways|measures|warnings|decisions|entries|KPIs|points"
                            + "|channels|accounts|changes|amendments|years|times|groups)\\b(?! or)");

    /** They are said of more than one only. */
    private static final Set<String> OF_MANY = Set.of("desk.offers-many");

    @Test
    void no_sentence_counts_without_choosing_the_word() throws IOException {
        for (Path file : files()) {
            Properties sentences = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                sentences.load(reader);
            }
            assertThat(sentences.stringPropertyNames())
                    .filteredOn(it -> !it.startsWith("limit.") && !OF_MANY.contains(it))
                    .allSatisfy(
                            it ->
                                    assertThat(sentences.getProperty(it))
                                            .doesNotContainPattern(COUNTED));
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> cases = Files.walk(Path.of("../aop-cases/src/main/resources"));
                Stream<Path> web = Files.walk(Path.of("../aop-web/src/main/resources"))) {
            return Stream.concat(cases, web)
                    .filter(it -> it.toString().endsWith("_en.properties"))
                    .filter(it -> it.toString().contains("wording"))
                    .toList();
        }
    }

    @Test
    void one_is_told_as_one() {
        assertThat(said(1)).startsWith("Start “Ads” 1 month later");
        assertThat(said(2)).startsWith("Start “Ads” 2 months later");
    }

    private static String said(int months) {
        return Wording.of(Language.EN)
                .say(Message.of("change.delay-action").with("action", "Ads").with("count", months));
    }
}
